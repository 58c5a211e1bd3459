#include "core/units/journalreading.h"

#include "core/units/unithost.h"
#include "core/units/unitname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

namespace vigia::units {

namespace {

/// For the POSIX shell that ssh starts on the other side.
QString quoted(const QString& word)
{
    return u'\'' % QString(word).replace(u'\'', QStringLiteral("'\\''")) % u'\'';
}

QString instant(const QDateTime& at)
{
    return u'@' % QString::number(at.toSecsSinceEpoch());
}

/// journalctl writes text that is no UTF-8 as an array of bytes, what is too large as null, and a field that
/// is there twice as an array of its values.
QString textOf(const QJsonValue& value)
{
    if (!value.isArray())
        return value.toString();
    const QJsonArray array = value.toArray();
    if (!array.isEmpty() && !array.first().isDouble())
        return textOf(array.first());
    QByteArray bytes;
    for (const QJsonValue& byte : array)
        bytes += static_cast<char>(byte.toInt());
    return QString::fromUtf8(bytes);
}

} // namespace

Result<QStringList> JournalReading::command(const QString& host, const JournalQuery& query, bool follows)
{
    static const QRegularExpression run(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    const Result<QString> target = UnitHost::sshTarget(host);
    if (!target)
        return fail(target.error());
    const Result<QString> unit = UnitName::of(query.unit);
    if (!unit)
        return fail(unit.error());
    if (!query.invocation.isEmpty() && !run.match(query.invocation).hasMatch())
        return fail(ErrorCode::InvalidData,
                    tr("“%1” names no run of a unit: it is 32 digits, see “vigiactl units show”.")
                        .arg(query.invocation.left(60).simplified()),
                    {}, "BadInvocation");
    if (query.text.size() > LongestText || query.text.contains(QChar(u'\0')))
        return fail(ErrorCode::InvalidData,
                    tr("The text to look for is too long: write at most %1 characters.").arg(LongestText), {},
                    "BadText");
    QStringList words {
        QStringLiteral("journalctl"),
        QStringLiteral("--quiet"),
        QStringLiteral("--no-pager"),
        QStringLiteral("--output=json"),
        QStringLiteral("--output-fields=MESSAGE,PRIORITY,SYSLOG_IDENTIFIER,_PID,_SYSTEMD_INVOCATION_ID"),
        QString(QStringLiteral("--unit=") % *unit),
        QString(QStringLiteral("--priority=") % QString::number(std::clamp(query.priority, 0, 7))),
        QString(QStringLiteral("--lines=") % QString::number(std::clamp(query.lines, 0, MostLines)))};
    if (query.from.isValid())
        words += QStringLiteral("--since=") % instant(query.from);
    if (query.to.isValid())
        words += QStringLiteral("--until=") % instant(query.to);
    if (!query.text.isEmpty())
        words << QStringLiteral("--case-sensitive=no")
              << QString(QStringLiteral("--grep=") % QRegularExpression::escape(query.text));
    if (follows)
        words += QStringLiteral("--follow");
    if (!query.invocation.isEmpty())
        words += QStringLiteral("_SYSTEMD_INVOCATION_ID=") % query.invocation;
    if (target->isEmpty())
        return words;
    QStringList there;
    for (const QString& word : std::as_const(words))
        there += quoted(word);
    return QStringList {QStringLiteral("ssh"),
                        QStringLiteral("-o"),
                        QStringLiteral("BatchMode=yes"),
                        QStringLiteral("-o"),
                        QStringLiteral("ConnectTimeout=10"),
                        QStringLiteral("--"),
                        *target,
                        there.join(u' ')};
}

std::optional<JournalLine> JournalReading::line(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject fields = document.object();
    const auto text = [&fields](const char* name) { return textOf(fields.value(QLatin1String(name))); };
    JournalLine line;
    if (const qint64 at = text("__REALTIME_TIMESTAMP").toLongLong(); at > 0)
        line.at = QDateTime::fromMSecsSinceEpoch(at / 1000, Qt::UTC);
    bool isNumber = false;
    const int priority = text("PRIORITY").toInt(&isNumber);
    line.priority = isNumber && priority >= 0 && priority <= 7 ? priority : 6;
    line.identifier = text("SYSLOG_IDENTIFIER").left(JournalLine::Longest);
    line.pid = text("_PID").toLongLong();
    line.invocation = text("_SYSTEMD_INVOCATION_ID").left(64);
    line.cursor = text("__CURSOR").left(1024);
    line.text = text("MESSAGE");
    if (line.text.size() > JournalLine::Longest) {
        line.text.truncate(JournalLine::Longest - 1);
        line.text.append(u'…');
    }
    return line;
}

Error JournalReading::failure(const QString& host, const QByteArray& complaint)
{
    const QString why = QString::fromUtf8(complaint).simplified().left(300);
    if (!host.isEmpty())
        return {ErrorCode::Unreachable,
                tr("The journal of %1 cannot be read: see whether “ssh” reaches it without a password. %2")
                    .arg(host, why),
                why, "NoJournal", true};
    return {
        ErrorCode::Internal,
        tr("The journal cannot be read: see whether you may read it (group systemd-journal). %1").arg(why),
        why, "NoJournal", true};
}

} // namespace vigia::units
