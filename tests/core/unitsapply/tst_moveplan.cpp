#include "core/units/apply/movelock.h"
#include "core/units/apply/moveplanner.h"
#include "core/units/apply/moverecord.h"
#include "core/units/apply/unittext.h"
#include "tests/core/unitsapply/fakemachine.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace vigia;
using namespace vigia::units;
using vigia::test::FakeMachine;

namespace {

const auto Units = QStringLiteral("/etc/systemd/system/");

/// What apply and revert say; nothing may have changed.
QString refusalOf(FakeMachine& machine, MoveKind kind)
{
    const QStringList before = machine.wholeState();
    const QStringList orders = machine.orders;
    const auto plan = machine.mover()->plan(kind);
    if (!plan)
        return plan.error().message;
    const auto move = machine.move(kind);
    if (plan->refusal.isEmpty() || !move.cause.contains(plan->refusal) || machine.wholeState() != before
        || machine.orders != orders)
        return QStringLiteral("not refused: ") + move.cause;
    return plan->refusal;
}

} // namespace

class TestMovePlan : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void listsEveryChangeAndMakesNone();
    void predictsTheFilesThatApplyLeaves();
    void listsWhatARevertBringsBack();
    void saysWhoIsHit();
    void refusesATemplateThatIsNotRootsAlone();
    void refusesATemplateWithoutItsCommand();
    void refusesWhatSystemdDoesNotKnow();
    void refusesAMaskedInstance();
    void refusesWhileAnotherMoves();
    void refusesToRevertNothing();
    void refusesToRevertOverAChange_data();
    void refusesToRevertOverAChange();
    void refusesAHostileRecord_data();
    void refusesAHostileRecord();
    void refusesARecordThatNamesOtherFiles();
    void changesNothingWhenTheRecordCannotBeWritten();
    void readsUnitFilesAsSystemdDoes();
};

void TestMovePlan::listsEveryChangeAndMakesNone()
{
    FakeMachine machine;
    machine.config.restart = QStringList {QStringLiteral("portal.service")};
    machine.write(Units + QStringLiteral("portal.service"), "[Service]\n");
    QVERIFY_RESULT(machine.start(QStringLiteral("portal.service")));
    machine.orders.clear();
    const QStringList before = machine.wholeState();
    const auto plan = machine.mover()->plan(MoveKind::Apply);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->refusal, QString());
    QCOMPARE(machine.wholeState(), before);
    QCOMPARE(machine.orders, QStringList());
    QVERIFY(!machine.exists(machine.config.stateDirectory));

    QStringList files;
    for (const FileChange& file : plan->files)
        files.append(file.what + u' ' + file.path);
    files.sort();
    const QString wants = Units + QStringLiteral("multi-user.target.wants/");
    QCOMPARE(files,
             (QStringList {QStringLiteral("create ") + Units + QStringLiteral("celery-worker@.service"),
                           QStringLiteral("link ") + wants + QStringLiteral("celery-worker@1.service"),
                           QStringLiteral("link ") + wants + QStringLiteral("celery-worker@2.service"),
                           QStringLiteral("unlink ") + wants + QStringLiteral("celery-worker.service")}));
    QCOMPARE(plan->units.size(), 4);
    QCOMPARE(plan->units[0].activeBefore, QStringLiteral("active"));
    QCOMPARE(plan->units[0].activeAfter, QStringLiteral("inactive"));
    QCOMPARE(plan->units[0].enabledAfter, QStringLiteral("disabled"));
    QCOMPARE(plan->units[1].activeAfter, QStringLiteral("active"));
    QVERIFY(plan->units[3].isRestarted);
    QCOMPARE(plan->steps.size(), 9);
    QCOMPARE(plan->unfinished, QString());
}

void TestMovePlan::predictsTheFilesThatApplyLeaves()
{
    FakeMachine machine;
    machine.write(Units + QStringLiteral("celery-worker@.service"), "[Service]\nExecStart=/usr/bin/worker\n");
    QVERIFY(!machine.mover()->plan(MoveKind::Apply).value().files.isEmpty());
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    QVERIFY(machine.mover()->plan(MoveKind::Apply).value().files.isEmpty());
}

