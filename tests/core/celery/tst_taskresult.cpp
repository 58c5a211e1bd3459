#include "core/celery/taskresult.h"
#include "tests/core/celery/fixtures.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

using namespace vigia;
using namespace vigia::celery;

class TestTaskResult : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void readsEveryRecording_data() { test::addCeleryFixtureRows(QStringLiteral("result_")); }

    void readsEveryRecording();
    void tellsFailuresApart_data();
    void tellsFailuresApart();
    void saysWhoRunsIt();
    void keepsNumbersThatJsonCannotHold();
    void readsExtendedResults();
    void keepsCustomStates();
    void takesTimesOfAllVersionsForUtc_data();
    void takesTimesOfAllVersionsForUtc();
    void readsChildrenOfEveryNesting();
    void refuses_data();
    void refuses();

private:
    static Result<TaskResult> recorded(const char* name)
    {
        return decodeTaskResult(test::rawOf(test::celeryFixture(QString::fromLatin1(name))));
    }
};

void TestTaskResult::readsEveryRecording()
{
    QFETCH(QJsonObject, fixture);
    const QByteArray raw = test::rawOf(fixture);
    const QString key = fixture[QStringLiteral("argv")].toArray().at(1).toString();
    if (raw.isEmpty()) {
        // Nothing was stored.
        QCOMPARE(fixture[QStringLiteral("argv")].toArray().at(0).toString(), QStringLiteral("GET"));
        const TaskResult result = pendingResult(key.mid(17));
        QCOMPARE(result.state, TaskState::Pending);
        QVERIFY(!result.isFinal());
        return;
    }
    const Result<TaskResult> result = decodeTaskResult(raw);
    QVERIFY_RESULT(result);
    QCOMPARE(QStringLiteral("celery-task-meta-") + result->id, key);
    const QJsonObject meta = fixture[QStringLiteral("meta")].toObject();
    if (!meta.isEmpty()) {
        QCOMPARE(result->stateName, meta[QStringLiteral("status")].toString());
        QCOMPARE(result->value, meta[QStringLiteral("result")]);
        QCOMPARE(result->traceback, meta[QStringLiteral("traceback")].toString());
        QCOMPARE(result->done.isValid(), meta[QStringLiteral("date_done")].isString());
    }
    if (result->done.isValid())
        QCOMPARE(result->done.timeSpec(), Qt::UTC);
    const bool isFailure = result->state == TaskState::Failure || result->state == TaskState::Retry
        || result->state == TaskState::Revoked;
    QCOMPARE(!result->exceptionType.isEmpty(), isFailure);
    QCOMPARE(result->isFinal(), result->done.isValid());
}

void TestTaskResult::tellsFailuresApart_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<TaskState>("state");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("hasTraceback");
    const auto row = [](const char* name, TaskState state, const char* type, const char* message,
                        bool traceback) {
        QTest::newRow(name) << QByteArray(name) << state << QString::fromLatin1(type)
                            << QString::fromLatin1(message) << traceback;
    };
    row("result_worker_lost", TaskState::Failure, "WorkerLostError", "signal 9", false);
    row("result_hard_time_limit", TaskState::Failure, "TimeLimitExceeded", "1", false);
    row("result_soft_time_limit", TaskState::Failure, "SoftTimeLimitExceeded", "", true);
    row("result_not_registered", TaskState::Failure, "NotRegistered", "", false);
    row("result_retry", TaskState::Retry, "ConnectionError", "", true);
    row("result_revoked_terminated", TaskState::Revoked, "TaskRevokedError", "terminated", false);
    row("result_revoked_expired", TaskState::Revoked, "TaskRevokedError", "expired", false);
}

void TestTaskResult::tellsFailuresApart()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, message);
    const Result<TaskResult> result = recorded(name.constData());
    QVERIFY_RESULT(result);
    QTEST(result->state, "state");
    QTEST(result->exceptionType, "type");
    QVERIFY2(result->exceptionMessage.contains(message), qPrintable(result->exceptionMessage));
    QTEST(!result->traceback.isEmpty(), "hasTraceback");
}

void TestTaskResult::saysWhoRunsIt()
{
    const Result<TaskResult> result = recorded("result_started");
    QVERIFY_RESULT(result);
    QCOMPARE(result->state, TaskState::Started);
    QVERIFY(result->worker.contains(u'@'));
    QVERIFY(result->processId > 0);
}

void TestTaskResult::keepsNumbersThatJsonCannotHold()
{
    const Result<TaskResult> result = recorded("result_nan_infinity");
    QVERIFY_RESULT(result);
    QCOMPARE(result->state, TaskState::Success);
    const QJsonObject value = result->value.toObject();
    QCOMPARE(value[QStringLiteral("value")].toString(), QStringLiteral("NaN"));
    QCOMPARE(value[QStringLiteral("inf")].toString(), QStringLiteral("Infinity"));
    QCOMPARE(value[QStringLiteral("big")].toInteger(), 1152921504606846977LL);
    QVERIFY(value[QStringLiteral("none")].isNull());
}

void TestTaskResult::readsExtendedResults()
{
    const Result<TaskResult> result = recorded("result_extended");
    QVERIFY_RESULT(result);
    QVERIFY(result->task.startsWith(QStringLiteral("tasks.")));
    QVERIFY(!result->queue.isEmpty());
    QVERIFY(result->worker.contains(u'@'));
}

void TestTaskResult::keepsCustomStates()
{
    const Result<TaskResult> result = recorded("result_progress");
    QVERIFY_RESULT(result);
    QCOMPARE(result->state, TaskState::Custom);
    QCOMPARE(result->stateName, QStringLiteral("PROGRESS"));
    QVERIFY(result->value.isObject());
    QVERIFY(!result->isFinal());
}

void TestTaskResult::takesTimesOfAllVersionsForUtc_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("up to 5.3") << QByteArray("2026-11-24T03:53:39.235977");
    QTest::newRow("from 5.4") << QByteArray("2026-11-24T03:53:39.235977+00:00");
    QTest::newRow("another zone") << QByteArray("2026-11-23T22:53:39.235977-05:00");
}

void TestTaskResult::takesTimesOfAllVersionsForUtc()
{
    QFETCH(QByteArray, text);
    const auto result =
        decodeTaskResult(QByteArray("{\"status\":\"SUCCESS\",\"date_done\":\"" + text + "\"}"));
    QVERIFY_RESULT(result);
    QCOMPARE(result->done, QDateTime(QDate(2026, 11, 24), QTime(3, 53, 39, 236), Qt::UTC));
}

void TestTaskResult::readsChildrenOfEveryNesting()
{
    const auto result = decodeTaskResult(
        "{\"status\":\"SUCCESS\",\"children\":[[[\"a\",null],null],[[\"b\",[[\"x\",null],null]],[]],7]}");
    QVERIFY_RESULT(result);
    QCOMPARE(result->children, (QStringList {QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY_RESULT(decodeTaskResult("{\"status\":\"SUCCESS\",\"children\":null}"));
}

void TestTaskResult::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "null", "[]", "7", "{}", "{\"status\":7}", "{\"status\":\"SUCCESS\"", "<html>"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestTaskResult::refuses()
{
    QFETCH(QByteArray, text);
    const Result<TaskResult> result = decodeTaskResult(text);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidData);
}

QTEST_GUILESS_MAIN(TestTaskResult)
#include "tst_taskresult.moc"
