#pragma once

#include "core/async/deliver.h"
#include "core/async/serialexecutor.h"
#include "core/backend/backend.h"
#include "core/capsule/capsuleinfo.h"
#include "core/units/journalinfo.h"
#include "core/units/unitinfo.h"

#include <QObject>
#include <QPromise>
#include <QVariantMap>

#include <deque>
#include <functional>

namespace vigia::capsule {
class CapsuleWriter;
} // namespace vigia::capsule

namespace vigia::units {
class HelperClient;
class JournalReader;
class LogFileReader;
class UnitsClient;
} // namespace vigia::units

namespace vigia::backend {

/// What shall be saved, and where.
struct CapsuleRequest
{
    QString path; ///< "incident.vigia"; must not be there
    DayRange days; ///< Colombian days, at most MaxCapsuleDays
    QString reason;
    QString madeBy;
    QString language; ///< of the translated sentences, "es"
    QString keyFile;
    QString stateDirectory; ///< of the embedded site; empty when the site is not ours to keep
    QVariantMap layout; ///< of the console's state store
    qint64 cap = capsule::DefaultCap;
    QString unitsBus; ///< D-Bus address of systemd's manager; empty = this machine's
};

inline constexpr qint64 MaxCapsuleDays = 366;

/// What was saved, and what not.
struct CapsuleSummary
{
    capsule::CapsuleInfo info;
    capsule::Account account;
    QString auditTrouble; ///< why the audit does not tell of it, translated; empty = it does
};

/// Every secret of the site that this program can read: they are looked for in what goes into a capsule.
/// Blocking, small files; any thread.
[[nodiscard]] QStringList secretsOf(const settings::SiteConfig& site);

/// What a console keeps in this file: keys and values; none when the file is not there. Blocking, a small
/// file; any thread.
[[nodiscard]] QVariantMap layoutIn(const QString& stateFile);

/// Saves one capsule from the services of a backend, which outlives it. A service that does not answer is
/// told in the account, and the others are kept. Main thread; never blocks.
class CapsuleSaver : public QObject
{
    Q_OBJECT

public:
    explicit CapsuleSaver(Backend& backend, QObject* parent = nullptr);
    ~CapsuleSaver() override;

    /// Once. Cancelling the future, or destroying the saver, leaves no file. Errors: InvalidData (the days),
    /// those of capsule::CapsuleWriter and CapsuleKey.
    [[nodiscard]] QFuture<Result<CapsuleSummary>> save(const CapsuleRequest& request);

signals:
    /// What is being collected: translated.
    void progressed(const QString& text);

private:
    using Next = std::function<void()>;
    using Task = std::function<void(const Next&)>;
    /// Runs on the disk's thread.
    using Write = std::function<Result<>(capsule::CapsuleWriter&)>;
    struct Disk;

    void plan();
    void planServices();
    void planRuns();
    void planAudit(qint64 before, qint64 kept);
    void planHealth();
    void planQueries();
    void planWorkers();
    void addWorker(workers::WorkersService& service, const QString& worker);
    /// `worker` empty = all together, and then each by itself.
    void addCurves(workers::WorkersService& service, workers::MetricChart chart, const QString& worker);
    void planUnits();
    void planMove();
    void addUnit(const units::UnitInfo& listed);
    void addLog(const units::UnitInfo& unit, units::LogSource source);
    /// Answers within a patience of its own.
    void readLog(const units::UnitInfo& unit, units::LogSource source,
                 const std::function<void(const Result<units::JournalBatch>&)>& next);
    void planMarket();
    void planCharts(const std::vector<generation::FreshnessInfo>& freshness);
    void addChart(const generation::ChartQuery& query);
    void addRunPage(int offset);
    void addRunDetails(const QStringList& ids);
    void planLayout();

    void step();
    void write(const Write& work, const Next& next);
    void record(const CapsuleSummary& summary);
    void end(const Result<CapsuleSummary>& outcome);

    /// A step that asks and writes the answer; an error goes into the account of `table`.
    template<typename T, typename Ask>
    void ask(const char* table, const QString& text, Ask question,
             std::function<Result<>(capsule::CapsuleWriter&, const T&)> keep);

    Backend& m_backend;
    CapsuleRequest m_request;
    capsule::CapsuleInfo m_info;
    std::deque<Task> m_steps;
    QStringList m_workers; ///< names
    QPromise<Result<CapsuleSummary>> m_promise;
    bool m_isOver = false;
    std::unique_ptr<units::UnitsClient> m_units;
    std::unique_ptr<units::JournalReader> m_journal;
    std::unique_ptr<units::LogFileReader> m_logFile;
    std::unique_ptr<units::HelperClient> m_helper;
    std::shared_ptr<Disk> m_disk;
    SerialExecutor m_executor; ///< last: joined first
};

} // namespace vigia::backend
