#include "app/ctl/queryoutput.h"
#include "tests/support/failonwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace vigia;
using namespace vigia::ctl;
using namespace vigia::generation;

namespace {

ChartData data(Step step)
{
    ChartData chart;
    chart.grid = Grid::covering({QDate(2026, 6, 1), QDate(2026, 6, 1)}, step);
    chart.series.push_back(
        {QStringLiteral("A,B \"x\""), QStringLiteral("name"), QStringLiteral("GWh"), {}, {}});
    chart.series[0].values.assign(static_cast<std::size_t>(chart.grid.size), NoValue);
    chart.series[0].values[0] = 252.97857399999998;
    if (step != Step::Hour)
        chart.series[0].hours.assign(chart.series[0].values.size(), 23);
    chart.provenance.rows = 7;
    chart.provenance.dataUntil = QDate(2026, 6, 7);
    chart.findings.push_back({QStringLiteral("incomplete-day"), QStringLiteral("One day."), 1});
    return chart;
}

ChartQuery query(Step step)
{
    ChartQuery query;
    query.range = {QDate(2026, 6, 1), QDate(2026, 6, 1)};
    query.step = step;
    return query;
}

} // namespace

class TestQueryOutput : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void writesTheShortestForm_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("noise") << 252.97857399999998 << QByteArray("252.978574");
        QTest::newRow("other noise") << 155.50208800000002 << QByteArray("155.502088");
        QTest::newRow("whole") << 16930.0 << QByteArray("16930");
        QTest::newRow("small") << 0.00001 << QByteArray("0.00001");
        QTest::newRow("below nine decimals") << 1e-12 << QByteArray("0");
        QTest::newRow("negative") << -12.5 << QByteArray("-12.5");
        QTest::newRow("negative zero") << -0.0 << QByteArray("0");
        QTest::newRow("large") << 16930501378.25 << QByteArray("16930501378.25");
        QTest::newRow("large noise") << 16930501.378000001 << QByteArray("16930501.378");
        QTest::newRow("huge") << 1e300 << QByteArray();
        QTest::newRow("largest") << std::numeric_limits<double>::lowest() << QByteArray();
    }

    void writesTheShortestForm()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, text);
        if (!text.isEmpty())
            QCOMPARE(valueText(value), text);
        QVERIFY(!valueText(value).contains('e'));
    }

    void writesRowsForHoursAndDays()
    {
        QueryOutput hours(QueryOutput::Format::Csv, query(Step::Hour));
        QByteArray text = hours.begin();
        text += hours.slice(data(Step::Hour));
        text += hours.end();
        QCOMPARE(text,
                 QByteArray("time,code,value,unit,hours\n"
                            "2026-06-01T00:00:00-05:00,\"A,B \"\"x\"\"\",252.978574,GWh,1\n"));
        QueryOutput days(QueryOutput::Format::Csv, query(Step::Day));
        QCOMPARE(days.slice(data(Step::Day)), QByteArray("2026-06-01,\"A,B \"\"x\"\"\",252.978574,GWh,23\n"));
        QCOMPARE(days.rows(), 1);
    }

    void writesOneJsonDocumentForAllSlices()
    {
        QueryOutput json(QueryOutput::Format::Json, query(Step::Day));
        QByteArray text = json.begin();
        text += json.slice(data(Step::Day));
        text += json.slice(data(Step::Day));
        text += json.end();
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value(u"rows").toArray().size(), 2);
        QCOMPARE(object.value(u"rows")[0].toObject().value(u"code").toString(), QStringLiteral("A,B \"x\""));
        QCOMPARE(object.value(u"findings").toArray().size(), 1);
        QCOMPARE(object.value(u"findings")[0].toObject().value(u"rows").toInt(), 2);
        QCOMPARE(object.value(u"provenance").toObject().value(u"rows").toInt(), 14);
        QCOMPARE(json.notes().size(), 1);
    }

    void endsTheDocumentAfterAFailure()
    {
        QueryOutput json(QueryOutput::Format::Json, query(Step::Day));
        const Error error {ErrorCode::Timeout, QStringLiteral("Too slow."), {}, {}, true};
        QByteArray text = json.begin();
        text += json.end(&error);
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        QCOMPARE(object.value(u"error").toObject().value(u"kind").toString(), QStringLiteral("temporary"));
        QVERIFY(object.value(u"rows").toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQueryOutput)
#include "tst_queryoutput.moc"
