#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/report/fakereportsfeed.h"
#include "ui/base/errorbanner.h"
#include "ui/base/theme.h"
#include "ui/report/reportpreview.h"
#include "ui/report/reportspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace vigia;
using namespace vigia::ui;

namespace {

const Error Full {
    ErrorCode::PermissionDenied, QStringLiteral("The disk is full: free some space."), {}, {}, false};

} // namespace

class TestReportsPage : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeReportsFeed> m_feed;
    std::unique_ptr<ReportsPage> m_page;
    report::ReportRequest m_first; ///< what the page asked for by itself

    template<typename T>
    T& part(const char* name) const
    {
        return *m_page->findChild<T*>(QString::fromLatin1(name));
    }

    void click(const char* name) const { part<QPushButton>(name).click(); }

    QString error() const { return part<ErrorBanner>("errorBanner").text(); }

    QString status() const { return part<QLabel>("reportStatus").text(); }

    QString preview() const { return part<ReportPreview>("reportPreview").toPlainText(); }

    void choose(const char* name, int index) const { part<QComboBox>(name).setCurrentIndex(index); }

    void makeOne(int rows = 3)
    {
        click("reportMake");
        m_feed->answer(test::sampleReport(rows));
        QTRY_VERIFY(m_page->isSettled());
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        m_feed = std::make_unique<test::FakeReportsFeed>();
        m_page = std::make_unique<ReportsPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
        m_page->show();
        QCOMPARE(m_feed->asked.size(), 1u);
        m_first = m_feed->asked.front().request;
        m_page->cancel();
        m_feed->asked.front().promise->finish();
        m_feed->asked.clear();
        QTRY_VERIFY(m_page->isSettled());
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
    }

    void makesTheLastWeekWhenItIsFirstSeen()
    {
        QCOMPARE(m_first.days.from, QDate(2026, 6, 8));
        QCOMPARE(m_first.days.to, QDate(2026, 6, 14));
        m_page->hide();
        m_page->show();
        QVERIFY(m_feed->asked.empty());
    }

    void asksForWhatTheFormSays_data()
    {
        QTest::addColumn<int>("preset");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("yesterday") << 0 << QDate(2026, 6, 14) << QDate(2026, 6, 14);
        QTest::newRow("last week") << 1 << QDate(2026, 6, 8) << QDate(2026, 6, 14);
        QTest::newRow("last month") << 2 << QDate(2026, 5, 1) << QDate(2026, 5, 31);
        QTest::newRow("last year") << 3 << QDate(2025, 1, 1) << QDate(2025, 12, 31);
        QTest::newRow("day") << 4 << QDate(2026, 3, 4) << QDate(2026, 3, 4);
        QTest::newRow("week") << 5 << QDate(2026, 3, 2) << QDate(2026, 3, 8);
        QTest::newRow("month") << 6 << QDate(2026, 3, 1) << QDate(2026, 3, 31);
        QTest::newRow("year") << 7 << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("free") << 8 << QDate(2026, 3, 4) << QDate(2026, 4, 5);
    }

    void asksForWhatTheFormSays()
    {
        QFETCH(int, preset);
        part<QDateEdit>("reportFrom").setDate(QDate(2026, 3, 4));
        part<QDateEdit>("reportTo").setDate(QDate(2026, 4, 5));
        choose("reportDays", preset);
        part<QCheckBox>("reportSection-handover").setChecked(true);
        part<QPlainTextEdit>("reportNotes").setPlainText(QStringLiteral("One\n\nTwo"));
        click("reportMake");
        QCOMPARE(m_feed->asked.size(), 1u);
        const report::ReportRequest& request = m_feed->asked.back().request;
        QTEST(request.days.from, "from");
        QTEST(request.days.to, "to");
        QCOMPARE(request.notes, QStringList({QStringLiteral("One"), QStringLiteral("Two")}));
        QCOMPARE(request.sections.size(), 11);
    }

    void refusesDaysInReverse()
    {
        choose("reportDays", 8);
        part<QDateEdit>("reportFrom").setDate(QDate(2026, 3, 4));
        part<QDateEdit>("reportTo").setDate(QDate(2026, 3, 3));
        click("reportMake");
        QVERIFY(m_feed->asked.empty());
        QVERIFY(!error().isEmpty());
    }

    void refusesAReportWithoutSections()
    {
        for (QCheckBox* box : m_page->findChildren<QCheckBox*>())
            box->setChecked(false);
        click("reportMake");
        QVERIFY(m_feed->asked.empty());
        QVERIFY(!error().isEmpty());
    }

    void showsAllPartsAndEscapesThem()
    {
        makeOne(100);
        for (const char* text : {"Report of <b>June</b>", "site & co", "Prometheus is away <script>",
                                 "252.98", "plant-39.", "file:///etc/passwd"})
            QVERIFY2(preview().contains(QLatin1String(text)), text);
        QVERIFY(!preview().contains(QStringLiteral("plant-40.")));
        const QTextDocument& document = *part<ReportPreview>("reportPreview").document();
        QVERIFY(document.resource(QTextDocument::ImageResource, QUrl(QStringLiteral("chart:1"))).isValid());
    }

    void saysProgressAndCancels()
    {
        click("reportMake");
        QVERIFY(!m_page->isSettled());
        auto& promise = *m_feed->asked.back().promise;
        promise.setProgressRange(0, 10);
        promise.setProgressValueAndText(4, QStringLiteral("Alerts"));
        QTRY_COMPARE(part<QProgressBar>("reportProgress").value(), 4);
        QTRY_COMPARE(status(), QStringLiteral("Alerts"));
        click("reportCancel");
        QVERIFY(promise.isCanceled());
        QVERIFY(m_page->isSettled());
        promise.finish();
        QVERIFY(error().isEmpty());
        makeOne();
        QVERIFY(preview().contains(QStringLiteral("plant-2.")));
    }

    void escapeCancels()
    {
        m_page->activateWindow();
        part<QCheckBox>("reportSection-price").setFocus();
        click("reportMake");
        QTest::keyClick(&part<QCheckBox>("reportSection-price"), Qt::Key_Escape);
        QVERIFY(m_page->isSettled());
        QVERIFY(m_feed->asked.back().promise->isCanceled());
        m_feed->asked.back().promise->finish();
    }

    void saysBeforehandWhatWillBeMade()
    {
        choose("reportDays", 1);
        const QString plan = part<ReportPreview>("reportPreview").placeholderText();
        QVERIFY2(plan.contains(QStringLiteral("Jun\u00a08,\u00a02026")), qPrintable(plan));
        QVERIFY(plan.contains(QStringLiteral("Reservoirs")));
        choose("reportFormat", 2);
        QVERIFY(part<ReportPreview>("reportPreview").placeholderText().contains(QStringLiteral("XLSX")));
        for (QCheckBox* box : m_page->findChildren<QCheckBox*>())
            box->setChecked(false);
        QVERIFY(part<ReportPreview>("reportPreview")
                    .placeholderText()
                    .contains(QStringLiteral("choose at least one")));
        QVERIFY(error().isEmpty());
    }

    void keepsWhatIsChosenForTheNextStart()
    {
        choose("reportDays", 8);
        choose("reportFormat", 3);
        part<QDateEdit>("reportFrom").setDate(QDate(2026, 3, 4));
        part<QCheckBox>("reportSection-price").setChecked(false);
        part<QComboBox>("reportSaved").setEditText(QStringLiteral("weekly"));
        const QVariantMap state = m_page->saveState();
        ReportsPage next(*m_feed, m_theme, m_clock);
        next.restoreState(state);
        QCOMPARE(next.saveState(), state);
        QCOMPARE(next.findChild<QComboBox*>(QStringLiteral("reportFormat"))->currentIndex(), 3);
        const QVariantMap broken {{QStringLiteral("form"),
                                   QVariantMap {{QStringLiteral("preset"), 99},
                                                {QStringLiteral("from"), QStringLiteral("never")},
                                                {QStringLiteral("format"), QStringLiteral("exe")},
                                                {QStringLiteral("sections"), 7}}},
                                  {QStringLiteral("saved"), QStringLiteral("weekly")}};
        next.restoreState(broken);
        QCOMPARE(next.findChild<QComboBox*>(QStringLiteral("reportFormat"))->currentIndex(), 3);
        QCOMPARE(next.findChild<QComboBox*>(QStringLiteral("reportDays"))->currentIndex(), 8);
    }

    void keepsTheReportThatWasThereWhenTheNextFails()
    {
        makeOne();
        click("reportMake");
        m_feed->answer(fail(Full));
        QTRY_COMPARE(error(), Full.message);
        QVERIFY(preview().contains(QStringLiteral("plant-2.")));
    }

    void writesTheReportOnScreen()
    {
        QVERIFY(!part<QPushButton>("reportSaveAs").isEnabled());
        makeOne();
        choose("reportFormat", 2);
        m_page->saveTo(QStringLiteral("/tmp/r.xlsx"));
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_feed->written.size(), 1u);
        QCOMPARE(m_feed->written[0].format, QStringLiteral("xlsx"));
        QVERIFY(status().contains(QStringLiteral("/tmp/r.xlsx")));
    }

    void saysWhyAFileWasNotWritten()
    {
        makeOne();
        m_feed->failsWith = Full;
        m_page->saveTo(QStringLiteral("/tmp/r.pdf"));
        QTRY_COMPARE(error(), Full.message);
        m_feed->failsWith.reset();
        emit part<ErrorBanner>("errorBanner").retryRequested();
        QTRY_COMPARE(m_feed->written.size(), 1u);
        QTRY_VERIFY(error().isEmpty());
    }

    void savesTakesAndDeletesADefinition()
    {
        auto& name = *part<QComboBox>("reportSaved").lineEdit();
        name.setText(QStringLiteral("../x"));
        QVERIFY(!part<QPushButton>("reportSave").isEnabled());
        name.setText(QStringLiteral("weekly"));
        choose("reportDays", 1);
        choose("reportFormat", 1);
        click("reportSave");
        QTRY_COMPARE(m_feed->saved.size(), 1);
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_feed->saved[0].period, QStringLiteral("last-week"));
        QCOMPARE(m_feed->saved[0].formats, QStringList {QStringLiteral("html")});
        choose("reportDays", 0);
        emit part<QComboBox>("reportSaved").activated(0);
        QCOMPARE(part<QComboBox>("reportDays").currentIndex(), 1);
        click("reportRemove");
        QCOMPARE(m_feed->saved.size(), 1);
        click("reportRemove");
        QTRY_COMPARE(m_feed->saved.size(), 0);
        QTRY_VERIFY(m_page->isSettled());
    }

    void drawsAPictureWhenAsked()
    {
        makeOne();
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_page->grab().save(QDir(folder).filePath(QStringLiteral("reports-dark.png"))));
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
