#include "core/backend/backend.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"
#include "ui/report/servicereportsfeed.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigia;
using namespace vigia::report;

namespace {

const DayRange March {QDate(2025, 3, 1), QDate(2025, 3, 31)};

} // namespace

/// What the Reports page asks, of a real site.
class TestServiceReportsFeed : public QObject
{
    Q_OBJECT

private:
    test::PgCluster m_cluster;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::ServiceReportsFeed> m_feed;

    template<typename T>
    static Result<T> answer(QFuture<Result<T>> future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) && future.resultCount() > 0
            ? future.result()
            : Result<T>(fail(ErrorCode::Timeout, QStringLiteral("no answer")));
    }

    ReportRequest request(const QStringList& sections = {}) const
    {
        ReportRequest request;
        request.days = March;
        request.language = QStringLiteral("en");
        request.sections = sections;
        return request;
    }

    QString path(const QString& name) const { return m_folder->filePath(name); }

    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        const auto url = m_cluster.freshDatabase(true, true);
        QVERIFY_RESULT(url);
        auto connection = db::Connection::open(test::PgCluster::config(*url));
        QVERIFY_RESULT(connection);
        m_connection = std::move(*connection);
        QVERIFY_RESULT(m_connection->script(
            "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh) SELECT DATE '2025-03-01' + d, "
            "'Gene', 'Recurso', 'P1', d + 0.5 FROM generate_series(0, 30) d"));
        settings::SiteConfig site;
        site.name = QStringLiteral("test");
        site.databaseUrl = *url;
        auto backend = backend::Backend::create(site);
        QVERIFY_RESULT(backend);
        m_backend = std::move(*backend);
        m_folder = std::make_unique<QTemporaryDir>();
        m_feed = std::make_unique<ui::ServiceReportsFeed>(
            m_backend->reports(), ReportDefinitions(QStringList {path(QStringLiteral("definitions"))}));
    }

    void cleanup()
    {
        m_feed.reset();
        m_backend.reset();
        m_connection.reset();
    }

    void collectsAndWritesEachFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
        QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("xlsx") << QStringLiteral("xlsx") << QByteArray("PK");
        QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("json") << QStringLiteral("json") << QByteArray("{");
    }

    void collectsAndWritesEachFormat()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, beginning);
        const auto report = answer(m_feed->collect(request()));
        QVERIFY_RESULT(report);
        const auto sum = m_connection->query("SELECT sum(valor_gwh) FROM metrics");
        QVERIFY_RESULT(sum);
        QCOMPARE(report->sections.first().figures.first().value, sum->number(0, 0));
        const QString name = QStringLiteral("r.") + format;
        QVERIFY_RESULT(answer(m_feed->write(*report, format, path(name))));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
        QCOMPARE(files(), QStringList {name});
    }

    void tellsItsProgress()
    {
        auto future = m_feed->collect(request());
        QVERIFY_RESULT(answer(future));
        QVERIFY(future.progressMaximum() > 5);
        QCOMPARE(future.progressValue(), future.progressMaximum());
    }

    void isCancelled()
    {
        auto future = m_feed->collect(request());
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        QVERIFY_RESULT(answer(m_feed->collect(request()))); // and the next one comes
    }

    void refusesWhatMakesNoSense()
    {
        ReportRequest wrong = request({QStringLiteral("everything")});
        QCOMPARE(answer(m_feed->collect(wrong)).error().code, ErrorCode::InvalidData);
        const auto written =
            answer(m_feed->write(Report {}, QStringLiteral("exe"), path(QStringLiteral("r.exe"))));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidData);
        const auto nowhere =
            answer(m_feed->write(Report {}, QStringLiteral("pdf"), path(QStringLiteral("no/folder/r.pdf"))));
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().message.contains(QStringLiteral("no/folder/r.pdf")));
        QVERIFY(files().isEmpty());
    }

    void savesListsAndRemovesDefinitions()
    {
        ReportDefinition definition;
        definition.name = QStringLiteral("weekly");
        definition.period = QStringLiteral("last-week");
        QVERIFY_RESULT(answer(m_feed->saveDefinition(definition)));
        const auto all = answer(m_feed->definitions());
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().period, definition.period);
        QVERIFY_RESULT(answer(m_feed->removeDefinition(definition.name)));
        QCOMPARE(answer(m_feed->removeDefinition(definition.name)).error().code, ErrorCode::NotFound);
        definition.name = QStringLiteral("../x");
        QVERIFY(!answer(m_feed->saveDefinition(definition)));
        QVERIFY(answer(m_feed->definitions())->isEmpty());
    }
};

QTEST_MAIN(TestServiceReportsFeed)
#include "tst_servicereportsfeed.moc"
