#include "core/net/ratelimiter.h"
#include "tests/core/net/fakescheduler.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::net;
using namespace std::chrono_literals;

class TestRateLimiter : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void keepsAGapBetweenStarts();
    void boundsCallsInFlightInOrder();
    void skipsCallersThatDied();
    void survivesPermitsThatOutliveIt();
};

void TestRateLimiter::keepsAGapBetweenStarts()
{
    test::FakeClock clock;
    test::FakeScheduler scheduler(clock);
    RateLimiter limiter(1, 500ms, clock, scheduler);
    std::vector<std::chrono::milliseconds> starts;
    const auto note = [&](RateLimiter::PermitPtr) { starts.push_back(clock.monotonic()); };
    for (int i = 0; i < 3; ++i)
        limiter.request(this, note);
    QTRY_COMPARE(starts.size(), 3U);
    QCOMPARE(starts[1] - starts[0], 500ms);
    QCOMPARE(starts[2] - starts[1], 500ms);
    clock.advance(10s);
    limiter.request(this, note);
    QTRY_COMPARE(starts.size(), 4U);
    QCOMPARE(starts[3] - starts[2], 10s); // long enough ago: no further wait
    QCOMPARE(scheduler.waits(), (std::vector<std::chrono::milliseconds::rep> {500, 500}));
}

void TestRateLimiter::boundsCallsInFlightInOrder()
{
    test::FakeClock clock;
    test::FakeScheduler scheduler(clock);
    RateLimiter limiter(2, 0ms, clock, scheduler);
    std::vector<int> started;
    std::vector<RateLimiter::PermitPtr> permits;
    for (int i = 0; i < 5; ++i) {
        limiter.request(this, [&, i](RateLimiter::PermitPtr permit) {
            started.push_back(i);
            permits.push_back(std::move(permit));
        });
    }
    QTRY_COMPARE(limiter.inFlight(), 2);
    QTest::qWait(0);
    QCOMPARE(started, (std::vector {0, 1}));
    permits[0].reset();
    QTRY_COMPARE(started, (std::vector {0, 1, 2}));
    permits.clear();
    QTRY_COMPARE(started, (std::vector {0, 1, 2, 3, 4}));
    permits.clear();
    QCOMPARE(limiter.inFlight(), 0);
}

void TestRateLimiter::skipsCallersThatDied()
{
    test::FakeClock clock;
    test::FakeScheduler scheduler(clock);
    RateLimiter limiter(1, 0ms, clock, scheduler);
    bool hasStarted = false;
    {
        QObject shortLived;
        limiter.request(&shortLived, [](RateLimiter::PermitPtr) { QFAIL("its caller is gone"); });
    }
    limiter.request(this, [&](RateLimiter::PermitPtr) { hasStarted = true; });
    QTRY_VERIFY(hasStarted);
    QCOMPARE(limiter.inFlight(), 0);
}

void TestRateLimiter::survivesPermitsThatOutliveIt()
{
    test::FakeClock clock;
    test::FakeScheduler scheduler(clock);
    RateLimiter::PermitPtr kept;
    {
        RateLimiter limiter(1, 0ms, clock, scheduler);
        limiter.request(this, [&](RateLimiter::PermitPtr permit) { kept = std::move(permit); });
        QTRY_VERIFY(kept);
    }
    kept.reset();
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
