#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/shell/facts.h"
#include "tests/ui/shell/fakepage.h"
#include "tests/ui/shell/fakestate.h"
#include "ui/base/format.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/shell/alarmstrip.h"
#include "ui/shell/gotofield.h"
#include "ui/shell/ladder.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/popoutwindow.h"
#include "ui/shell/sitestatus.h"

#include <QDir>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using namespace vigia::test;

namespace {

/// A window on a healthy site with two pages.
struct Console
{
    Console()
    {
        language.set(QStringLiteral("en"));
        theme.apply();
        SiteInfo site;
        site.title = QStringLiteral("Energy portal · production");
        site.colour = QColor(0x3d, 0x7a, 0x5f);
        site.user = QStringLiteral("operador1");
        site.role = QStringLiteral("operator");
        status.setSite(site);
        status.setConnections(healthy(clock.nowUtc()));
        status.setFreshness({{QStringLiteral("Gene"), QDate(2026, 6, 12), 3}});
    }

    void addPages(MainWindow& window)
    {
        first = new FakePage;
        second = new FakePage;
        window.addPage(
            QStringLiteral("generation"), [] { return QStringLiteral("Generation"); }, {}, first);
        window.addPage(
            QStringLiteral("jobs"), [] { return QStringLiteral("ETL jobs"); }, Qt::Key_F3, second);
    }

    FakeClock clock {QDateTime(QDate(2026, 6, 15), QTime(13, 42, 17), Qt::UTC)};
    Theme theme {Theme::Mode::Light};
    Language language;
    SiteStatus status {clock};
    FakeState state;
    FakePage* first = nullptr;
    FakePage* second = nullptr;
};

struct Shown : Console
{
    Shown()
        : window(std::make_unique<MainWindow>(ShellParts {theme, language, status, state}))
    {
        addPages(*window);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
    }

    template<typename T>
    T* part(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }

    std::unique_ptr<MainWindow> window;
};

QString accessible(const QWidget* widget)
{
    return widget->accessibleName();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void cleanup() { qApp->setStyleSheet(QString()); }

    void showsSiteUserAndClock()
    {
        const Shown console;
        QVERIFY(QTest::qWaitForWindowExposed(console.window.get()));
        QCOMPARE(console.part<QLabel>("siteName")->text(), QStringLiteral("Energy portal · production"));
        QCOMPARE(console.part<QPushButton>("userButton")->text(), QStringLiteral("operador1 · operator"));
        QCOMPARE(console.part<QLabel>("clock")->text(), QStringLiteral("08:42:17"));
        QCOMPARE(console.part<QLabel>("badge")->text(), QStringLiteral("LIVE"));
        QVERIFY(!console.part<QLabel>("simulated")->isVisible());
        QCOMPARE(console.window->findChild<AlarmStrip*>()->text(), QStringLiteral("No alarm needs you."));
    }

    void saysThatDataIsSimulated()
    {
        Shown console;
        SiteInfo site = console.status.site();
        site.simulated = true;
        console.status.setSite(site);
        QVERIFY(console.part<QLabel>("simulated")->isVisible());
    }

    void functionKeysShowPages()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        QCOMPARE(console.window->currentPageId(), QStringLiteral("generation"));
        QTest::keyClick(console.window.get(), Qt::Key_F3);
        QCOMPARE(console.window->currentPageId(), QStringLiteral("jobs"));
        QCOMPARE(console.part<Navigation>("navigation")->currentId(), QStringLiteral("jobs"));
    }

