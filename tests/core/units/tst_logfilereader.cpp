#include "core/units/logfilereader.h"
#include "core/units/logfilereading.h"
#include "core/units/logfiletail.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace vigia;
using namespace vigia::units;

namespace {

const QByteArray Head = "[2026-10-01 08:00:00,123: ";

QByteArray numbered(int from, int to)
{
    QByteArray lines;
    for (int i = from; i <= to; ++i)
        lines += Head + "INFO/MainProcess] " + QByteArray::number(i) + '\n';
    return lines;
}

QStringList texts(const JournalBatch& batch)
{
    QStringList all;
    for (const JournalLine& line : batch.lines)
        all += line.text;
    return all;
}

UnitInfo unitOf(const QStringList& arguments)
{
    UnitInfo unit;
    unit.name = QStringLiteral("celery-worker@1.service");
    unit.command = QStringList {QStringLiteral("/usr/bin/python3"), QStringLiteral("-m"),
                                QStringLiteral("celery"), QStringLiteral("worker")}
        + arguments;
    unit.invocation = QString(32, u'a');
    unit.started = QDateTime(QDate(2026, 10, 1), QTime(8, 0), Qt::LocalTime).toUTC();
    return unit;
}

} // namespace

class TestLogFileReader : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("worker1.log"));
    }

    void takesThePathFromTheCommand_data();
    void takesThePathFromTheCommand();
    void refusesAPathThatIsNone_data();
    void refusesAPathThatIsNone();
    void readsCelerysLines_data();
    void readsCelerysLines();
    void aTracebackBelongsToItsLine();
    void readsTheNewestLinesThatMatch();
    void oneRunIsTheTimeSinceItsStart();
    void takesBytesThatAreNoText();
    void followsAcrossRotation();
    void followsAcrossTruncation();
    void staysBoundedInAFlood();
    void aLineWithoutEndIsDropped();
    void saysWhyItCannotRead();
    void followsAndStops();

private:
    void write(const QByteArray& bytes, bool isNew = false)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | (isNew ? QIODevice::NewOnly : QIODevice::Append)));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QStringList logOption() const { return {QStringLiteral("--logfile=") + m_path}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLogFileReader::takesThePathFromTheCommand_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("path");
    QTest::newRow("as the portal's") << "--hostname=worker1@srv --logfile=/var/log/w1.log"
                                     << "/var/log/w1.log";
    QTest::newRow("two words") << "--logfile /a.log"
                               << "/a.log";
    QTest::newRow("short") << "-f /a.log"
                           << "/a.log";
    QTest::newRow("of the node") << "-n w2@srv.xm -f /v/%n-%h-%d%I.%i.log"
                                 << "/v/w2-srv.xm-xm.0.log";
    QTest::newRow("a percent sign") << "-f /v/100%%.log"
                                    << "/v/100%.log";
}

void TestLogFileReader::takesThePathFromTheCommand()
{
    QFETCH(QString, arguments);
    const auto path = LogFileReading::pathOf(unitOf(arguments.split(u' ')));
    QVERIFY_RESULT(path);
    QTEST(*path, "path");
}

void TestLogFileReader::refusesAPathThatIsNone_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    const int none = static_cast<int>(ErrorCode::NotFound);
    const int bad = static_cast<int>(ErrorCode::InvalidData);
    QTest::newRow("no option") << "--loglevel=INFO" << none;
    QTest::newRow("nothing after it") << "--logfile" << none;
    QTest::newRow("no root") << "--logfile=worker.log" << bad;
    QTest::newRow("upwards") << "--logfile=/var/log/../../etc/shadow" << bad;
    QTest::newRow("upwards by the node") << "-n ../x@h --logfile=/var/log/%n" << bad;
    QTest::newRow("of the environment") << "--logfile=/var/${LOG}" << bad;
    QTest::newRow("a folder") << "--logfile=/var/log/" << bad;
}

void TestLogFileReader::refusesAPathThatIsNone()
{
    QFETCH(QString, arguments);
    const auto path = LogFileReading::pathOf(unitOf(arguments.split(u' ')));
    QVERIFY(!path);
    QTEST(static_cast<int>(path.error().code), "code");
    UnitInfo other = unitOf({QStringLiteral("--logfile=/etc/shadow")});
    other.command[2] = QStringLiteral("other");
    QVERIFY(!LogFileReading::pathOf(other));
    QVERIFY(!LogFileReading::pathOf({}));
}

