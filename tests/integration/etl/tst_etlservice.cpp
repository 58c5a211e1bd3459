#include "tests/integration/etl/servicebed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::etl;
using test::ServiceBed;

/// From the stand-in or from files into PostgreSQL, with all that belongs to a run.
class EtlServiceTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        m_bed = std::make_unique<ServiceBed>(m_cluster);
    }

    void cleanup() { m_bed.reset(); }

    void importsTheSamples()
    {
        QStringList files =
            QDir(test::samplePath({})).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 21);
        const auto outcomes = m_bed->import(files);
        QVERIFY_RESULT(outcomes);
        for (const RunOutcome& outcome : *outcomes)
            QCOMPARE(outcome.run.state, RunState::Success);
        const auto near = [this](const QByteArray& sql, double expected) {
            return std::abs(value(sql).toDouble() - expected) < 1e-6;
        };
        QVERIFY(near(day("Gene", "2026-06-01"), 252.978574));
        QVERIFY(near(day("Gene", "2026-06-07"), 209.843107));
        QVERIFY(near(day("DemaCome", "2020-01-01"), 155.502088));
        QVERIFY(near(day("VoluUtilDiarEner", "2024-10-01"), 8740.5339));
        QVERIFY(near(day("PorcVoluUtilDiar", "2024-10-01"), 50.353));
        QCOMPARE(
            value("SELECT count(*) || ' ' || round(sum(valor_gwh)::numeric, 6) FROM metrics WHERE metrica ="
                  " 'CapaUtilDiarEner' AND entidad = 'Embalse' AND fecha = '2026-06-01'"),
            QStringLiteral("24 16930.501378"));
        QCOMPARE(value("SELECT v.valor_gwh > c.valor_gwh FROM metrics v JOIN metrics c USING (fecha, "
                       "entidad, recurso)"
                       " WHERE v.metrica = 'VoluUtilDiarEner' AND c.metrica = 'CapaUtilDiarEner' AND recurso "
                       "= 'ITUANGO'"),
                 QStringLiteral("t"));
        QCOMPARE(value("SELECT count(*) || ' ' || count(*) FILTER (WHERE tipo = 'SOLAR') FROM catalogos"
                       " WHERE catalogo = 'ListadoRecursos'"),
                 QStringLiteral("963 711"));
        QCOMPARE(value("SELECT max(valor_mwh) || ' ' || min(unidad) FROM metrics_hourly WHERE metrica = "
                       "'PrecBolsNaci'"),
                 QStringLiteral("2674.77761 COP/kWh"));
        QCOMPARE(
            value("SELECT count(*) FROM vigia.audit_log WHERE action = 'etl.import' AND outcome = 'done'"),
            QString::number(outcomes->size()));

        const QString before = m_bed->database().portal(true);
        const auto again = m_bed->import(files);
        QVERIFY_RESULT(again);
        QCOMPARE(m_bed->database().portal(true), before);
    }

    void importsAllOrNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("errorClass");
        QTest::newRow("empty") << QByteArray() << QByteArray("TruncatedJson");
        QTest::newRow("text") << QByteArray("hello") << QByteArray("NotJson");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html></html>")
                              << QByteArray("HtmlInsteadOfJson");
        QTest::newRow("other JSON") << QByteArray("[1,2,3]") << QByteArray("NotXmDocument");
        QTest::newRow("unknown metric") << QByteArray(
            R"({"Metric":{"Id":"GeneReal"},"Items":[{"Date":"2026-06-01","DailyEntities":[{"Id":"Sistema","Value":"1"}]}]})")
                                        << QByteArray("UnknownMetric");
        QTest::newRow("entity that the metric lacks") << QByteArray(
            R"({"Metric":{"Id":"AporEner"},"Items":[{"Date":"2026-06-01","DailyEntities":[{"Id":"Recurso","Code":"A","Value":"1"}]}]})")
                                                      << QByteArray("UnknownEntity");
    }

    void importsAllOrNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, errorClass);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("saved.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto outcomes = m_bed->import({QStringLiteral("Gene_Sistema_hourly.json"), path});
        QVERIFY(!outcomes);
        QCOMPARE(outcomes.error().className(), errorClass);
        QVERIFY(outcomes.error().message.contains(QStringLiteral("saved.json")));
        QVERIFY(!outcomes.error().temporary);
        QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
        QCOMPARE(value("SELECT count(*) FROM vigia.etl_run"), QStringLiteral("0"));
    }

    void aFileThatIsNotThereIsOneSentence()
    {
        for (const QString& path : {QStringLiteral("/nowhere/x.json"), QDir::tempPath()}) {
            const auto outcomes = m_bed->import({path});
            QVERIFY(!outcomes);
            QCOMPARE(outcomes.error().className(), QByteArray("FileNotReadable"));
        }
    }

    void aSecondRunWritesNothing()
    {
        const auto first = m_bed->run(QStringLiteral("Gene/Recurso"), QStringLiteral("2025-01-01"),
                                      QStringLiteral("2025-01-10"));
        QVERIFY_RESULT(first);
        QCOMPARE(first->run.state, RunState::Success);
        QCOMPARE(first->run.apiCalls, 2); // seven days a call
        QCOMPARE(first->run.attempts, 1);
        QVERIFY(first->run.rows.inserted > 100'000);
        QCOMPARE(first->run.rows.read, first->run.rows.inserted);
        const QString before = m_bed->database().portal(true);
        const auto second = m_bed->run(QStringLiteral("Gene/Recurso"), QStringLiteral("2025-01-01"),
                                       QStringLiteral("2025-01-10"));
        QVERIFY_RESULT(second);
        QCOMPARE(second->run.rows, (RowCounts {first->run.rows.read, 0, 0, first->run.rows.read, 0}));
        QVERIFY(m_bed->database().portal(true) == before);

        QVERIFY_RESULT(m_bed->run(QStringLiteral("Gene/Sistema"), QStringLiteral("2025-01-01"),
                                  QStringLiteral("2025-01-10")));
        QCOMPARE(value("SELECT count(*) FROM (SELECT fecha, hora, sum(valor_mwh) AS v FROM metrics_hourly"
                       "   WHERE metrica = 'Gene' AND entidad = 'Recurso' GROUP BY 1, 2) r"
                       " JOIN metrics_hourly s USING (fecha, hora) WHERE s.metrica = 'Gene' AND s.entidad = "
                       "'Sistema'"
                       "   AND abs(r.v - s.valor_mwh) < 1e-6"),
                 QStringLiteral("240"));
    }

    void aDryRunLeavesNoTrace()
    {
        RunOptions options;
        options.dryRun = true;
        const auto outcome = m_bed->run(QStringLiteral("DemaSIN"), QStringLiteral("2026-06-01"),
                                        QStringLiteral("2026-06-05"), options);
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->run.state, RunState::Success);
        QVERIFY(outcome->run.id.isEmpty());
        QCOMPARE(outcome->diff.days.inserted, 5);
        QCOMPARE(outcome->diff.curve.size(), size_t {5});
        QCOMPARE(value("SELECT count(*) FROM vigia.etl_run"), QStringLiteral("0"));
        QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
        QCOMPARE(value("SELECT count(*) FROM vigia.audit_log"), QStringLiteral("0"));
    }

    void runsAList()
    {
        const auto outcome = m_bed->run(QStringLiteral("ListadoRecursos"), {}, {});
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->run.state, RunState::Success);
        QCOMPARE(outcome->run.rows.inserted, 963);
        QCOMPARE(outcome->run.apiCalls, 1);
        // A new catalogue makes every sum by source suspect; the run itself sees to it that none stays so.
        QCOMPARE(value("SELECT count(*) FROM vigia.rollup_dirty_source"), QStringLiteral("0"));
    }

    void tellsProgress()
    {
        QSignalSpy progressed(&m_bed->service(), &EtlService::progressed);
        QSignalSpy ended(&m_bed->service(), &EtlService::runEnded);
        QVERIFY_RESULT(m_bed->run(QStringLiteral("DemaSIN"), QStringLiteral("2026-01-01"),
                                  QStringLiteral("2026-05-31")));
        QVERIFY(progressed.count() >= 6);
        QCOMPARE(progressed.last().front().value<RunProgress>().phase, RunProgress::Phase::Loading);
        QCOMPARE(ended.count(), 1);
    }

    void aRangeWithoutDataIsEmptyAndNoError()
    {
        const auto outcome =
            m_bed->run(QStringLiteral("DemaSIN"), QStringLiteral("1996-01-01"), QStringLiteral("1996-01-05"));
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->run.state, RunState::Success);
        QCOMPARE(outcome->run.rows, RowCounts());
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("series");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("errorClass");
        const QString june = QStringLiteral("2026-06-01");
        QTest::newRow("metric") << QStringLiteral("GeneReal") << june << june << QByteArray("UnknownMetric");
        QTest::newRow("entity") << QStringLiteral("Gene/Rio") << june << june << QByteArray("UnknownEntity");
        QTest::newRow("reversed") << QStringLiteral("Gene") << june << QStringLiteral("2026-05-01")
                                  << QByteArray("BadRange");
        QTest::newRow("no days") << QStringLiteral("Gene") << QString() << june << QByteArray("BadRange");
        QTest::newRow("future") << QStringLiteral("Gene") << QStringLiteral("2030-01-01")
                                << QStringLiteral("2030-01-02") << QByteArray("BadRange");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QString, series);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QByteArray, errorClass);
        const auto outcome = m_bed->run(series, from, to);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().className(), errorClass);
        QCOMPARE(m_bed->standin().counters().calls, 0U);
        QCOMPARE(value("SELECT count(*) FROM vigia.etl_run"), QStringLiteral("0"));
    }

    void revertsAndListsWhatStandsAgainstIt()
    {
        const auto first = m_bed->import({QStringLiteral("Gene_Sistema_hourly.json")});
        QVERIFY_RESULT(first);
        const QString id = first->front().run.id;
        m_bed->database().execute("UPDATE metrics SET valor_gwh = 1 WHERE fecha = '2026-06-01'");
        auto reverted = ServiceBed::wait(m_bed->service().revert(id, false, {}));
        QVERIFY_RESULT(reverted);
        QCOMPARE(reverted->run.state, RunState::Failure);
        QCOMPARE(reverted->run.error->errorClass, QStringLiteral("RowsOverwritten"));
        QCOMPARE(reverted->found.blockedRows.size(), size_t {1});
        QCOMPARE(value("SELECT outcome FROM vigia.audit_log WHERE action = 'etl.revert'"),
                 QStringLiteral("refused"));
        RunOptions force;
        force.requestedBy = QStringLiteral("ana");
        force.reason = QStringLiteral("wrong day");
        reverted = ServiceBed::wait(m_bed->service().revert(id.left(8), true, force));
        QVERIFY_RESULT(reverted);
        QCOMPARE(reverted->run.state, RunState::Success);
        QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
        const auto details = ServiceBed::wait(m_bed->service().details(id));
        QVERIFY_RESULT(details);
        QCOMPARE(details->run.state, RunState::Reverted);
        QCOMPARE(details->run.revertedBy, reverted->run.id);
    }

    void aCancelledRunIsRevokedAndKeepsNothing()
    {
        m_bed->setFault(standin::FaultKind::Timeout);
        RunOptions options;
        options.requestedBy = QStringLiteral("test");
        QFuture<Result<RunOutcome>> future = m_bed->service().run(
            QStringLiteral("DemaSIN"), {}, {QDate(2026, 6, 1), QDate(2026, 6, 5)}, options);
        QTRY_COMPARE(m_bed->standin().counters().calls, 1U);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(value("SELECT state || ' ' || error_class FROM vigia.etl_run"),
                 QStringLiteral("REVOKED Cancelled"));
        QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
    }

    void aWorkerThatIsEndedGivesItsRunBack()
    {
        m_bed->setFault(standin::FaultKind::Timeout);
        RunOptions options;
        options.requestedBy = QStringLiteral("test");
        options.worker = QStringLiteral("worker1@test");
        options.retries.emplace();
        QFuture<Result<RunOutcome>> future = m_bed->service().run(
            QStringLiteral("DemaSIN"), {}, {QDate(2026, 6, 1), QDate(2026, 6, 5)}, options);
        QTRY_COMPARE(m_bed->standin().counters().calls, 1U);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QTRY_COMPARE(value("SELECT state || ' ' || error_class || ' ' || retries FROM vigia.etl_run"),
                     QStringLiteral("RETRY RunLost 1"));
        QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
    }

    void aRunThatSomebodyCancelledIsRevoked()
    {
        m_bed->setFault(standin::FaultKind::Timeout);
        RunOptions options;
        options.requestedBy = QStringLiteral("test");
        options.worker = QStringLiteral("worker1@test");
        options.retries.emplace();
        const QFuture<Result<RunOutcome>> future = m_bed->service().run(
            QStringLiteral("DemaSIN"), {}, {QDate(2026, 6, 1), QDate(2026, 6, 5)}, options);
        QTRY_COMPARE(m_bed->standin().counters().calls, 1U);
        m_bed->database().execute("UPDATE vigia.etl_run SET cancel_requested = clock_timestamp()");
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
        QCOMPARE(value("SELECT state || ' ' || error_class FROM vigia.etl_run"),
                 QStringLiteral("REVOKED Cancelled"));
    }

    void aServiceThatEndsLeavesARunThatIsClosedLater()
    {
        m_bed->setFault(standin::FaultKind::Timeout);
        const QFuture<Result<RunOutcome>> future =
            m_bed->service().run(QStringLiteral("DemaSIN"), {}, {QDate(2026, 6, 1), QDate(2026, 6, 5)}, {});
        QTRY_COMPARE(m_bed->standin().counters().calls, 1U);
        m_bed->reconnect();
        QVERIFY(future.isFinished());
        Result<RunList> lost = RunList();
        QVERIFY(QTest::qWaitFor([&] {
            lost = ServiceBed::wait(m_bed->service().closeLostRuns());
            return !lost || !lost->empty();
        }));
        QVERIFY_RESULT(lost);
        QCOMPARE(lost->front().state, RunState::Failure);
    }

    void aViewerIsRefusedAndAudited()
    {
        m_bed->database().execute("CREATE ROLE looker LOGIN IN ROLE vigia_viewer; GRANT looker TO vigia");
        m_bed->database().execute("ALTER DATABASE "
                                  + m_bed->database().value("SELECT current_database()").toLatin1()
                                  + " SET role = looker");
        m_bed->reconnect();
        const auto outcome =
            m_bed->run(QStringLiteral("DemaSIN"), QStringLiteral("2026-06-01"), QStringLiteral("2026-06-05"));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(value("SELECT outcome FROM vigia.audit_log"), QStringLiteral("refused"));
        QCOMPARE(m_bed->standin().counters().calls, 0U);
        m_bed->database().execute("SET ROLE NONE; DROP OWNED BY looker; DROP ROLE looker");
    }

private:
    QString value(const QByteArray& sql) { return m_bed->database().value(sql); }

    static QByteArray day(const char* metric, const char* date)
    {
        return QByteArray("SELECT valor_gwh FROM metrics WHERE recurso = 'Sistema' AND metrica = '") + metric
            + "' AND fecha = '" + date + '\'';
    }

    test::PgCluster m_cluster;
    std::unique_ptr<ServiceBed> m_bed;
};

QTEST_GUILESS_MAIN(EtlServiceTest)
#include "tst_etlservice.moc"
