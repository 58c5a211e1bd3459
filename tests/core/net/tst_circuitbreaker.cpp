#include "core/net/circuitbreaker.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"

#include <QPromise>
#include <QTest>

using namespace vigia;
using namespace vigia::net;
using namespace std::chrono_literals;
using Phase = BreakerState::Phase;
using breaker::Admission;

namespace {

const QDateTime Now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
const BreakerPolicy Policy;

BreakerState failedTimes(int times)
{
    BreakerState state;
    for (int i = 0; i < times; ++i)
        state = breaker::onFailure(state, Policy, Now, QStringLiteral("Timeout"));
    return state;
}

/// A database that is away: every answer is an error, or never comes and is cancelled.
class BrokenStore final : public BreakerStore
{
public:
    bool cancels = false;

    QFuture<Result<BreakerState>> update(const QString&, Transition) override
    {
        if (cancels) {
            QPromise<Result<BreakerState>> promise;
            promise.start();
            return promise.future(); // the promise dies here, as when a store is closed
        }
        return QtFuture::makeReadyFuture(
            Result<BreakerState>(fail(ErrorCode::Unreachable, QStringLiteral("away"))));
    }
};

} // namespace

class TestCircuitBreaker : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void opensAfterThreeFailuresInARow();
    void forgetsFailuresAfterASuccess();
    void refusesUntilTheRestIsOver();
    void letsExactlyOneProbe();
    void letsAnotherProbeWhenOneIsLost();
    void closesAfterAGoodProbe();
    void opensAgainAfterABadProbe();
    void ignoresLateAnswersWhileOpen();
    void givesAnAbandonedProbeBack();
    void namesItsPhases();
    void sharesItsStateByName();
    void letsCallsThroughWhenTheStoreIsAway();
};

void TestCircuitBreaker::opensAfterThreeFailuresInARow()
{
    QCOMPARE(failedTimes(2).phase, Phase::Closed);
    const auto open = failedTimes(3);
    QCOMPARE(open.phase, Phase::Open);
    QCOMPARE(open.failures, 3);
    QCOMPARE(open.openedAt, Now);
    QCOMPARE(open.retryAt, Now.addSecs(300));
    QCOMPARE(open.lastError, QStringLiteral("Timeout"));
}

void TestCircuitBreaker::forgetsFailuresAfterASuccess()
{
    QCOMPARE(breaker::onSuccess(failedTimes(2), Policy, Now), BreakerState());
}

void TestCircuitBreaker::refusesUntilTheRestIsOver()
{
    const auto open = failedTimes(3);
    QCOMPARE(breaker::admission(open, Now.addSecs(299)), Admission::Refused);
    QCOMPARE(breaker::onAsked(open, Policy, Now.addSecs(299)), open);
    QCOMPARE(breaker::admission(open, Now.addSecs(300)), Admission::Probe);
}

void TestCircuitBreaker::letsExactlyOneProbe()
{
    const auto later = Now.addSecs(300);
    const auto probing = breaker::onAsked(failedTimes(3), Policy, later);
    QCOMPARE(probing.phase, Phase::HalfOpen);
    QCOMPARE(probing.probeUntil, later.addSecs(120));
    QCOMPARE(breaker::admission(probing, later), Admission::Refused);
    QCOMPARE(breaker::admission(probing, later.addSecs(119)), Admission::Refused);
}

void TestCircuitBreaker::letsAnotherProbeWhenOneIsLost()
{
    const auto probing = breaker::onAsked(failedTimes(3), Policy, Now.addSecs(300));
    QCOMPARE(breaker::admission(probing, Now.addSecs(420)), Admission::Probe);
    QCOMPARE(breaker::onAsked(probing, Policy, Now.addSecs(420)).probeUntil, Now.addSecs(540));
}

void TestCircuitBreaker::closesAfterAGoodProbe()
{
    const auto probing = breaker::onAsked(failedTimes(3), Policy, Now.addSecs(300));
    QCOMPARE(breaker::onSuccess(probing, Policy, Now.addSecs(301)), BreakerState());
}

