#include "ui/audit/auditcsv.h"

#include "core/base/energyday.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace vigia::ui {

namespace {

QByteArray cell(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && QByteArray("=+-@\t\r").contains(bytes.front()))
        bytes.prepend('\'');
    const bool isQuoted = std::any_of(bytes.cbegin(), bytes.cend(),
                                      [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    if (!isQuoted)
        return bytes;
    bytes.replace("\"", "\"\"");
    return '"' + bytes + '"';
}

QString json(const QJsonObject& object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray AuditCsv::text(const std::vector<audit::AuditEntry>& entries)
{
    QByteArray out = "id,time,who,database_user,host,role,action,object,outcome,reason,parameters,proof\n";
    for (const audit::AuditEntry& entry : entries) {
        const QString time = entry.at.isValid()
            ? energyday::localTime(entry.at.toMSecsSinceEpoch()).toString(Qt::ISODateWithMs)
            : QString();
        out += QByteArray::number(entry.id) + ',' + time.toLatin1();
        for (const QString& text :
             {entry.record.who, entry.databaseUser, entry.host, entry.role, entry.record.action,
              entry.record.object, entry.record.outcome, entry.record.reason, json(entry.record.parameters),
              json(entry.record.proof)})
            out += ',' + cell(text);
        out += '\n';
    }
    return out;
}

Result<> AuditCsv::save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            ErrorCode::PermissionDenied,
            tr("The file %1 could not be written: %2. Choose another folder.").arg(path, file.errorString()));
    return {};
}

} // namespace vigia::ui
