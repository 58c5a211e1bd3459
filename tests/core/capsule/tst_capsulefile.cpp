#include "core/capsule/capsulekey.h"
#include "core/capsule/capsulereader.h"
#include "core/capsule/capsuletables.h"
#include "tests/core/capsule/samples.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vigia;
using namespace vigia::capsule;

/// What is refused, and what is left on the disk.
class TestCapsuleFile : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        m_good = path("good.vigia");
        QVERIFY_RESULT(test::saveCapsule(m_good, key(), {}));
    }

    void init() { test::failOnWarnings(); }

    void saysWhoSignedIt();
    void namesTheDamagedTable();
    void refusesAnyChangedByteOfContent();
    void refusesWhatIsNotWhole();
    void refusesANewerFormat();
    void refusesOtherFiles();
    void refusesFiveGigabytes();
    void refusesAColumnOutOfBounds();
    void refusesViewsAndTriggers();
    void refusesContentThatWasSignedAnew();
    void neverOverwrites();
    void leavesNothingOnAFullDisk();
    void leavesNothingOnAFullFileSystem();
    void leavesNoFinalFileWhenItIsKilled();
    void sparesThePartsOfOthersThatWrite();
    void keepsItsKeyToItself();

private:
    QString path(const char* name) const { return m_directory.filePath(QLatin1String(name)); }

    QString key() const { return path("key.pem"); }

    QString copy(const char* name) const
    {
        const QString to = path(name);
        QFile::remove(to);
        QFile::copy(m_good, to);
        return to;
    }

    static void change(const QString& file, const QStringList& statements)
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
            database.setDatabaseName(file);
            QVERIFY(database.open());
            for (const QString& sql : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
            }
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("test"));
    }

    QByteArray refusal(const QString& file) const
    {
        const Result<CapsuleReader> reader = CapsuleReader::open(file, key());
        if (reader)
            return "opened";
        return reader.error().message.isEmpty() ? "no sentence" : reader.error().className();
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList everythingIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_directory;
    QString m_good;
};

void TestCapsuleFile::saysWhoSignedIt()
{
    const Result<CapsuleProof> own = CapsuleReader::verify(m_good, key());
    QVERIFY_RESULT(own);
    QVERIFY2(own->isWhole(), qPrintable(own->trouble));
    QCOMPARE(own->signer, CapsuleProof::Signer::ThisMachine);
    QVERIFY(own->fingerprint.startsWith(u"SHA256:"));
    const Result<CapsuleProof> foreign = CapsuleReader::verify(m_good, path("none.pem"));
    QVERIFY_RESULT(foreign);
    QCOMPARE(foreign->signer, CapsuleProof::Signer::Unknown);
    QCOMPARE(foreign->fingerprint, own->fingerprint);
}

void TestCapsuleFile::namesTheDamagedTable()
{
    const QString file = copy("damaged.vigia");
    change(file,
           {QStringLiteral(
               "UPDATE runs SET json = CAST(replace(CAST(json AS TEXT), 'maria', 'mario') AS BLOB)")});
    const Result<CapsuleProof> proof = CapsuleReader::verify(file, key());
    QVERIFY_RESULT(proof);
    QVERIFY(!proof->isWhole());
    for (const TableProof& table : proof->tables)
        QCOMPARE(!table.trouble.isEmpty(), table.table == u"runs");
    QVERIFY(proof->trouble.contains(u"runs"));
    QCOMPARE(refusal(file), QByteArray("CapsuleDamaged"));
}

void TestCapsuleFile::refusesAnyChangedByteOfContent()
{
    const QByteArray good = bytesOf(m_good);
    const Result<CapsuleReader> whole = CapsuleReader::open(m_good, key());
    QVERIFY_RESULT(whole);
    QRandomGenerator random(6);
    const QString file = path("byte.vigia");
    for (int round = 0; round < 300; ++round) {
        QByteArray bad = good;
        const qsizetype place = random.bounded(static_cast<int>(bad.size()));
        bad[place] = static_cast<char>(bad[place] ^ (1 << random.bounded(8)));
        write(file, bad);
        // What is opened all the same shows what was signed: the byte held nothing.
        if (const Result<CapsuleReader> reader = CapsuleReader::open(file, key())) {
            const auto runs = reader->runs({});
            QVERIFY_RESULT(runs);
            QCOMPARE(runs->matching, qint64(2));
            QCOMPARE(reader->info().siteTitle, whole->info().siteTitle);
            QVERIFY(reader->proof().fingerprint == whole->proof().fingerprint);
        }
    }
    // A byte of a document is content in any case.
    QByteArray bad = good;
    bad[bad.indexOf("\"maria\"") + 3] = 'x';
    write(file, bad);
    QCOMPARE(refusal(file), QByteArray("CapsuleDamaged"));
}

