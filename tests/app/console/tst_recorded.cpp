#include "app/console/console.h"
#include "app/console/inistatestore.h"
#include "app/console/recorded/recordedfeeds.h"
#include "app/console/servicemapping.h"
#include "app/console/shots.h"
#include "core/capsule/capsuletables.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"
#include "core/diagnostics/checkinfo.h"
#include "tests/core/capsule/samples.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"
#include "ui/base/rowstable.h"
#include "ui/charts/rangebar.h"
#include "ui/units/journaltable.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::console;
using capsule::CapsuleReader;

namespace {

/// A console of one capsule, as `vigia --capsule` has it.
struct Studio
{
    explicit Studio(const CapsuleReader& reader)
        : feeds(reader, etl::RuleBook::builtIn().value(), [] { return ui::ConsoleFigures(); })
    {
        language.set(QStringLiteral("en"));
        theme.apply();
        console = std::make_unique<Console>(Console::Parts {feeds, theme, language, state});
    }

    ~Studio() { qApp->setStyleSheet(QString()); }

    ui::MainWindow& window() { return console->window(); }

    ui::Theme theme {ui::Theme::Mode::Light};
    ui::Language language;
    MemoryStateStore state;
    RecordedFeeds feeds;
    std::unique_ptr<Console> console;
};

/// The words of all badges that can be seen in a window.
QStringList badges(QWidget& window)
{
    QStringList words;
    for (const QLabel* badge : window.findChildren<QLabel*>(QStringLiteral("badge")))
        if (badge->isVisibleTo(&window))
            words += badge->text();
    return words;
}

const QString WorkerUnit = QStringLiteral("celery-worker@1.service");

/// A machine with a unit, its journal and a move; a query; a check.
Result<> saveMachine(const QString& path, const QString& keyFile, bool hasHelper)
{
    namespace table = capsule::table;
    using capsule::toDocument;
    const auto key = capsule::CapsuleKey::loadOrMake(keyFile);
    if (!key)
        return fail(key.error());
    const auto writer = capsule::CapsuleWriter::make(path, capsule::Scrubber(QStringList()));
    if (!writer)
        return fail(writer.error());
    capsule::UnitFacts unit;
    unit.unit.name = WorkerUnit;
    unit.unit.activeState = QStringLiteral("active");
    capsule::JournalFacts journal {{}, WorkerUnit, {}, units::LogSource::Journal};
    journal.batch.lines.append(units::JournalLine());
    journal.batch.lines.last().text = QStringLiteral("celery is ready");
    capsule::MoveFacts move;
    move.move.id = QStringLiteral("5c1f2a77");
    move.move.state = QStringLiteral("done");
    move.move.steps = {{QStringLiteral("drain"), QStringLiteral("done"), {}, {}, {}}};
    const capsule::QueryFacts query {{QStringLiteral("up"), QStringLiteral("up")},
                                     {},
                                     {QStringLiteral("matrix"),
                                      {{{{QStringLiteral("job"), QStringLiteral("portal")}},
                                        {{test::CapsuleFrom, 1}, {test::CapsuleFrom.addSecs(60), 0}}}},
                                      {}}};
    diagnostics::CheckInfo check;
    check.id = check.title = QStringLiteral("postgresql");
    check.outcome = diagnostics::CheckInfo::Outcome::Fail;
    check.at = test::capsuleInfo().made;
    const auto add = [&writer](const char* name, const QString& id, const QJsonObject& document) {
        return (*writer)->add(name, id, {}, document);
    };
    if (!hasHelper)
        (*writer)->missing(table::Moves, QStringLiteral("No helper is there."));
    return add(table::Units, WorkerUnit, toDocument(unit))
        .and_then([&] { return add(table::Journal, WorkerUnit, toDocument(journal)); })
        .and_then([&] { return hasHelper ? add(table::Moves, {}, toDocument(move)) : Result<>(); })
        .and_then([&] { return add(table::Queries, query.key.name, toDocument(query)); })
        .and_then([&] { return add(table::Diagnostics, check.id, toDocument(check)); })
        .and_then([&] { return (*writer)->finish(test::capsuleInfo(), *key); })
        .map([](const capsule::CapsuleInfo&) {});
}

template<typename T>
QByteArray classOf(const QFuture<Result<T>>& answer)
{
    return answer.isFinished() && !answer.result() ? answer.result().error().errorClass : QByteArray();
}

} // namespace

