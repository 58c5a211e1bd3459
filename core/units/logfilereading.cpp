#include "core/units/logfilereading.h"

#include "core/units/journalreading.h"

#include <QDir>
#include <QSysInfo>

#include <algorithm>

namespace vigia::units {

namespace {

/// Of "--name=value", "--name value" and "-n value".
QString optionOf(const QStringList& command, const QString& longName, const QString& shortName)
{
    for (qsizetype i = 0; i < command.size(); ++i) {
        if (command[i].startsWith(longName % u'='))
            return command[i].mid(longName.size() + 1);
        if (command[i] == longName || command[i] == shortName)
            return command.value(i + 1);
    }
    return {};
}

/// As Celery's host_format(); the main process has the index 0.
QString expanded(const QString& text, const QString& name, const QString& host)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'%' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        switch (text[++i].unicode()) {
        case u'h':
            result += host;
            break;
        case u'n':
            result += name;
            break;
        case u'd':
            result += host.section(u'.', 1);
            break;
        case u'p':
            result += name % u'@' % host;
            break;
        case u'i':
            result += u'0';
            break;
        case u'I':
            break;
        default:
            result += text[i];
        }
    }
    return result;
}

bool isCelery(const QStringList& command)
{
    return std::any_of(command.cbegin(), command.cend(), [](const QString& word) {
        return word == u"celery" || word.endsWith(QStringLiteral("/celery"));
    });
}

int priorityOf(QStringView level)
{
    const std::pair<QStringView, int> levels[] = {{u"DEBUG", 7}, {u"INFO", 6},     {u"WARNING", 4},
                                                  {u"WARN", 4},  {u"ERROR", 3},    {u"CRITICAL", 2},
                                                  {u"FATAL", 2}, {u"EXCEPTION", 3}};
    for (const auto& [name, priority] : levels)
        if (level == name)
            return priority;
    return -1;
}

/// "2026-10-01 08:00:00,123"; invalid = it is none.
QDateTime timeOf(QStringView text)
{
    if (text.size() != 23 || text[4] != u'-' || text[7] != u'-' || text[10] != u' ' || text[13] != u':'
        || text[16] != u':' || text[19] != u',')
        return {};
    const auto number = [&text](qsizetype at, qsizetype digits) {
        bool isNumber = false;
        const int value = text.mid(at, digits).toInt(&isNumber);
        return isNumber ? value : -1;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::LocalTime).toUTC() : QDateTime();
}

/// What stands in the brackets; false = the line is of another form.
bool takeHead(const QString& text, JournalLine& line)
{
    constexpr qsizetype TimeEnd = 24;
    const qsizetype end = text.startsWith(u'[') ? text.indexOf(QStringLiteral("] ")) : -1;
    if (end < TimeEnd || text[TimeEnd] != u':')
        return false;
    const QStringView head = QStringView(text).mid(TimeEnd + 2, std::max<qsizetype>(0, end - TimeEnd - 2));
    const qsizetype slash = head.indexOf(u'/');
    line.at = timeOf(QStringView(text).mid(1, TimeEnd - 1));
    line.priority = slash < 0 ? -1 : priorityOf(head.left(slash));
    if (!line.at.isValid() || line.priority < 0)
        return false;
    line.identifier = head.mid(slash + 1).left(JournalLine::Longest).toString();
    line.text = text.mid(end + 2);
    return true;
}

} // namespace

Result<QString> LogFileReading::pathOf(const UnitInfo& unit)
{
    const QString named = isCelery(unit.command)
        ? optionOf(unit.command, QStringLiteral("--logfile"), QStringLiteral("-f"))
        : QString();
    if (named.isEmpty())
        return fail(ErrorCode::NotFound,
                    tr("%1 writes no log file of its own: look into its journal.").arg(unit.name), {},
                    "NoLogFile");
    const QString machine = QSysInfo::machineHostName();
    const QString node = expanded(optionOf(unit.command, QStringLiteral("--hostname"), QStringLiteral("-n")),
                                  QStringLiteral("celery"), machine);
    const QString host = node.contains(u'@') ? node.section(u'@', 1) : machine;
    const QString name = node.isEmpty() ? QStringLiteral("celery") : node.section(u'@', 0, 0);
    const QString path = expanded(named, name, host);
    if (named.contains(u'$') || !path.startsWith(u'/') || path.contains(QChar(u'\0'))
        || QDir::cleanPath(path) != path)
        return fail(ErrorCode::InvalidData,
                    tr("The log file of %1 cannot be known: its unit names “%2”, which is no plain path from "
                       "the root.")
                        .arg(unit.name, named.left(120).simplified()),
                    {}, "BadLogFile");
    return path;
}

Result<JournalQuery> LogFileReading::queryOf(const UnitInfo& unit, const JournalQuery& query)
{
    JournalQuery answerable = query;
    answerable.priority = std::clamp(query.priority, 0, 7);
    answerable.lines = std::clamp(query.lines, 0, JournalReading::MostLines);
    if (query.text.size() > JournalReading::LongestText)
        return fail(ErrorCode::InvalidData,
                    tr("The text to look for is too long: write at most %1 characters.")
                        .arg(JournalReading::LongestText),
                    {}, "BadText");
    if (query.invocation.isEmpty())
        return answerable;
    if (query.invocation != unit.invocation || !unit.started.isValid())
        return fail(ErrorCode::InvalidData,
                    tr("A log file tells no runs: of %1 only the present one can be shown.").arg(unit.name),
                    {}, "BadInvocation");
    answerable.invocation.clear();
    if (!query.from.isValid() || query.from < unit.started)
        answerable.from = unit.started;
    return answerable;
}

JournalLine LogFileReading::line(const QByteArray& bytes, const JournalLine& before)
{
    QString text = QString::fromUtf8(bytes);
    if (text.endsWith(u'\r'))
        text.chop(1);
    JournalLine line;
    if (!takeHead(text, line)) {
        line = {};
        line.at = before.at;
        line.priority = before.priority;
        line.identifier = before.identifier;
        line.text = text;
    }
    if (line.text.size() > JournalLine::Longest) {
        line.text.truncate(JournalLine::Longest - 1);
        line.text.append(u'…');
    }
    return line;
}

bool LogFileReading::lets(const JournalQuery& query, const JournalLine& line)
{
    return line.priority <= query.priority && (!query.from.isValid() || line.at >= query.from)
        && (!query.to.isValid() || line.at <= query.to)
        && (query.text.isEmpty() || line.text.contains(query.text, Qt::CaseInsensitive));
}

} // namespace vigia::units
