#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/audit/fakeauditfeed.h"
#include "ui/audit/auditdetail.h"
#include "ui/audit/auditfilter.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/audittable.h"
#include "ui/base/errorbanner.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace vigia;
using namespace vigia::ui;

namespace {

const Error Down {
    ErrorCode::Unreachable, QStringLiteral("The database is not reachable: start it."), {}, {}, true};

} // namespace

class TestAuditPage : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeAuditFeed> m_feed;
    std::unique_ptr<AuditPage> m_page;

    template<typename T>
    T& part(const char* name) const
    {
        return *m_page->findChild<T*>(QString::fromLatin1(name));
    }

    AuditTable& table() const { return part<AuditTable>("auditTable"); }

    int rows() const { return table().model()->rowCount(); }

    QString error() const { return part<ErrorBanner>("errorBanner").text(); }

    QString proof() const { return part<QLabel>("auditProof").text(); }

    void show()
    {
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }

    QStringList facts() const
    {
        QStringList lines;
        QTreeWidgetItemIterator it(&part<QTreeWidget>("auditFacts"));
        for (; *it; ++it)
            lines.append((*it)->text(0) + u'=' + (*it)->text(1));
        return lines;
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeAuditFeed>();
        m_feed->write(450, m_clock.nowUtc());
        m_page = std::make_unique<AuditPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
    }

    void asksNothingBeforeItIsSeen()
    {
        QVERIFY(m_feed->asked.empty());
        QVERIFY(!m_page->isSettled());
        m_feed->write(1, m_clock.nowUtc());
        QVERIFY(m_feed->asked.empty());
        show();
        QCOMPARE(m_feed->asked.size(), 1U);
    }

    void showsTheNewestPageAndOlderOnesOnRequest()
    {
        show();
        QCOMPARE(rows(), 200);
        QVERIFY(part<QLabel>("auditCount").text().startsWith(u"200 of 450 entries"));
        part<QPushButton>("auditOlder").click();
        QTRY_COMPARE(rows(), 400);
        QCOMPARE(m_feed->asked.back().query.before, 251);
        table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
        QTRY_COMPARE(rows(), 450);
        QTRY_VERIFY(part<QPushButton>("auditOlder").isHidden());
    }

    void whatIsWrittenAppearsWithoutMovingTheSelection()
    {
        show();
        table().setCurrentIndex(table().model()->index(5, 0));
        const qint64 chosen = table().currentId();
        m_feed->write(3, m_clock.nowUtc());
        QTRY_COMPARE(rows(), 203);
        QCOMPARE(table().currentId(), chosen);
        QCOMPARE(table().currentIndex().row(), 8);
        QCOMPARE(table().verticalScrollBar()->value(), 0);
        table().verticalScrollBar()->setValue(50);
        m_feed->write(2, m_clock.nowUtc());
        QTRY_COMPARE(rows(), 205);
        QCOMPARE(table().verticalScrollBar()->value(),
                 50 + 2 * table().verticalHeader()->defaultSectionSize());
        QCOMPARE(table().currentId(), chosen);
    }

    void aBurstOfEntriesAsksOnceMore()
    {
        show();
        m_feed->holds = true;
        for (int i = 0; i < 10; ++i)
            m_feed->write(1, m_clock.nowUtc());
        QCOMPARE(m_feed->asked.size(), 2U);
        m_feed->answer(1);
        QTRY_COMPARE(m_feed->asked.size(), 3U);
        m_feed->answer(2);
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_feed->asked.size(), 3U);
        QCOMPARE(rows(), 210);
    }

    void filtersInTheDatabase()
    {
        show();
        auto& group = part<QComboBox>("auditGroup");
        group.setCurrentIndex(group.findData(QStringLiteral("worker")));
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_feed->asked.back().query.action, QStringLiteral("worker"));
        QCOMPARE(rows(), 75);
        auto& outcome = part<QComboBox>("auditOutcome");
        outcome.setCurrentIndex(outcome.findData(QStringLiteral("refused")));
        QTRY_COMPARE(rows(), 0);
        group.setCurrentIndex(0);
        QTest::keyClicks(&part<QLineEdit>("auditText"), QStringLiteral("e310"));
        QVERIFY(!m_page->isSettled());
        QTest::keyClick(&part<QLineEdit>("auditText"), Qt::Key_Return);
        QTRY_COMPARE(rows(), 75);
        QCOMPARE(m_feed->asked.back().query.text, QStringLiteral("e310"));
        QTest::keyClicks(&part<QLineEdit>("auditWho"), QStringLiteral("nobody"));
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(m_feed->asked.back().query.who, QStringLiteral("nobody"));
    }

    void hostileFilterTextsAreOnlyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("sql") << QStringLiteral("'; DROP TABLE vigia.audit_log; --");
        QTest::newRow("like") << QStringLiteral("%_\\");
        QTest::newRow("markup") << QStringLiteral("<b>&amp;</b>");
        QTest::newRow("huge") << QString(100'000, u'x');
        QTest::newRow("blank") << QStringLiteral(" \t ");
    }

    void hostileFilterTextsAreOnlyText()
    {
        QFETCH(QString, text);
        show();
        part<QLineEdit>("auditText").setText(text);
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(m_feed->asked.back().query.text.size() <= 200);
        QCOMPARE(error(), QString());
    }

    void daysThatCannotBeAreRefused()
    {
        show();
        auto& days = part<QComboBox>("auditDays");
        days.setCurrentIndex(days.count() - 1);
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(part<QDateEdit>("auditFrom").isVisible());
        const std::size_t before = m_feed->asked.size();
        part<QDateEdit>("auditFrom").setDate(QDate(2027, 1, 1));
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(error().contains(u"exchange them"));
        QCOMPARE(m_feed->asked.size(), before);
        part<QDateEdit>("auditTo").setDate(QDate(2027, 1, 2));
        QTRY_COMPARE(m_feed->asked.size(), before + 1);
        QTRY_COMPARE(error(), QString());
        days.setCurrentIndex(1);
        QTRY_COMPARE(m_feed->asked.back().query.from, QDate(2026, 6, 15));
    }

    void anOlderAnswerNeverOverwritesANewerOne()
    {
        show();
        m_feed->holds = true;
        auto& group = part<QComboBox>("auditGroup");
        group.setCurrentIndex(group.findData(QStringLiteral("worker")));
        group.setCurrentIndex(group.findData(QStringLiteral("queue")));
        QVERIFY(m_feed->asked[1].promise->isCanceled());
        m_feed->answer(2);
        m_feed->answer(1);
        QTRY_VERIFY(m_page->isSettled());
        QTest::qWait(10);
        QCOMPARE(table().model()->index(0, AuditModel::Action).data().toString(),
                 QStringLiteral("Emptied a queue"));
    }

    void showsParametersAndProofAsWords()
    {
        show();
        // The newest entry is chosen without being asked.
        QCOMPARE(table().currentIndex().row(), 0);
        QVERIFY(part<QLabel>("auditDetailEmpty").isHidden());
        const QStringList lines = facts();
        QVERIFY(lines.contains(QStringLiteral("Host=172.17.0.5")));
        QVERIFY(lines.contains(QStringLiteral("Database user=portal")));
        QVERIFY(lines.contains(QStringLiteral("forced=no")));
        QVERIFY(lines.contains(QStringLiteral("rows read=1\u202f728")));
        QVERIFY(lines.contains(QStringLiteral("runs=9c04, 71aa")));
        const auto rowsItem = part<QTreeWidget>("auditFacts")
                                  .findItems(QStringLiteral("rows"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(rowsItem.size(), 1);
        QCOMPARE(rowsItem[0]->childCount(), 3);
    }

    void hostileProofsAreCut()
    {
        QJsonObject deep {{QStringLiteral("end"), 1}};
        for (int i = 0; i < 200; ++i)
            deep = {{QStringLiteral("in"), deep}};
        QJsonArray wide;
        for (int i = 0; i < 5000; ++i)
            wide.append(QJsonObject {{QStringLiteral("<b>k</b>"), QString(5000, u'v')}});
        m_feed->log.front().record.parameters = deep;
        m_feed->log.front().record.proof = {{QStringLiteral("wide"), wide},
                                            {QStringLiteral("none"), QJsonValue()}};
        show();
        table().setCurrentIndex(table().model()->index(0, 0));
        QVERIFY(facts().size() <= AuditDetail::MostLines + 20);
        QVERIFY(!m_page->grab().isNull());
    }

    void verifySaysHowManyWereChecked()
    {
        show();
        m_feed->proof = audit::AuditProof {450, 0};
        part<QPushButton>("auditVerify").click();
        QVERIFY(!m_page->isSettled());
        QTRY_VERIFY(proof().startsWith(u"450 entries checked"));
        m_feed->proof = audit::AuditProof {450, 77};
        part<QPushButton>("auditVerify").click();
        QTRY_VERIFY(proof().contains(u"entry 77 does not follow"));
        m_feed->proof = fail(Down);
        part<QPushButton>("auditVerify").click();
        QTRY_VERIFY(proof().contains(Down.message));
        QVERIFY(!proof().contains(u"77"));
    }

    void aFailureKeepsWhatIsThere()
    {
        show();
        m_feed->failsWith = Down;
        m_page->refresh();
        QTRY_COMPARE(m_page->failure(), Down.message);
        QCOMPARE(error(), Down.message);
        QCOMPARE(rows(), 200);
        m_feed->failsWith.reset();
        part<QPushButton>("errorRetry").click();
        QTRY_COMPARE(m_page->failure(), QString());
        QCOMPARE(error(), QString());
    }

    void pausedAndHiddenReadNothingByThemselves()
    {
        show();
        m_page->setPaused(true);
        m_feed->write(1, m_clock.nowUtc());
        QCOMPARE(m_feed->asked.size(), 1U);
        m_page->setPaused(false);
        QTRY_COMPARE(rows(), 201);
        m_page->hide();
        m_feed->write(1, m_clock.nowUtc());
        QCOMPARE(m_feed->asked.size(), 2U);
        m_page->show();
        QTRY_COMPARE(rows(), 202);
    }

    void withoutTheDatabaseWhatWasReadStays()
    {
        show();
        m_page->setBlocked(QStringLiteral("PostgreSQL is lost <b>."));
        QVERIFY(!part<QPushButton>("auditVerify").isEnabled());
        QVERIFY(part<QPushButton>("auditVerify").toolTip().contains(u"&lt;b&gt;"));
        QVERIFY(part<QPushButton>("auditExport").isEnabled());
        QCOMPARE(rows(), 200);
        m_page->setBlocked({});
        QTRY_COMPARE(m_feed->asked.size(), 2U);
        QVERIFY(part<QPushButton>("auditVerify").isEnabled());
    }

    void exportsWhatIsShown()
    {
        show();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("audit.csv"));
        m_page->exportTo(path);
        QTRY_VERIFY(proof().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 201);
        m_page->exportTo(QStringLiteral("/no/such/folder/audit.csv"));
        QTRY_VERIFY(proof().contains(u"could not be written"));
    }

    void anEmptyLogSaysSo()
    {
        m_feed->log.clear();
        show();
        QCOMPARE(rows(), 0);
        QVERIFY(!part<QPushButton>("auditExport").isEnabled());
        QVERIFY(!m_page->grab().isNull());
    }

    void aPageThatIsGoneIsNotAnswered()
    {
        show();
        m_feed->holds = true;
        m_page->refresh();
        part<QPushButton>("auditVerify").click();
        m_page.reset();
        QVERIFY(m_feed->asked.back().promise->isCanceled());
        QVERIFY(m_feed->proofs.back()->isCanceled());
        m_feed->answer(1);
        QTest::qWait(10);
    }

    void stateIsRestored()
    {
        show();
        const QVariantMap state = m_page->saveState();
        AuditPage other(*m_feed, m_theme, m_clock);
        other.resize(1110, 640);
        other.restoreState(state);
        other.restoreState({{QStringLiteral("splitter"), QStringLiteral("nonsense")}});
        other.show();
        QTRY_VERIFY(other.isSettled());
    }

    void theKeyboardIsEnough()
    {
        show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        part<QWidget>("auditText").setFocus();
        QStringList names;
        for (int i = 0; i < 20; ++i) {
            names.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name : {"auditWho", "auditGroup", "auditOutcome", "auditDays", "auditTable",
                                 "auditOlder", "auditVerify", "auditExport"})
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Down);
        QVERIFY(table().currentId() > 0);
        QVERIFY(!facts().isEmpty());
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (folder.isEmpty())
            return;
        show();
        table().setCurrentIndex(table().model()->index(3, 0));
        m_feed->proof = audit::AuditProof {450, 0};
        part<QPushButton>("auditVerify").click();
        QTRY_VERIFY(m_page->isSettled());
        for (const auto& [mode, word] :
             {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")})
            for (const QSize& size : {QSize(1110, 640), QSize(1740, 920)}) {
                m_theme.setMode(mode);
                m_page->resize(size);
                QTest::qWait(50);
                QVERIFY(m_page->grab().save(QStringLiteral("%1/audit-%2-%3.png")
                                                .arg(folder, QString::fromLatin1(word))
                                                .arg(size.width())));
            }
        m_theme.setMode(Theme::Mode::Dark);
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