void TestLogFileReader::readsCelerysLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("priority");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("text");
    QTest::newRow("info") << QByteArray(Head + "INFO/MainProcess] ready.") << 6 << "MainProcess"
                          << "ready.";
    QTest::newRow("a task") << QByteArray(Head + "ERROR/ForkPoolWorker-1] load[7]: [x] lost") << 3
                            << "ForkPoolWorker-1"
                            << "load[7]: [x] lost";
    QTest::newRow("critical") << QByteArray(Head + "CRITICAL/MainProcess] \r") << 2 << "MainProcess"
                              << "";
    for (const char* other :
         {"", "[", "[]", "[2026-10-01 08:00:00,123: ", "[2026-13-41 08:00:00,123: INFO/M] x",
          "[2026-10-01 08:00:00,123: LOUD/M] x", "[2026-10-01 08:00:00,123] x", "plain"})
        QTest::newRow(other) << QByteArray(other) << 4 << "before" << other;
}

void TestLogFileReader::readsCelerysLines()
{
    QFETCH(QByteArray, bytes);
    JournalLine before;
    before.priority = 4;
    before.identifier = QStringLiteral("before");
    const JournalLine line = LogFileReading::line(bytes, before);
    QTEST(line.priority, "priority");
    QTEST(line.identifier, "identifier");
    QTEST(line.text, "text");
    if (line.identifier != before.identifier)
        QCOMPARE(line.at, QDateTime(QDate(2026, 10, 1), QTime(8, 0, 0, 123), Qt::LocalTime).toUTC());
}

void TestLogFileReader::aTracebackBelongsToItsLine()
{
    write(Head + "ERROR/ForkPoolWorker-1] it failed\nTraceback (most recent call last):\n  File \"x\"\n"
          + Head + "INFO/MainProcess] on\n");
    JournalQuery query;
    query.priority = 3;
    LogFileTail tail(m_path, query);
    const auto batch = tail.look({});
    QVERIFY_RESULT(batch);
    QCOMPARE(batch->lines.size(), 3);
    QCOMPARE(batch->lines[2].identifier, QStringLiteral("ForkPoolWorker-1"));
    QCOMPARE(batch->lines[2].at, batch->lines[0].at);
}

void TestLogFileReader::readsTheNewestLinesThatMatch()
{
    write(numbered(1, 5000) + Head + "INFO/M] 4x without an end");
    JournalQuery query;
    query.text = QStringLiteral("4X");
    query.lines = 10;
    LogFileReader reader;
    auto future = reader.read(unitOf(logOption()), query);
    QTRY_VERIFY(future.isFinished());
    QVERIFY_RESULT(future.result());
    QCOMPARE(texts(*future.result()), QStringList {QStringLiteral("4x without an end")});
    query.text.clear();
    future = reader.read(unitOf(logOption()), query);
    QTRY_VERIFY(future.isFinished());
    QVERIFY_RESULT(future.result());
    QCOMPARE(future.result()->lines.size(), 10);
    QCOMPARE(texts(*future.result()).constFirst(), QStringLiteral("4992"));
    QCOMPARE(future.result()->dropped, 0);
}

