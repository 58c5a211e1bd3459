#include "ui/units/serviceunitsfeed.h"

#include "core/async/chained.h"
#include "core/units/helperprotocol.h"
#include "core/units/unithost.h"

#include <QFileInfo>

namespace vigia::ui {

namespace {

QJsonObject stateOf(const units::UnitInfo& unit)
{
    return {{QStringLiteral("active"), unit.activeState},
            {QStringLiteral("sub"), unit.subState},
            {QStringLiteral("file"), unit.unitFileState}};
}

} // namespace

struct ServiceUnitsFeed::Machine
{
    explicit Machine(const QString& address)
        : systemd({address})
        , helper({address})
        , control(systemd, helper)
    {
    }

    units::UnitsClient systemd;
    units::HelperClient helper;
    units::UnitControl control;
};

ServiceUnitsFeed::ServiceUnitsFeed(Ports ports, QObject* parent)
    : UnitsFeed(parent)
    , m_ports(std::move(ports))
{
    connect(&m_journal, &units::JournalReader::grew, this, &UnitsFeed::journalGrew);
    connect(&m_journal, &units::JournalReader::failed, this, &UnitsFeed::journalFailed);
    connect(&m_logFile, &units::LogFileReader::grew, this, &UnitsFeed::journalGrew);
    connect(&m_logFile, &units::LogFileReader::failed, this, &UnitsFeed::journalFailed);
    connect(&m_look, &QTimer::timeout, this, [this] {
        for (const QString& host : hosts())
            emit changed(host); // the page asks for the one that it shows
    });
    m_look.start(LookInterval);
}

ServiceUnitsFeed::~ServiceUnitsFeed() = default;

QStringList ServiceUnitsFeed::hosts() const
{
    return QStringList {QString()} + m_ports.hosts;
}

ServiceUnitsFeed::Machine& ServiceUnitsFeed::machine(const QString& host)
{
    std::unique_ptr<Machine>& machine = m_machines[host];
    if (!machine) {
        // The settings let no other form in; an address that is none says so at the first question.
        machine = std::make_unique<Machine>(units::UnitHost::busAddress(host).value_or(host));
        connect(&machine->helper, &units::HelperClient::moveChanged, this,
                [this, host](const units::MoveInfo& move) { emit moveChanged(host, move); });
    }
    return *machine;
}

bool ServiceUnitsFeed::hasSystemd(const QString& host) const
{
    if (!host.isEmpty())
        return true; // its own to say
    // As sd_booted() does; an address of one's own may lead to another machine's systemd.
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS")
        || QFileInfo(QStringLiteral("/run/systemd/system")).isDir();
}

QFuture<Result<QList<units::UnitInfo>>> ServiceUnitsFeed::list(const QString& host)
{
    return machine(host).systemd.list(m_ports.patterns);
}

QFuture<Result<units::UnitInfo>> ServiceUnitsFeed::show(const QString& host, const QString& unit)
{
    return machine(host).systemd.show(unit);
}

QFuture<Result<units::BlastRadius>> ServiceUnitsFeed::radius(const QString&, const QString& unit)
{
    return m_ports.radius(unit);
}

QFuture<Result<units::UnitOutcome>> ServiceUnitsFeed::give(const QString& host, units::UnitOrder order,
                                                           const QString& unit, const QString& reason)
{
    using Outcome = Result<units::UnitOutcome>;
    return chained(machine(host).control.give(order, unit, reason), this,
                   [this, host, order, unit, reason](const Outcome& outcome) {
                       const QString action =
                           QStringLiteral("unit.") + units::HelperProtocol::word(order).replace(u'-', u'_');
                       if (outcome)
                           record(host, action, unit, reason,
                                  QJsonObject {{QStringLiteral("before"), stateOf(outcome->before)},
                                               {QStringLiteral("after"), stateOf(outcome->after)}});
                       else
                           record(host, action, unit, reason, fail(outcome.error()));
                       emit changed(host);
                       return outcome;
                   });
}

QFuture<Result<units::MovePlan>> ServiceUnitsFeed::plan(const QString& host, units::MoveKind kind)
{
    return machine(host).helper.plan(kind);
}

QFuture<Result<units::MoveInfo>> ServiceUnitsFeed::move(const QString& host, units::MoveKind kind,
                                                        const QString& reason)
{
    using Begun = Result<units::MoveInfo>;
    return chained(machine(host).helper.move(kind, reason), this,
                   [this, host, kind, reason](const Begun& begun) {
                       const QString action = kind == units::MoveKind::Apply ? QStringLiteral("unit.apply")
                                                                             : QStringLiteral("unit.revert");
                       if (begun)
                           record(host, action, begun->id, reason,
                                  QJsonObject {{QStringLiteral("state"), begun->state}});
                       else
                           record(host, action, {}, reason, fail(begun.error()));
                       return begun;
                   });
}

QFuture<Result<units::MoveInfo>> ServiceUnitsFeed::lastMove(const QString& host)
{
    return machine(host).helper.lastMove();
}

QFuture<Result<units::JournalBatch>> ServiceUnitsFeed::journal(const QString& host,
                                                               const units::JournalQuery& query)
{
    using Lines = Result<units::JournalBatch>;
    if (query.source == units::LogSource::Journal)
        return m_journal.read(host, query);
    if (!host.isEmpty())
        return ready(Lines(fail(elsewhere())));
    const auto promise = std::make_shared<QPromise<Lines>>();
    promise->start();
    const auto answer = [promise](const Lines& lines) {
        promise->addResult(lines);
        promise->finish();
    };
    deliver(machine(host).systemd.show(query.unit), this,
            [this, query, answer](const Result<units::UnitInfo>& unit) {
                if (!unit)
                    return answer(fail(unit.error()));
                deliver(m_logFile.read(*unit, query), this, answer);
            });
    return promise->future();
}

void ServiceUnitsFeed::follow(const QString& host, const units::JournalQuery& query)
{
    stopFollowing();
    if (query.source == units::LogSource::Journal)
        return m_journal.follow(host, query);
    if (!host.isEmpty()) {
        emit journalFailed(elsewhere());
        return;
    }
    m_followed.ask(machine(host).systemd.show(query.unit), this,
                   [this, query](const Result<units::UnitInfo>& unit) {
                       if (unit)
                           m_logFile.follow(*unit, query);
                       else
                           emit journalFailed(unit.error());
                   });
}

void ServiceUnitsFeed::stopFollowing()
{
    m_followed.leave();
    m_logFile.stop();
    m_journal.stop();
}

Error ServiceUnitsFeed::elsewhere()
{
    return {
        ErrorCode::NotFound,
        tr("The log file of another host is not read from here: choose its journal, or read the file there."),
        {},
        "LogFileElsewhere",
        false};
}

void ServiceUnitsFeed::record(const QString& host, const QString& action, const QString& object,
                              const QString& reason, const Result<QJsonObject>& proof)
{
    if (!m_ports.record)
        return;
    audit::AuditRecord entry;
    entry.who = m_ports.who;
    entry.action = action;
    entry.object = object;
    entry.reason = reason;
    if (!host.isEmpty())
        entry.parameters = {{QStringLiteral("host"), host}};
    if (proof) {
        entry.outcome = QStringLiteral("done");
        entry.proof = *proof;
    } else {
        entry.outcome = proof.error().code == ErrorCode::PermissionDenied ? QStringLiteral("refused")
                                                                          : QStringLiteral("failed");
        entry.proof = {{QStringLiteral("error"), proof.error().message}};
    }
    m_ports.record(entry);
}

} // namespace vigia::ui
