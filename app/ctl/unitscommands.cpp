#include "app/ctl/unitscommands.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "app/ctl/targetsoutput.h"
#include "app/ctl/unitsoutput.h"
#include "app/ctl/workerssession.h"
#include "core/units/unitcontrol.h"
#include "core/units/unithost.h"
#include "core/units/unitname.h"

#include <QJsonArray>

namespace vigia::ctl {

namespace {

using units::UnitInfo;
using units::UnitName;
using units::UnitOrder;
using units::UnitOutcome;

QString dashed(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : shownText(text);
}

QString wordOf(UnitOrder order)
{
    const char* const words[] = {"start", "stop", "restart", "reload", "reset-failed", "enable", "disable"};
    return QString::fromLatin1(words[static_cast<int>(order)]);
}

/// A name that is none is the caller's mistake, and the same as a wrong option.
int failOrUsage(Output& output, const Error& error)
{
    return error.errorClass == "BadUnitName" ? output.usage(error.message) : output.fail(error);
}

QString outcomeWord(const Error& error)
{
    const bool isRefused = error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::InvalidData
        || error.code == ErrorCode::NotFound;
    return isRefused ? QStringLiteral("refused") : QStringLiteral("failed");
}

QJsonObject stateJson(const UnitInfo& unit)
{
    return {{QStringLiteral("active"), unit.activeState},
            {QStringLiteral("sub"), unit.subState},
            {QStringLiteral("unit_file_state"), unit.unitFileState}};
}

} // namespace

QString UnitsListCommand::description() const
{
    return tr("Lists the units of this machine's systemd: loaded ones and unit files");
}

void UnitsListCommand::declare(Options& options)
{
    options.add("--host", m_host, tr("Another machine: ssh://USER@HOST")).typeName("HOST");
    options.add("patterns", m_patterns, tr("Names, with * for any letters; without any all services"))
        .typeName("PATTERN");
}

int UnitsListCommand::run(Context& context)
{
    Output& output = context.output();
    QStringList patterns;
    for (const std::string& pattern : m_patterns)
        patterns.append(fromOption(pattern));
    const Result<QString> address = units::UnitHost::busAddress(fromOption(m_host));
    if (!address)
        return output.usage(address.error().message);
    units::UnitsClient client({*address});
    const auto list = context.wait(client.list(patterns));
    if (!list)
        return failOrUsage(output, list.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const UnitInfo& unit : *list) {
        array.append(toJson(unit));
        rows +=
            QStringList {unit.name, stateWord(unit), dashed(unit.unitFileState), dashed(unit.description)};
    }
    if (output.isJson()) {
        output.document(array);
        return Ok;
    }
    output.table({tr("unit"), tr("state"), tr("unit file"), tr("description")}, rows);
    output.line(tr("%n unit(s)", nullptr, static_cast<int>(rows.size())));
    return Ok;
}

QString UnitsShowCommand::description() const
{
    return tr("Shows one unit: state, result, restarts, memory, since when, its files");
}

void UnitsShowCommand::declare(Options& options)
{
    options.add("--host", m_host, tr("Another machine: ssh://USER@HOST")).typeName("HOST");
    options.add("unit", m_unit, tr("The unit; without a kind a service is meant"))
        .typeName("UNIT")
        .required();
}

int UnitsShowCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<QString> address = units::UnitHost::busAddress(fromOption(m_host));
    if (!address)
        return output.usage(address.error().message);
    units::UnitsClient client({*address});
    const auto unit = context.wait(client.show(fromOption(m_unit)));
    if (!unit)
        return failOrUsage(output, unit.error());
    if (output.isJson()) {
        output.document(toJson(*unit));
        return Ok;
    }
    const auto number = [](qint64 value) { return value < 0 ? QStringLiteral("–") : QString::number(value); };
    const QString memory = unit->memory < 0
        ? QStringLiteral("–")
        : QStringLiteral("%1 MiB").arg(static_cast<double>(unit->memory) / 1'048'576, 0, 'f', 1);
    output.table({tr("property"), tr("value")},
                 {{tr("unit"), unit->name},
                  {tr("description"), dashed(unit->description)},
                  {tr("loaded"), dashed(unit->loadState)},
                  {tr("state"), stateWord(*unit)},
                  {tr("since"), shownTime(unit->since)},
                  {tr("result"), dashed(unit->result)},
                  {tr("restarts"), number(unit->restarts)},
                  {tr("memory"), memory},
                  {tr("main process"), unit->mainPid > 0 ? number(unit->mainPid) : QStringLiteral("–")},
                  {tr("invocation"), dashed(unit->invocation)},
                  {tr("unit file"), dashed(unit->unitFile)},
                  {tr("unit file state"), dashed(unit->unitFileState)},
                  {tr("drop-ins"), dashed(unit->dropIns.join(u' '))}});
    if (unit->needsReload)
        output.note(tr("The files of %1 changed since systemd read them: run “systemctl daemon-reload”.")
                        .arg(unit->name));
    return Ok;
}

