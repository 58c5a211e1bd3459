#include "app/ctl/exitcode.h"
#include "tests/core/units/fakesystemd.h"
#include "tests/support/failonwarnings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <signal.h>
#include <unistd.h>

using namespace vigia;
using namespace vigia::ctl;

namespace {

constexpr int Patience = 20'000; // milliseconds
const QString Worker = QStringLiteral("celery-worker@1.service");
const QByteArray Head = "[2026-10-01 08:00:00,123: ";

QByteArray numbered(int from, int to)
{
    QByteArray lines;
    for (int i = from; i <= to; ++i)
        lines += Head + "INFO/MainProcess] line " + QByteArray::number(i) + '\n';
    return lines;
}

QStringList texts(const QByteArray& json)
{
    QStringList all;
    for (const QJsonValue& line : QJsonDocument::fromJson(json).array())
        all += line[QStringLiteral("text")].toString();
    return all;
}

} // namespace

/// vigiactl units logs --file as a process, on a bus whose systemd tells the worker's command.
class TestUnitsLogFile : public QObject
{
    Q_OBJECT

private slots:

    void init();
    void showsTheNewestLinesForPeopleAndPrograms();
    void readsNoFileOfAnotherMachine();
    void saysWhyThereIsNoFile_data();
    void saysWhyThereIsNoFile();
    void saysThatItMayNotRead();
    void takesNoMoreLinesThanItGives();
    void leavesOutALineWithoutMeasure();
    void bytesDoNotSteerTheTerminal();
    void followsUntilItIsInterrupted();
    void endsFollowingWithTheReason();

private:
    void write(const QByteArray& bytes);
    void setLogFile(const QString& path);
    void start(QProcess& process, const QStringList& arguments) const;
    /// The exit code; -1 when it does not end.
    int run(const QStringList& arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeSystemd> m_systemd;
    QString m_path;
    QByteArray m_out;
    QByteArray m_err;
};

void TestUnitsLogFile::init()
{
    test::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("worker1.log"));
    m_systemd = std::make_unique<test::FakeSystemd>();
    setLogFile(m_path);
    QCOMPARE(m_systemd->start(), QString());
}

void TestUnitsLogFile::setLogFile(const QString& path)
{
    test::FakeUnit unit;
    unit.active = QStringLiteral("active");
    unit.command = {QStringLiteral("/usr/bin/python3"), QStringLiteral("-m"), QStringLiteral("celery"),
                    QStringLiteral("worker"), QString(QStringLiteral("--logfile=") % path)};
    m_systemd->units = {{Worker, unit}};
}

void TestUnitsLogFile::write(const QByteArray& bytes)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestUnitsLogFile::start(QProcess& process, const QStringList& arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_systemd->address());
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("VIGIA_BIN") % QStringLiteral("/vigiactl"),
                  QStringList {QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("units"),
                               QStringLiteral("logs"), Worker, QStringLiteral("--file")}
                      + arguments);
}

int TestUnitsLogFile::run(const QStringList& arguments)
{
    QProcess process;
    start(process, arguments);
    // The bus answers on this thread meanwhile.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, Patience))
        return -1;
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return process.exitCode();
}

void TestUnitsLogFile::showsTheNewestLinesForPeopleAndPrograms()
{
    write(numbered(1, 50) + Head + "ERROR/ForkPoolWorker-1] it failed\nTraceback\n");
    QCOMPARE(run({QStringLiteral("--lines"), QStringLiteral("3")}), int(Ok));
    QVERIFY(m_err.isEmpty());
    QCOMPARE(m_out.count('\n'), 3);
    QVERIFY2(m_out.contains(" MainProcess: line 50\n"), m_out.constData());
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("--priority"), QStringLiteral("3")}), int(Ok));
    QCOMPARE(texts(m_out), (QStringList {QStringLiteral("it failed"), QStringLiteral("Traceback")}));
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("--grep"), QStringLiteral("LINE 7")}), int(Ok));
    QCOMPARE(texts(m_out), QStringList {QStringLiteral("line 7")});
    // 08:00 UTC is 03:00 in Colombia.
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("--since"), QStringLiteral("2026-10-01T03:01")}),
             int(Ok));
    QCOMPARE(QJsonDocument::fromJson(m_out), QJsonDocument(QJsonArray()));
}

void TestUnitsLogFile::readsNoFileOfAnotherMachine()
{
    write(numbered(1, 1));
    QCOMPARE(run({QStringLiteral("--host"), QStringLiteral("ssh://a@b")}), int(Usage));
    QVERIFY(m_out.isEmpty());
    QVERIFY(m_err.contains("--host"));
}

void TestUnitsLogFile::saysWhyThereIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("not written yet") << "/nonexistent/worker.log" << int(Temporary) << QByteArray("journal");
    QTest::newRow("a folder") << "/usr" << int(Usage) << QByteArray("/usr");
    QTest::newRow("a device that never ends") << "/dev/zero" << int(Usage) << QByteArray("/dev/zero");
    QTest::newRow("upwards") << "/var/log/../../etc/passwd" << int(Usage) << QByteArray("root");
    QTest::newRow("no path") << "" << int(Failed) << QByteArray("journal");
    QTest::newRow("huge") << QString(u'/' % QString(5000, u'x')) << int(Temporary) << QByteArray("read");
}

