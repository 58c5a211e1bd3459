#include "core/base/energyday.h"
#include "tests/support/failonwarnings.h"
#include "ui/base/format.h"

#include <QTest>

#include <limits>

using namespace vigia::ui;
using namespace std::chrono_literals;

namespace {

const QLocale English(QLocale::English, QLocale::UnitedStates);
const QLocale Spanish(QLocale::Spanish, QLocale::Colombia);
constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        vigia::test::failOnWarnings();
        QLocale::setDefault(English);
    }

    void numbersInBothLanguages_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("spanish");
        QTest::newRow("small") << 7.714 << 2 << QStringLiteral("7.71") << QStringLiteral("7,71");
        QTest::newRow("four digits") << 1204.1 << 2 << QStringLiteral("1\u202f204.10")
                                     << QStringLiteral("1\u202f204,10");
        QTest::newRow("millions") << 63'700'000.0 << 0 << QStringLiteral("63\u202f700\u202f000")
                                  << QStringLiteral("63\u202f700\u202f000");
        QTest::newRow("negative") << -0.41 << 2 << QStringLiteral("\u22120.41")
                                  << QStringLiteral("\u22120,41");
        QTest::newRow("negative zero") << -0.0001 << 2 << QStringLiteral("0.00") << QStringLiteral("0,00");
        QTest::newRow("nothing") << NaN << 2 << QStringLiteral("–") << QStringLiteral("–");
        QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << 2 << QStringLiteral("–")
                                  << QStringLiteral("–");
        QTest::newRow("decimals below zero") << 12.4 << -3 << QStringLiteral("12") << QStringLiteral("12");
        QTest::newRow("hundred") << 100.0 << 0 << QStringLiteral("100") << QStringLiteral("100");
    }

    void numbersInBothLanguages()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QTEST(format::number(value, decimals), "english");
        QLocale::setDefault(Spanish);
        QTEST(format::number(value, decimals), "spanish");
    }

    void figuresTakeTheDecimalsThatTheySize_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0.00");
        QTest::newRow("energy of a day") << 252.978574 << QStringLiteral("252.98");
        QTest::newRow("price") << 2113.4 << QStringLiteral("2\u202f113");
        QTest::newRow("tiny") << 0.0184 << QStringLiteral("0.018");
        QTest::newRow("tinier") << 0.00184 << QStringLiteral("0.0018");
        QTest::newRow("huge") << 1e15 << QStringLiteral("1\u202f000\u202f000\u202f000\u202f000\u202f000");
    }

    void figuresTakeTheDecimalsThatTheySize()
    {
        QFETCH(double, value);
        QTEST(format::figure(value), "text");
    }

    void signsUnitsAndShares()
    {
        QCOMPARE(format::signedNumber(0.41, 2), QStringLiteral("+0.41"));
        QCOMPARE(format::signedNumber(-0.41, 2), QStringLiteral("\u22120.41"));
        QCOMPARE(format::signedNumber(NaN, 2), QStringLiteral("–"));
        QCOMPARE(format::withUnit(252.978574, QStringLiteral("GWh")), QStringLiteral("252.98\u00a0GWh"));
        QCOMPARE(format::withUnit(1.0, {}), QStringLiteral("1.00"));
        QCOMPARE(format::withUnit(NaN, QStringLiteral("GWh")), QStringLiteral("–"));
        QCOMPARE(format::percent(0.787), QStringLiteral("78.7\u00a0%"));
        QCOMPARE(format::percent(NaN), QStringLiteral("–"));
        QCOMPARE(format::integer(-1234), QStringLiteral("\u22121\u202f234"));
        QCOMPARE(format::integer(std::numeric_limits<qint64>::min()),
                 QStringLiteral("\u22129\u202f223\u202f372\u202f036\u202f854\u202f775\u202f808"));
    }

    void datesAsEachLanguageWritesThem()
    {
        const QDate day(2025, 11, 12);
        QCOMPARE(format::dayMonth(day), QStringLiteral("Nov\u00a012"));
        QCOMPARE(format::date(day), QStringLiteral("Nov\u00a012, 2025"));
        QCOMPARE(format::weekday(day), QStringLiteral("Wed\u00a012"));
        QLocale::setDefault(Spanish);
        QCOMPARE(format::dayMonth(day), QStringLiteral("12\u00a0nov"));
        QCOMPARE(format::date(day), QStringLiteral("12\u00a0nov\u00a02025"));
        QCOMPARE(format::weekday(day), QStringLiteral("mié\u00a012"));
        QCOMPARE(format::monthYear(day), QStringLiteral("nov\u00a02025"));
    }

    void rangesOmitWhatIsTheSame()
    {
        const QDate today(2025, 11, 24);
        QCOMPARE(format::dayRange({2025, 10, 26}, {2025, 11, 24}, today),
                 QStringLiteral("Oct\u00a026 – Nov\u00a024"));
        QCOMPARE(format::dayRange({2025, 11, 18}, {2025, 11, 24}, today), QStringLiteral("Nov\u00a018 – 24"));
        QCOMPARE(format::dayRange({2024, 11, 18}, {2024, 11, 24}, today),
                 QStringLiteral("Nov\u00a018 – 24, 2024"));
        QCOMPARE(format::dayRange({2024, 12, 30}, {2025, 1, 2}, today),
                 QStringLiteral("Dec\u00a030, 2024 – Jan\u00a02, 2025"));
        QCOMPARE(format::dayRange(today, today, today), QStringLiteral("Nov\u00a024"));
        QLocale::setDefault(Spanish);
        QCOMPARE(format::dayRange({2025, 11, 18}, {2025, 11, 24}, today), QStringLiteral("18 – 24\u00a0nov"));
        QCOMPARE(format::dayRange({2024, 11, 18}, {2024, 11, 24}, today),
                 QStringLiteral("18 – 24\u00a0nov\u00a02024"));
        QCOMPARE(format::dayRange({2025, 10, 26}, {2025, 11, 24}, today),
                 QStringLiteral("26\u00a0oct – 24\u00a0nov"));
    }

    void impossibleDatesAreNothing()
    {
        QCOMPARE(format::date({}), QStringLiteral("–"));
        QCOMPARE(format::dayMonth(QDate(2025, 2, 30)), QStringLiteral("–"));
        QCOMPARE(format::weekday({}), QStringLiteral("–"));
        QCOMPARE(format::monthYear({}), QStringLiteral("–"));
        QCOMPARE(format::dayRange({}, QDate(2025, 1, 1), QDate(2025, 1, 1)), QStringLiteral("–"));
        QCOMPARE(format::clockTime({}), QStringLiteral("–"));
        QCOMPARE(format::since({}, QDateTime::currentDateTimeUtc()), QStringLiteral("–"));
    }

    void timesAreColombian()
    {
        const QDateTime instant(QDate(2025, 11, 24), QTime(13, 42, 17), Qt::UTC);
        QCOMPARE(format::clockTime(instant), QStringLiteral("08:42:17"));
        QCOMPARE(format::clockTime(instant, false), QStringLiteral("08:42"));
        QCOMPARE(format::dayHour(vigia::energyday::hourStartMs({2025, 11, 12}, 20)),
                 QStringLiteral("Nov\u00a012, 19:00"));
        QCOMPARE(format::since(instant.addSecs(-660), instant), QStringLiteral("08:31"));
        QCOMPARE(format::since(instant.addDays(-1), instant), QStringLiteral("Nov\u00a023, 08:42"));
        QCOMPARE(format::since(instant.addYears(-1), instant), QStringLiteral("Nov\u00a024, 2024, 08:42"));
    }

    void agesTakeOneUnit_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 s");
        QTest::newRow("from the future") << qint64(-5000) << QStringLiteral("0 s");
        QTest::newRow("seconds") << qint64(59'999) << QStringLiteral("59 s");
        QTest::newRow("minute") << qint64(60'000) << QStringLiteral("1 min");
        QTest::newRow("hours") << qint64(47) * 3'600'000 << QStringLiteral("47 h");
        QTest::newRow("days") << qint64(48) * 3'600'000 << QStringLiteral("2 d");
        QTest::newRow("ages") << qint64(1'000'000) * 86'400'000 << QStringLiteral("1\u202f000\u202f000 d");
    }

    void agesTakeOneUnit()
    {
        QFETCH(qint64, ms);
        QTEST(format::age(std::chrono::milliseconds(ms)), "text");
    }

    void shortTimesAreMilliseconds()
    {
        QCOMPARE(format::duration(31ms), QStringLiteral("31 ms"));
        QCOMPARE(format::duration(-1ms), QStringLiteral("0 ms"));
        QCOMPARE(format::duration(18s), QStringLiteral("18 s"));
        QCOMPARE(format::ago(4s), QStringLiteral("4 s ago"));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