void TestCapsuleFile::refusesWhatIsNotWhole()
{
    const QByteArray good = bytesOf(m_good);
    const QString file = path("short.vigia");
    for (const qsizetype size : {good.size() - 1, good.size() / 2, qsizetype {4096}, qsizetype {101}}) {
        write(file, good.left(size));
        QCOMPARE(refusal(file), QByteArray("CapsuleTruncated"));
    }
    write(file, good + "more");
    QCOMPARE(refusal(file), QByteArray("CapsuleTruncated"));
    for (const qsizetype size : {0, 1, 99}) {
        write(file, good.left(size));
        QCOMPARE(refusal(file), QByteArray("NotACapsule"));
    }
}

void TestCapsuleFile::refusesANewerFormat()
{
    const QString file = copy("newer.vigia");
    change(file, {QStringLiteral("PRAGMA user_version=3")});
    QCOMPARE(refusal(file), QByteArray("NewerCapsule"));
}

void TestCapsuleFile::refusesOtherFiles()
{
    const QString file = copy("other.vigia");
    change(file, {QStringLiteral("PRAGMA application_id=1")});
    QCOMPARE(refusal(file), QByteArray("NotACapsule"));
    write(file, QByteArray(100'000, 'x'));
    QCOMPARE(refusal(file), QByteArray("NotACapsule"));
    QCOMPARE(refusal(m_directory.path()), QByteArray("NotACapsule"));
    const QString pipe = path("pipe.vigia");
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(refusal(pipe), QByteArray("NotACapsule"));
    QCOMPARE(refusal(path("nothing.vigia")), QByteArray("NotFound"));
}

void TestCapsuleFile::refusesFiveGigabytes()
{
    const QString file = copy("huge.vigia");
    QVERIFY(QFile::resize(file, qint64 {5} << 30));
    QCOMPARE(refusal(file), QByteArray("CapsuleTooLarge"));
    QFile::remove(file);
}

void TestCapsuleFile::refusesAColumnOutOfBounds()
{
    const QString file = copy("bomb.vigia");
    change(file,
           {QStringLiteral("UPDATE audit SET json = json"),
            QStringLiteral("INSERT INTO audit (key, json) VALUES ('x', zeroblob(%1))")
                .arg(table::MaxDocument + 1)});
    QCOMPARE(refusal(file), QByteArray("CapsuleDamaged"));
    const QString kind = copy("kind.vigia");
    change(kind, {QStringLiteral("UPDATE runs SET json = 'text'")});
    QCOMPARE(refusal(kind), QByteArray("CapsuleDamaged"));
}

void TestCapsuleFile::refusesViewsAndTriggers()
{
    for (const char* sql :
         {"CREATE VIEW v AS SELECT 1", "CREATE TABLE more (x)", "CREATE INDEX i ON runs (key)",
          "CREATE TRIGGER t AFTER INSERT ON runs BEGIN DELETE FROM audit; END",
          "CREATE VIRTUAL TABLE f USING fts5(x)", "DROP TABLE audit",
          "ALTER TABLE audit ADD COLUMN x TEXT AS (1)"}) {
        const QString file = copy("schema.vigia");
        change(file, {QLatin1String(sql)});
        QCOMPARE(refusal(file), QByteArray("CapsuleDamaged"));
    }
}

void TestCapsuleFile::refusesContentThatWasSignedAnew()
{
    const QString other = path("other-key.vigia");
    QVERIFY_RESULT(test::saveCapsule(other, path("other.pem"), {}));
    const Result<CapsuleReader> reader = CapsuleReader::open(other, key());
    QVERIFY_RESULT(reader);
    QCOMPARE(reader->proof().signer, CapsuleProof::Signer::Unknown);
    change(other, {QStringLiteral("UPDATE signature SET signature = zeroblob(64)")});
    QCOMPARE(refusal(other), QByteArray("CapsuleDamaged"));
}

void TestCapsuleFile::neverOverwrites()
{
    const QByteArray before = bytesOf(m_good);
    const Result<CapsuleInfo> saved = test::saveCapsule(m_good, key(), {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Conflict);
    QVERIFY(bytesOf(m_good) == before);
}

void TestCapsuleFile::leavesNothingOnAFullDisk()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("full.vigia"));
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    ::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t bytes : {rlim_t {0}, rlim_t {8192}, rlim_t {100'000}}) {
        const rlimit small {bytes, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<CapsuleInfo> saved = test::saveCapsule(file, key(), {});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!saved);
        QCOMPARE(saved.error().errorClass, QByteArray("DiskFull"));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
}

void TestCapsuleFile::leavesNothingOnAFullFileSystem()
{
    if (::geteuid() != 0)
        QSKIP("Only root may mount a file system.");
    QTemporaryDir folder;
    const QByteArray place = QFile::encodeName(folder.path());
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("A file system can't be mounted here.");
    const Result<CapsuleInfo> saved =
        test::saveCapsule(folder.filePath(QStringLiteral("full.vigia")), key(), {});
    const QStringList left = everythingIn(folder.path());
    QCOMPARE(::umount(place.constData()), 0);
    QVERIFY(!saved);
    QCOMPARE(saved.error().errorClass, QByteArray("DiskFull"));
    QCOMPARE(left, QStringList());
}

void TestCapsuleFile::leavesNoFinalFileWhenItIsKilled()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("killed.vigia"));
    const pid_t child = ::fork();
    if (child == 0) {
        auto writer = CapsuleWriter::make(file, Scrubber());
        if (writer && (*writer)->add(test::capsuleChart(generation::Grouping::Code, Step::Hour)))
            ::kill(::getpid(), SIGKILL);
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!QFile::exists(file));
    QVERIFY(!everythingIn(folder.path()).isEmpty());
    QVERIFY_RESULT(test::saveCapsule(file, key(), {}));
    QCOMPARE(refusal(file), QByteArray("opened"));
    // What the killed one had left is gone.
    QCOMPARE(everythingIn(folder.path()), QStringList(QStringLiteral("killed.vigia")));
}

void TestCapsuleFile::sparesThePartsOfOthersThatWrite()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("one.vigia"));
    auto first = CapsuleWriter::make(file, Scrubber());
    QVERIFY_RESULT(first);
    write(folder.filePath(QStringLiteral(".one.vigia.12345678.part")), "dead");
    write(folder.filePath(QStringLiteral(".other.vigia.12345678.part")), "another's");
    auto second = CapsuleWriter::make(file, Scrubber());
    QVERIFY_RESULT(second);
    QCOMPARE(everythingIn(folder.path()).size(), 3);
    const Result<CapsuleKey> signer = CapsuleKey::loadOrMake(key());
    QVERIFY_RESULT(signer);
    QVERIFY_RESULT((*first)->finish(test::capsuleInfo(), *signer));
    QCOMPARE((*second)->finish(test::capsuleInfo(), *signer).error().code, ErrorCode::Conflict);
    second->reset();
    QCOMPARE(everythingIn(folder.path()),
             QStringList({QStringLiteral(".other.vigia.12345678.part"), QStringLiteral("one.vigia")}));
}

void TestCapsuleFile::keepsItsKeyToItself()
{
    QCOMPARE(QFile::permissions(key()) & 0x0077, QFile::Permissions {});
    const QString open = path("open.pem");
    QVERIFY_RESULT(CapsuleKey::loadOrMake(open));
    QVERIFY(QFile::setPermissions(open, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(CapsuleKey::loadOrMake(open).error().code, ErrorCode::PermissionDenied);
    const QString bad = path("bad.pem");
    write(bad, "-----BEGIN PRIVATE KEY-----\nrubbish\n-----END PRIVATE KEY-----\n");
    QVERIFY(QFile::setPermissions(bad, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(CapsuleKey::loadOrMake(bad).error().code, ErrorCode::InvalidData);
    QVERIFY(!bytesOf(m_good).contains(bytesOf(key()).mid(30, 30)));
}

QTEST_GUILESS_MAIN(TestCapsuleFile)
#include "tst_capsulefile.moc"
