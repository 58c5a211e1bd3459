#include "app/ctl/commandtree.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/program.h"
#include "tests/support/failonwarnings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::ctl;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

QByteArray contentOf(std::FILE* file)
{
    QByteArray bytes;
    std::rewind(file);
    char buffer[4096];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, file))
        bytes.append(buffer, static_cast<qsizetype>(n));
    std::fclose(file);
    return bytes;
}

Outcome run(const QStringList& arguments)
{
    std::FILE* out = std::tmpfile();
    std::FILE* err = std::tmpfile();
    Outcome outcome;
    outcome.code = runProgram(arguments, out, err);
    outcome.out = contentOf(out);
    outcome.err = contentOf(err);
    return outcome;
}

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void everyCommandHasHelp();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void saysWhatToDoWithoutASite();
    void writesErrorsAsOneDocument();
    void statusOfASiteThatWasNeverStarted();
    void doesNotDeleteUnasked();
    void completionNamesEveryCommandAndOption();
    void mapsErrorsToExitCodes();
    void speaksBothLanguages();
};

void TestProgram::everyCommandHasHelp()
{
    for (const auto& command : allCommands()) {
        const Outcome outcome = run(command->path() + QStringList {QStringLiteral("--help")});
        QCOMPARE(outcome.code, int(Ok));
        QVERIFY(!command->description().isEmpty());
        QVERIFY(outcome.err.isEmpty());
        QVERIFY2(outcome.out.contains(command->description().toUtf8()), outcome.out.constData());
    }
}

void TestProgram::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("command") << words("launch");
    QTest::newRow("half a command") << words("site");
    QTest::newRow("option") << words("site status --frobnicate");
    QTest::newRow("language") << words("--lang klingon site status");
    QTest::newRow("value out of range") << words("site fault xm html --rate 2");
    QTest::newRow("no date") << words("site up --today yesterday");
    QTest::newRow("very long") << QStringList {QString(100'000, u'x')};
}

void TestProgram::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, int(Usage));
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void TestProgram::saysWhatToDoWithoutASite()
{
    const QTemporaryDir dir;
    const Outcome outcome =
        run({QStringLiteral("--state"), dir.path(), QStringLiteral("db"), QStringLiteral("status")});
    QCOMPARE(outcome.code, int(Failed));
    QVERIFY(outcome.err.contains("vigiactl site up"));
}

void TestProgram::writesErrorsAsOneDocument()
{
    const QTemporaryDir dir;
    const Outcome outcome = run({QStringLiteral("--json"), QStringLiteral("--state"), dir.path(),
                                 QStringLiteral("db"), QStringLiteral("status")});
    const QJsonObject error =
        QJsonDocument::fromJson(outcome.out).object()[QStringLiteral("error")].toObject();
    QCOMPARE(error[QStringLiteral("class")].toString(), QStringLiteral("NotFound"));
    QCOMPARE(error[QStringLiteral("kind")].toString(), QStringLiteral("permanent"));
    QVERIFY(!error[QStringLiteral("message")].toString().isEmpty());
}

void TestProgram::statusOfASiteThatWasNeverStarted()
{
    const QTemporaryDir dir;
    const Outcome outcome = run({QStringLiteral("--json"), QStringLiteral("--state"), dir.path(),
                                 QStringLiteral("site"), QStringLiteral("status")});
    QCOMPARE(outcome.code, int(Failed));
    const QJsonArray services =
        QJsonDocument::fromJson(outcome.out).object()[QStringLiteral("services")].toArray();
    QVERIFY(services.size() >= 2);
    for (const QJsonValue& service : services) {
        QCOMPARE(service.toObject()[QStringLiteral("health")].toString(), QStringLiteral("stopped"));
        QVERIFY(service.toObject()[QStringLiteral("pid")].isNull());
    }
    QCOMPARE(QDir(dir.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList());
}

void TestProgram::doesNotDeleteUnasked()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("precious")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QStringList reset {QStringLiteral("--state"), dir.path(), QStringLiteral("--json"),
                             QStringLiteral("site"), QStringLiteral("reset")};
    QCOMPARE(run(reset).code, int(Usage));
    QCOMPARE(run(reset + QStringList {QStringLiteral("--yes")}).code, int(Ok));
    QVERIFY2(QFile::exists(file.fileName()), "a file that is not the site's was deleted");
}

void TestProgram::completionNamesEveryCommandAndOption()
{
    const Outcome outcome = run(words("completion bash"));
    QCOMPARE(outcome.code, int(Ok));
    for (const auto& command : allCommands())
        QVERIFY2(outcome.out.contains(command->path().last().toUtf8()), qPrintable(command->path().last()));
    QVERIFY(outcome.out.contains("--rate"));
    QVERIFY(outcome.out.contains("--json"));
}

void TestProgram::mapsErrorsToExitCodes()
{
    QCOMPARE(exitCodeFor({ErrorCode::PermissionDenied, {}, {}, {}, false}), NotAllowed);
    QCOMPARE(exitCodeFor({ErrorCode::Unreachable, {}, {}, {}, false}), Unavailable);
    QCOMPARE(exitCodeFor({ErrorCode::Unreachable, {}, {}, {}, true}), Unavailable);
    QCOMPARE(exitCodeForRun({ErrorCode::Unreachable, {}, {}, {}, true}), Temporary);
    QCOMPARE(exitCodeFor({ErrorCode::Timeout, {}, {}, {}, true}), Temporary);
    QCOMPARE(exitCodeFor({ErrorCode::InvalidData, {}, {}, {}, false}), Failed);
}

void TestProgram::speaksBothLanguages()
{
    const Outcome en = run(words("--lang en site down --help"));
    const Outcome es = run(words("--lang es site down --help"));
    QCOMPARE(en.code, int(Ok));
    QCOMPARE(es.code, int(Ok));
    QVERIFY(es.out != en.out);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