    void everythingIsReachedByTheKeyboard()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        QSet<QString> reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : console.window.get(),
                            Qt::Key_Tab);
            const QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus);
            reached << focus->objectName();
            QVERIFY2(!accessible(focus).isEmpty() || qobject_cast<const QPushButton*>(focus),
                     qPrintable(focus->objectName()));
        }
        for (const char* name : {"badge", "goTo", "userButton", "alarmCounts", "navigation", "firstButton",
                                 "ladderEntry", "pauseButton"})
            QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    }

    void panesAreCycled()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        console.part<Navigation>("navigation")->setFocus();
        QTest::keyClick(console.window.get(), Qt::Key_F6, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("firstButton"));
        QTest::keyClick(console.window.get(), Qt::Key_F6, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("ladderEntry"));
        QTest::keyClick(console.window.get(), Qt::Key_F6, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(console.window.get(), Qt::Key_F6, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("navigation"));
    }

    void spacePausesButNotWhileTyping()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        auto* navigation = console.part<Navigation>("navigation");
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Space);
        QVERIFY(console.status.isPaused());
        QVERIFY(console.first->paused);
        QCOMPARE(console.part<QLabel>("badge")->text(), QStringLiteral("PAUSED"));
        QTest::keyClick(navigation, Qt::Key_Space);
        QVERIFY(!console.status.isPaused());
        auto* field = console.part<GoToField>("goTo");
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Space);
        QVERIFY(!console.status.isPaused());
    }

    void aPausedConsolePausesPagesAddedLater()
    {
        Shown console;
        console.window->setPaused(true);
        auto* late = new FakePage;
        console.window->addPage(
            QStringLiteral("late"), [] { return QStringLiteral("Late"); }, {}, late);
        QVERIFY(late->paused);
    }

    void theAlarmListOpensInPlaceAndCloses()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        auto* strip = console.part<AlarmStrip>("alarmStrip");
        const int oneLine = strip->height();
        console.status.setConnections(withoutDatabase(console.clock.nowUtc()));
        console.status.setFreshness({{QStringLiteral("Gene"), QDate(), 3}});
        QVERIFY(strip->text().contains(QStringLiteral("PostgreSQL")));
        auto* all = console.part<QPushButton>("alarmShowAll");
        QVERIFY(all->isVisible());
        all->click();
        QVERIFY(strip->isExpanded());
        QTRY_VERIFY(strip->height() > oneLine);
        console.part<Navigation>("navigation")->setFocus();
        QTest::keyClick(console.part<Navigation>("navigation"), Qt::Key_Escape);
        QVERIFY(!strip->isExpanded());
    }

    void theFirstAlarmIsOpenedAndAcknowledgedByKeys()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        QSignalSpy opened(console.window.get(), &MainWindow::alarmOpened);
        QSignalSpy acknowledged(console.window.get(), &MainWindow::acknowledgeRequested);
        QTest::keyClick(console.window.get(), Qt::Key_F1);
        QTest::keyClick(console.window.get(), Qt::Key_F9);
        QVERIFY(opened.isEmpty() && acknowledged.isEmpty());
        QVERIFY(!console.part<QPushButton>("alarmHelp")->isVisible());
        AlarmInfo alarm;
        alarm.id = QStringLiteral("alert-1");
        alarm.priority = 1;
        alarm.text = QStringLiteral("<b>10 %</b> of the runs fail.");
        alarm.page = QStringLiteral("targets");
        alarm.acknowledgeable = true;
        console.status.setReportedAlarms({alarm});
        QVERIFY(console.part<QPushButton>("alarmAcknowledge")->isVisible());
        QTest::keyClick(console.window.get(), Qt::Key_F1);
        QTest::keyClick(console.window.get(), Qt::Key_F9);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<AlarmInfo>(), alarm);
        QCOMPARE(acknowledged.size(), 1);
        // What can't be acknowledged: the key does nothing.
        alarm.acknowledgeable = false;
        console.status.setReportedAlarms({alarm});
        QVERIFY(!console.part<QPushButton>("alarmAcknowledge")->isVisible());
        QTest::keyClick(console.window.get(), Qt::Key_F9);
        QCOMPARE(acknowledged.size(), 1);
    }

    void aLostServiceBlocksOnlyWhatNeedsIt()
    {
        Shown console;
        console.status.setConnections(withoutDatabase(console.clock.nowUtc()));
        QVERIFY(console.first->blocked.contains(QStringLiteral("refused")));
        QVERIFY(console.first->isVisible());
        console.status.setConnections(healthy(console.clock.nowUtc()));
        QVERIFY(console.first->blocked.isEmpty());
        ConnectionList list = healthy(console.clock.nowUtc());
        list[1].state = ConnectionInfo::State::Lost;
        console.status.setConnections(list);
        QVERIFY(console.first->blocked.isEmpty());
    }

    void theLadderFollowsTheServices()
    {
        Shown console;
        const auto entries = console.window->findChildren<LadderEntry*>();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0]->text(), QStringLiteral("4 ms"));
        console.status.setConnections(withoutDatabase(console.clock.nowUtc()));
        QCOMPARE(entries[0]->text(), QStringLiteral("lost since 08:31"));
        QVERIFY(entries[0]->accessibleDescription().contains(QStringLiteral("refused")));
        console.status.setConnections({});
        QVERIFY(console.window->findChildren<LadderEntry*>().isEmpty());
    }

    void goToFindsAndShowsAView()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        console.first->first->setFocus();
        QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = console.part<QFrame>("palette");
        QVERIFY(palette->isVisible());
        QWidget* field = console.part<QWidget>("goTo");
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("jobs two"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(console.window->currentPageId(), QStringLiteral("jobs"));
        QCOMPARE(console.second->current, QStringLiteral("two"));
    }

    void escapeLeavesGoToAndGivesTheFocusBack()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        auto* before = console.first->first;
        before->setFocus();
        QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
        QWidget* field = console.part<QWidget>("goTo");
        QTest::keyClicks(field, QStringLiteral("zzzz"));
        QTest::keyClick(field, Qt::Key_Return); // nothing fits: nothing happens
        QVERIFY(console.part<QFrame>("palette")->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!console.part<QFrame>("palette")->isVisible());
        QVERIFY(before->hasFocus());
    }

    void goToFindsWhatOthersAdd()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        QString chosen;
        console.window->addCommands([&chosen] {
            CommandList list;
            list.append({QStringLiteral("plant:ITUA"), QStringLiteral("ITUANGO"), QStringLiteral("Plant"),
                         QStringLiteral("2QEK"), [&chosen] { chosen = QStringLiteral("2QEK"); }});
            return list;
        });
        QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(console.part<QWidget>("goTo"), QStringLiteral("2qek"));
        QTest::keyClick(console.part<QWidget>("goTo"), Qt::Key_Return);
        QCOMPARE(chosen, QStringLiteral("2QEK"));
    }

    void theLanguageChangesWhileRunning()
    {
        Shown console;
        QSignalSpy changed(&console.language, &Language::changed);
        console.window->setLanguage(QStringLiteral("es"));
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(console.part<QLabel>("badge")->text(), QStringLiteral("EN VIVO"));
        QTRY_COMPARE(console.part<AlarmStrip>("alarmStrip")->text(),
                     QStringLiteral("Ninguna alarma requiere atención."));
        QCOMPARE(format::number(1204.5, 1), QStringLiteral("1\u202f204,5"));
        console.window->setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(console.part<QLabel>("badge")->text(), QStringLiteral("LIVE"));
    }

    void zoomStaysBetweenItsLimits()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(console.window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(console.theme.scale(), 200);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(console.window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(console.theme.scale(), 100);
    }

    void refreshAsksThePageOnScreen()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        QSignalSpy asked(console.window.get(), &MainWindow::refreshRequested);
        QTest::keyClick(console.window.get(), Qt::Key_F5);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(console.first->refreshes, 1);
        QCOMPARE(console.second->refreshes, 0);
    }

    void thePageMovesIntoAWindowOfItsOwnAndBack()
    {
        Shown console;
        console.window->togglePopOut();
        QVERIFY(console.first->window() != console.window.get());
        QVERIFY(console.first->isVisible());
        auto* popOut = qobject_cast<PopOutWindow*>(console.first->window());
        QVERIFY(popOut);
        QVERIFY(popOut->findChild<AlarmStrip*>()); // alarms are seen there too
        popOut->close();
        QCOMPARE(console.first->window(), console.window.get());
        QVERIFY(console.first->isVisible());
    }

    void keysInAWindowOfItsOwnMeanItsPage()
    {
        Shown console;
        console.first->takesAlarms = true;
        console.window->togglePopOut();
        console.window->showPage(QStringLiteral("jobs"));
        QWidget* popOut = console.first->window();
        popOut->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(popOut));
        QSignalSpy acknowledged(console.window.get(), &MainWindow::acknowledgeRequested);
        QTest::keyClick(popOut, Qt::Key_F9);
        QCOMPARE(console.first->acknowledged, 1);
        QCOMPARE(console.second->acknowledged, 0);
        QVERIFY(acknowledged.isEmpty()); // the page took what is chosen there, not the first of all
        QTest::keyClick(popOut, Qt::Key_F5);
        QCOMPARE(console.first->refreshes, 1);
        QCOMPARE(console.second->refreshes, 0);
        // Back in the main window the keys mean the page there.
        console.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        QTest::keyClick(console.window.get(), Qt::Key_F9);
        QCOMPARE(console.first->acknowledged, 1);
        QCOMPARE(console.second->acknowledged, 1);
    }

    void stateIsRestored()
    {
        FakeState kept;
        {
            Shown console;
            QVERIFY(console.window->showView(QStringLiteral("jobs"), QStringLiteral("two")));
            console.window->setTheme(true);
            console.window->setScale(150);
            console.window->resize(1111, 777);
            console.window->close();
            kept = console.state;
        }
        QCOMPARE(kept.value(QStringLiteral("look/theme")).toString(), QStringLiteral("dark"));
        QCOMPARE(kept.value(QStringLiteral("look/language")).toString(), QStringLiteral("en"));
        QCOMPARE(kept.value(QStringLiteral("look/scale")).toInt(), 150);
        Console console;
        console.state = kept;
        MainWindow window({console.theme, console.language, console.status, console.state});
        console.addPages(window);
        window.restoreState();
        QCOMPARE(window.currentPageId(), QStringLiteral("jobs"));
        QCOMPARE(console.second->current, QStringLiteral("two"));
        QCOMPARE(window.size(), QSize(1111, 777));
    }

    void brokenStateIsIgnored()
    {
        Console console;
        console.state.values = {{QStringLiteral("window/geometry"), QByteArray("nonsense")},
                                {QStringLiteral("window/page"), QStringLiteral("gone")},
                                {QStringLiteral("pages/jobs"), 42}};
        MainWindow window({console.theme, console.language, console.status, console.state});
        console.addPages(window);
        window.restoreState();
        QCOMPARE(window.currentPageId(), QStringLiteral("generation"));
    }

    void hostileTextsDoNotBreakTheWindow()
    {
        Shown console;
        const QString evil = QStringLiteral("<b>&x</b>\n%1\u202e").repeated(400);
        SiteInfo site = console.status.site();
        site.title = evil;
        site.user = evil;
        site.role = evil;
        console.status.setSite(site);
        ConnectionList list = withoutDatabase(console.clock.nowUtc());
        list[0].name = evil;
        list[0].reason = evil;
        list[1].detail = evil;
        console.status.setConnections(list);
        console.window->resize(1280, 800);
        QCOMPARE(console.window->size(), QSize(1280, 800));
        QVERIFY(console.window->minimumSizeHint().width() <= 1280);
        QVERIFY(!console.window->grab().isNull());
    }

    void fitsTheSmallestScreenAtEveryScale_data()
    {
        QTest::addColumn<int>("scale");
        for (const int scale : {100, 125, 150, 200})
            QTest::addRow("%d", scale) << scale;
    }

    void fitsTheSmallestScreenAtEveryScale()
    {
        QFETCH(int, scale);
        Shown console;
        console.window->setScale(scale);
        QVERIFY2(console.window->minimumSizeHint().width() <= 1280,
                 qPrintable(QString::number(console.window->minimumSizeHint().width())));
    }

    void theMenuOffersTheSameSettings()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        QTest::keyClick(console.window.get(), Qt::Key_F10);
        QMenu* menu = console.part<QMenu>("shellMenu");
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(console.part<QMenu>("shellMenu") == nullptr);
    }

    void theMenuShowsWhatOthersAddToIt()
    {
        Shown console;
        QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
        int runs = 0;
        console.window->addMenuCommands([&runs] {
            return CommandList {
                {QStringLiteral("action:more"), QStringLiteral("More"), {}, {}, [&runs] { ++runs; }}};
        });
        QTest::keyClick(console.window.get(), Qt::Key_F10);
        QMenu* menu = console.part<QMenu>("shellMenu");
        QVERIFY(menu);
        auto* action = menu->findChild<QAction*>(QStringLiteral("action:more"));
        QVERIFY(action);
        action->trigger();
        QCOMPARE(runs, 1);
        menu->close();
    }

    /// With VIGIA_PICTURES=DIR: pictures to look at, no comparison.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        for (const bool dark : {false, true}) {
            for (const QString& code : Language::available()) {
                for (const int scale : {100, 200}) {
                    Shown console;
                    console.window->setTheme(dark);
                    console.window->setLanguage(code);
                    console.window->setScale(scale);
                    const auto take = [&](const char* name) {
                        QCoreApplication::sendPostedEvents();
                        QTest::qWait(30);
                        console.window->grab().save(
                            QStringLiteral("%1/%2-%3-%4-%5.png")
                                .arg(folder, QString::fromLatin1(name), code,
                                     dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                .arg(scale));
                    };
                    take("calm");
                    SiteInfo site = console.status.site();
                    site.simulated = true;
                    console.status.setSite(site);
                    console.status.setConnections(withoutDatabase(console.clock.nowUtc()));
                    console.status.setFreshness({{QStringLiteral("Gene"), QDate(2026, 6, 1), 3}});
                    console.part<AlarmStrip>("alarmStrip")->setExpanded(true);
                    take("lost");
                    QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
                    QTest::keyClicks(console.part<QWidget>("goTo"), QStringLiteral("o"));
                    take("palette");
                }
            }
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
