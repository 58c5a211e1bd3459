#include "app/ctl/unitslogscommand.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "app/ctl/targetsoutput.h"
#include "core/base/energyday.h"
#include "core/units/journalreader.h"
#include "core/units/journalreading.h"
#include "core/units/logfilereader.h"
#include "core/units/unitname.h"
#include "core/units/unitsclient.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vigia::ctl {

namespace {

using units::JournalBatch;
using units::JournalLine;
using units::JournalQuery;
using units::JournalReader;

QJsonObject toJson(const JournalLine& line)
{
    return {{QStringLiteral("at"), line.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("priority"), line.priority},
            {QStringLiteral("identifier"), line.identifier},
            {QStringLiteral("pid"), line.pid},
            {QStringLiteral("invocation"), line.invocation},
            {QStringLiteral("text"), line.text}};
}

/// A moment as a person types it; without an offset it is Colombian time.
Result<QDateTime> momentOf(const std::string& typed, const QString& complaint)
{
    const QString text = fromOption(typed);
    if (text.isEmpty())
        return QDateTime();
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), Qt::OffsetFromUTC, energyday::UtcOffsetSeconds);
    if (!moment.isValid())
        return fail(ErrorCode::InvalidData, complaint.arg(text.left(40)));
    return moment.toUTC();
}

void writeLines(Output& output, const JournalBatch& batch, const QString& dropped)
{
    if (batch.dropped > 0)
        output.note(dropped.arg(batch.dropped));
    for (const JournalLine& line : batch.lines) {
        const QString pid =
            line.pid > 0 ? QStringLiteral("[%1]").arg(line.pid) : QString(); // a log file tells none
        output.line(QStringLiteral("%1 %2%3: %4")
                        .arg(shownTime(line.at), shownText(line.identifier), pid,
                             shownText(line.text, JournalLine::Longest)));
    }
}

} // namespace

QString UnitsLogsCommand::description() const
{
    return tr("Shows the journal or the log file of a unit, and follows it");
}

void UnitsLogsCommand::declare(Options& options)
{
    options.add("unit", m_unit, tr("The unit; without a kind a service is meant"))
        .typeName("UNIT")
        .required();
    options.add("--host", m_host, tr("Another machine: ssh://USER@HOST")).typeName("HOST");
    options.flag(
        "--file", m_isOfFile,
        tr("The log file that the unit's own command names, instead of the journal; this machine's"));
    options.flag("--follow", m_isFollowing, tr("Go on with each new line, until Ctrl+C"));
    options.add("--lines", m_lines, tr("The newest that many")).between(1, units::JournalReading::MostLines);
    options
        .add("--priority", m_priority,
             tr("This and graver: 0 emergency, 3 error, 4 warning, 6 information, 7 all"))
        .between(0, 7);
    options.add("--grep", m_text, tr("Only lines with this text, whatever its case")).typeName("TEXT");
    options.add("--since", m_since, tr("From then on: 2026-10-01T08:00")).typeName("TIME");
    options.add("--until", m_until, tr("Up to then")).typeName("TIME");
    options.add("--invocation", m_invocation, tr("Only this run of the unit")).typeName("ID");
}

Result<JournalQuery> UnitsLogsCommand::query() const
{
    const Result<QString> unit = units::UnitName::of(fromOption(m_unit));
    if (!unit)
        return fail(unit.error());
    const QString complaint = tr("“%1” is no time: write it as 2026-10-01T08:00.");
    const auto from = momentOf(m_since, complaint);
    if (!from)
        return fail(from.error());
    const auto to = momentOf(m_until, complaint);
    if (!to)
        return fail(to.error());
    JournalQuery query;
    query.unit = *unit;
    query.priority = m_priority;
    query.text = fromOption(m_text);
    query.invocation = fromOption(m_invocation);
    query.from = *from;
    query.to = *to;
    query.lines = m_lines;
    return query;
}

int UnitsLogsCommand::run(Context& context)
{
    Output& output = context.output();
    const auto asked = query();
    if (!asked)
        return output.usage(asked.error().message);
    if (m_isOfFile)
        return runOnFile(context, *asked);
    if (m_isFollowing)
        return follow(context, *asked);
    JournalReader reader;
    return write(output, context.wait(reader.read(fromOption(m_host), *asked)));
}

int UnitsLogsCommand::refuse(Output& output, const Error& error)
{
    return error.code == ErrorCode::InvalidData ? output.usage(error.message) : output.fail(error);
}

int UnitsLogsCommand::write(Output& output, const Result<JournalBatch>& batch) const
{
    if (!batch)
        return refuse(output, batch.error());
    if (output.isJson()) {
        QJsonArray lines;
        for (const JournalLine& line : batch->lines)
            lines.append(toJson(line));
        output.document(lines);
        return Ok;
    }
    writeLines(output, *batch, tr("%1 lines came too fast and are left out."));
    return Ok;
}

template<typename Reader, typename Start>
int UnitsLogsCommand::followed(Context& context, Reader& reader, Start start)
{
    Output& output = context.output();
    std::optional<Error> failure;
    QObject::connect(&reader, &Reader::grew, &reader, [&output](const JournalBatch& batch) {
        if (!output.isJson())
            return writeLines(output, batch, tr("%1 lines came too fast and are left out."));
        for (const JournalLine& line : batch.lines)
            output.raw(QJsonDocument(toJson(line)).toJson(QJsonDocument::Compact) + '\n');
    });
    QObject::connect(&reader, &Reader::failed, &reader, [&failure](const Error& error) {
        failure = error;
        QCoreApplication::exit();
    });
    start();
    if (!failure)
        context.waitForInterrupt();
    return failure ? refuse(output, *failure) : Ok;
}

int UnitsLogsCommand::runOnFile(Context& context, const JournalQuery& query)
{
    Output& output = context.output();
    if (!m_host.empty())
        return output.usage(
            tr("A log file can be read on its own machine alone: leave out --host, or --file."));
    units::UnitsClient client({});
    const auto unit = context.wait(client.show(query.unit));
    if (!unit)
        return output.fail(unit.error());
    units::LogFileReader reader;
    if (!m_isFollowing)
        return write(output, context.wait(reader.read(*unit, query)));
    return followed(context, reader, [&] { reader.follow(*unit, query); });
}

int UnitsLogsCommand::follow(Context& context, const JournalQuery& query)
{
    JournalReader reader;
    return followed(context, reader, [&] { reader.follow(fromOption(m_host), query); });
}

} // namespace vigia::ctl
