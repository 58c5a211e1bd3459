#include "core/units/journalreader.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::units;

namespace {

JournalQuery queryOf(const QString& unit)
{
    JournalQuery query;
    query.unit = unit;
    return query;
}

} // namespace

class TestJournalReader : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        m_programs = std::make_unique<QTemporaryDir>();
        m_path = qgetenv("PATH");
        qputenv("PATH", m_programs->path().toUtf8() + ':' + m_path);
    }

    void cleanup() { qputenv("PATH", m_path); }

    void readsALine();
    void takesTextOfAnyForm_data();
    void takesTextOfAnyForm();
    void cutsLongText();
    void asksWithoutAShell();
    void quotesForAHost();
    void refusesWhatIsHostile_data();
    void refusesWhatIsHostile();
    void readsTheNewestLines();
    void nothingFoundIsNoError();
    void saysWhyItCannotRead();
    void followsInOrderAndCountsWhatItDrops();
    void aLineWithoutEndIsDropped();
    void aStoppedFollowerIsSilent();

private:
    /// A journalctl that is this script.
    void stand(const QByteArray& script, const char* name = "journalctl")
    {
        QFile file(m_programs->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    std::unique_ptr<QTemporaryDir> m_programs;
    QByteArray m_path;
};

void TestJournalReader::readsALine()
{
    const auto line = JournalReading::line(
        R"({"__CURSOR":"s=1","__REALTIME_TIMESTAMP":"1700000000123456","PRIORITY":"3","SYSLOG_IDENTIFIER":)"
        R"("celery","_PID":"77","_SYSTEMD_INVOCATION_ID":"00ff","MESSAGE":"lost"})");
    QVERIFY(line.has_value());
    QCOMPARE(line->at, QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC));
    QCOMPARE(line->priority, 3);
    QCOMPARE(line->identifier, QStringLiteral("celery"));
    QCOMPARE(line->pid, 77);
    QCOMPARE(line->invocation, QStringLiteral("00ff"));
    QCOMPARE(line->cursor, QStringLiteral("s=1"));
    QCOMPARE(line->text, QStringLiteral("lost"));
}

void TestJournalReader::takesTextOfAnyForm_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("bytes") << QByteArray(R"({"MESSAGE":[195,177,97]})") << QString::fromUtf8("ña");
    QTest::newRow("null") << QByteArray(R"({"MESSAGE":null})") << QString();
    QTest::newRow("none") << QByteArray("{}") << QString();
    QTest::newRow("twice") << QByteArray(R"({"MESSAGE":["a","b"]})") << QStringLiteral("a");
    QTest::newRow("wild priority") << QByteArray(R"({"MESSAGE":"a","PRIORITY":"900"})")
                                   << QStringLiteral("a");
    for (const char* bad : {"", "[]", "rubbish", "{\"MESSAGE\":"})
        QVERIFY(!JournalReading::line(bad).has_value());
}

void TestJournalReader::takesTextOfAnyForm()
{
    QFETCH(QByteArray, json);
    const auto line = JournalReading::line(json);
    QVERIFY(line.has_value());
    QTEST(line->text, "text");
    QCOMPARE(line->priority, 6);
    QVERIFY(!line->at.isValid());
}