void TestMovePlan::listsWhatARevertBringsBack()
{
    FakeMachine machine;
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    const auto plan = machine.mover()->plan(MoveKind::Revert);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->refusal, QString());
    QCOMPARE(plan->files.size(), 4);
    QCOMPARE(plan->units.size(), 3);
    QCOMPARE(plan->units[0].activeAfter, QStringLiteral("active"));
    QCOMPARE(plan->units[0].enabledAfter, QStringLiteral("enabled"));
    QCOMPARE(plan->units[1].activeAfter, QStringLiteral("inactive"));
    QCOMPARE(plan->radius.nodes,
             (QStringList {QStringLiteral("worker1@plant"), QStringLiteral("worker2@plant")}));
    QCOMPARE(plan->radius.newNodes, QStringList {QStringLiteral("celery@plant")});
    QCOMPARE(plan->steps.size(), 5);
}

void TestMovePlan::saysWhoIsHit()
{
    FakeMachine machine;
    machine.heldTasks = 2;
    const BlastRadius radius = machine.mover()->plan(MoveKind::Apply).value().radius;
    QCOMPARE(radius.nodes, QStringList {QStringLiteral("celery@plant")});
    QCOMPARE(radius.newNodes,
             (QStringList {QStringLiteral("worker1@plant"), QStringLiteral("worker2@plant")}));
    QCOMPARE(radius.queues, QStringList {QStringLiteral("etl")});
    QCOMPARE(radius.activeTasks, 2);
    QCOMPARE(radius.waitingTasks, 7);
    QCOMPARE(radius.series, QStringList {QStringLiteral("Gene/Recurso")});
    machine.isBrokerDown = true;
    QCOMPARE(machine.mover()->plan(MoveKind::Apply).value().radius.activeTasks, -1);
}

void TestMovePlan::refusesATemplateThatIsNotRootsAlone()
{
    FakeMachine machine;
    const QByteArray path = QFile::encodeName(machine.config.real(machine.config.templateSource));
    ::chmod(path.constData(), 0664);
    QVERIFY(refusalOf(machine, MoveKind::Apply).contains(QStringLiteral("others than root")));
    ::chmod(path.constData(), 0644);
    if (::geteuid() == 0) {
        QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
        QVERIFY(refusalOf(machine, MoveKind::Apply).contains(QStringLiteral("others than root")));
    }
    machine.makeLink(machine.config.templateSource, QStringLiteral("/etc/passwd"));
    QVERIFY(refusalOf(machine, MoveKind::Apply).contains(QStringLiteral("is a link")));
    QFile::remove(machine.config.real(machine.config.templateSource));
    QVERIFY(refusalOf(machine, MoveKind::Apply).contains(QStringLiteral("is missing")));
    machine.write(machine.config.templateSource, QByteArray(2 * 1024 * 1024, 'x'));
    QVERIFY(refusalOf(machine, MoveKind::Apply).contains(QStringLiteral("too big")));
}

void TestMovePlan::refusesATemplateWithoutItsCommand()
{
    FakeMachine machine;
    machine.write(machine.config.templateSource, "[Service]\nExecStart=/usr/bin/nobody --x\n");
    QVERIFY(refusalOf(machine, MoveKind::Apply).contains(QStringLiteral("/usr/bin/nobody")));
    machine.write(machine.config.templateSource, "[Service]\nExecStart=worker\n");
    QVERIFY(refusalOf(machine, MoveKind::Apply).contains(QStringLiteral("no program")));
    machine.write(machine.config.templateSource, QByteArray("\0\xff[[=\n\\", 7));
    QVERIFY(refusalOf(machine, MoveKind::Apply).contains(QStringLiteral("no program")));
}

void TestMovePlan::refusesWhatSystemdDoesNotKnow()
{
    FakeMachine machine;
    machine.config.former = QStringLiteral("another.service");
    QVERIFY(refusalOf(machine, MoveKind::Apply).contains(QStringLiteral("does not know another.service")));
    FakeMachine without;
    without.config.instances.clear();
    QVERIFY(refusalOf(without, MoveKind::Apply).contains(QStringLiteral("no instances")));
}

void TestMovePlan::refusesAMaskedInstance()
{
    FakeMachine machine;
    machine.makeLink(Units + QStringLiteral("celery-worker@2.service"), QStringLiteral("/dev/null"));
    QVERIFY(
        refusalOf(machine, MoveKind::Apply).contains(QStringLiteral("celery-worker@2.service is masked")));
}

