#include "core/jobs/jobcatalogue.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

Q_DECLARE_METATYPE(vigia::jobs::JobRequest)

using namespace vigia;
using namespace vigia::jobs;

/// What may be queued, and what is refused before anything is.
class JobCatalogueTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        Result<etl::RuleBook> book = etl::RuleBook::builtIn();
        QVERIFY_RESULT(book);
        m_catalogue.emplace(*book, QStringLiteral("tasks.etl_tasks.fetch_metric_data"));
    }

    void init() { test::failOnWarnings(); }

    void refusesBadRequests_data();
    void refusesBadRequests();

    void takesDaysUpToItsBounds_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("first day of all") << QDate(2000, 1, 1) << QDate(2000, 1, 1);
        QTest::newRow("today") << Today << Today;
        QTest::newRow("longest") << Today.addDays(1 - JobCatalogue::LongestRange) << Today;
    }

    void takesDaysUpToItsBounds()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        JobRequest request = fetch("Gene", "Recurso");
        request.days = {from, to};
        const auto checked = m_catalogue->check(request, Today);
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->days, request.days);
    }

    void fillsInTheMainEntity()
    {
        const auto checked = m_catalogue->check(fetch("Gene", ""), Today);
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->entity, QStringLiteral("Sistema"));
    }

    void aListTakesNoDays()
    {
        JobRequest request = fetch("ListadoRecursos", "Whatever");
        request.days = {QDate(2030, 1, 1), QDate(1900, 1, 1)};
        const auto checked = m_catalogue->check(request, Today);
        QVERIFY_RESULT(checked);
        QVERIFY(!checked->days.from.isValid());
        QVERIFY(!checked->days.to.isValid());
        QCOMPARE(checked->entity, QStringLiteral("Sistema"));
    }

    void numbersHaveBounds_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("lowest") << std::numeric_limits<int>::min() << false;
        QTest::newRow("negative") << -1 << false;
        QTest::newRow("zero") << 0 << false;
        QTest::newRow("one") << 1 << true;
        QTest::newRow("most") << 3650 << true;
        QTest::newRow("more") << 3651 << false;
        QTest::newRow("huge") << std::numeric_limits<int>::max() << false;
    }

    void numbersHaveBounds()
    {
        QFETCH(int, number);
        QFETCH(bool, isTaken);
        JobRequest request;
        request.job = QStringLiteral("clean_old_logs");
        request.number = number;
        const auto checked = m_catalogue->check(request, Today);
        QCOMPARE(checked.has_value(), isTaken);
        if (!isTaken)
            QCOMPARE(checked.error().code, ErrorCode::InvalidData);
    }

    void incrementalNeedsNothing()
    {
        JobRequest request;
        request.job = QStringLiteral("etl_incremental_all_metrics");
        QVERIFY_RESULT(m_catalogue->check(request, Today));
    }

    void namesTurnIntoRunsAndBack()
    {
        for (const JobInfo& job : m_catalogue->jobs())
            QCOMPARE(JobCatalogue::jobOfRun(JobCatalogue::runJob(job.id)), job.id);
        QCOMPARE(JobCatalogue::jobOfRun(QStringLiteral("revert")), QString());
        QCOMPARE(m_catalogue->find(QStringLiteral("clean_old_logs"))->task,
                 QStringLiteral("tasks.etl_tasks.clean_old_logs"));
    }

    void everySeriesPassesItsOwnCheck()
    {
        for (const SeriesInfo& series : m_catalogue->series()) {
            JobRequest request;
            request.metric = series.metric;
            request.entity = series.entity;
            request.days = {Today.addDays(-3), Today.addDays(-3)};
            const auto checked = m_catalogue->check(request, Today);
            QVERIFY_RESULT(checked);
            QCOMPARE(checked->entity, series.entity);
        }
    }

    void boundsOfDaysFollowTheSeries()
    {
        const JobInfo* job = m_catalogue->find(QStringLiteral("fetch_metric_data"));
        const SeriesInfo* gene = m_catalogue->findSeries(QStringLiteral("Gene"), QStringLiteral("Recurso"));
        QVERIFY(job != nullptr && gene != nullptr);
        int days = 0;
        for (const JobParameter& parameter : m_catalogue->parameters(*job, gene, Today)) {
            if (parameter.kind != JobParameter::Kind::Day)
                continue;
            ++days;
            QVERIFY(parameter.isRequired);
            QCOMPARE(parameter.minimum.toDate(), QDate(2000, 1, 1));
            QCOMPARE(parameter.maximum.toDate(), Today);
        }
        QCOMPARE(days, 2);
    }

