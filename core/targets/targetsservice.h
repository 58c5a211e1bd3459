#pragma once

#include "core/audit/auditinfo.h"
#include "core/base/clock.h"
#include "core/db/listener.h"
#include "core/db/pool.h"
#include "core/targets/alarmstore.h"
#include "core/targets/alertmanagerclient.h"
#include "core/targets/prometheusclient.h"

#include <QTimer>

namespace vigia::targets {

/// Targets, rules, alerts and silences of one site: Prometheus, Alertmanager and what people did about their
/// alerts, kept in PostgreSQL. Every order is audited, whether it is done, failed or refused; the database
/// decides who may order, also silences, for Alertmanager knows no roles. Main thread; answers as futures.
class TargetsService : public QObject
{
    Q_OBJECT

public:
    /// What the service borrows; all must outlive it.
    struct Ports
    {
        db::Pool& pool;
        const Clock& clock;
    };

    struct Settings
    {
        QString siteName;
        settings::HttpServiceConfig prometheus;
        settings::HttpServiceConfig alertmanager;
        QString actor; ///< who orders, for people
    };

    TargetsService(const Ports& ports, const Settings& settings, QObject* parent = nullptr);
    ~TargetsService() override;

    /// For other questions: charts of workers, the server's version.
    PrometheusClient& prometheus() { return m_prometheus; }

    AlertmanagerClient& alertmanager() { return m_alertmanager; }

    /// Empty = the site has a Prometheus; else why there is none.
    QString trouble() const;

    // Questions
    [[nodiscard]] QFuture<Result<TargetsInfo>> targets();
    /// What the target answers us now. Error: NotFound when no active target has this address.
    [[nodiscard]] QFuture<Result<RawMetrics>> raw(const QUrl& target);
    [[nodiscard]] QFuture<Result<RuleList>> rules();
    /// Never an error: each of the three sources may be silent, and is named with its reason then.
    [[nodiscard]] QFuture<Result<AlertsInfo>> alerts();
    /// By begin. Error: InvalidData (the end is before the beginning).
    [[nodiscard]] QFuture<Result<QList<AlertSpan>>> history(const QDateTime& from, const QDateTime& to);
    /// Those that hold or will first, then the expired ones, by end.
    [[nodiscard]] QFuture<Result<SilenceList>> silences();

    // Orders. Errors besides those of the services: PermissionDenied, InvalidData (what is asked for makes no
    // sense), Conflict (nothing to take back).
    /// With `silenceMinutes` > 0 also a silence of exactly this alert; then it is both or nothing.
    [[nodiscard]] QFuture<Result<>> acknowledge(const AlertInfo& alert, const QString& note,
                                                int silenceMinutes);
    /// Ends the silence that was made with it too.
    [[nodiscard]] QFuture<Result<>> unacknowledge(const AlertInfo& alert);
    [[nodiscard]] QFuture<Result<>> shelve(const AlertInfo& alert, const QString& reason,
                                           const QDateTime& until);
    [[nodiscard]] QFuture<Result<>> unshelve(const AlertInfo& alert);
    [[nodiscard]] QFuture<Result<QString>> setSilence(const SilenceInfo& silence);
    [[nodiscard]] QFuture<Result<>> expireSilence(const QString& id);

    /// For programs that stay: hears of acknowledgements and shelves that others make.
    void watch();

signals:
    /// Somebody acknowledged, shelved or silenced; at most once a second.
    void changed();

private:
    audit::AuditRecord record(const QString& action, const QString& object, const QString& reason) const;
    AlarmAct act(const QString& action, const AlertInfo& alert, const QString& note) const;
    [[nodiscard]] QFuture<Result<>> permitted();
    /// Writes the line and its audit entry in one transaction.
    [[nodiscard]] QFuture<Result<>> keep(const AlarmAct& act, const audit::AuditRecord& record);
    /// Audits how an order ended that was given to another service.
    [[nodiscard]] QFuture<Result<>> audited(audit::AuditRecord record, const Result<>& outcome);
    void tell();

    const Ports m_ports;
    const Settings m_settings;
    PrometheusClient m_prometheus;
    AlertmanagerClient m_alertmanager;
    std::unique_ptr<db::Listener> m_listener;
    QTimer m_changedTimer;
};

} // namespace vigia::targets
