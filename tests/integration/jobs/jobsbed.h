#pragma once

#include "core/etl/pgbreakerstore.h"
#include "core/jobs/jobsservice.h"
#include "core/site/standin/server.h"
#include "tests/core/etl/loadbed.h"
#include "tests/integration/jobs/quickscheduler.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace vigia::test {

/// A migrated database, the stand-in with its faults, and the jobs service over them, made as
/// backend::Backend does. Waits before retries are asked of QuickScheduler, so they take no time.
class JobsBed
{
public:
    struct Options
    {
        standin::Options standin = standardStandin();
        QDateTime now {QDate(2026, 6, 15), QTime(15, 0), Qt::UTC};
        std::chrono::milliseconds callTimeout {20'000};
        celery::CeleryClient* celery = nullptr; ///< must outlive the bed
        jobs::EmbeddedEngine::Limits limits;
    };

    explicit JobsBed(PgCluster& cluster);
    JobsBed(PgCluster& cluster, const Options& options);
    ~JobsBed();

    /// A day of the stand-in's calendar is June 2026; its faults are quick.
    static standin::Options standardStandin();

    jobs::JobsService& jobs() { return *m_jobs; }

    LoadBed& database() { return *m_database; }

    standin::Server& standin() { return *m_standin; }

    FakeClock& clock() { return m_clock; }

    const QuickScheduler& scheduler() const { return m_scheduler; }

    /// Ends the program, and starts it anew on the same database.
    void restart();
    /// XM's figures change: another stand-in takes over.
    void setFigures(const QByteArray& seed);
    void setFault(standin::FaultKind kind, double rate = 1, quint64 seed = 1);

    /// A configuration with the bed's database and stand-in, for programs of their own.
    QString siteFile() const { return m_directory.filePath(QStringLiteral("vigia.toml")); }

    /// Runs vigiactl, a program of its own, on siteFile().
    void startVigiactl(QProcess& process, const QStringList& arguments) const;

    template<typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 180'000))
            qFatal("no answer in three minutes");
        if (future.resultCount() == 0)
            return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
        return future.result();
    }

    /// A load, as an operator orders it.
    static jobs::JobRequest request(const QString& series, const QString& from, const QString& to,
                                    const QString& engine = {});
    /// Orders it and waits for its end.
    Result<etl::RunInfo> run(const jobs::JobRequest& request);
    /// The run as the registry has it now.
    etl::RunInfo find(const QString& id);

    QString value(const QByteArray& sql) { return m_database->value(sql); }

private:
    void launch();
    void writeSite() const;
    void end();

    QTemporaryDir m_directory;
    Options m_options;
    FakeClock m_clock;
    QuickScheduler m_scheduler;
    etl::RuleBook m_book;
    std::unique_ptr<standin::Server> m_standin;
    std::unique_ptr<LoadBed> m_database;
    std::unique_ptr<db::Pool> m_pool;
    std::unique_ptr<etl::PgBreakerStore> m_breakers;
    std::unique_ptr<xm::Client> m_client;
    std::unique_ptr<etl::EtlService> m_etl;
    std::unique_ptr<jobs::JobsService> m_jobs;
};

} // namespace vigia::test