QStringList UnitsOrderCommand::path() const
{
    return {QStringLiteral("units"), wordOf(m_order)};
}

QString UnitsOrderCommand::description() const
{
    switch (m_order) {
    case UnitOrder::Start:
        return tr("Starts units, and answers when they run or why they do not");
    case UnitOrder::Stop:
        return tr("Stops units");
    case UnitOrder::Restart:
        return tr("Stops units and starts them again");
    case UnitOrder::Reload:
        return tr("Makes units read their configuration again");
    case UnitOrder::ResetFailed:
        return tr("Takes the mark of failure from units");
    case UnitOrder::Enable:
        return tr("Makes units start with the machine");
    case UnitOrder::Disable:
        return tr("Keeps units from starting with the machine");
    }
    return {};
}

void UnitsOrderCommand::declare(Options& options)
{
    options.add("--host", m_host, tr("Another machine: ssh://USER@HOST")).typeName("HOST");
    options.add("units", m_units, tr("The units; without a kind a service is meant"))
        .typeName("UNIT")
        .required();
    options.flag("--yes", m_yes, tr("Do not ask"));
    options.add("--reason", m_reason, tr("Why, for the audit log")).typeName("TEXT");
    options.add("--timeout", m_timeout, tr("Seconds to wait for each unit")).between(0.1, 3600.0);
}

/// Empty: nothing that runs is hit, so nobody is asked.
QString UnitsOrderCommand::question(const QString& units) const
{
    switch (m_order) {
    case UnitOrder::Stop:
        return tr("This stops %1.").arg(units);
    case UnitOrder::Restart:
        return tr("This stops %1 and starts it again.").arg(units);
    case UnitOrder::Disable:
        return tr("After the machine's next start %1 will not run.").arg(units);
    case UnitOrder::Start:
    case UnitOrder::Reload:
    case UnitOrder::ResetFailed:
    case UnitOrder::Enable:
        break;
    }
    return {};
}

void UnitsOrderCommand::record(WorkersSession& session, const QString& unit,
                               const Result<UnitOutcome>& outcome)
{
    audit::AuditRecord record;
    record.action = QStringLiteral("unit.") % wordOf(m_order).replace(u'-', u'_');
    record.object = unit.left(UnitName::Longest);
    record.reason = fromOption(m_reason);
    record.outcome = outcome ? QStringLiteral("done") : outcomeWord(outcome.error());
    if (outcome)
        record.proof = {{QStringLiteral("before"), stateJson(outcome->before)},
                        {QStringLiteral("after"), stateJson(outcome->after)}};
    else
        record.proof = {{QStringLiteral("error"), outcome.error().message}};
    session.record(record);
}

int UnitsOrderCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<QString> address = units::UnitHost::busAddress(fromOption(m_host));
    if (!address)
        return output.usage(address.error().message);
    WorkersSession session(context);
    QStringList names;
    for (const std::string& word : m_units) {
        const Result<QString> name = UnitName::of(fromOption(word));
        if (!name) {
            record(session, fromOption(word), fail(name.error()));
            return output.usage(name.error().message);
        }
        names.append(*name);
    }
    if (const QString asked = question(names.join(u' ')); !asked.isEmpty())
        if (const auto declined = session.confirm(asked, m_yes))
            return *declined;
    units::UnitsClient::Settings settings {*address};
    settings.job = std::chrono::milliseconds(static_cast<qint64>(m_timeout * 1000));
    units::UnitsClient client(settings);
    units::HelperClient helper({*address, settings.answer, settings.job});
    units::UnitControl control(client, helper);
    QJsonArray array;
    QList<Error> errors;
    for (const QString& name : names) {
        const Result<UnitOutcome> outcome = context.wait(control.give(m_order, name, fromOption(m_reason)));
        record(session, name, outcome);
        if (!outcome) {
            errors.append(outcome.error());
            array.append(QJsonObject {{QStringLiteral("name"), name},
                                      {QStringLiteral("done"), false},
                                      {QStringLiteral("error"), Output::errorJson(outcome.error())}});
            continue;
        }
        array.append(QJsonObject {{QStringLiteral("name"), name},
                                  {QStringLiteral("done"), true},
                                  {QStringLiteral("before"), toJson(outcome->before)},
                                  {QStringLiteral("after"), toJson(outcome->after)}});
        output.line(tr("%1: %2, was %3; unit file %4")
                        .arg(name, stateWord(outcome->after), stateWord(outcome->before),
                             dashed(outcome->after.unitFileState)));
    }
    if (output.isJson())
        output.document(array);
    int code = Ok;
    for (const Error& error : errors) {
        const int failed = output.fail(error);
        code = code == Ok ? failed : code;
    }
    return code;
}

} // namespace vigia::ctl
