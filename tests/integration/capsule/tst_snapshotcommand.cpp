#include "core/capsule/capsulekey.h"
#include "core/capsule/capsulereader.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace vigia;

/// vigiactl snapshot save as a process: killed in the middle, on a full disk, beside a console.
class TestSnapshotCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void init() { test::failOnWarnings(); }

    void holdsTheLayoutOfTheConsoleWithoutItsSecrets();
    void leavesNoFileWhenItIsKilled();
    void leavesNoFileOnAFullDisk();

private:
    QString path(const char* name) const { return m_directory.filePath(QLatin1String(name)); }

    static QStringList filesIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    void start(QProcess& process, const QString& file) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), path("state"));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("VIGIA_BIN") + QStringLiteral("/vigiactl"),
                      {QStringLiteral("--config"), path("vigia.toml"), QStringLiteral("snapshot"),
                       QStringLiteral("save"), QStringLiteral("--from"), QStringLiteral("2025-06-01"),
                       QStringLiteral("--to"), QStringLiteral("2026-05-31"), QStringLiteral("-o"), file,
                       QStringLiteral("--json")});
    }

    test::PgCluster m_cluster;
    QTemporaryDir m_directory;
};

void TestSnapshotCommand::initTestCase()
{
    QVERIFY_RESULT(m_cluster.start());
    const Result<QString> url = m_cluster.freshDatabase(true, true);
    QVERIFY_RESULT(url);
    QFile config(path("vigia.toml"));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[site.test]\ntitle = \"Portal\"\n[site.test.postgresql]\nurl = \"" + url->toUtf8()
                 + "\"\n");
    config.close();
    auto connection = db::Connection::open(test::PgCluster::config(*url));
    QVERIFY_RESULT(connection);
    QVERIFY_RESULT((*connection)
                       ->script("INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, "
                                "valor_mwh, unidad) SELECT DATE '2025-06-01' + d, 'Gene', 'Recurso', 'P' || "
                                "p, h, h, 'MWh' FROM generate_series(0, 364) d, generate_series(1, 10) p, "
                                "generate_series(1, 24) h"));
    QVERIFY(QDir().mkpath(path("state/vigia")));
    QFile layout(path("state/vigia/console.ini"));
    QVERIFY(layout.open(QIODevice::WriteOnly));
    layout.write("[page]\ncurrent=jobs\nurl=redis://:geheim55@10.0.0.1/0\n[login]\npassword=geheim56\n");
}

void TestSnapshotCommand::holdsTheLayoutOfTheConsoleWithoutItsSecrets()
{
    const QString file = path("good.vigia");
    QProcess process;
    start(process, file);
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QJsonObject document = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const QJsonArray account = document[QStringLiteral("account")].toArray();
    QVERIFY(!account.isEmpty());
    for (const QJsonValue& line : account)
        if (line[QStringLiteral("state")].toString() != u"kept")
            QVERIFY2(!line[QStringLiteral("reason")].toString().isEmpty(),
                     qPrintable(line[QStringLiteral("table")].toString()));
    const auto reader = capsule::CapsuleReader::open(file, path("state/vigia/capsule-key.pem"));
    QVERIFY_RESULT(reader);
    const Result<QVariantMap> layout = reader->layout();
    QVERIFY_RESULT(layout);
    QCOMPARE(layout->value(QStringLiteral("page/current")).toString(), QStringLiteral("jobs"));
    QVERIFY(!layout->contains(QStringLiteral("login/password")));
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray content = bytes.readAll();
    for (const char* secret : {"geheim55", "geheim56"})
        QVERIFY2(!content.contains(secret), secret);
}

void TestSnapshotCommand::leavesNoFileWhenItIsKilled()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("killed.vigia"));
    QProcess killed;
    start(killed, file);
    QTRY_VERIFY_WITH_TIMEOUT(!filesIn(folder.path()).isEmpty(), 60'000);
    killed.kill();
    QVERIFY(killed.waitForFinished(30'000));
    QCOMPARE(killed.exitStatus(), QProcess::CrashExit);
    QVERIFY(!QFile::exists(file));
    QProcess again;
    start(again, file);
    QVERIFY(again.waitForFinished(120'000));
    QVERIFY2(again.exitCode() == 0, again.readAllStandardError().constData());
    QCOMPARE(filesIn(folder.path()), QStringList(QStringLiteral("killed.vigia")));
    QVERIFY_RESULT(capsule::CapsuleReader::open(file, path("state/vigia/capsule-key.pem")));
}

void TestSnapshotCommand::leavesNoFileOnAFullDisk()
{
    if (::geteuid() != 0)
        QSKIP("Only root may mount a file system.");
    QTemporaryDir folder;
    const QByteArray place = QFile::encodeName(folder.path());
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=256k") != 0)
        QSKIP("A file system can't be mounted here.");
    QProcess process;
    start(process, folder.filePath(QStringLiteral("full.vigia")));
    const bool isOver = process.waitForFinished(120'000);
    const QStringList left = filesIn(folder.path());
    QCOMPARE(::umount2(place.constData(), MNT_DETACH), 0);
    QVERIFY(isOver);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(left, QStringList());
}

QTEST_GUILESS_MAIN(TestSnapshotCommand)
#include "tst_snapshotcommand.moc"
