#include "ui/units/serviceunitsfeed.h"

#include "core/async/chained.h"
#include "core/units/helperprotocol.h"

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

ServiceUnitsFeed::ServiceUnitsFeed(Ports ports, QObject* parent)
    : UnitsFeed(parent)
    , m_ports(std::move(ports))
    , m_systemd({})
    , m_helper({})
    , m_control(m_systemd, m_helper)
{
    connect(&m_helper, &units::HelperClient::moveChanged, this,
            [this](const units::MoveInfo& move) { emit moveChanged(QString(), move); });
    connect(&m_journal, &units::JournalReader::grew, this, &UnitsFeed::journalGrew);
    connect(&m_journal, &units::JournalReader::failed, this, &UnitsFeed::journalFailed);
    connect(&m_logFile, &units::LogFileReader::grew, this, &UnitsFeed::journalGrew);
    connect(&m_logFile, &units::LogFileReader::failed, this, &UnitsFeed::journalFailed);
    connect(&m_look, &QTimer::timeout, this, [this] { emit changed(QString()); });
    m_look.start(LookInterval);
}

bool ServiceUnitsFeed::hasSystemd() const
{
    // As sd_booted() does; an address of one's own may lead to another machine's systemd.
    return qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS")
        || QFileInfo(QStringLiteral("/run/systemd/system")).isDir();
}

QFuture<Result<QList<units::UnitInfo>>> ServiceUnitsFeed::list(const QString&)
{
    return m_systemd.list(m_ports.patterns);
}

QFuture<Result<units::UnitInfo>> ServiceUnitsFeed::show(const QString&, const QString& unit)
{
    return m_systemd.show(unit);
}

QFuture<Result<units::BlastRadius>> ServiceUnitsFeed::radius(const QString&, const QString& unit)
{
    return m_ports.radius(unit);
}

QFuture<Result<units::UnitOutcome>> ServiceUnitsFeed::give(const QString&, units::UnitOrder order,
                                                           const QString& unit, const QString& reason)
{
    using Outcome = Result<units::UnitOutcome>;
    return chained(m_control.give(order, unit, reason), this,
                   [this, order, unit, reason](const Outcome& outcome) {
                       const QString action =
                           QStringLiteral("unit.") + units::HelperProtocol::word(order).replace(u'-', u'_');
                       if (outcome)
                           record(action, unit, reason,
                                  QJsonObject {{QStringLiteral("before"), stateOf(outcome->before)},
                                               {QStringLiteral("after"), stateOf(outcome->after)}});
                       else
                           record(action, unit, reason, fail(outcome.error()));
                       emit changed(QString());
                       return outcome;
                   });
}

QFuture<Result<units::MovePlan>> ServiceUnitsFeed::plan(const QString&, units::MoveKind kind)
{
    return m_helper.plan(kind);
}

QFuture<Result<units::MoveInfo>> ServiceUnitsFeed::move(const QString&, units::MoveKind kind,
                                                        const QString& reason)
{
    using Begun = Result<units::MoveInfo>;
    return chained(m_helper.move(kind, reason), this, [this, kind, reason](const Begun& begun) {
        const QString action =
            kind == units::MoveKind::Apply ? QStringLiteral("unit.apply") : QStringLiteral("unit.revert");
        if (begun)
            record(action, begun->id, reason, QJsonObject {{QStringLiteral("state"), begun->state}});
        else
            record(action, {}, reason, fail(begun.error()));
        return begun;
    });
}

QFuture<Result<units::MoveInfo>> ServiceUnitsFeed::lastMove(const QString&)
{
    return m_helper.lastMove();
}

QFuture<Result<units::JournalBatch>> ServiceUnitsFeed::journal(const QString& host,
                                                               const units::JournalQuery& query)
{
    using Lines = Result<units::JournalBatch>;
    if (query.source == units::LogSource::Journal)
        return m_journal.read(host, query);
    const auto promise = std::make_shared<QPromise<Lines>>();
    promise->start();
    const auto answer = [promise](const Lines& lines) {
        promise->addResult(lines);
        promise->finish();
    };
    deliver(m_systemd.show(query.unit), this, [this, query, answer](const Result<units::UnitInfo>& unit) {
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
    m_followed.ask(m_systemd.show(query.unit), this, [this, query](const Result<units::UnitInfo>& unit) {
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

void ServiceUnitsFeed::record(const QString& action, const QString& object, const QString& reason,
                              const Result<QJsonObject>& proof)
{
    if (!m_ports.record)
        return;
    audit::AuditRecord entry;
    entry.who = m_ports.who;
    entry.action = action;
    entry.object = object;
    entry.reason = reason;
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