void TestJournalReader::cutsLongText()
{
    const auto line = JournalReading::line("{\"MESSAGE\":\"" + QByteArray(100'000, 'x') + "\"}");
    QVERIFY(line.has_value());
    QCOMPARE(line->text.size(), JournalLine::Longest);
    QVERIFY(line->text.endsWith(u'…'));
}

void TestJournalReader::asksWithoutAShell()
{
    JournalQuery query = queryOf(QStringLiteral("redis"));
    query.text = QStringLiteral("a.b'$(x)");
    query.priority = 3;
    query.from = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const auto command = JournalReading::command({}, query, true);
    QVERIFY_RESULT(command);
    QCOMPARE(command->constFirst(), QStringLiteral("journalctl"));
    for (const char* word : {"--unit=redis.service", "--priority=3", "--since=@1700000000", "--follow"})
        QVERIFY2(command->contains(QString::fromLatin1(word)), word);
    QVERIFY(command->contains(QStringLiteral("--grep=a\\.b\\'\\$\\(x\\)")));
}

void TestJournalReader::quotesForAHost()
{
    JournalQuery query = queryOf(QStringLiteral("redis"));
    query.text = QStringLiteral("it's");
    const auto command = JournalReading::command(QStringLiteral("ssh://ana@server"), query, false);
    QVERIFY_RESULT(command);
    QCOMPARE(command->constFirst(), QStringLiteral("ssh"));
    QCOMPARE(command->at(command->size() - 2), QStringLiteral("ana@server"));
    QVERIFY(command->constLast().startsWith(QStringLiteral("'journalctl' ")));
    QVERIFY(command->constLast().contains(QStringLiteral("'--grep=it\\'\\''s'")));
}

void TestJournalReader::refusesWhatIsHostile_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("invocation");
    QTest::newRow("option as host") << "ssh://-oProxyCommand=x"
                                    << "a"
                                    << "";
    QTest::newRow("host with a space") << "ssh://a b"
                                       << "a"
                                       << "";
    QTest::newRow("host with a newline") << "ssh://a\n"
                                         << "a"
                                         << "";
    QTest::newRow("no ssh") << "http://a"
                            << "a"
                            << "";
    QTest::newRow("path") << ""
                          << "../a"
                          << "";
    QTest::newRow("no unit") << ""
                             << ""
                             << "";
    QTest::newRow("huge unit") << "" << QString(10'000, u'a') << "";
    QTest::newRow("run") << ""
                         << "a"
                         << "x --boot";
}

void TestJournalReader::refusesWhatIsHostile()
{
    QFETCH(QString, host);
    QFETCH(QString, unit);
    QFETCH(QString, invocation);
    JournalQuery query = queryOf(unit);
    query.invocation = invocation;
    JournalReader reader;
    const auto future = reader.read(host, query);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::InvalidData);
    QSignalSpy failures(&reader, &JournalReader::failed);
    reader.follow(host, query);
    QCOMPARE(failures.size(), 1);
}

void TestJournalReader::readsTheNewestLines()
{
    stand("for i in 1 2 3; do echo '{\"MESSAGE\":\"line '$i'\"}'; done\n");
    JournalReader reader;
    const auto future = reader.read({}, queryOf(QStringLiteral("a")));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    QVERIFY_RESULT(future.result());
    QCOMPARE(future.result()->lines.size(), 3);
    QCOMPARE(future.result()->lines.at(2).text, QStringLiteral("line 3"));
    QCOMPARE(future.result()->dropped, 0);
}

void TestJournalReader::nothingFoundIsNoError()
{
    stand("exit 1\n");
    JournalReader reader;
    const auto future = reader.read({}, queryOf(QStringLiteral("a")));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    QVERIFY_RESULT(future.result());
    QVERIFY(future.result()->lines.isEmpty());
}

void TestJournalReader::saysWhyItCannotRead()
{
    stand("echo 'No journal files were opened' >&2\nexit 1\n");
    stand("echo 'Permission denied' >&2\nexit 255\n", "ssh");
    JournalReader reader;
    const auto here = reader.read({}, queryOf(QStringLiteral("a")));
    const auto there = reader.read(QStringLiteral("ssh://nobody.example"), queryOf(QStringLiteral("a")));
    QTRY_VERIFY_WITH_TIMEOUT(here.isFinished() && there.isFinished(), 30'000);
    QVERIFY(!here.result());
    QVERIFY(here.result().error().message.contains(QStringLiteral("No journal files")));
    QCOMPARE(there.result().error().code, ErrorCode::Unreachable);
}

void TestJournalReader::followsInOrderAndCountsWhatItDrops()
{
    constexpr int Count = 200'000;
    stand("seq -f '{\"MESSAGE\":\"%.0f\",\"PRIORITY\":\"6\"}' 1 200000\n");
    JournalReader reader;
    qint64 lines = 0;
    qint64 dropped = 0;
    int last = 0;
    bool isOrdered = true;
    qsizetype largest = 0;
    connect(&reader, &JournalReader::grew, this, [&](const JournalBatch& batch) {
        lines += batch.lines.size();
        dropped += batch.dropped;
        largest = std::max(largest, batch.lines.size());
        for (const JournalLine& line : batch.lines) {
            isOrdered = isOrdered && line.text.toInt() > last;
            last = line.text.toInt();
        }
    });
    QSignalSpy failures(&reader, &JournalReader::failed);
    reader.follow({}, queryOf(QStringLiteral("a")));
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 60'000);
    QCOMPARE(lines + dropped, qint64(Count));
    QCOMPARE(last, Count);
    QVERIFY(isOrdered);
    QVERIFY(largest <= JournalReader::BatchLines);
}

void TestJournalReader::aLineWithoutEndIsDropped()
{
    stand("head -c 5000000 /dev/zero | tr '\\0' x; echo; echo '{\"MESSAGE\":\"after\"}'\n");
    JournalReader reader;
    const auto future = reader.read({}, queryOf(QStringLiteral("a")));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    QVERIFY_RESULT(future.result());
    QCOMPARE(future.result()->lines.size(), 1);
    QCOMPARE(future.result()->lines.at(0).text, QStringLiteral("after"));
    QCOMPARE(future.result()->dropped, 1);
}

void TestJournalReader::aStoppedFollowerIsSilent()
{
    stand("exec sleep 1000\n");
    JournalReader reader;
    QSignalSpy failures(&reader, &JournalReader::failed);
    reader.follow({}, queryOf(QStringLiteral("a")));
    reader.follow({}, queryOf(QStringLiteral("b")));
    reader.stop();
    QCOMPARE(failures.size(), 0);
}

QTEST_GUILESS_MAIN(TestJournalReader)
#include "tst_journalreader.moc"
