#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "ui/shell/commandmodel.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/stallwatch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigia::ui;

namespace {

Command command(const char* id, const char* title, const char* group, const char* hint = "")
{
    return {QString::fromUtf8(id),
            QString::fromUtf8(title),
            QString::fromUtf8(group),
            QString::fromUtf8(hint),
            {}};
}

CommandList some()
{
    return {command("page:generation", "Generación", "Página"),
            command("view:price", "Precio", "Generación"),
            command("range:30", "Últimos 30 días", "Rango"),
            command("plant:2QEK", "ITUANGO", "Central", "2QEK"),
            command("plant:GVIO", "GUAVIO", "Central", "GVIO"),
            command("plant:PAGUA", "PAGUA", "Central", "PGUA")};
}

QString firstFor(const QString& query)
{
    CommandModel model;
    model.setCommands(some());
    model.setQuery(query);
    return model.rowCount() > 0 ? model.index(0).data(CommandModel::IdRole).toString() : QString();
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void findsTheBestFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing typed") << QString() << QStringLiteral("page:generation");
        QTest::newRow("without accents") << QStringLiteral("generacion") << QStringLiteral("page:generation");
        QTest::newRow("upper case") << QStringLiteral("PRECIO") << QStringLiteral("view:price");
        QTest::newRow("by code") << QStringLiteral("gvio") << QStringLiteral("plant:GVIO");
        QTest::newRow("beginning of a word") << QStringLiteral("gua") << QStringLiteral("plant:GVIO");
        QTest::newRow("two words") << QStringLiteral("gen prec") << QStringLiteral("view:price");
        QTest::newRow("words the other way") << QStringLiteral("30 rango") << QStringLiteral("range:30");
        QTest::newRow("letters left out") << QStringLiteral("itgo") << QStringLiteral("plant:2QEK");
        QTest::newRow("what is not there") << QStringLiteral("zzzz") << QString();
        QTest::newRow("blanks") << QStringLiteral("   ") << QStringLiteral("page:generation");
    }

    void findsTheBestFirst()
    {
        QFETCH(QString, query);
        QTEST(firstFor(query), "found");
    }

    void scoresPreferBeginnings()
    {
        QVERIFY(*fuzzyScore(QStringLiteral("gua"), QStringLiteral("GUAVIO"))
                > *fuzzyScore(QStringLiteral("gua"), QStringLiteral("PAGUA")));
        QVERIFY(!fuzzyScore(QStringLiteral("abc"), QStringLiteral("acb")));
        QVERIFY(!fuzzyScore(QStringLiteral("a"), QString()));
        QCOMPARE(fuzzyScore({}, QStringLiteral("anything")), 0);
    }

    void hugeAndHostileTextsAreBounded()
    {
        const QString huge(1'000'000, QLatin1Char('a'));
        QVERIFY(foldedForSearch(huge).size() <= 256);
        QVERIFY(!fuzzyScore(huge, QStringLiteral("a")));
        CommandModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CommandList many;
        for (int i = 0; i < 5000; ++i)
            many.append(
                {QString::number(i), QStringLiteral("<b>%1</b>\u202e").arg(i) + huge.left(300), {}, {}, {}});
        model.setCommands(many);
        QCOMPARE(model.rowCount(), CommandModel::MaxResults);
        model.setQuery(QStringLiteral("\u202e <b> 49"));
        model.setQuery(QStringLiteral("((("));
        QCOMPARE(model.rowCount(), 0);
        model.setCommands({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theModelKeepsItsPromises()
    {
        CommandModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands(some());
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.index(3).data(CommandModel::HintRole).toString(), QStringLiteral("2QEK"));
        model.setQuery(QStringLiteral("central"));
        QCOMPARE(model.rowCount(), 3);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 6);
    }

    void theWatchMeasuresOneEvent()
    {
        vigia::test::FakeClock clock;
        StallWatch watch(clock);
        QSignalSpy stalled(&watch, &StallWatch::stalled);
        QVERIFY(watch.watch(1, this, [] { return true; }));
        QCOMPARE(watch.overruns(), 0);
        watch.watch(1, this, [&] {
            // Inner deliveries of the same loop are part of the event.
            watch.watch(1, nullptr, [] { return true; });
            clock.advance(StallWatch::Promise + std::chrono::milliseconds(5));
            return true;
        });
        QCOMPARE(watch.overruns(), 1);
        QVERIFY(watch.longest() >= StallWatch::Promise);
        QCOMPARE(stalled.size(), 1);
        QCOMPARE(stalled[0][1].toByteArray(), QByteArray("TestCommands"));
        watch.reset();
        QCOMPARE(watch.longest().count(), 0);
    }

    void aNestedLoopIsNoStall()
    {
        vigia::test::FakeClock clock;
        StallWatch watch(clock);
        watch.watch(1, this, [&] {
            watch.watch(2, nullptr, [] { return true; }); // an event of the menu's own loop
            clock.advance(StallWatch::Promise + std::chrono::milliseconds(5));
            return true;
        });
        QCOMPARE(watch.overruns(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