/// A capsule in the console.
class TestRecorded : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(test::saveCapsule(path("good.vigia"), path("key.pem")));
        const auto reader = CapsuleReader::open(path("good.vigia"), path("key.pem"));
        QVERIFY_RESULT(reader);
        m_reader = std::make_unique<CapsuleReader>(*reader);
    }

    void init() { test::failOnWarnings(); }

    void everyPageSaysThatItIsARecording()
    {
        Studio studio(*m_reader);
        QVERIFY_RESULT(studio.console->prepare({}));
        studio.window().resize(1280, 800);
        studio.window().show();
        for (const QString& id : studio.window().pageIds()) {
            QVERIFY2(studio.window().showPage(id), qPrintable(id));
            QTRY_VERIFY2(studio.window().page(id)->isSettled(), qPrintable(id));
            QCOMPARE(badges(studio.window()), QStringList {QStringLiteral("RECORDED")});
        }
        QCOMPARE(studio.window().pageIds().size(), Console::pageIds().size());
    }

    void aPoppedOutPageSaysItToo()
    {
        Studio studio(*m_reader);
        QVERIFY_RESULT(studio.console->prepare({}));
        studio.window().show();
        studio.window().showPage(QStringLiteral("jobs"));
        studio.window().togglePopOut();
        int windows = 0;
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible() && !badges(*top).isEmpty()) {
                QCOMPARE(badges(*top), QStringList {QStringLiteral("RECORDED")});
                ++windows;
            }
        QCOMPARE(windows, 2);
    }

    void saysWhatTheRecordingIs()
    {
        Studio studio(*m_reader);
        studio.window().show();
        const auto* story = studio.window().findChild<QLabel*>(QStringLiteral("recordingStory"));
        QVERIFY(story && story->isVisible());
        QVERIFY2(story->text().contains(QStringLiteral("maria")), qPrintable(story->text()));
        const QString text = story->text().replace(QChar::Nbsp, u' ');
        QVERIFY2(text.contains(QStringLiteral("Jun 4, 2026 00:00")), qPrintable(text));
        QVERIFY(story->text().contains(QStringLiteral("on this machine")));
        QCOMPARE(studio.console->status().now(), test::capsuleInfo().made); // time stands
        QVERIFY(studio.console->status().site().simulated);
    }

    void namesTheKeyThatIsNotKnown()
    {
        const auto reader = CapsuleReader::open(path("good.vigia"), path("other.pem"));
        QVERIFY_RESULT(reader);
        const QString story = recordingStory(reader->info(), reader->proof());
        QVERIFY2(story.contains(QStringLiteral("SHA256:")), qPrintable(story));
    }

    void nothingCanBeOrdered()
    {
        Studio studio(*m_reader);
        RecordedFeeds& feeds = studio.feeds;
        const QByteArray refused = "Recording";
        QCOMPARE(classOf(feeds.jobs().submit({})), refused);
        QCOMPARE(classOf(feeds.jobs().retry({}, {})), refused);
        QCOMPARE(classOf(feeds.jobs().cancel({}, {})), refused);
        QCOMPARE(classOf(feeds.jobs().backfill({}, {}, {})), refused);
        QCOMPARE(classOf(feeds.jobs().revert({}, true, {})), refused);
        QCOMPARE(classOf(feeds.workers().give({})), refused);
        QCOMPARE(classOf(feeds.targets().acknowledge({}, {}, 5)), refused);
        QCOMPARE(classOf(feeds.targets().unacknowledge({})), refused);
        QCOMPARE(classOf(feeds.targets().shelve({}, {}, {})), refused);
        QCOMPARE(classOf(feeds.targets().unshelve({})), refused);
        QCOMPARE(classOf(feeds.targets().setSilence({})), refused);
        QCOMPARE(classOf(feeds.targets().expireSilence({})), refused);
        QCOMPARE(classOf(feeds.units().give({}, units::UnitOrder::Stop, {}, {})), refused);
        QCOMPARE(classOf(feeds.units().move({}, units::MoveKind::Apply, {})), refused);
        QVERIFY(!feeds.jobs().actionsBlocked().isEmpty());
        QVERIFY(!feeds.workers().actionsBlocked().isEmpty());
        QVERIFY(!feeds.jobs().checkRequest({}));
    }

    void offersTheDaysThatItHoldsAndNoOthers()
    {
        Studio studio(*m_reader);
        QVERIFY_RESULT(studio.console->prepare({}));
        auto* range = studio.window().findChild<ui::RangeBar*>();
        QVERIFY(range);
        QCOMPARE(range->range(), test::CapsuleDays);
        range->chooseRange({QDate(2026, 5, 1), QDate(2026, 6, 2)});
        QCOMPARE(range->range(), test::CapsuleDays);
        range->choosePreset(QStringLiteral("1y"));
        QCOMPARE(range->range(), test::CapsuleDays);
        range->chooseRange({QDate(2026, 6, 2), QDate(2026, 6, 2)});
        QCOMPARE(range->range().from, QDate(2026, 6, 2));
        const auto* year = range->findChild<QPushButton*>(QStringLiteral("range-1y"));
        QVERIFY(year && !year->isEnabled() && year->toolTip().contains(QStringLiteral("2026-06-01")));
        generation::ChartQuery before;
        before.range = {QDate(2026, 5, 30), QDate(2026, 6, 2)};
        const auto answer = studio.feeds.generation().chart(before);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().errorClass, QByteArray("NotInCapsule"));
    }

    void countsRunsOfTheDayBeforeItWasSaved()
    {
        const auto figures = m_reader->runFigures();
        QVERIFY_RESULT(figures);
        QCOMPARE(figures->to, test::capsuleInfo().made);
        QCOMPARE(figures->ended(), 0); // both runs are three days old
    }

    void saysWhyAPartIsMissing()
    {
        Studio studio(*m_reader);
        QCOMPARE(studio.feeds.overview().absence(ui::OverviewFeed::Part::Alerts),
                 QStringLiteral("Not in the capsule: Alertmanager does not answer."));
        QVERIFY(studio.feeds.overview().absence(ui::OverviewFeed::Part::Runs).isEmpty());
    }

    void showsTheMachineAsItWas()
    {
        QVERIFY_RESULT(saveMachine(path("machine.vigia"), path("key.pem"), true));
        const auto reader = CapsuleReader::open(path("machine.vigia"), path("key.pem"));
        QVERIFY_RESULT(reader);
        Studio studio(*reader);
        QVERIFY_RESULT(studio.console->prepare({}));
        studio.window().show();
        QVERIFY(studio.window().showView(QStringLiteral("units"), QStringLiteral("logs")));
        const auto* lines = studio.window().findChild<ui::JournalTable*>();
        QVERIFY(lines);
        QTRY_COMPARE(lines->lines().rowCount(), 1);
        const auto* follow = studio.window().findChild<QPushButton*>(QStringLiteral("logsFollow"));
        QVERIFY(!follow->isEnabled() && !follow->isChecked());
        QVERIFY(follow->toolTip().contains(QStringLiteral("recording")));
        QVERIFY(studio.window().showView(QStringLiteral("units"), QStringLiteral("migration")));
        const auto* title = studio.window().findChild<QLabel*>(QStringLiteral("moveTitle"));
        auto* steps = studio.window().findChild<ui::RowsTable*>(QStringLiteral("moveSteps"));
        QTRY_COMPARE(steps->rows().rowCount(), 1);
        QVERIFY2(title->text() != QStringLiteral("No move yet"), qPrintable(title->text()));
    }

    void saysThatTheLastMoveIsNotKnown()
    {
        QVERIFY_RESULT(saveMachine(path("nohelper.vigia"), path("key.pem"), false));
        const auto reader = CapsuleReader::open(path("nohelper.vigia"), path("key.pem"));
        QVERIFY_RESULT(reader);
        Studio studio(*reader);
        QVERIFY_RESULT(studio.console->prepare({}));
        studio.window().show();
        QVERIFY(studio.window().showView(QStringLiteral("units"), QStringLiteral("migration")));
        const auto* title = studio.window().findChild<QLabel*>(QStringLiteral("moveTitle"));
        QTRY_COMPARE(title->text(), QStringLiteral("Last move not known"));
    }

    void showsTheChecksOfThenAndRunsNone()
    {
        const auto reader = CapsuleReader::open(path("machine.vigia"), path("key.pem"));
        QVERIFY_RESULT(reader);
        Studio studio(*reader);
        QVERIFY_RESULT(studio.console->prepare({}));
        studio.window().show();
        QVERIFY(studio.window().showPage(QStringLiteral("diagnostics")));
        QTRY_VERIFY(studio.window().page(QStringLiteral("diagnostics"))->isSettled());
        for (const char* name : {"checkAll", "checkAgain"}) {
            const auto* button = studio.window().findChild<QPushButton*>(QLatin1String(name));
            QVERIFY2(!button->isEnabled(), name);
            const QString why = button->toolTip().replace(QChar::Nbsp, u' ');
            QVERIFY2(why.contains(QStringLiteral("Jun 4, 2026 00:00")), qPrintable(why));
        }
        const auto* note = studio.window().findChild<QLabel*>(QStringLiteral("checkAbsent"));
        QVERIFY(note->isVisible());
        auto* table = studio.window().findChild<ui::RowsTable*>(QStringLiteral("checkTable"));
        QVERIFY(table->rows().rowOf(QStringLiteral("postgresql")) >= 0);
    }

    void showsWhatPrometheusWasAsked()
    {
        const auto reader = CapsuleReader::open(path("machine.vigia"), path("key.pem"));
        QVERIFY_RESULT(reader);
        Studio studio(*reader);
        QVERIFY_RESULT(studio.console->prepare({}));
        studio.window().show();
        QVERIFY(studio.window().showView(QStringLiteral("targets"), QStringLiteral("queries")));
        const auto tables = studio.window().findChildren<ui::RowsTable*>();
        const auto has = [&tables](const QString& text) {
            return std::any_of(tables.begin(), tables.end(), [&text](ui::RowsTable* table) {
                if (!table->isVisible())
                    return false;
                for (int row = 0; row < table->rows().rowCount(); ++row)
                    if (table->rows().index(row, 0).data().toString() == text)
                        return true;
                return false;
            });
        };
        QTRY_VERIFY(has(QStringLiteral("portal")));
        auto* copy = studio.window().findChild<QPushButton*>(QStringLiteral("queryCopy"));
        QTRY_VERIFY(copy->isVisible());
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("time,value\n2026-06-01T05:00:00Z,1\n2026-06-01T05:01:00Z,0\n"));
    }

    void saysInWhichLanguageItsTextsAre()
    {
        capsule::CapsuleInfo info = test::capsuleInfo();
        Studio studio(*m_reader);
        for (const auto& [language, word] :
             {std::pair {"es", "in Spanish"}, std::pair {"en", ""}, std::pair {"", ""}}) {
            info.language = QLatin1String(language);
            const QString story = recordingStory(info, m_reader->proof());
            QCOMPARE(story.contains(QStringLiteral("Some of its texts")), *word != '\0');
            QVERIFY2(story.contains(QLatin1String(word)), qPrintable(story));
        }
    }

    void tellsTheTimelineInTheLanguageOfNow()
    {
        namespace table = capsule::table;
        const auto key = capsule::CapsuleKey::loadOrMake(path("key.pem"));
        const auto writer =
            capsule::CapsuleWriter::make(path("spanish.vigia"), capsule::Scrubber(QStringList()));
        QVERIFY_RESULT(writer);
        audit::AuditEntry entry;
        entry.id = 7;
        entry.at = test::CapsuleFrom;
        entry.record.who = QStringLiteral("maria");
        entry.record.action = QStringLiteral("capsule.save");
        QVERIFY_RESULT(
            (*writer)->add(table::Audit, QStringLiteral("7"), entry.at, capsule::toDocument(entry)));
        const auto item = [](const char* id, const char* title) {
            timeline::TimelineItem made;
            made.id = QLatin1String(id);
            made.title = QString::fromUtf8(title);
            made.from = made.to = test::CapsuleFrom;
            return made;
        };
        const timeline::LaneInfo gaps {
            timeline::LaneKind::Gaps,
            {item("Gene/Recurso/2026-06-01/2026-06-02", "Gene / Recurso: sin datos"), item("odd", "raro")},
            0,
            {}};
        const timeline::LaneInfo actions {
            timeline::LaneKind::Actions, {item("7", "maria: guardó una cápsula"), item("8", "otra")}, 0, {}};
        for (const timeline::LaneInfo& lane : {gaps, actions})
            QVERIFY_RESULT((*writer)->add(table::Timeline, {}, {}, capsule::toDocument(lane)));
        capsule::CapsuleInfo info = test::capsuleInfo();
        info.language = QStringLiteral("es");
        QVERIFY_RESULT((*writer)->finish(info, *key));
        const auto reader = CapsuleReader::open(path("spanish.vigia"), path("key.pem"));
        QVERIFY_RESULT(reader);
        Studio studio(*reader);
        const auto told = studio.feeds.timeline().timeline(info.from, info.to);
        QTRY_VERIFY(told.isFinished());
        const auto lanes = told.result();
        QVERIFY_RESULT(lanes);
        QCOMPARE(lanes->lanes[0].items[0].title, QStringLiteral("Gene / Recurso: no data"));
        QVERIFY(lanes->lanes[0].items[0].detail.contains(QStringLiteral("from 2026-06-01 to 2026-06-02")));
        QCOMPARE(lanes->lanes[0].items[1].title, QStringLiteral("raro")); // what is not known stays
        QCOMPARE(lanes->lanes[1].items[0].title, QStringLiteral("maria: saved a capsule"));
        QCOMPARE(lanes->lanes[1].items[1].title, QStringLiteral("otra"));
    }

    void picturesOfEveryViewAreTaken()
    {
        Studio studio(*m_reader);
        QVERIFY_RESULT(studio.console->prepare({}));
        Shots::Plan plan {path("shots"), QStringLiteral("light"), QStringLiteral("en"), QSize(1280, 800),
                          true};
        Shots shots(studio.window(), studio.console->status(), plan);
        QSignalSpy finished(&shots, &Shots::finished);
        QString trouble;
        connect(&shots, &Shots::failed, this, [&](const Error& error) { trouble = error.message; });
        shots.start();
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() || !trouble.isEmpty(), 60'000);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QVERIFY(shots.pictures().size() > Console::pageIds().size());
    }

    void theProgramRefusesADamagedCapsule_data()
    {
        QTest::addColumn<QString>("file");
        QFile good(path("good.vigia"));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray bytes = good.readAll();
        QByteArray changed = bytes;
        const qsizetype at = changed.indexOf("GUAVIO");
        QVERIFY(at > 0);
        changed[at] = 'X';
        write("changed.vigia", changed);
        write("cut.vigia", bytes.left(bytes.size() / 2));
        write("empty.vigia", {});
        write("text.vigia", QByteArray(4000, 'x'));
        for (const char* name : {"changed", "cut", "empty", "text", "absent"})
            QTest::newRow(name) << QString(QLatin1String(name) + QStringLiteral(".vigia"));
    }

    void theProgramRefusesADamagedCapsule()
    {
        QFETCH(QString, file);
        QProcess process;
        process.start(program(),
                      {QStringLiteral("--capsule"), m_folder.filePath(file), QStringLiteral("--shots"),
                       path("none"), QStringLiteral("--lang"), QStringLiteral("en")});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        const qsizetype begin = said.indexOf("vigia: "); // after what Qt says of the environment
        QVERIFY2(begin >= 0 && said.size() > begin + 20, said.constData());
        QCOMPARE(said.mid(begin).count('\n'), 1);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void aSiteCannotBeNamedBesideACapsule()
    {
        QProcess process;
        process.start(program(),
                      {QStringLiteral("--capsule"), path("good.vigia"), QStringLiteral("--site"),
                       QStringLiteral("prod"), QStringLiteral("--shots"), path("none")});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 2);
    }

    void theProgramTriesNoConnection()
    {
        QProcess traced;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("ASAN_OPTIONS"),
                           QStringLiteral("detect_leaks=0")); // not under strace
        traced.setProcessEnvironment(environment);
        traced.start(QStringLiteral("strace"),
                     {QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=connect,sendto,bind"),
                      QStringLiteral("-qq"), QStringLiteral("-o"), path("trace"), program(),
                      QStringLiteral("--capsule"), path("good.vigia"), QStringLiteral("--shots"),
                      path("traced")});
        if (!traced.waitForStarted())
            QSKIP("strace is not installed.");
        QVERIFY(traced.waitForFinished(110'000));
        QVERIFY2(traced.exitCode() == 0, traced.readAllStandardError().constData());
        QFile file(path("trace"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray trace = file.readAll();
        // Qt asks the C library who the user is when it starts: a local file, and not there.
        QByteArrayList lines = trace.split('\n');
        lines.removeIf([](const QByteArray& line) { return line.contains("/var/run/nscd/socket"); });
        trace = lines.join('\n');
        for (const char* call : {"connect(", "sendto(", "bind("})
            QVERIFY2(!trace.contains(call), trace.left(2000).constData());
        QVERIFY(QFile::exists(path("traced/index.html")));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    static QString program() { return qEnvironmentVariable("VIGIA_BIN") + QStringLiteral("/vigia"); }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CapsuleReader> m_reader;
};

QTEST_MAIN(TestRecorded)
#include "tst_recorded.moc"
