#include "core/workers/metricqueries.h"
#include "tests/support/failonwarnings.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace vigia;
using namespace vigia::workers;

class TestMetricQueries : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void tellsTheDialectByTheNames()
    {
        QCOMPARE(dialectOf({}), MetricDialect::None);
        QCOMPARE(dialectOf({QStringLiteral("flower_worker_online")}), MetricDialect::Flower);
        QCOMPARE(dialectOf({QStringLiteral("flower_events_total"), QStringLiteral("celery_worker_up")}),
                 MetricDialect::CeleryExporter);
        QCOMPARE(dialectOf({QStringLiteral("up")}), MetricDialect::None);
    }

    void asksNothingOfNobody()
    {
        QVERIFY(
            queriesFor(MetricChart::Throughput, MetricDialect::None, {}, std::chrono::hours(1)).isEmpty());
    }

    void usesTheNamesOfEachDialect()
    {
        const auto text = [](MetricChart chart, MetricDialect dialect) {
            return queriesFor(chart, dialect, QStringLiteral("w@h"), std::chrono::hours(6)).first().promql;
        };
        QCOMPARE(text(MetricChart::Throughput, MetricDialect::CeleryExporter),
                 QStringLiteral("sum(rate(celery_task_succeeded_total{hostname=\"w@h\"}[360s]))"));
        QVERIFY(text(MetricChart::Throughput, MetricDialect::Flower)
                    .contains(QStringLiteral("flower_events_total{worker=\"w@h\",type=~")));
        QVERIFY(text(MetricChart::RunTime, MetricDialect::Flower)
                    .contains(QStringLiteral("flower_task_runtime_seconds_bucket")));
        QVERIFY(text(MetricChart::QueueLength, MetricDialect::CeleryExporter)
                    .contains(QStringLiteral("celery_queue_length")));
    }

    void quotesHostileNames()
    {
        QCOMPARE(quoted(QStringLiteral("a\"}) or up{x=\"\\\n")),
                 QStringLiteral("\"a\\\"}) or up{x=\\\"\\\\\\n\""));
    }

    void isUnderstoodByPrometheus()
    {
        const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
        QVERIFY2(!promtool.isEmpty(), "promtool is missing: install the package prometheus");
        for (const MetricDialect dialect : {MetricDialect::CeleryExporter, MetricDialect::Flower})
            for (const MetricChart chart :
                 {MetricChart::Throughput, MetricChart::RunTime, MetricChart::QueueLength})
                for (const QString& worker : {QString(), QStringLiteral("a\"b\\@h")})
                    for (const MetricQuery& query :
                         queriesFor(chart, dialect, worker, std::chrono::hours(24))) {
                        QTemporaryFile rules;
                        QVERIFY(rules.open());
                        rules.write("groups: [{name: g, rules: [{record: \"a:b\", expr: '"
                                    + query.promql.toUtf8().replace("'", "''") + "'}]}]");
                        rules.close();
                        QProcess check;
                        check.start(promtool,
                                    {QStringLiteral("check"), QStringLiteral("rules"), rules.fileName()});
                        QVERIFY(check.waitForFinished());
                        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
                    }
    }
};

QTEST_GUILESS_MAIN(TestMetricQueries)
#include "tst_metricqueries.moc"
