#include "core/report/formats/jsonwriter.h"
#include "core/report/formats/workfolder.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/reportfiles.h"
#include "tests/support/samplereport.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::report;

namespace {

void eachFormat()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"json", "csv", "html", "xlsx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

void putFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// What is under the final name, and beside it, whatever happens to a writer.
class TestReportWholeFiles : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void leavesNoFileOnAFullDisk_data() { eachFormat(); }

    void leavesNoFileOnAFullDisk()
    {
        QFETCH(const QString, format);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.") + format);
        for (const qint64 bytes : {0, 4096, 50'000}) {
            const test::ChildEnd end = test::runWriteInChild(format, path, bytes, false);
            QVERIFY(!end.hasCrashed);
            QCOMPARE(end.exitCode, 1);
            QVERIFY(!QFile::exists(path));
            QVERIFY(everythingIn(folder.path()).isEmpty());
        }
    }

    void killedInTheMiddleItLeavesNoHalfFile_data() { eachFormat(); }

    void killedInTheMiddleItLeavesNoHalfFile()
    {
        QFETCH(const QString, format);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.") + format);
        QVERIFY(test::runWriteInChild(format, path, 50'000, true).hasCrashed);
        QVERIFY(!QFile::exists(path));
        const QStringList begun = everythingIn(folder.path());
        QCOMPARE(begun.size(), 1);
        putFile(path, "the one before");
        QVERIFY(test::runWriteInChild(format, path, 50'000, true).hasCrashed);
        QCOMPARE(contentOf(path), QByteArray("the one before"));
        // The second writer removed what the first had begun, and the next one what it left itself.
        QVERIFY(!everythingIn(folder.path()).contains(begun.first()));
        QVERIFY_RESULT(makeFormatWriter(format)->write(test::emptyReport(), path));
        QCOMPARE(everythingIn(folder.path()), QStringList(QStringLiteral("report.") + format));
    }

    void removesOnlyWhatDeadWritersLeft()
    {
        QTemporaryDir folder;
        const auto inside = [&folder](const char* name) { return folder.filePath(QLatin1String(name)); };
        const WorkFolder live(inside("live.json"));
        QVERIFY(live.isValid());
        putFile(live.filePath(QStringLiteral("report")), "half");
        for (const char* name : {"elsewhere", ".vigia-report-0000000d.part", ".vigia-report-mine"}) {
            QVERIFY(QDir(folder.path()).mkdir(QLatin1String(name)));
            putFile(inside(name) + QStringLiteral("/report"), "kept");
        }
        QVERIFY(QFile::link(inside("elsewhere"), inside(".vigia-report-0000000e.part")));
        putFile(inside(".vigia-report-0000000f.part"), "a file");
        QVERIFY(QFile::link(inside("elsewhere/report"), inside(".vigia-report-0000000d.part/link")));

        QVERIFY_RESULT(JsonWriter().write(test::emptyReport(), inside("report.json")));
        QStringList left {QStringLiteral(".vigia-report-0000000e.part"),
                          QStringLiteral(".vigia-report-0000000f.part"),
                          QStringLiteral(".vigia-report-mine"),
                          QFileInfo(live.path()).fileName(),
                          QStringLiteral("elsewhere"),
                          QStringLiteral("report.json")};
        std::sort(left.begin(), left.end());
        QCOMPARE(everythingIn(folder.path()), left);
        QCOMPARE(contentOf(live.filePath(QStringLiteral("report"))), QByteArray("half"));
        QCOMPARE(contentOf(inside("elsewhere/report")), QByteArray("kept"));
    }

    void twoWritersAtOnceDoNotDisturbEachOther_data() { eachFormat(); }

    void twoWritersAtOnceDoNotDisturbEachOther()
    {
        QFETCH(const QString, format);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.") + format);
        QProcess writers[2];
        for (QProcess& writer : writers)
            test::startWriteInChild(writer, format, path, 1'000'000'000, false);
        for (QProcess& writer : writers) {
            QTRY_COMPARE_WITH_TIMEOUT(writer.state(), QProcess::NotRunning, 60'000);
            QCOMPARE(writer.exitCode(), 0);
        }
        QCOMPARE(everythingIn(folder.path()), QStringList(QStringLiteral("report.") + format));
        const QJsonObject found = test::readReport(format, path);
        QCOMPARE(found.value(QStringLiteral("names")).toArray().size(), 5000);
    }

    void replacesWhatALinkLeadsToAndKeepsItsRights()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("real.json"));
        const QString link = folder.filePath(QStringLiteral("link.json"));
        putFile(file, "old");
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(file, link));
        QVERIFY_RESULT(JsonWriter().write(test::emptyReport(), link));
        QCOMPARE(QFileInfo(link).symLinkTarget(), file);
        QVERIFY(contentOf(file).startsWith('{'));
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void refusesWhatIsNoFile()
    {
        QTemporaryDir folder;
        for (const QString& path : {folder.path(), QStringLiteral("/dev/null")}) {
            const Result<> result = JsonWriter().write(test::emptyReport(), path);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::PermissionDenied);
        }
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
    }

    void refusesAFolderThatIsNotThere_data() { eachFormat(); }

    void refusesAFolderThatIsNotThere()
    {
        QFETCH(const QString, format);
        const Result<> result = makeFormatWriter(format)->write(
            test::sampleReport(), QStringLiteral("/nowhere/at/all/r.") + format);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::PermissionDenied);
        QVERIFY(result.error().message.contains(QLatin1String("/nowhere/at/all/r.")));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (const auto code = test::writeInChild(argc, argv, makeFormatWriter))
        return *code;
    TestReportWholeFiles tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_reportwholefiles.moc"
