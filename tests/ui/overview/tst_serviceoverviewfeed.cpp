#include "core/db/pool.h"
#include "core/generation/generationservice.h"
#include "core/timeline/timelineservice.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "ui/overview/serviceoverviewfeed.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using Part = OverviewFeed::Part;

class TestServiceOverviewFeed : public QObject
{
    Q_OBJECT

private:
    /// Nothing listens there.
    static db::ConnectionConfig nowhere()
    {
        db::ConnectionConfig config;
        config.url = QStringLiteral("postgresql://nobody@127.0.0.1:9/none");
        return config;
    }

    db::Pool m_pool {nowhere(), 1};
    test::FakeClock m_clock;
    generation::GenerationService m_generation {m_pool, {}};
    timeline::TimelineService m_timeline {{m_pool, m_clock, {}, {}, {}, {}}, {}, {}};

private slots:

    void init() { test::failOnWarnings(); }

    void whatTheSiteDoesNotHaveIsSaid()
    {
        ServiceOverviewFeed feed(m_generation, m_timeline, {}, {});
        for (const Part part : {Part::Workers, Part::Targets, Part::Alerts, Part::Services})
            QVERIFY(!feed.absence(part).isEmpty());
        for (const Part part : {Part::Generation, Part::Freshness, Part::Runs, Part::Timeline})
            QCOMPARE(feed.absence(part), QString());
        QVERIFY(feed.services().isEmpty());
        const auto workers = feed.workers();
        QVERIFY(workers.isFinished());
        QCOMPARE(workers.result().error().code, ErrorCode::NotFound);
        QCOMPARE(feed.targets().result().error().code, ErrorCode::NotFound);
        QCOMPARE(feed.alerts().result().error().code, ErrorCode::NotFound);
    }

    void asksItsPorts()
    {
        ServiceOverviewFeed::Ports ports;
        ports.targets = [] {
            QPromise<Result<targets::TargetsInfo>> promise;
            promise.start();
            promise.addResult(targets::TargetsInfo {QDateTime::currentDateTimeUtc(), {}, {}});
            promise.finish();
            return promise.future();
        };
        ports.services = [] { return backend::ServiceList {backend::ServiceInfo {}}; };
        const ServiceOverviewFeed made(m_generation, m_timeline, ports,
                                       {{QStringLiteral("Gene"), {}, {}, 3}});
        QCOMPARE(made.services().size(), 1);
        QCOMPARE(made.mainSeries().size(), 1);
        QCOMPARE(made.absence(Part::Targets), QString());
        ServiceOverviewFeed feed(m_generation, m_timeline, ports, {});
        QVERIFY(feed.targets().result().has_value());
    }

    void aDatabaseThatIsGoneIsAnErrorOfItsPartsOnly()
    {
        ServiceOverviewFeed feed(m_generation, m_timeline, {}, {});
        auto runs = feed.runs();
        auto fresh = feed.freshness();
        auto lanes = feed.timeline(m_clock.nowUtc().addDays(-1), m_clock.nowUtc());
        QTRY_VERIFY_WITH_TIMEOUT(runs.isFinished() && fresh.isFinished() && lanes.isFinished(), 20'000);
        QCOMPARE(runs.result().error().code, ErrorCode::Unreachable);
        QCOMPARE(fresh.result().error().code, ErrorCode::Unreachable);
        QVERIFY(lanes.result().has_value()); // its lanes say so
    }
};

QTEST_GUILESS_MAIN(TestServiceOverviewFeed)
#include "tst_serviceoverviewfeed.moc"
