#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/targets/faketargetsfeed.h"
#include "ui/base/actionpanel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/targets/feedview.h"
#include "ui/targets/matchertexts.h"
#include "ui/targets/targetspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

class TestTargetsPage : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeTargetsFeed> m_feed;
    std::unique_ptr<TargetsPage> m_page;

    template<typename T>
    T& part(const char* name) const
    {
        T* const found = m_page->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT_X(found, "part", name);
        return *found;
    }

    RowsTable& table(const char* name) const { return part<RowsTable>(name); }

    void show(const char* view)
    {
        m_page->setView(QString::fromLatin1(view));
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }

    targets::TargetInfo target(const char* pool, const QString& instance, targets::TargetHealth health) const
    {
        targets::TargetInfo one;
        one.pool = QString::fromLatin1(pool);
        one.instance = instance;
        one.labels = {{QStringLiteral("instance"), instance}, {QStringLiteral("job"), one.pool}};
        one.scrapeUrl = QUrl(QStringLiteral("http://%1/metrics").arg(instance));
        one.health = health;
        one.lastScrape = m_clock.nowUtc().addSecs(-7);
        one.lastDuration = 0.031;
        one.interval = 15;
        one.timeout = 10;
        return one;
    }

    targets::AlertInfo alert(const QString& fingerprint, int priority) const
    {
        targets::AlertInfo one;
        one.fingerprint = fingerprint;
        one.name = QStringLiteral("Alert") + fingerprint;
        one.priority = priority;
        one.summary = QStringLiteral("Something is late");
        one.description = QStringLiteral("Nothing came for two hours; look at the worker first.");
        one.labels = {{QStringLiteral("alertname"), one.name},
                      {QStringLiteral("severity"), QStringLiteral("x")}};
        one.since = m_clock.nowUtc().addSecs(-600 * priority);
        one.receivers = {QStringLiteral("operators")};
        return one;
    }

    void fill()
    {
        targets::TargetInfo bad =
            target("portal_dashboard", QStringLiteral("127.0.0.1:8050"), targets::TargetHealth::Down);
        bad.lastError = QStringLiteral("received unsupported Content-Type \"text/html\" <b>oh</b>");
        bad.diagnosis = {QStringLiteral("html"), QStringLiteral("It answers a web page, not metrics."),
                         QStringLiteral("Point the scrape at the address that serves metrics.")};
        m_feed->targetsInfo.active = {
            target("celery_exporter", QStringLiteral("127.0.0.1:9808"), targets::TargetHealth::Up), bad,
            target("vigia", QStringLiteral("127.0.0.1:9180"), targets::TargetHealth::Unknown)};
        m_feed->targetsInfo.dropped = {{{{QStringLiteral("__address__"), QStringLiteral("10.0.0.9:1")}}}};
        m_feed->targetsInfo.taken = m_clock.nowUtc();
        targets::AlertInfo acked = alert(QStringLiteral("f2"), 1);
        acked.ack = targets::AckInfo {QStringLiteral("ana"), QStringLiteral("looking"), m_clock.nowUtc(), {}};
        targets::AlertInfo shelved = alert(QStringLiteral("f3"), 2);
        shelved.shelf = targets::ShelfInfo {QStringLiteral("luis"), QStringLiteral("works"), m_clock.nowUtc(),
                                            m_clock.nowUtc().addSecs(3600)};
        m_feed->alertsInfo.alerts = {acked, alert(QStringLiteral("f1"), 1), shelved,
                                     alert(QStringLiteral("f4"), 3)};
        m_feed->alertsInfo.taken = m_clock.nowUtc();
        targets::RuleInfo rule;
        rule.group = QStringLiteral("workers");
        rule.name = QStringLiteral("WorkerLost");
        rule.expression = QStringLiteral("celery_worker_up == 0");
        rule.hold = 120;
        rule.state = targets::RuleInfo::State::Firing;
        rule.health = QStringLiteral("ok");
        rule.lastEvaluation = m_clock.nowUtc().addSecs(-3);
        targets::RuleInfo broken = rule;
        broken.name = QStringLiteral("Broken");
        broken.health = QStringLiteral("err");
        broken.lastError = QStringLiteral("many-to-many matching not allowed");
        m_feed->ruleList = {rule, broken};
        targets::SilenceInfo silence;
        silence.id = QStringLiteral("s1");
        silence.matchers = {{QStringLiteral("alertname"), QStringLiteral("Alertf1"), false, true}};
        silence.from = m_clock.nowUtc().addSecs(-60);
        silence.to = m_clock.nowUtc().addSecs(3600);
        silence.by = QStringLiteral("ana");
        silence.comment = QStringLiteral("works");
        silence.stale = true;
        m_feed->silenceList = {silence};
        m_feed->spans = {{QStringLiteral("WorkerLost"),
                          {},
                          targets::AlertInfo::State::Firing,
                          m_clock.nowUtc().addSecs(-7200),
                          m_clock.nowUtc().addSecs(-3600)}};
    }

    QPushButton& button(const char* name) const { return part<QPushButton>(name); }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeTargetsFeed>();
        fill();
        m_page = std::make_unique<TargetsPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
    }

    void targetsAreGroupedByPoolWithWhatIsWrong()
    {
        QCOMPARE(m_feed->questions, 0); // hidden pages ask nothing
        show("targets");
        const RowsModel& rows = table("targetsTable").rows();
        QCOMPARE(rows.rowCount(), 6);
        QCOMPARE(rows.rows()[2].cells[1], QStringLiteral("0/1 up"));
        QCOMPARE(rows.rows()[5].cells[1], QStringLiteral("unknown"));
        m_page->showTarget(QStringLiteral("127.0.0.1:8050"));
        QVERIFY(part<QPlainTextEdit>("targetsCode").toPlainText().contains(QStringLiteral("<b>oh</b>")));
        QVERIFY(part<QLabel>("targetsSentence").text().contains(QStringLiteral("Point the scrape")));
        part<QLineEdit>("targetsSearch").setText(QStringLiteral("9808"));
        QCOMPARE(rows.rowCount(), 2);
    }

    void aLinkIsFollowedWhenTheAnswerComes()
    {
        m_page->showTarget(QStringLiteral("127.0.0.1:9180"));
        show("targets");
        QTRY_VERIFY(table("targetsTable").currentKey().contains(QStringLiteral("9180")));
        m_page->showAlert(QStringLiteral("f4"));
        QTRY_COMPARE(table("alertsTable").currentKey(), QStringLiteral("f4"));
        m_page->showAlerts(1);
        QCOMPARE(table("alertsTable").rows().rowCount(), 4);
    }

    void aLinkToWhatIsGoneSaysSo()
    {
        m_page->showAlert(QStringLiteral("gone"));
        show("alerts");
        QVERIFY(!part<QLabel>("alertsNote").text().isEmpty());
        QCOMPARE(table("alertsTable").currentKey(), QStringLiteral("f1"));
    }

    void fiveThousandTargetsKeepSelectionAndScroll()
    {
        m_feed->targetsInfo.active.clear();
        for (int i = 0; i < 5000; ++i)
            m_feed->targetsInfo.active.append(
                target("many", QStringLiteral("10.0.0.1:%1").arg(i), targets::TargetHealth::Up));
        show("targets");
        RowsTable& rows = table("targetsTable");
        QCOMPARE(rows.rows().rowCount(), 5001);
        m_page->showTarget(QStringLiteral("10.0.0.1:3000"));
        const QString key = rows.currentKey();
        const int at = rows.verticalScrollBar()->value();
        QVERIFY(at > 0);
        m_feed->targetsInfo.active[2].health = targets::TargetHealth::Down;
        m_page->refresh();
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(rows.currentKey(), key);
        QCOMPARE(rows.verticalScrollBar()->value(), at);
    }

    void hostileTextsStayPlain()
    {
        const QString evil = QStringLiteral("<img src=x onerror=1><h1>") + QString(100'000, u'A');
        m_feed->targetsInfo.active[0].labels.insert(QStringLiteral("evil"), evil);
        m_feed->targetsInfo.active[0].pool = evil;
        m_feed->alertsInfo.alerts[1].name = evil;
        m_feed->alertsInfo.alerts[1].summary = evil;
        m_feed->alertsInfo.alerts[1].labels.insert(evil, evil);
        m_feed->ruleList[0].name = evil;
        m_feed->silenceList[0].comment = evil;
        for (const char* view : {"targets", "alerts", "rules", "silences", "history"}) {
            show(view);
            RowsTable& rows =
                *m_page->findChild<RowsTable*>(QString::fromLatin1(view) + QStringLiteral("Table"));
            rows.select(rows.rows().keyAt(std::min(1, rows.rows().rowCount() - 1)));
            QVERIFY(!m_page->grab().isNull());
        }
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->text().contains(u'<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void oneQuestionAtATimeAndNoneWhilePaused()
    {
        m_feed->holds = true;
        m_page->show();
        m_page->refresh();
        m_page->refresh();
        QCOMPARE(m_feed->questions, 1);
        QVERIFY(!m_page->isSettled());
        m_feed->holds = false;
        show("alerts");
        m_page->setPaused(true);
        const int asked = m_feed->questions;
        emit m_feed->changed();
        QCOMPARE(m_feed->questions, asked);
    }

    void aFailureKeepsWhatWasRead()
    {
        show("targets");
        m_feed->failsWith =
            Error {ErrorCode::Unreachable, QStringLiteral("Prometheus is silent."), {}, {}, true};
        m_page->refresh();
        QTRY_COMPARE(m_page->failure(), QStringLiteral("Prometheus is silent."));
        QCOMPARE(table("targetsTable").rows().rowCount(), 6);
    }

    void aSilentPrometheusKeepsTheLastAlerts()
    {
        show("alerts");
        const int before = table("alertsTable").rows().rowCount();
        m_feed->alertsInfo = {};
        m_feed->alertsInfo.prometheusTrouble = QStringLiteral("It does not answer.");
        m_page->refresh();
        QTRY_VERIFY(m_page->failure().contains(QStringLiteral("It does not answer.")));
        QCOMPARE(table("alertsTable").rows().rowCount(), before);
    }

    void openAlertsComeFirst()
    {
        show("alerts");
        const RowsModel& rows = table("alertsTable").rows();
        QCOMPARE(table("alertsTable").currentKey(), QStringLiteral("f1")); // no heading
        QCOMPARE(rows.keyAt(1), QStringLiteral("f1"));
        QCOMPARE(rows.keyAt(2), QStringLiteral("f4"));
        QCOMPARE(rows.keyAt(4), QStringLiteral("f2"));
        QCOMPARE(rows.keyAt(6), QStringLiteral("f3"));
        QVERIFY(rows.rows()[4].cells[3].contains(QStringLiteral("looking")));
    }

    void f9AcknowledgesAfterConfirmation()
    {
        show("alerts");
        m_page->showAlert(QStringLiteral("f1"));
        table("alertsTable").setFocus();
        QVERIFY(m_page->acknowledge()); // the window hears F9
        QVERIFY(button("panelCancel").hasFocus()); // Cancel is the default
        QVERIFY(m_feed->orders.isEmpty());
        part<QComboBox>("alertMinutes").setCurrentIndex(2);
        QTest::keyClicks(&part<QLineEdit>("reason"), QStringLiteral("mine"));
        button("panelMain").setFocus();
        QTest::keyClick(&button("panelMain"), Qt::Key_Return);
        QTRY_COMPARE(m_feed->orders, QStringList {QStringLiteral("acknowledge f1 mine 30")});
    }

    void escapeTakesThePanelAway()
    {
        show("alerts");
        m_page->showAlert(QStringLiteral("f1"));
        button("alertShelve").click();
        QTest::keyClick(&button("panelCancel"), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<ActionPanel*>());
        QVERIFY(m_feed->orders.isEmpty());
    }

    void anAlertThatChangedIsNotOrderedOn()
    {
        show("alerts");
        m_page->showAlert(QStringLiteral("f1"));
        button("alertAcknowledge").click();
        m_feed->alertsInfo.alerts[1].ack =
            targets::AckInfo {QStringLiteral("luis"), QStringLiteral("x"), m_clock.nowUtc(), {}};
        button("panelMain").click();
        QTRY_VERIFY(m_page->findChild<ActionPanel*>()->isSettled());
        QVERIFY(!button("panelMain").isEnabled());
        QVERIFY(m_feed->orders.isEmpty());
    }

    void shelvingNeedsAReasonAndHasAnEnd()
    {
        show("alerts");
        m_page->showAlert(QStringLiteral("f4"));
        button("alertShelve").click();
        QVERIFY(!button("panelMain").isEnabled());
        QTest::keyClicks(&part<QLineEdit>("reason"), QStringLiteral("works"));
        button("panelMain").click();
        QTRY_COMPARE(m_feed->orders, QStringList {QStringLiteral("shelve f4 works 13:00")});
    }

    void shelvingTakesAnEndOfOnesOwnWithinBounds()
    {
        show("alerts");
        m_page->showAlert(QStringLiteral("f4"));
        button("alertShelve").click();
        QTest::keyClicks(&part<QLineEdit>("reason"), QStringLiteral("works"));
        auto& end = part<QDateTimeEdit>("alertUntil");
        QVERIFY(!end.isVisibleTo(m_page.get()));
        auto& presets = part<QComboBox>("alertMinutes");
        presets.setCurrentIndex(presets.count() - 1);
        QVERIFY(end.isVisibleTo(m_page.get()));
        QVERIFY(button("panelMain").isEnabled());
        const QDateTime now = end.dateTime().addDays(-1); // in Colombian time, as it is shown
        for (const QDateTime& wrong : {now.addSecs(-60), now.addDays(31).addSecs(60), now.addYears(70)}) {
            end.setDateTime(wrong);
            QVERIFY2(!button("panelMain").isEnabled(), qPrintable(wrong.toString(Qt::ISODate)));
            QVERIFY(!part<QLabel>("alertUntilRowProblem").text().isEmpty());
        }
        end.setDateTime(now.addSecs(5400));
        button("panelMain").click();
        QTRY_COMPARE(m_feed->orders, QStringList {QStringLiteral("shelve f4 works 13:30")});
    }

    void rawMetricsSayWhatCame()
    {
        m_feed->rawMetrics = {QUrl(), 200, QStringLiteral("text/html"), QByteArray("<html>\0x", 8), true, {}};
        show("targets");
        m_page->showTarget(QStringLiteral("127.0.0.1:8050"));
        button("targetRaw").click();
        QTRY_VERIFY(part<QPlainTextEdit>("rawText").toPlainText().contains(QStringLiteral("<html>")));
        QVERIFY(part<QLabel>("rawStatus").text().contains(QStringLiteral("text/html")));
        QVERIFY(part<QLabel>("rawStatus").text().contains(QStringLiteral("1 MiB")));
    }

    void matchersThatWouldSilenceEverythingAreRefused()
    {
        for (const char* bad :
             {"", "\n \n", "a=\"\"", "a=~\".*\"", "a!=\"x\"", "a=~\"(\"", "nonsense", "a=b"})
            QVERIFY2(!matchersFrom(QString::fromLatin1(bad)), bad);
        const QString good = QStringLiteral("alertname=\"a \\\"b\\\" \\\\ c\"\ninstance!~\"x.*\"");
        const auto read = matchersFrom(good);
        QVERIFY(read);
        QCOMPARE(matcherText(*read), good);
    }

    void aSilenceIsCheckedBeforeItIsSet()
    {
        show("silences");
        QVERIFY(
            table("silencesTable").rows().rows()[0].cells[0].contains(QStringLiteral("matches no alert")));
        button("silenceAdd").click();
        QVERIFY(!button("panelMain").isEnabled());
        part<QPlainTextEdit>("silenceMatchers").setPlainText(QStringLiteral("alertname=\"A\""));
        QTest::keyClicks(&part<QLineEdit>("reason"), QStringLiteral("works"));
        QVERIFY(button("panelMain").isEnabled());
        auto& to = part<QDateTimeEdit>("silenceTo");
        const QDateTime end = to.dateTime();
        QCOMPARE(end.time(), QTime(8, 0)); // 13:00 UTC in Colombia
        to.setDateTime(end.addDays(-1));
        QVERIFY(!button("panelMain").isEnabled());
        to.setDateTime(end);
        button("panelMain").click();
        QTRY_COMPARE(m_feed->orders.size(), 1);
        QCOMPARE(m_feed->lastSilence.to, m_clock.nowUtc().addSecs(3600));
    }

    void aSilenceEndsOnlyWhenItIsStillTheSame()
    {
        show("silences");
        button("silenceExpire").click();
        button("panelMain").click();
        QTRY_COMPARE(m_feed->orders, QStringList {QStringLiteral("expire s1")});
    }

    void modelsAreSoundWhileTheyChange()
    {
        show("targets");
        const QAbstractItemModelTester tester(&table("targetsTable").rows(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::reverse(m_feed->targetsInfo.active.begin(), m_feed->targetsInfo.active.end());
        m_page->refresh();
        QTRY_COMPARE(table("targetsTable").rows().keyAt(0), QStringLiteral("vigia"));
        m_feed->targetsInfo.active.clear();
        m_page->refresh();
        QTRY_COMPARE(table("targetsTable").rows().rowCount(), 0);
    }

    void withoutPrometheusItSaysWhy()
    {
        m_feed->why = QStringLiteral("The site has no Prometheus.");
        m_page->show();
        QCOMPARE(m_page->failure(), m_feed->why);
        QVERIFY(m_page->isSettled());
        QCOMPARE(m_feed->questions, 0);
    }

    void stateComesBack()
    {
        show("rules");
        part<QLineEdit>("rulesSearch").setText(QStringLiteral("Broken"));
        TargetsPage other(*m_feed, m_theme, m_clock);
        other.restoreState(m_page->saveState());
        QCOMPARE(other.view(), QStringLiteral("rules"));
        other.restoreState({{QStringLiteral("view"), 7}, {QStringLiteral("rules"), QStringLiteral("x")}});
        QCOMPARE(other.view(), QStringLiteral("rules"));
    }

    void largeTextFits()
    {
        m_theme.setScale(200);
        for (const char* view : {"targets", "alerts", "rules", "silences", "history"})
            show(view);
        QVERIFY2(m_page->minimumSizeHint().width() <= 1110,
                 qPrintable(QString::number(m_page->minimumSizeHint().width())));
        m_theme.setScale(100);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (folder.isEmpty())
            QSKIP("VIGIA_PICTURES names no folder");
        for (const QSize& size : {QSize(1110, 640), QSize(1750, 920)})
            for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark})
                for (const char* view : {"targets", "alerts", "rules", "silences", "history"}) {
                    m_theme.setMode(mode);
                    m_page->resize(size);
                    show(view);
                    m_page->showTarget(QStringLiteral("127.0.0.1:8050"));
                    m_page->setView(QString::fromLatin1(view));
                    QTRY_VERIFY(m_page->isSettled());
                    m_page->grab().save(QDir(folder).filePath(
                        QStringLiteral("targets-%1-%2-%3.png")
                            .arg(QString::fromLatin1(view),
                                 mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                            .arg(size.width())));
                }
        m_page->resize(1110, 640);
        m_feed->alertsInfo.alertmanagerTrouble =
            QStringLiteral("Alertmanager does not answer at 127.0.0.1:9093: start it.");
        show("alerts");
        m_page->refresh();
        m_page->showAlert(QStringLiteral("f1"));
        m_page->grab().save(QDir(folder).filePath(QStringLiteral("targets-alerts-silent.png")));
        button("alertAcknowledge").click();
        QTest::qWait(50);
        m_page->grab().save(QDir(folder).filePath(QStringLiteral("targets-acknowledge.png")));
        show("silences");
        button("silenceAdd").click();
        QTest::qWait(50);
        m_page->grab().save(QDir(folder).filePath(QStringLiteral("targets-silence-add.png")));
        m_theme.setMode(Theme::Mode::Dark);
    }
};

QTEST_MAIN(TestTargetsPage)
#include "tst_targetspage.moc"
