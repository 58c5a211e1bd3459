#include "core/net/retrypolicy.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void allowsThreeRetries();
    void doublesTheWidestWaitUpToTheCap_data();
    void doublesTheWidestWaitUpToTheCap();
    void jittersOverTheWholeWidth();
    void honoursRetryAfterUpToTheCap();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void drawsFromZeroToOne();
};

void TestRetryPolicy::allowsThreeRetries()
{
    const net::RetryPolicy policy;
    QVERIFY(policy.allows(0));
    QVERIFY(policy.allows(2));
    QVERIFY(!policy.allows(3));
    QVERIFY(!(net::RetryPolicy {0}.allows(0)));
}

void TestRetryPolicy::doublesTheWidestWaitUpToTheCap_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<qint64>("widest");
    QTest::newRow("first") << 1 << qint64(1000);
    QTest::newRow("second") << 2 << qint64(2000);
    QTest::newRow("third") << 3 << qint64(4000);
    QTest::newRow("tenth") << 10 << qint64(512'000);
    QTest::newRow("eleventh") << 11 << qint64(600'000);
    QTest::newRow("huge") << std::numeric_limits<int>::max() << qint64(600'000);
    QTest::newRow("none") << 0 << qint64(1000);
}

void TestRetryPolicy::doublesTheWidestWaitUpToTheCap()
{
    QFETCH(int, retry);
    QFETCH(qint64, widest);
    QCOMPARE(net::RetryPolicy().wait(retry, 1.0).count(), widest);
}

void TestRetryPolicy::jittersOverTheWholeWidth()
{
    const net::RetryPolicy policy;
    QCOMPARE(policy.wait(3, 0.0), 0ms);
    QCOMPARE(policy.wait(3, 0.25), 1000ms);
    QCOMPARE(policy.wait(3, 0.5), 2000ms);
    QCOMPARE(policy.wait(3, -7.0), 0ms);
    QCOMPARE(policy.wait(3, 7.0), 4000ms);
}

void TestRetryPolicy::honoursRetryAfterUpToTheCap()
{
    const net::RetryPolicy policy;
    QCOMPARE(policy.wait(1, 0.5, 30'000ms), 30'000ms);
    QCOMPARE(policy.wait(3, 1.0, 1000ms), 4000ms); // never sooner than the server asked, later is allowed
    QCOMPARE(policy.wait(1, 0.5, 86'400'000ms), 600'000ms);
    QCOMPARE(policy.wait(1, 0.5, 0ms), 500ms);
}

void TestRetryPolicy::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("milliseconds"); // -1: nothing to be read
    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("spaces") << QByteArray(" 5 ") << qint64(5000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0);
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << qint64(60'000);
    QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 07:00:00 GMT") << qint64(0);
    QTest::newRow("absurd") << QByteArray("99999999999999999") << qint64(10'000'000'000);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("words") << QByteArray("later") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("local zone") << QByteArray("Wed, 21 Oct 2015 07:28:00 -0500") << qint64(-1);
}

void TestRetryPolicy::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    const QDateTime now(QDate(2015, 10, 21), QTime(7, 27), Qt::UTC);
    const auto wait = net::retryAfterFrom(header, now);
    QTEST(wait ? static_cast<qint64>(wait->count()) : qint64(-1), "milliseconds");
}

void TestRetryPolicy::drawsFromZeroToOne()
{
    const auto random = net::systemRandom();
    for (int i = 0; i < 1000; ++i) {
        const double value = random();
        QVERIFY(value >= 0 && value < 1);
    }
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