private:
    static JobRequest fetch(const char* metric, const char* entity)
    {
        JobRequest request;
        request.metric = QString::fromUtf8(metric);
        request.entity = QString::fromUtf8(entity);
        request.days = {QDate(2026, 6, 1), QDate(2026, 6, 5)};
        return request;
    }

    inline static const QDate Today {2026, 6, 15};
    std::optional<JobCatalogue> m_catalogue;
};

void JobCatalogueTest::refusesBadRequests_data()
{
    QTest::addColumn<JobRequest>("request");
    QTest::addColumn<QByteArray>("errorClass");
    const auto row = [](const char* name, JobRequest request, const QByteArray& errorClass) {
        QTest::newRow(name) << std::move(request) << errorClass;
    };
    const auto days = [](const QDate& from, const QDate& to) {
        JobRequest request = fetch("Gene", "Recurso");
        request.days = {from, to};
        return request;
    };
    JobRequest job = fetch("Gene", "Recurso");
    for (const QString& name : {QString(), QStringLiteral("fetch_metric_data "),
                                QStringLiteral("'; DROP TABLE metrics"), QString(1'000'000, u'x')}) {
        job.job = name;
        row(qPrintable(u"job " % name.left(20)), job, "UnknownJob");
    }
    row("no metric", fetch("", ""), "UnknownMetric");
    row("unknown metric", fetch("GeneReal", ""), "UnknownMetric");
    row("metric in other case", fetch("gene", ""), "UnknownMetric");
    row("unknown entity", fetch("Gene", "Embalse"), "UnknownEntity");
    row("entity of odd bytes", fetch("Gene", "\xE2\x80\xAE%s%n"), "UnknownEntity");
    row("no days", days({}, {}), "BadRange");
    row("no last day", days(QDate(2026, 6, 1), {}), "BadRange");
    row("no first day", days({}, QDate(2026, 6, 1)), "BadRange");
    row("reversed", days(QDate(2026, 6, 5), QDate(2026, 6, 4)), "BadRange");
    row("ten years at once", days(QDate(2016, 6, 1), QDate(2026, 6, 1)), "BadRange");
    row("a day too many", days(Today.addDays(-JobCatalogue::LongestRange), Today), "BadRange");
    row("before its history", days(QDate(1999, 12, 31), QDate(2000, 1, 5)), "BadRange");
    row("after today", days(Today.addDays(1), Today.addDays(2)), "BadRange");
    row("up to the end of time", days(Today, QDate(9999, 12, 31)), "BadRange");
    JobRequest engine = fetch("Gene", "Recurso");
    for (const QString& name :
         {QStringLiteral("Celery"), QStringLiteral("airflow"), QString(100'000, u'é')}) {
        engine.engine = name;
        row(qPrintable(u"engine " % name.left(20)), engine, "InvalidData");
    }
}

void JobCatalogueTest::refusesBadRequests()
{
    QFETCH(JobRequest, request);
    QFETCH(QByteArray, errorClass);
    const auto checked = m_catalogue->check(request, Today);
    QVERIFY(!checked);
    QCOMPARE(checked.error().className(), errorClass);
    QVERIFY(!checked.error().temporary);
    QVERIFY(!checked.error().message.isEmpty());
    QVERIFY(checked.error().message.size() < 400);
}

QTEST_GUILESS_MAIN(JobCatalogueTest)
#include "tst_jobcatalogue.moc"