void TestMovePlan::refusesWhileAnotherMoves()
{
    FakeMachine machine;
    const auto first = machine.mover();
    const auto second = machine.mover();
    QVERIFY_RESULT(first->begin(MoveKind::Apply, QStringLiteral("ana"), {}));
    QCOMPARE(second->last().value().state, QStringLiteral("running"));
    for (const MoveKind kind : {MoveKind::Apply, MoveKind::Revert})
        QVERIFY(second->plan(kind).value().refusal.contains(QStringLiteral("under way")));
    const auto begun = second->begin(MoveKind::Revert, QStringLiteral("eva"), {});
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::Conflict);
    QVERIFY(!first->begin(MoveKind::Apply, QStringLiteral("ana"), {}));
    QCOMPARE(first->run().state, QStringLiteral("done"));
    QVERIFY_RESULT(second->begin(MoveKind::Revert, QStringLiteral("eva"), {}));
    QCOMPARE(second->run().state, QStringLiteral("done"));
}

void TestMovePlan::refusesToRevertNothing()
{
    FakeMachine machine;
    QVERIFY(refusalOf(machine, MoveKind::Revert).contains(QStringLiteral("nothing to revert")));
    QCOMPARE(machine.mover()->last().value().id, QString());
}

void TestMovePlan::refusesToRevertOverAChange_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("template") << Units + QStringLiteral("celery-worker@.service") << QByteArray("[Unit]\n");
    QTest::newRow("former unit") << Units + QStringLiteral("celery-worker.service") << QByteArray("[Unit]\n");
    QTest::newRow("new drop-in") << Units + QStringLiteral("celery-worker@2.service.d/a.conf")
                                 << QByteArray("\n");
    QTest::newRow("third instance") << Units
            + QStringLiteral("multi-user.target.wants/celery-worker@3.service")
                                    << QByteArray();
}

void TestMovePlan::refusesToRevertOverAChange()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    FakeMachine machine;
    const QStringList former = machine.wholeState();
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    const QByteArray applied = machine.textOf(path);
    if (text.isEmpty())
        machine.enableByHand(QStringLiteral("celery-worker@3.service"));
    else
        machine.write(path, text);
    const QString refusal = refusalOf(machine, MoveKind::Revert);
    QVERIFY2(refusal.contains(path), qPrintable(refusal));
    if (applied.isEmpty() || text.isEmpty())
        QFile::remove(machine.config.real(path));
    else
        machine.write(path, applied);
    QCOMPARE(machine.move(MoveKind::Revert).state, QStringLiteral("done"));
}

void TestMovePlan::refusesAHostileRecord_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("said");
    const auto damaged = QStringLiteral("damaged");
    QTest::newRow("empty") << QByteArray("*") << QByteArray() << damaged;
    QTest::newRow("no JSON") << QByteArray("*") << QByteArray("\0\1\2{", 4) << damaged;
    QTest::newRow("a list") << QByteArray("*") << QByteArray("[1,2]") << damaged;
    QTest::newRow("another version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2")
                                     << QStringLiteral("version 2");
    QTest::newRow("no version") << QByteArray("\"version\"") << QByteArray("\"varsion\"")
                                << QStringLiteral("“version”");
    QTest::newRow("a number for a text")
        << QByteArray("\"reason\": \"planned\"") << QByteArray("\"reason\": 5") << QStringLiteral("“reason”");
    QTest::newRow("another content") << QByteArray("\"content\": \"W1") << QByteArray("\"content\": \"X1")
                                     << QStringLiteral("“mark”");
    QTest::newRow("no Base64") << QByteArray("\"content\": \"W1") << QByteArray("\"content\": \"!!")
                               << QStringLiteral("“content”");
    QTest::newRow("a negative mode") << QByteArray("\"mode\": 420") << QByteArray("\"mode\": -1")
                                     << QStringLiteral("“mode”");
    QTest::newRow("a device") << QByteArray("\"kind\": \"file\"") << QByteArray("\"kind\": \"disk\"")
                              << QStringLiteral("“kind”");
    QTest::newRow("nested deeply") << QByteArray("*") << QByteArray(100'000, '[') << damaged;
}

void TestMovePlan::refusesAHostileRecord()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QFETCH(QString, said);
    FakeMachine machine;
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    const QString path = machine.config.stateDirectory + QStringLiteral("/move.json");
    const QByteArray record = machine.textOf(path);
    QByteArray changed = replacement;
    if (find != "*") {
        QVERIFY(record.contains(find));
        changed = record;
        changed.replace(find, replacement);
    }
    machine.write(path, changed);
    for (const MoveKind kind : {MoveKind::Apply, MoveKind::Revert}) {
        const QString refusal = refusalOf(machine, kind);
        QVERIFY2(refusal.contains(said) && refusal.contains(path), qPrintable(refusal));
    }
    QVERIFY(!machine.mover()->last());
    QCOMPARE(machine.textOf(path), changed);
    // Cut off anywhere.
    for (qsizetype size = 0; size < record.size() - 2; size += 97) {
        machine.write(path, record.left(size));
        QVERIFY(refusalOf(machine, MoveKind::Revert).contains(QStringLiteral("damaged")));
    }
    machine.write(path, QByteArray(100 * 1024 * 1024, ' '));
    QVERIFY(refusalOf(machine, MoveKind::Revert).contains(QStringLiteral("too big")));
    machine.write(path, record);
    ::chmod(QFile::encodeName(machine.config.real(path)).constData(), 0666);
    QVERIFY(refusalOf(machine, MoveKind::Revert).contains(QStringLiteral("others than its owner")));
    QVERIFY(QFile::rename(machine.config.real(path), machine.config.real(path) + QStringLiteral(".old")));
    machine.makeLink(path, machine.config.real(path) + QStringLiteral(".old"));
    QVERIFY(refusalOf(machine, MoveKind::Revert).contains(QStringLiteral("is a link")));
    QFile::remove(machine.config.real(path));
    QCOMPARE(::mkfifo(QFile::encodeName(machine.config.real(path)).constData(), 0600), 0);
    QVERIFY(refusalOf(machine, MoveKind::Revert).contains(QStringLiteral("no regular file")));
}

