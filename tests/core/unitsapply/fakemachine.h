#pragma once

#include "core/units/apply/moveconfig.h"
#include "core/units/apply/mover.h"
#include "core/units/apply/unitport.h"
#include "core/units/apply/verifierport.h"
#include "tests/support/fakeclock.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace vigia::test {

/// Thrown where the process is killed: the Mover that ran is thrown away with all it knew.
struct Killed
{
};

/// A machine in a folder: systemd's part of it by hand, Celery's and Prometheus' as the services run.
class FakeMachine : public units::UnitPort, public units::VerifierPort
{
public:
    struct Service
    {
        QString active = QStringLiteral("inactive");
        qint64 pid = 0;
        qint64 restarts = 0;
        QString invocation;
    };

    FakeMachine();

    units::MoveConfig config;
    FakeClock clock;
    QMap<QString, Service> services;
    QStringList orders; ///< "stop celery-worker.service"…

    // What goes wrong.
    QString failingOrder; ///< this order is an error
    QString crashing; ///< this service ends at once after each start
    QStringList deaf; ///< nodes that do not answer
    QStringList doubled; ///< names that several workers bear
    int heldTasks = 0; ///< of the former worker; one less at every look
    bool holdsTasksForEver = false;
    bool isBrokerDown = false;
    int killAt = -1; ///< the n-th order is the last; -1 = none
    bool killsAfter = false; ///< it is carried out, then comes the kill
    bool isRestartFollowed = true; ///< MainPID changes at restart

    // What is configured besides Celery.
    QString celerySkip;
    QString targetSkip = QStringLiteral("No scrape job is configured.");
    QString metricsSkip = QStringLiteral("No address of /metrics is configured.");
    QList<units::TargetSeen> targetList;
    units::MetricsSeen metricsAnswer;

    // The folder.
    void write(const QString& path, const QByteArray& text);
    QByteArray textOf(const QString& path) const;
    bool exists(const QString& path) const;
    void makeLink(const QString& path, const QString& target);
    void enableByHand(const QString& unit);
    /// Every file, link and folder below /etc/systemd/system, and what runs.
    QStringList wholeState() const;

    std::unique_ptr<units::Mover> mover();
    /// begin() and run(); "" and the error's message as the state when it was refused.
    units::MoveInfo move(units::MoveKind kind, const units::Mover::Observer& observer = {});

    // UnitPort
    Result<units::UnitInfo> read(const QString& unit) override;
    Result<> start(const QString& unit) override;
    Result<> stop(const QString& unit) override;
    Result<> restart(const QString& unit) override;
    Result<> enable(const QStringList& units) override;
    Result<> disable(const QStringList& units) override;
    Result<> resetFailed(const QString& unit) override;
    Result<> daemonReload() override;

    // VerifierPort
    QString celerySkipped() const override { return celerySkip; }

    QString targetSkipped() const override { return targetSkip; }

    QString metricsSkipped() const override { return metricsSkip; }

    QString broker() const override { return QStringLiteral("127.0.0.1:6379"); }

    Result<units::NodesSeen> nodes() override;
    Result<int> waiting(const QStringList& queues) override;
    Result<> cancelConsumers(const QString& node, const QStringList& queues) override;
    Result<> addConsumers(const QString& node, const QStringList& queues) override;
    Result<QList<units::TargetSeen>> targets() override;
    Result<units::MetricsSeen> metrics() override;

private:
    Result<> give(const QString& order, const std::function<void()>& effect);
    QString unitPath(const QString& unit) const;
    void run(const QString& unit);

    QTemporaryDir m_folder; ///< in memory, where there is such a folder: every step of a move is synced
    int m_orders = 0;
    qint64 m_lastPid = 100;
    QStringList m_paused; ///< nodes that consume nothing
    int m_scrapes = 0;
};

} // namespace vigia::test
