#pragma once

#include "core/audit/auditinfo.h"
#include "core/units/journalreader.h"
#include "core/units/logfilereader.h"
#include "core/units/unitcontrol.h"
#include "ui/base/question.h"
#include "ui/units/unitsfeed.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace vigia::ui {

/// The UnitsFeed of this machine and of those that the site names: systemd on the system's bus, the unit
/// helper, the journal; the log file of this machine alone. Another machine is reached by ssh at the first
/// question about it. GUI thread.
class ServiceUnitsFeed final : public UnitsFeed
{
    Q_OBJECT

public:
    /// Units are looked at again this often while somebody follows them.
    static constexpr std::chrono::seconds LookInterval {10};

    /// What comes from elsewhere.
    struct Ports
    {
        QStringList hosts; ///< beside this machine, "ssh://USER@HOST"
        QStringList patterns; ///< of the portal's units, "celery*.service"
        /// What stopping a unit would hit; -1 where nobody knows.
        std::function<QFuture<Result<units::BlastRadius>>(const QString& unit)> radius;
        /// Keeps an order, done or not; empty = the site has no database to keep it in.
        std::function<void(const audit::AuditRecord&)> record;
        QString who; ///< of the audit
    };

    explicit ServiceUnitsFeed(Ports ports, QObject* parent = nullptr);

    ~ServiceUnitsFeed() override;

    QStringList hosts() const override;
    bool hasSystemd(const QString& host) const override;
    [[nodiscard]] QFuture<Result<QList<units::UnitInfo>>> list(const QString& host) override;
    [[nodiscard]] QFuture<Result<units::UnitInfo>> show(const QString& host, const QString& unit) override;
    [[nodiscard]] QFuture<Result<units::BlastRadius>> radius(const QString& host,
                                                             const QString& unit) override;
    [[nodiscard]] QFuture<Result<units::UnitOutcome>>
    give(const QString& host, units::UnitOrder order, const QString& unit, const QString& reason) override;
    [[nodiscard]] QFuture<Result<units::MovePlan>> plan(const QString& host, units::MoveKind kind) override;
    [[nodiscard]] QFuture<Result<units::MoveInfo>> move(const QString& host, units::MoveKind kind,
                                                        const QString& reason) override;
    [[nodiscard]] QFuture<Result<units::MoveInfo>> lastMove(const QString& host) override;
    [[nodiscard]] QFuture<Result<units::JournalBatch>> journal(const QString& host,
                                                               const units::JournalQuery& query) override;
    void follow(const QString& host, const units::JournalQuery& query) override;
    void stopFollowing() override;

private:
    struct Machine;

    Machine& machine(const QString& host);
    static Error elsewhere();
    void record(const QString& host, const QString& action, const QString& object, const QString& reason,
                const Result<QJsonObject>& proof);

    const Ports m_ports;
    std::map<QString, std::unique_ptr<Machine>> m_machines; ///< by host, those that were asked
    units::JournalReader m_journal;
    units::LogFileReader m_logFile;
    Question<units::UnitInfo> m_followed; ///< whose log file is to be followed
    QTimer m_look;
};

} // namespace vigia::ui
