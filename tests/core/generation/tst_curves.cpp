#include "core/generation/curves.h"
#include "core/generation/systemcurves.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::generation;

namespace {

Series series(const char* code, std::vector<double> values)
{
    return {QString::fromLatin1(code), {}, {}, std::move(values), {}};
}

MetricInfo metric(Aggregation toDay)
{
    MetricInfo info;
    info.unit = QStringLiteral("GWh");
    info.hourUnit = QStringLiteral("MWh");
    info.dayPerHour = 1e-3;
    info.toDay = toDay;
    info.rangeMin = 80;
    info.rangeMax = 330;
    return info;
}

QStringList kinds(const FaultLog& faults)
{
    QStringList kinds;
    for (const Finding& finding : faults.findings())
        kinds.append(finding.kind);
    return kinds;
}

} // namespace

class TestCurves : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void sumsWithoutInventing()
    {
        const Grid grid {QDate(2026, 6, 1), Step::Day, 3};
        const Series sum = sumOf({series("a", {1, NoValue, NoValue}), series("b", {2, 3, NoValue})}, grid,
                                 QStringLiteral("s"));
        QCOMPARE(sum.values[0], 3.0);
        QCOMPARE(sum.values[1], 3.0);
        QVERIFY(std::isnan(sum.values[2]));
        QCOMPARE(sumOf({}, grid, {}).values.size(), std::size_t {3});
    }

    void leavesNoNoiseInTheRest()
    {
        const Series rest =
            restOf(series("total", {0.1 + 0.2, 5, NoValue, 4}), {series("a", {0.3, 1, NoValue, NoValue})});
        QCOMPARE(rest.values[0], 0.0);
        QCOMPARE(rest.values[1], 4.0);
        QVERIFY(std::isnan(rest.values[2]));
        QCOMPARE(rest.values[3], 4.0);
    }

    void ordersEmptyCurvesLast()
    {
        QVERIFY(weightOf(series("a", {NoValue}), true) < weightOf(series("b", {-1e9}), true));
        QCOMPARE(weightOf(series("a", {2, NoValue, 4}), false), 3.0);
    }

    void flagsOnlyWhatTheRangeRefuses()
    {
        FaultLog days(metric(Aggregation::Sum));
        checkRange({series("Sistema", {79, 80, 330, 331, NoValue}), series("others", {9999})}, Step::Day,
                   metric(Aggregation::Sum), days);
        QCOMPARE(days.findings().at(0).rows, 2);
        FaultLog hours(metric(
            Aggregation::Sum)); // 10 GWh in an hour may be; more than a day's, or less than nothing, not
        checkRange({series("Sistema", {10000, 0, -1, 331000})}, Step::Hour, metric(Aggregation::Sum), hours);
        QCOMPARE(hours.findings().at(0).rows, 2);
        MetricInfo unknown = metric(Aggregation::Sum);
        unknown.rangeMin = unknown.rangeMax = 0;
        FaultLog none(unknown);
        checkRange({series("Sistema", {1e9})}, Step::Day, unknown, none);
        QVERIFY(none.findings().empty());
    }

    void findsJumpsOfLevelsOnly()
    {
        MetricInfo level = metric(Aggregation::Sum);
        level.unit = QStringLiteral("%");
        level.toMonth = Aggregation::Mean;
        const Grid grid {QDate(2026, 6, 1), Step::Day, 4};
        FaultLog faults(level);
        checkJumps({series("a", {50, 51, 0.52, 0.53}), series("b", {0, 40, 0, 1})}, grid, level, faults);
        QCOMPARE(kinds(faults), QStringList {QStringLiteral("unit-mixed")});
        level.toMonth = Aggregation::Sum;
        FaultLog flow(level);
        checkJumps({series("a", {50, 51, 0.52, 0.53})}, grid, level, flow);
        QVERIFY(flow.findings().empty());
    }

    void choosesOneKeyADay()
    {
        FaultLog faults(metric(Aggregation::Sum));
        SystemCurves curves(QDate(2026, 6, 1), 2, 2);
        curves.put("Sistema", false, 0, 1, 10, faults);
        curves.put("Sistema", false, 1, 2, 10, faults);
        curves.put("_SISTEMA_", false, 0, 8, 11, faults);
        curves.put("_SISTEMA_", false, 1, 9, 11, faults);
        curves.put({}, true, 2, 5, 10, faults);
        curves.put({}, true, 2, 6, 9, faults); // older
        curves.put("OTRO", false, 3, 7, 9, faults);
        const std::vector<double> values = curves.chosen(faults);
        QCOMPARE(values[0], 1.0);
        QCOMPARE(values[1], 2.0);
        QCOMPARE(values[2], 5.0);
        QVERIFY(std::isnan(values[3]));
        const QStringList found = kinds(faults);
        QVERIFY(found.contains(u"duplicate-total") && found.contains(u"null-recurso"));
    }

    void saysEachFaultOnce()
    {
        FaultLog faults(metric(Aggregation::Sum));
        for (int day = 0; day < 5; ++day)
            faults.addIncompleteDay(QDate(2026, 6, 1).addDays(day));
        QCOMPARE(faults.hourFactor("kWh", 24), 1e-3);
        QCOMPARE(faults.hourFactor("MWh", 48), 1.0);
        const std::vector<Finding> findings = faults.findings();
        QCOMPARE(findings.size(), std::size_t {2});
        QCOMPARE(findings[0].kind, QStringLiteral("unit-mixed"));
        QCOMPARE(findings[0].rows, 24);
        QVERIFY(findings[1].text.contains(u"2026-06-03") && !findings[1].text.contains(u"2026-06-04"));
        QVERIFY(!findings[1].text.contains(u'%'));
    }
};

QTEST_GUILESS_MAIN(TestCurves)
#include "tst_curves.moc"