void TestMovePlan::refusesARecordThatNamesOtherFiles()
{
    for (const QByteArray& other :
         {QByteArray("/etc/passwd"), QByteArray("/etc/systemd/system/../../../tmp/x")}) {
        FakeMachine machine;
        QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
        machine.write(QStringLiteral("/etc/passwd"), "root\n");
        const QString path = machine.config.stateDirectory + QStringLiteral("/move.json");
        QByteArray record = machine.textOf(path);
        const QByteArray own = "\"path\": \"/etc/systemd/system/celery-worker.service\"";
        const qsizetype at = record.indexOf(own, record.indexOf("\"former\""));
        QVERIFY(at > 0);
        record.replace(at, own.size(), QByteArray("\"path\": \"" + other + '"'));
        machine.write(path, record);
        const auto move = machine.move(MoveKind::Revert);
        QCOMPARE(move.state, QStringLiteral("failed"));
        QVERIFY2(move.cause.contains(QString::fromLatin1(other)), qPrintable(move.cause));
        QCOMPARE(machine.textOf(QStringLiteral("/etc/passwd")), QByteArray("root\n"));
        QVERIFY(!machine.exists(QStringLiteral("/tmp/x")));
    }
}

void TestMovePlan::changesNothingWhenTheRecordCannotBeWritten()
{
    FakeMachine machine;
    const QStringList before = machine.wholeState();
    // As a full disk: no file of this process may grow.
    struct rlimit old = {};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const struct rlimit none = {0, old.rlim_max};
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &none);
    const auto engine = machine.mover();
    const auto begun = engine->begin(MoveKind::Apply, QStringLiteral("ana"), {});
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(!begun);
    QVERIFY2(begun.error().message.contains(QStringLiteral("disk is full")),
             qPrintable(begun.error().message));
    QCOMPARE(machine.wholeState(), before);
    QCOMPARE(machine.orders, QStringList());
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
}

void TestMovePlan::readsUnitFilesAsSystemdDoes()
{
    const UnitText text("[Service]\n# ExecStart=/no\nExecStart=/old\nExecStart=\nExecStart=-@/usr/bin/a \\\n"
                        "; between\n  --hostname w%i-%%h@%H\n[Install]\nWantedBy=a.target b.target\n"
                        "RequiredBy=c.target\n");
    QCOMPARE(text.command(), QStringLiteral("/usr/bin/a"));
    QCOMPARE(text.nodeName(QStringLiteral("7"), QStringLiteral("plant.example")),
             QStringLiteral("w7-plant.example@plant.example"));
    QCOMPARE(text.enablingFolders(),
             (QStringList {QStringLiteral("a.target.wants"), QStringLiteral("b.target.wants"),
                           QStringLiteral("c.target.requires")}));
    const UnitText bare("[Service]\nExecStart=/usr/bin/celery -A app worker\n");
    QCOMPARE(bare.nodeName({}, QStringLiteral("plant")), QStringLiteral("celery@plant"));
    QCOMPARE(UnitText("").command(), QString());
}

QTEST_GUILESS_MAIN(TestMovePlan)
#include "tst_moveplan.moc"
