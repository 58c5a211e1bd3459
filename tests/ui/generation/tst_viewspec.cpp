#include "tests/support/failonwarnings.h"
#include "tests/ui/generation/fakefeed.h"
#include "ui/generation/viewspec.h"

#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using generation::Grouping;

namespace {

DayRange lastDays(qint64 count)
{
    DayRange range;
    range.to = QDate(2026, 6, 15);
    range.from = range.to.addDays(1 - count);
    return range;
}

std::vector<PanelAnswer> answersOf(const test::FakeFeed& feed, const PanelSpec& spec)
{
    std::vector<PanelAnswer> answers;
    for (const generation::ChartQuery& query : spec.queries)
        answers.push_back({query, feed.dataFor(query), std::nullopt});
    return answers;
}

} // namespace

class TestViewSpec : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void theStepFollowsTheRange()
    {
        QCOMPARE(ViewSpec::stepFor(lastDays(1)), Step::Hour);
        QCOMPARE(ViewSpec::stepFor(lastDays(62)), Step::Hour);
        QCOMPARE(ViewSpec::stepFor(lastDays(63)), Step::Day);
        QCOMPARE(ViewSpec::stepFor(lastDays(3 * 366)), Step::Day);
        QCOMPARE(ViewSpec::stepFor(lastDays(5 * 365)), Step::Month);
    }

    void everyViewAsksAndDraws()
    {
        const test::FakeFeed feed;
        for (const PageView& view : ViewSpec::views())
            for (const Step step : {Step::Hour, Step::Day, Step::Month}) {
                const ViewChoice choice {view.id, lastDays(90), step, Comparison::LastYear, {}};
                for (const PanelSpec& spec :
                     {ViewSpec::mainPanel(choice, feed), ViewSpec::lowerPanel(choice, feed)}) {
                    QVERIFY(!spec.title.isEmpty() && !spec.queries.empty());
                    const ChartContent content = ViewSpec::content(spec, answersOf(feed, spec));
                    QVERIFY(!content.series.empty());
                    for (const Series& series : content.series) {
                        QCOMPARE(series.values.size(), static_cast<std::size_t>(content.grid.size));
                        QCOMPARE(series.unit, content.series.front().unit);
                        QVERIFY(!series.name.isEmpty());
                    }
                }
            }
    }

    void dailyMetricsAreNotAskedByTheHour()
    {
        const test::FakeFeed feed;
        const PanelSpec reservoirs = ViewSpec::mainPanel(
            {QStringLiteral("reservoirs"), lastDays(7), Step::Hour, Comparison::None, {}}, feed);
        QCOMPARE(reservoirs.queries.front().step, Step::Day);
        const PanelSpec price = ViewSpec::mainPanel(
            {QStringLiteral("price"), lastDays(7), Step::Hour, Comparison::None, {}}, feed);
        QCOMPARE(price.queries[0].step, Step::Hour);
        QCOMPARE(price.queries[1].step, Step::Day);
        // The day's price holds through its hours, on the hours' axis.
        const ChartContent content = ViewSpec::content(price, answersOf(feed, price));
        QCOMPARE(content.series[1].values[5], 470.0);
    }

    void comparisonsLieOnTheirWeekday()
    {
        const test::FakeFeed feed;
        ViewChoice choice {QStringLiteral("source"), lastDays(30), Step::Hour, Comparison::LastYear, {}};
        PanelSpec spec = ViewSpec::mainPanel(choice, feed);
        QCOMPARE(spec.comparison, 1);
        const DayRange then = spec.queries[1].range;
        QCOMPARE(then.from.dayOfWeek(), choice.range.from.dayOfWeek());
        QCOMPARE(then.days(), choice.range.days());
        QCOMPARE(spec.queries[1].grouping, Grouping::Total);
        const ChartContent content = ViewSpec::content(spec, answersOf(feed, spec));
        QCOMPARE(content.comparison.values.size(), static_cast<std::size_t>(content.grid.size));
        QCOMPARE(content.series.size(), std::size_t {5}); // the comparison is none of them
        choice.step = Step::Month;
        spec = ViewSpec::mainPanel(choice, feed);
        QCOMPARE(spec.queries[1].range.from, choice.range.from.addYears(-1));
        choice.comparison = Comparison::LastWeek; // means nothing by the month
        QCOMPARE(ViewSpec::mainPanel(choice, feed).comparison, -1);
    }

    void pickedPlantsAreAskedForAlone()
    {
        const test::FakeFeed feed;
        ViewChoice choice {QStringLiteral("plant"), lastDays(7), Step::Hour, Comparison::None, {}};
        QCOMPARE(ViewSpec::mainPanel(choice, feed).queries.front().top, ViewSpec::TopPlants);
        choice.plants = QStringList {QStringLiteral("GVIO")};
        const generation::ChartQuery query = ViewSpec::mainPanel(choice, feed).queries.front();
        QCOMPARE(query.codes, choice.plants);
        QCOMPARE(query.top, 0);
    }

    void reservoirsHaveTheirCapacity()
    {
        const test::FakeFeed feed;
        const PanelSpec spec = ViewSpec::mainPanel(
            {QStringLiteral("reservoirs"), lastDays(30), Step::Day, Comparison::None, {}}, feed);
        const ChartContent content = ViewSpec::content(spec, answersOf(feed, spec));
        QCOMPARE(content.wholes.size(), content.series.size());
    }

    void unitsAreConvertedOrLeftOut()
    {
        const test::FakeFeed feed;
        const PanelSpec spec = ViewSpec::mainPanel(
            {QStringLiteral("demand"), lastDays(7), Step::Hour, Comparison::None, {}}, feed);
        std::vector<PanelAnswer> answers = answersOf(feed, spec);
        const double before = answers[1].data->series[0].values[3];
        answers[1].data->series[0].unit = QStringLiteral("GWh");
        answers[2].data->series[0].unit = QStringLiteral("hm3");
        const ChartContent content = ViewSpec::content(spec, answers);
        QCOMPARE(content.series[1].values[3], before * 1000);
        QVERIFY(std::isnan(content.series[2].values[3]));
    }

    void missingAnswersAreNoCurves()
    {
        const test::FakeFeed feed;
        const PanelSpec spec = ViewSpec::mainPanel(
            {QStringLiteral("demand"), lastDays(7), Step::Hour, Comparison::None, {}}, feed);
        QVERIFY(ViewSpec::content(spec, {}).series.empty());
        std::vector<PanelAnswer> answers = answersOf(feed, spec);
        answers[1].data.reset();
        QCOMPARE(ViewSpec::content(spec, answers).series.size(), std::size_t {2});
        answers[0].data->series.clear();
        QCOMPARE(ViewSpec::content(spec, answers).series.size(), std::size_t {1});
    }
};

QTEST_GUILESS_MAIN(TestViewSpec)
#include "tst_viewspec.moc"