void TestLogFileReader::oneRunIsTheTimeSinceItsStart()
{
    const UnitInfo unit = unitOf(logOption());
    JournalQuery query;
    query.invocation = unit.invocation;
    const auto present = LogFileReading::queryOf(unit, query);
    QVERIFY_RESULT(present);
    QCOMPARE(present->from, unit.started);
    query.invocation = QString(32, u'b');
    QCOMPARE(LogFileReading::queryOf(unit, query).error().code, ErrorCode::InvalidData);
    query = {};
    query.text = QString(10'000, u'x');
    QCOMPARE(LogFileReading::queryOf(unit, query).error().code, ErrorCode::InvalidData);
    write("[2026-10-01 07:59:59,999: INFO/M] before\n" + Head + "INFO/M] of it\n");
    LogFileTail tail(m_path, *present);
    const auto batch = tail.look({});
    QVERIFY_RESULT(batch);
    QCOMPARE(texts(*batch), QStringList {QStringLiteral("of it")});
}

void TestLogFileReader::takesBytesThatAreNoText()
{
    write(Head + "INFO/M] a\xff\xfe\x80 z\n" + QByteArray("\0\x01\n", 3));
    LogFileTail tail(m_path, {});
    const auto batch = tail.look({});
    QVERIFY_RESULT(batch);
    QCOMPARE(batch->lines.size(), 2);
    QVERIFY(batch->lines[0].text.startsWith(u'a') && batch->lines[0].text.endsWith(u'z'));
}

void TestLogFileReader::followsAcrossRotation()
{
    write(numbered(1, 2));
    LogFileTail tail(m_path, {});
    QCOMPARE(texts(*tail.look({})).size(), 2);
    write(numbered(3, 3));
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".1")));
    // Its writer is still at the old one.
    QCOMPARE(texts(*tail.look({})), QStringList {QStringLiteral("3")});
    QFile old(m_path + QStringLiteral(".1"));
    QVERIFY(old.open(QIODevice::Append));
    old.write(numbered(4, 4));
    old.close();
    write(numbered(5, 6), true);
    QCOMPARE(texts(*tail.look({})),
             QStringList({QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")}));
    QVERIFY(tail.look({})->lines.isEmpty());
}

void TestLogFileReader::followsAcrossTruncation()
{
    write(numbered(1, 100) + Head + "INFO/M] begun");
    LogFileTail tail(m_path, {});
    QCOMPARE(texts(*tail.look({})).size(), 100);
    QVERIFY(QFile::resize(m_path, 0));
    write(numbered(101, 102));
    QCOMPARE(texts(*tail.look({})), QStringList({QStringLiteral("101"), QStringLiteral("102")}));
}

void TestLogFileReader::staysBoundedInAFlood()
{
    write(numbered(1, 1));
    LogFileTail tail(m_path, {});
    QCOMPARE(texts(*tail.look({})).size(), 1);
    constexpr int Last = 200'000;
    write(numbered(2, Last));
    const auto batch = tail.look({});
    QVERIFY_RESULT(batch);
    QCOMPARE(batch->lines.size(), LogFileTail::BatchLines);
    QCOMPARE(batch->lines.size() + batch->dropped, Last - 1);
    QCOMPARE(texts(*batch).constLast().toInt(), Last);
    // More than is searched, from amid a line on.
    write(QByteArray(LogFileTail::FirstBytes, 'x') + '\n' + numbered(Last + 1, Last + 2));
    LogFileTail late(m_path, {});
    QCOMPARE(texts(*late.look({})).size(), 2);
}

void TestLogFileReader::aLineWithoutEndIsDropped()
{
    write(numbered(1, 1));
    LogFileTail tail(m_path, {});
    QVERIFY_RESULT(tail.look({}));
    write(QByteArray(5'000'000, 'x') + '\n' + numbered(2, 2));
    const auto batch = tail.look({});
    QVERIFY_RESULT(batch);
    QCOMPARE(texts(*batch), QStringList {QStringLiteral("2")});
    QCOMPARE(batch->dropped, 1);
    QCOMPARE(tail.look(Cancellation([] { return true; })).error().code, ErrorCode::Cancelled);
}

void TestLogFileReader::saysWhyItCannotRead()
{
    LogFileTail missing(m_path, {});
    QCOMPARE(missing.look({}).error().code, ErrorCode::NotFound);
    LogFileTail folder(m_folder->path(), {});
    QCOMPARE(folder.look({}).error().code, ErrorCode::InvalidData);
    const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    LogFileTail waiting(pipe, {});
    QCOMPARE(waiting.look({}).error().code, ErrorCode::InvalidData);
    if (geteuid() == 0)
        return; // root may read everything
    write("x\n");
    QVERIFY(QFile::setPermissions(m_path, QFile::WriteOwner));
    LogFileTail refused(m_path, {});
    QCOMPARE(refused.look({}).error().code, ErrorCode::PermissionDenied);
}

void TestLogFileReader::followsAndStops()
{
    write(numbered(1, 3));
    LogFileReader reader;
    QStringList seen;
    connect(&reader, &LogFileReader::grew, this,
            [&seen](const JournalBatch& batch) { seen += texts(batch); });
    QSignalSpy failures(&reader, &LogFileReader::failed);
    reader.follow(unitOf(logOption()), {});
    QTRY_COMPARE(seen.size(), 3);
    write(numbered(4, 4));
    QTRY_COMPARE(seen.size(), 4);
    reader.follow(unitOf({}), {});
    QCOMPARE(failures.size(), 1);
    reader.follow(unitOf({QStringLiteral("--logfile=/nonexistent/x.log")}), {});
    QTRY_COMPARE(failures.size(), 2);
    reader.stop();
    QCOMPARE(seen.size(), 4);
}

QTEST_GUILESS_MAIN(TestLogFileReader)
#include "tst_logfilereader.moc"
