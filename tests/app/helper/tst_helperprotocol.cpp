#include "core/units/helperprotocol.h"
#include "core/units/unithost.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QTest>

using namespace vigia;
using units::HelperProtocol;

class TestHelperProtocol : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void everyValueComesBackFromItsText();
    void wordsComeBack();
    void anotherFormIsInvalidData_data();
    void anotherFormIsInvalidData();
    void aNewerSideMaySayMore();
    void errorsKeepTheirCode();
    void hostsPassNoOptionsAndNoShell();
};

void TestHelperProtocol::everyValueComesBackFromItsText()
{
    const QDateTime at(QDate(2026, 6, 15), QTime(1, 2, 3, 4), Qt::UTC);
    units::MoveInfo move;
    move.id = QStringLiteral("7");
    move.kind = units::MoveKind::Revert;
    move.state = QStringLiteral("rolled-back");
    move.cause = QStringLiteral("ñ \" \n \U0001f600");
    move.began = at;
    move.steps = {{QStringLiteral("drain"), QStringLiteral("done"), QStringLiteral("3 tasks"), at, {}}};
    move.proofs = {{QStringLiteral("nodes"), QStringLiteral("worker1@h"), QStringLiteral("ok"), QString()}};
    const QString text = HelperProtocol::text(HelperProtocol::toJson(move));
    const auto read = HelperProtocol::move(text);
    QVERIFY_RESULT(read);
    QCOMPARE(HelperProtocol::text(HelperProtocol::toJson(*read)), text);
    QCOMPARE(read->steps.constFirst().began, at);
    QVERIFY(!read->steps.constFirst().ended.isValid());

    units::MovePlan plan;
    plan.files = {
        {QStringLiteral("/etc/x"), QStringLiteral("create"), QString(), QStringLiteral("ab"), QString()}};
    plan.units = {{QStringLiteral("a.service"), QStringLiteral("active"), QStringLiteral("inactive"),
                   QString(), QStringLiteral("enabled"), true}};
    plan.radius.activeTasks = 4;
    plan.steps = QStringList {QStringLiteral("record")};
    const QString planText = HelperProtocol::text(HelperProtocol::toJson(plan));
    const auto readPlan = HelperProtocol::plan(planText);
    QVERIFY_RESULT(readPlan);
    QCOMPARE(HelperProtocol::text(HelperProtocol::toJson(*readPlan)), planText);
    QCOMPARE(readPlan->radius.waitingTasks, -1);

    units::UnitOutcome outcome;
    outcome.after.name = QStringLiteral("a.service");
    outcome.after.memory = 4096;
    outcome.after.since = at;
    outcome.jobResult = QStringLiteral("done");
    const QString outcomeText = HelperProtocol::text(HelperProtocol::toJson(outcome));
    const auto readOutcome = HelperProtocol::outcome(outcomeText);
    QVERIFY_RESULT(readOutcome);
    QCOMPARE(HelperProtocol::text(HelperProtocol::toJson(*readOutcome)), outcomeText);
}

void TestHelperProtocol::wordsComeBack()
{
    for (const auto order : {units::UnitOrder::Start, units::UnitOrder::Stop, units::UnitOrder::Restart,
                             units::UnitOrder::Reload, units::UnitOrder::ResetFailed,
                             units::UnitOrder::Enable, units::UnitOrder::Disable})
        QVERIFY(HelperProtocol::unitOrder(HelperProtocol::word(order)) == order);
    QVERIFY(!HelperProtocol::unitOrder(QStringLiteral("Start")));
    QVERIFY(!HelperProtocol::unitOrder(QString()));
    QVERIFY(!HelperProtocol::moveKind(QStringLiteral("apply\n")));
}

void TestHelperProtocol::anotherFormIsInvalidData_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("nothing", QString());
    row("no JSON", QStringLiteral("{\"id\":"));
    row("an array", QStringLiteral("[]"));
    row("no kind", QStringLiteral("{}"));
    row("an unknown kind", QStringLiteral(R"({"kind":"destroy"})"));
    row("a number for a text", QStringLiteral(R"({"kind":"apply","id":7})"));
    row("a text for a list", QStringLiteral(R"({"kind":"apply","steps":"x"})"));
    row("a text for a step", QStringLiteral(R"({"kind":"apply","steps":["x"]})"));
    row("no time", QStringLiteral(R"({"kind":"apply","began":"yesterday"})"));
    row("too deep", QString(100'000, u'['));
    row("too long",
        QStringLiteral(R"({"kind":"apply","id":")") % QString(HelperProtocol::LongestText, u'x')
            % QStringLiteral("\"}"));
    QJsonArray steps;
    for (int i = 0; i < 10'001; ++i)
        steps.append(QJsonObject());
    row("too many",
        HelperProtocol::text(
            {{QStringLiteral("kind"), QStringLiteral("apply")}, {QStringLiteral("steps"), steps}}));
}

void TestHelperProtocol::anotherFormIsInvalidData()
{
    QFETCH(const QString, text);
    const auto move = HelperProtocol::move(text);
    QVERIFY(!move);
    QCOMPARE(move.error().code, ErrorCode::InvalidData);
}

void TestHelperProtocol::aNewerSideMaySayMore()
{
    QVERIFY_RESULT(
        HelperProtocol::move(QStringLiteral(R"({"kind":"apply","mood":{"good":[1]},"cause":null})")));
}

void TestHelperProtocol::errorsKeepTheirCode()
{
    for (const ErrorCode code : {ErrorCode::PermissionDenied, ErrorCode::Conflict, ErrorCode::NotFound}) {
        const Error error = HelperProtocol::error(HelperProtocol::errorName({code, {}, {}, {}, false}),
                                                  QStringLiteral("why"));
        QCOMPARE(error.code, code);
        QCOMPARE(error.message, QStringLiteral("why"));
    }
    const auto codeOf = [](const char* name) {
        return HelperProtocol::error(QStringLiteral("org.freedesktop.DBus.Error.") % QLatin1String(name), {})
            .code;
    };
    QCOMPARE(codeOf("ServiceUnknown"), ErrorCode::Unreachable);
    QCOMPARE(codeOf("Spawn.ChildExited"), ErrorCode::Unreachable);
    QCOMPARE(codeOf("AccessDenied"), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf("NoReply"), ErrorCode::Timeout);
    QCOMPARE(codeOf("UnknownMethod"), ErrorCode::Internal);
}

void TestHelperProtocol::hostsPassNoOptionsAndNoShell()
{
    QCOMPARE(units::UnitHost::busAddress(QString()).value(), QString());
    QVERIFY(units::UnitHost::busAddress(QStringLiteral("ssh://ana@portal.example"))
                ->contains(QStringLiteral("ana%40portal.example,")));
    for (const char* bad : {"portal", "ssh://", "ssh://-oProxyCommand=x", "ssh://a@-x", "ssh://a b",
                            "ssh://a;b", "ssh://a,argv9=x", "ssh://a\n", "http://a", "ssh://a@b@c"})
        QVERIFY2(!units::UnitHost::busAddress(QString::fromLatin1(bad)), bad);
}

QTEST_GUILESS_MAIN(TestHelperProtocol)
#include "tst_helperprotocol.moc"