void TestCircuitBreaker::opensAgainAfterABadProbe()
{
    const auto probing = breaker::onAsked(failedTimes(3), Policy, Now.addSecs(300));
    const auto open = breaker::onFailure(probing, Policy, Now.addSecs(310), QStringLiteral("ServerError"));
    QCOMPARE(open.phase, Phase::Open);
    QCOMPARE(open.openedAt, Now); // it has been away since then
    QCOMPARE(open.retryAt, Now.addSecs(610));
    QVERIFY(open.probeUntil.isNull());
    QCOMPARE(open.lastError, QStringLiteral("ServerError"));
}

void TestCircuitBreaker::ignoresLateAnswersWhileOpen()
{
    const auto open = failedTimes(3);
    QCOMPARE(breaker::onSuccess(open, Policy, Now.addSecs(1)), open);
    const auto failed = breaker::onFailure(open, Policy, Now.addSecs(200), QStringLiteral("Timeout"));
    QCOMPARE(failed.retryAt, open.retryAt); // the rest does not begin anew
    QCOMPARE(failed.failures, 4);
}

void TestCircuitBreaker::givesAnAbandonedProbeBack()
{
    const auto probing = breaker::onAsked(failedTimes(3), Policy, Now.addSecs(300));
    const auto given = breaker::onAbandoned(probing, Policy, Now.addSecs(301));
    QCOMPARE(breaker::admission(given, Now.addSecs(301)), Admission::Probe);
    QCOMPARE(breaker::onAbandoned(BreakerState(), Policy, Now), BreakerState());
}

void TestCircuitBreaker::namesItsPhases()
{
    for (const auto phase : {Phase::Closed, Phase::Open, Phase::HalfOpen})
        QCOMPARE(breakerPhaseFrom(breakerPhaseName(phase)), phase);
    QCOMPARE(breakerPhaseName(Phase::HalfOpen), QStringLiteral("half-open"));
    QVERIFY(!breakerPhaseFrom(QStringLiteral("ajar")));
}

void TestCircuitBreaker::sharesItsStateByName()
{
    test::FakeClock clock;
    MemoryBreakerStore store;
    CircuitBreaker one(store, QStringLiteral("xm"), Policy, clock);
    CircuitBreaker two(store, QStringLiteral("xm"), Policy, clock);
    CircuitBreaker other(store, QStringLiteral("other"), Policy, clock);
    one.failed("Timeout");
    two.failed("Timeout");
    one.failed("Timeout");

    std::vector<Admission> answers;
    const auto note = [&](const CircuitBreaker::Answer& answer) { answers.push_back(answer.admission); };
    two.ask(this, note);
    other.ask(this, note);
    QTRY_COMPARE(answers, (std::vector {Admission::Refused, Admission::Allowed}));

    clock.advance(300s);
    two.ask(this, note);
    one.ask(this, note);
    QTRY_COMPARE(answers.size(), 4U);
    QCOMPARE(answers[2], Admission::Probe);
    QCOMPARE(answers[3], Admission::Refused);
    two.succeeded();
    QCOMPARE(store.state(QStringLiteral("xm")), BreakerState());
}

void TestCircuitBreaker::letsCallsThroughWhenTheStoreIsAway()
{
    test::FakeClock clock;
    BrokenStore store;
    CircuitBreaker breaker(store, QStringLiteral("xm"), Policy, clock);
    int allowed = 0;
    const auto note = [&](const CircuitBreaker::Answer& answer) {
        allowed += answer.admission == Admission::Allowed;
    };
    breaker.failed("Timeout");
    breaker.succeeded();
    breaker.abandoned();
    breaker.ask(this, note);
    QTRY_COMPARE(allowed, 1);
    store.cancels = true;
    breaker.ask(this, note);
    QTRY_COMPARE(allowed, 2);
}

QTEST_GUILESS_MAIN(TestCircuitBreaker)
#include "tst_circuitbreaker.moc"