void TestUnitsLogFile::saysWhyThereIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    QFETCH(QByteArray, word);
    setLogFile(path);
    for (const QStringList& more : {QStringList(), QStringList {QStringLiteral("--follow")}}) {
        QCOMPARE(run(more + QStringList {QStringLiteral("--json")}), code);
        const QJsonObject error = QJsonDocument::fromJson(m_out).object()[QStringLiteral("error")].toObject();
        const QByteArray message = error[QStringLiteral("message")].toString().toUtf8();
        QVERIFY2(message.contains(word), message.constData());
        QVERIFY(m_err.contains(message));
    }
}

void TestUnitsLogFile::saysThatItMayNotRead()
{
    if (geteuid() == 0)
        QSKIP("root may read everything");
    write(numbered(1, 1));
    QVERIFY(QFile::setPermissions(m_path, QFile::WriteOwner));
    QCOMPARE(run({}), int(NotAllowed));
    QVERIFY(m_out.isEmpty());
    QVERIFY2(m_err.contains(QFile::encodeName(m_path)), m_err.constData());
}

void TestUnitsLogFile::takesNoMoreLinesThanItGives()
{
    write(numbered(1, 10'001));
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("--lines"), QStringLiteral("10000")}), int(Ok));
    QCOMPARE(texts(m_out).size(), 10'000);
    QCOMPARE(run({QStringLiteral("--lines"), QStringLiteral("10001")}), int(Usage));
}

void TestUnitsLogFile::leavesOutALineWithoutMeasure()
{
    write(numbered(1, 1) + Head + "INFO/M] " + QByteArray(100'000, 'y') + '\n' + QByteArray(5'000'000, 'x')
          + '\n' + numbered(2, 2));
    QCOMPARE(run({QStringLiteral("--json")}), int(Ok));
    const QStringList lines = texts(m_out);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(u'y') && lines[1].endsWith(u'…') && lines[1].size() < 5000);
    QCOMPARE(lines.constLast(), QStringLiteral("line 2"));
    QCOMPARE(run({}), int(Ok));
    QVERIFY(m_out.size() < 10'000);
}

void TestUnitsLogFile::bytesDoNotSteerTheTerminal()
{
    write(Head
          + "INFO/M\x1b[2J] a\x1b]0;title\x07\xff\xfe\x80 \xe2\x80\xae\xc2\x9b"
            "31m z\n"
          + QByteArray("\0\x01\n", 3) + numbered(9, 9));
    QCOMPARE(run({}), int(Ok));
    QCOMPARE(m_out.count('\n'), 3);
    for (const QChar letter : QString::fromUtf8(m_out))
        QVERIFY2(letter == u'\n' || letter.isPrint(), m_out.toHex().constData());
    QVERIFY(m_out.endsWith("line 9\n"));
    QCOMPARE(run({QStringLiteral("--json")}), int(Ok));
    QCOMPARE(texts(m_out).size(), 3);
}

void TestUnitsLogFile::followsUntilItIsInterrupted()
{
    write(numbered(1, 3));
    QProcess process;
    start(process,
          {QStringLiteral("--follow"), QStringLiteral("--json"), QStringLiteral("--lines"),
           QStringLiteral("2")});
    m_out.clear();
    const auto lines = [this, &process] { return (m_out += process.readAllStandardOutput()).count('\n'); };
    QTRY_COMPARE_WITH_TIMEOUT(lines(), 2, Patience);
    write(numbered(4, 4) + Head + "INFO/M] not ended");
    QTRY_COMPARE_WITH_TIMEOUT(lines(), 3, Patience);
    QVERIFY(QFile::rename(m_path, m_path % QStringLiteral(".1")));
    write(numbered(5, 5));
    QTRY_COMPARE_WITH_TIMEOUT(lines(), 5, Patience);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), int(Ok));
    QStringList told;
    for (const QByteArray& line : m_out.trimmed().split('\n'))
        told += QJsonDocument::fromJson(line).object()[QStringLiteral("text")].toString();
    QCOMPARE(told,
             (QStringList {QStringLiteral("line 2"), QStringLiteral("line 3"), QStringLiteral("line 4"),
                           QStringLiteral("not ended"), QStringLiteral("line 5")}));
}

void TestUnitsLogFile::endsFollowingWithTheReason()
{
    write(numbered(1, 1));
    QProcess process;
    start(process, {QStringLiteral("--follow")});
    m_out.clear();
    const auto lines = [this, &process] { return (m_out += process.readAllStandardOutput()).count('\n'); };
    QTRY_COMPARE_WITH_TIMEOUT(lines(), 1, Patience);
    // Something else in its place.
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QDir().mkpath(m_path));
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, Patience);
    QCOMPARE(process.exitCode(), int(Usage));
    QVERIFY(process.readAllStandardError().contains(QFile::encodeName(m_path)));
}

QTEST_GUILESS_MAIN(TestUnitsLogFile)
#include "tst_unitslogfile.moc"
