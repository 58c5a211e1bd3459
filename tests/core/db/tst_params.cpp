#include "core/db/connection.h"
#include "tests/support/failonwarnings.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace vigia::db;

class TestParams : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void nothingIsNull()
    {
        QVERIFY(!param(QString()));
        QVERIFY(!param(QDate()));
        QVERIFY(!param(QDateTime()));
        QVERIFY(!param(std::numeric_limits<double>::quiet_NaN()));
        QCOMPARE(*param(QStringLiteral("")), QByteArray(""));
    }

    void numbersReadBackTheSame()
    {
        for (const double value :
             {0.1, 1.0 / 3, 252.978574, 1e-300, -1.7976931348623157e308, 5e-324, 0.0, -0.0})
            QCOMPARE(param(value)->toDouble(), value);
        QCOMPARE(*param(std::numeric_limits<double>::infinity()), "Infinity");
        QCOMPARE(*param(-std::numeric_limits<double>::infinity()), "-Infinity");
        QCOMPARE(*param(std::numeric_limits<qint64>::min()), "-9223372036854775808");
        QCOMPARE(*param(7), "7");
        QCOMPARE(*param(true), "t");
    }

    void datesAreIso()
    {
        QCOMPARE(*param(QDate(2026, 6, 1)), "2026-06-01");
        QCOMPARE(*param(QDate(12026, 6, 1)), "12026-06-01");
        QCOMPARE(*param(QDate(-44, 3, 15)), "0044-03-15 BC");
    }

    void instantsAreUtc()
    {
        const QDateTime bogota(QDate(2026, 6, 1), QTime(23, 30), Qt::OffsetFromUTC, -5 * 3600);
        QCOMPARE(*param(bogota), "2026-06-02 04:30:00.000+00");
        QCOMPARE(*param(QDateTime(QDate(-44, 3, 15), QTime(1, 2, 3, 4), Qt::UTC)),
                 "0044-03-15 01:02:03.004+00 BC");
    }

    void listsAreArrayLiterals()
    {
        QCOMPARE(*param(QStringList()), "{}");
        QCOMPARE(*param(QStringList {QStringLiteral("a"), QStringLiteral(""), QString()}),
                 "{\"a\",\"\",NULL}");
        QCOMPARE(
            *param(QStringList {QStringLiteral("NULL"), QStringLiteral("x,y"), QStringLiteral("q\"\\{}'")}),
            "{\"NULL\",\"x,y\",\"q\\\"\\\\{}'\"}");
    }

    void namesAreQuoted()
    {
        QCOMPARE(identifier(QStringLiteral("plain")), "\"plain\"");
        QCOMPARE(identifier(QStringLiteral("a\"; DROP TABLE x; --")), "\"a\"\"; DROP TABLE x; --\"");
    }
};

QTEST_GUILESS_MAIN(TestParams)
#include "tst_params.moc"
