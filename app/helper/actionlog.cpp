#include "app/helper/actionlog.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vigia::helper {

namespace {

/// A caller's words on one line: what cannot be printed becomes "?".
QString tamed(const QString& text, qsizetype longest)
{
    QString line = text.left(longest);
    for (QChar& letter : line)
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = u'?';
    return text.size() > longest ? line % u'…' : line;
}

} // namespace

QString Caller::shown() const
{
    return user.isEmpty() ? QStringLiteral("uid %1").arg(uid)
                          : QStringLiteral("%1 (uid %2)").arg(user).arg(uid);
}

ActionLog::ActionLog(QString directory, const Clock& clock)
    : m_directory(std::move(directory))
    , m_clock(clock)
{
}

QJsonObject ActionLog::toJson(const ActionRecord& record, const QDateTime& at)
{
    return {{QStringLiteral("at"), at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("uid"), qint64(record.caller.uid)},
            {QStringLiteral("user"), record.caller.user},
            {QStringLiteral("pid"), qint64(record.caller.pid)},
            {QStringLiteral("bus"), record.caller.bus},
            {QStringLiteral("action"), tamed(record.action, 60)},
            {QStringLiteral("unit"), tamed(record.unit, 255)},
            {QStringLiteral("reason"), tamed(record.reason, 500)},
            {QStringLiteral("outcome"), record.outcome},
            {QStringLiteral("detail"), tamed(record.detail, 1000)}};
}

Result<> ActionLog::write(const ActionRecord& record)
{
    const QByteArray line =
        QJsonDocument(toJson(record, m_clock.nowUtc())).toJson(QJsonDocument::Compact) + '\n';
    // The journal reads the level from the line's beginning.
    const QByteArray shown = (record.outcome == QStringLiteral("refused") ? "<4>" : "<5>") + line;
    std::fwrite(shown.constData(), 1, static_cast<std::size_t>(shown.size()), stderr);
    return append(line);
}

Result<> ActionLog::append(const QByteArray& line) const
{
    const QString path = m_directory % QStringLiteral("/actions.jsonl");
    const auto failed = [&path] {
        return fail(ErrorCode::Internal,
                    tr("The unit helper cannot write its record %1: %2.").arg(path, qt_error_string(errno)),
                    {}, "NoAudit");
    };
    if (!QDir().mkpath(m_directory))
        return failed();
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);
    if (fd < 0)
        return failed();
    const bool isWhole = ::write(fd, line.constData(), static_cast<std::size_t>(line.size())) == line.size()
        && ::fdatasync(fd) == 0;
    const int why = errno;
    ::close(fd);
    errno = why;
    return isWhole ? Result<>() : failed();
}

} // namespace vigia::helper
