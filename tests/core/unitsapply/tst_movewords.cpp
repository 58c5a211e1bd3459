#include "core/units/apply/recordjson.h"
#include "core/units/helperprotocol.h"
#include "core/units/phrase.h"
#include "tests/core/unitsapply/fakemachine.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>
#include <QTranslator>

using namespace vigia;
using namespace vigia::units;
using vigia::test::FakeMachine;

namespace {

/// Installed as long as it lives.
template<typename T>
class Installed : public T
{
public:
    Installed() { QCoreApplication::installTranslator(this); }

    ~Installed() override { QCoreApplication::removeTranslator(this); }
};

/// In Spanish, whatever language the process has.
template<typename Make>
auto inSpanish(Make make)
{
    Installed<QTranslator> spanish;
    if (!spanish.load(QStringLiteral(":/i18n/vigia_es")))
        qFatal("there is no Spanish catalogue");
    return make();
}

/// All that a move says, line by line.
QString said(const MoveInfo& move)
{
    QStringList lines {Phrase::text(move.cause)};
    for (const MoveStep& step : move.steps)
        lines += step.id + QStringLiteral(": ") + Phrase::text(step.detail);
    for (const MoveProof& proof : move.proofs)
        lines += proof.check + QStringLiteral(": ") + Phrase::text(proof.evidence);
    return lines.join(u'\n');
}

/// As the helper does it: in no language.
MoveInfo moveOf(FakeMachine& machine, MoveKind kind)
{
    const Installed<PhraseTranslator> translator;
    return machine.move(kind);
}

} // namespace

class TestMoveWords : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void theSameRecordIsReadInBothLanguages();
    void aCauseIsReadInBothLanguages();
    void aRefusalIsReadInBothLanguages();
    void recordsOfBeforeShowTheirText();
};

void TestMoveWords::theSameRecordIsReadInBothLanguages()
{
    FakeMachine machine;
    machine.celerySkip = machine.targetSkip = machine.metricsSkip = QStringLiteral("Skipped as plain text.");
    QCOMPARE(moveOf(machine, MoveKind::Apply).state, QStringLiteral("done"));
    // From the disk, over the bus.
    const auto record = RecordStore(machine.config.recordFile()).load();
    QVERIFY_RESULT(record);
    const auto move = HelperProtocol::move(HelperProtocol::text(HelperProtocol::toJson((*record)->move)));
    QVERIFY_RESULT(move);
    const QString english = said(*move);
    const QString spanish = inSpanish([&] { return said(*move); });
    QVERIFY2(english.contains(QStringLiteral("active: Runs as process ")), qPrintable(english));
    QVERIFY2(spanish.contains(QStringLiteral("active: Corre como proceso ")), qPrintable(spanish));
    QVERIFY2(english.contains(QStringLiteral("record: ")), qPrintable(english));
    QVERIFY2(spanish.contains(QStringLiteral(" registrados")), qPrintable(spanish));
    // Every sentence, whatever it is about.
    const QStringList lines = spanish.split(u'\n');
    for (const QString& line : english.split(u'\n'))
        QVERIFY2(line.section(u' ', 1).isEmpty() || line.contains(machine.celerySkip)
                     || !lines.contains(line),
                 qPrintable(line));
    // Whoever knows nothing of phrases reads English.
    const QByteArray text = RecordJson::write(**record);
    QVERIFY(text.contains("\"evidence\": \"Runs as process "));
    QVERIFY(!text.contains("\xEF\xB7\x90"));
}

void TestMoveWords::aCauseIsReadInBothLanguages()
{
    FakeMachine machine;
    machine.deaf = QStringList {QStringLiteral("worker2@plant")};
    const MoveInfo move = moveOf(machine, MoveKind::Apply);
    QCOMPARE(move.state, QStringLiteral("rolled-back"));
    QVERIFY(Phrase::text(move.cause).startsWith(QStringLiteral("The worker worker2@plant of ")));
    const QString spanish = inSpanish([&] { return Phrase::text(move.cause); });
    QVERIFY2(spanish.contains(QStringLiteral("worker2@plant"))
                 && !spanish.contains(QStringLiteral("The worker")),
             qPrintable(spanish));
    // The failed step and the proof say the same.
    QVERIFY(said(move).count(Phrase::text(move.cause)) >= 3);
}

void TestMoveWords::aRefusalIsReadInBothLanguages()
{
    FakeMachine machine;
    const auto plan = [&] {
        const Installed<PhraseTranslator> translator;
        return machine.mover()->plan(MoveKind::Revert);
    }();
    QVERIFY_RESULT(plan);
    const auto read = HelperProtocol::plan(HelperProtocol::text(HelperProtocol::toJson(*plan)));
    QVERIFY_RESULT(read);
    const QString english = Phrase::text(read->refusal);
    QVERIFY2(english.contains(QStringLiteral("nothing to revert"), Qt::CaseInsensitive), qPrintable(english));
    QVERIFY(inSpanish([&] { return Phrase::text(read->refusal); }) != english);
    // Refused over the bus, it is an error.
    const Error error {ErrorCode::Conflict, plan->refusal, {}, {}, false};
    const QList<QVariant> arguments = HelperProtocol::errorArguments(error);
    QCOMPARE(arguments.value(0).toString(), english);
    const auto received = [&] {
        return HelperProtocol::error(HelperProtocol::errorName(error), arguments.value(0).toString(),
                                     arguments.value(1).toString());
    };
    QCOMPARE(received().message, english);
    QCOMPARE(received().code, ErrorCode::Conflict);
    QCOMPARE(inSpanish([&] { return received().message; }),
             inSpanish([&] { return Phrase::text(read->refusal); }));
    QCOMPARE(HelperProtocol::error(HelperProtocol::errorName(error), english, QStringLiteral("[{]")).message,
             english);
}

void TestMoveWords::recordsOfBeforeShowTheirText()
{
    FakeMachine machine;
    QCOMPARE(machine.move(MoveKind::Apply).state, QStringLiteral("done"));
    const auto record = RecordStore(machine.config.recordFile()).load();
    QVERIFY_RESULT(record);
    QVERIFY(!RecordJson::write(**record).contains("_phrase"));
    QVERIFY(said((*record)->move).contains(QStringLiteral("active: Runs as process ")));
    QCOMPARE(inSpanish([&] { return said((*record)->move); }), said((*record)->move));
}

QTEST_GUILESS_MAIN(TestMoveWords)
#include "tst_movewords.moc"
