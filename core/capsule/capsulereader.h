#pragma once

#include "core/audit/auditinfo.h"
#include "core/backend/serviceinfo.h"
#include "core/capsule/capsuleinfo.h"
#include "core/diagnostics/checkinfo.h"
#include "core/generation/generationinfo.h"
#include "core/jobs/jobinfo.h"
#include "core/jobs/runsinfo.h"
#include "core/targets/alertinfo.h"
#include "core/targets/queryinfo.h"
#include "core/targets/ruleinfo.h"
#include "core/targets/silenceinfo.h"
#include "core/timeline/runfiguresinfo.h"
#include "core/timeline/timelineinfo.h"
#include "core/units/applyinfo.h"
#include "core/units/journalinfo.h"
#include "core/units/unitinfo.h"
#include "core/workers/metricsinfo.h"
#include "core/workers/workersinfo.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <functional>
#include <memory>

namespace vigia::capsule {

class CapsuleFile;
struct GapFacts;

/// A capsule that was looked at as a whole and may be read. A value: copies share what is known of the file,
/// each question opens it for itself, read-only, so that any thread may ask and none waits for another. All
/// functions block (disk); call them inside a SerialExecutor job. No network, nothing is written.
///
/// Errors of every question: NotFound/NotInCapsule (the table is missing or was left out: the message says
/// why, as the account does), Conflict (the file was changed since it was opened), InvalidData (it is not as
/// the format says).
class CapsuleReader
{
    Q_DECLARE_TR_FUNCTIONS(CapsuleReader)

public:
    /// Looks at everything: the header, the schema, SQLite's own check, the bounds of every column, the hash
    /// of every table, the signature. `keyFile`: this machine's key, see CapsuleKey. Errors: NotFound,
    /// PermissionDenied, InvalidData with classes NotACapsule, NewerCapsule, CapsuleTooLarge,
    /// CapsuleTruncated, CapsuleDamaged (the message names the table).
    [[nodiscard]] static Result<CapsuleReader> open(const QString& path, const QString& keyFile);
    /// As open(), but goes on after damage and tells it table by table. Errors as open() when it is no
    /// capsule of this program at all.
    [[nodiscard]] static Result<CapsuleProof> verify(const QString& path, const QString& keyFile);

    const QString& path() const { return m_path; }

    const CapsuleInfo& info() const { return m_info; }

    const CapsuleProof& proof() const { return m_proof; }

    const Account& account() const { return m_account; }

    /// Why the capsule lacks this table, as its account tells: one sentence; empty when it is there.
    QString absence(const char* table) const;
    /// For who asks for days that the capsule does not hold: NotFound/NotInCapsule.
    Error outside() const;

    // Market data: see CapsuleGenerationSource for charts.
    [[nodiscard]] Result<std::vector<generation::PlantInfo>> plants() const;
    [[nodiscard]] Result<std::vector<generation::FreshnessInfo>> freshness() const;
    /// Of the series that are watched.
    [[nodiscard]] Result<std::vector<GapFacts>> gaps() const;

    // Runs
    /// As JobsService::runs(). Error besides: InvalidData (the filter is not understood).
    [[nodiscard]] Result<jobs::RunPage> runs(const jobs::RunQuery& query) const;
    /// Error besides: NotFound when the run is not in the capsule.
    [[nodiscard]] Result<jobs::RunDetails> run(const QString& id) const;
    /// The newest run of each day and series of these days, cut to the capsule's range.
    [[nodiscard]] Result<jobs::RunGrid> grid(const DayRange& days) const;
    [[nodiscard]] Result<QList<jobs::ScheduledStart>> schedule() const;
    /// How the runs of the 24 hours before the capsule was saved went.
    [[nodiscard]] Result<timeline::RunFiguresInfo> runFigures() const;

    // Who did what
    [[nodiscard]] Result<audit::AuditPage> audit(const audit::AuditQuery& query) const;
    /// What the log's own chain was worth when the capsule was saved.
    [[nodiscard]] Result<audit::AuditProof> auditProof() const;

    // Health
    [[nodiscard]] Result<backend::ServiceList> services() const;
    [[nodiscard]] Result<targets::TargetsInfo> targets() const;
    [[nodiscard]] Result<targets::RuleList> rules() const;
    [[nodiscard]] Result<targets::AlertsInfo> alerts() const;
    /// Spans that touch [from, to].
    [[nodiscard]] Result<QList<targets::AlertSpan>> alertSpans(const QDateTime& from,
                                                               const QDateTime& to) const;
    [[nodiscard]] Result<targets::SilenceList> silences() const;
    [[nodiscard]] Result<QList<QueryKey>> queries() const;
    /// The answer to a question of queries(), by its name.
    [[nodiscard]] Result<targets::QueryAnswer> query(const QString& name) const;

    [[nodiscard]] Result<workers::WorkersInfo> workers() const;
    [[nodiscard]] Result<workers::WorkerDetails> workerDetails(const QString& worker) const;
    /// `chart`: "throughput" "runtime" "queue-length"; `worker` empty = all together; points outside [from,
    /// to] are left away.
    [[nodiscard]] Result<QList<workers::MetricCurve>>
    curves(const QString& chart, const QString& worker, const QDateTime& from, const QDateTime& to) const;

    /// Lanes in the order of LaneKind, with the items that touch [from, to].
    [[nodiscard]] Result<timeline::TimelineInfo> timeline(const QDateTime& from, const QDateTime& to) const;
    [[nodiscard]] Result<diagnostics::CheckList> diagnostics() const;
    /// Units of one machine, by name; "" = the one that saved the capsule.
    [[nodiscard]] Result<QList<units::UnitInfo>> units(const QString& host) const;
    [[nodiscard]] Result<QStringList> unitHosts() const;
    [[nodiscard]] Result<units::JournalBatch> journal(const QString& host,
                                                      const units::JournalQuery& query) const;
    /// The last move of one machine, as "" above; id "" = there was none.
    [[nodiscard]] Result<units::MoveInfo> lastMove(const QString& host) const;

    /// Keys of the console's state store and their values.
    [[nodiscard]] Result<QVariantMap> layout() const;

private:
    friend class CapsuleCharts;

    CapsuleReader() = default;

    /// Opens the file as it was, and refuses when the account says that the table is not there.
    [[nodiscard]] Result<std::unique_ptr<CapsuleFile>> file(const char* table) const;
    [[nodiscard]] Result<QList<QByteArray>> documents(const char* table, const QString& key = {}) const;
    template<typename T, typename List>
    [[nodiscard]] Result<List> values(const char* table, const QString& key = {}) const;
    template<typename T>
    [[nodiscard]] Result<T> value(const char* table, const QString& key) const;

    QString m_path;
    QByteArray m_identity; ///< of the file on disk when it was opened
    int m_version = FormatVersion; ///< of the file's format
    CapsuleInfo m_info;
    CapsuleProof m_proof;
    Account m_account;
};

} // namespace vigia::capsule
