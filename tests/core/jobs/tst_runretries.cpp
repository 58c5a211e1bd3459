#include "core/etl/runretries.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

/// Which failed runs are tried again, and when.
class RunRetriesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void decides_data()
    {
        QTest::addColumn<QByteArray>("errorClass");
        QTest::addColumn<bool>("isTemporary");
        QTest::addColumn<int>("made");
        QTest::addColumn<bool>("isRetried");
        const auto row = [](const char* name, const char* errorClass, bool isTemporary, int made,
                            bool isRetried) {
            QTest::newRow(name) << QByteArray(errorClass) << isTemporary << made << isRetried;
        };
        row("temporary", "Timeout", true, 0, true);
        row("temporary, last retry", "Timeout", true, 2, true);
        row("temporary, used up", "Timeout", true, 3, false);
        row("temporary, far beyond", "Timeout", true, std::numeric_limits<int>::max(), false);
        row("permanent", "UnknownMetric", false, 0, false);
        row("no class", "", false, 0, false);
        for (const char* each : {"MissingColumns", "EmptyObject", "NoUsableValue"}) {
            row(qPrintable(QStringLiteral("%1, first time").arg(QString::fromLatin1(each))), each, false, 0,
                true);
            row(qPrintable(QStringLiteral("%1, confirmed").arg(QString::fromLatin1(each))), each, false, 1,
                false);
        }
        row("class in other case", "missingcolumns", false, 0, false);
    }

    void decides()
    {
        QFETCH(QByteArray, errorClass);
        QFETCH(bool, isTemporary);
        QFETCH(int, made);
        QFETCH(bool, isRetried);
        etl::RunRetries retries;
        retries.made = made;
        QCOMPARE(retries.waitAfter(error(errorClass, isTemporary)).has_value(), isRetried);
    }

    void jittersBetweenNothingAndTheDoubledBase_data()
    {
        QTest::addColumn<int>("made");
        QTest::addColumn<qint64>("widest");
        QTest::newRow("first") << 0 << qint64 {30'000};
        QTest::newRow("second") << 1 << qint64 {60'000};
        QTest::newRow("third") << 2 << qint64 {120'000};
        QTest::newRow("sixth, at the cap") << 5 << qint64 {600'000};
        QTest::newRow("fortieth") << 39 << qint64 {600'000};
    }

    void jittersBetweenNothingAndTheDoubledBase()
    {
        QFETCH(int, made);
        QFETCH(qint64, widest);
        etl::RunRetries retries;
        retries.made = made;
        retries.policy.retries = 100;
        retries.random = [] { return 0.0; };
        QCOMPARE(retries.waitAfter(error("Timeout", true)).value(), 0ms);
        retries.random = [] { return 0.5; };
        QCOMPARE(retries.waitAfter(error("Timeout", true))->count(), widest / 2);
        retries.random = [] { return 1.0; };
        QCOMPARE(retries.waitAfter(error("Timeout", true))->count(), widest);
        retries.random = net::systemRandom();
        for (int i = 0; i < 1000; ++i) {
            const auto wait = retries.waitAfter(error("Timeout", true));
            QVERIFY(*wait >= 0ms && wait->count() <= widest);
        }
    }

    void waitsForAnOpenBreaker()
    {
        etl::RunRetries retries;
        retries.random = [] { return 0.0; };
        QCOMPARE(retries.waitAfter(error("CircuitOpen", true)).value(), 300'000ms);
        retries.random = [] { return 1.0; };
        QCOMPARE(retries.waitAfter(error("CircuitOpen", true)).value(), 300'000ms);
        retries.made = 3;
        QVERIFY(!retries.waitAfter(error("CircuitOpen", true)));
        retries.made = 0;
        retries.policy.cap = 60s;
        QCOMPARE(retries.waitAfter(error("CircuitOpen", true)).value(), 60'000ms);
    }

    void aPolicyWithoutRetriesHasNone()
    {
        etl::RunRetries retries;
        retries.policy.retries = 0;
        QVERIFY(!retries.waitAfter(error("Timeout", true)));
        QVERIFY(!retries.waitAfter(error("MissingColumns", false)));
    }

private:
    static Error error(const QByteArray& errorClass, bool isTemporary)
    {
        return {ErrorCode::InvalidData, QStringLiteral("failed"), {}, errorClass, isTemporary};
    }
};

QTEST_GUILESS_MAIN(RunRetriesTest)
#include "tst_runretries.moc"
