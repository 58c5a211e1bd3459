#pragma once

#include "core/etl/etlservice.h"
#include "core/etl/pgbreakerstore.h"
#include "core/net/scheduler.h"
#include "core/site/standin/server.h"
#include "tests/core/etl/loadbed.h"
#include "tests/support/fakeclock.h"

#include <QTest>

namespace vigia::test {

/// The stand-in, a migrated database and the service between them. Retries wait no time.
class ServiceBed
{
public:
    explicit ServiceBed(PgCluster& cluster, standin::Options options = standardOptions());

    /// A day of the stand-in's calendar is June 2026; the faults are quick.
    static standin::Options standardOptions();

    etl::EtlService& service() { return *m_service; }

    standin::Server& standin() { return m_standin; }

    LoadBed& database() { return *m_database; }

    void setFault(standin::FaultKind kind);
    /// Starts connections anew: after the server was killed.
    void reconnect();

    template<typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 120'000))
            qFatal("no answer in two minutes");
        if (future.resultCount() == 0)
            return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
        return future.result();
    }

    /// Runs and waits.
    Result<etl::RunOutcome> run(const QString& series, const QString& from, const QString& to,
                                etl::RunOptions options = {});
    Result<etl::RunOutcomes> import(const QStringList& samples, etl::RunOptions options = {});

private:
    FakeClock m_clock {QDateTime(QDate(2026, 6, 15), QTime(15, 0), Qt::UTC)};
    net::TimerScheduler m_scheduler;
    etl::RuleBook m_book;
    standin::Server m_standin;
    std::unique_ptr<LoadBed> m_database;
    std::unique_ptr<db::Pool> m_pool;
    std::unique_ptr<etl::PgBreakerStore> m_breakers;
    std::unique_ptr<xm::Client> m_client;
    std::unique_ptr<etl::EtlService> m_service;
};

} // namespace vigia::test
