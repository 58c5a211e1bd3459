#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/generation/fakefeed.h"
#include "ui/base/errorbanner.h"
#include "ui/base/theme.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figuremodel.h"
#include "ui/generation/chartcard.h"
#include "ui/generation/chartexport.h"
#include "ui/generation/generationpage.h"
#include "ui/generation/infopanel.h"
#include "ui/generation/plantpicker.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

const DayRange Month {QDate(2026, 5, 17), QDate(2026, 6, 15)};
const Error Down {
    ErrorCode::Unreachable, QStringLiteral("The database is not reachable: start it."), {}, {}, false};

} // namespace

class TestGenerationPage : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeFeed> m_feed;
    std::unique_ptr<GenerationPage> m_page;

    template<typename T>
    T* part(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }

    ChartView& chart() const { return *part<ChartView>("mainChart"); }

    QString status() const { return part<QLabel>("status")->accessibleName(); }

    void show(const DayRange& range = Month)
    {
        m_page->setRange(range);
        QTRY_VERIFY(m_page->isSettled());
    }

    QStringList names(const char* table) const
    {
        QStringList list;
        const QAbstractItemModel* model = part<QTableView>(table)->model();
        for (int i = 0; i < model->rowCount(); ++i)
            list.append(model->index(i, 0).data().toString());
        return list;
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeFeed>();
        m_page = std::make_unique<GenerationPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1280, 800);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
    }

    void asksNothingBeforeThereIsARange()
    {
        QVERIFY(m_feed->asked.empty());
        QVERIFY(!m_page->isSettled());
        m_page->refresh();
        m_page->setRange({});
        QVERIFY(m_feed->asked.empty());
    }

    void showsSourcesAndWhereTheyComeFrom()
    {
        show();
        QCOMPARE(chart().set().count(), 5);
        QVERIFY(names("cursorTable").contains(QStringLiteral("Cogeneration")));
        QVERIFY(names("cursorTable").contains(QStringLiteral("Total")));
        QVERIFY(status().startsWith(QStringLiteral("aggregated from 691")));
        QVERIFY(
            part<QWidget>("mainChartCaption")->accessibleName().contains(QStringLiteral("America/Bogota")));
        QTRY_VERIFY(
            part<QLabel>("cursorProvenance")->text().contains(QStringLiteral("run 7f3a (operador1)")));
        QCOMPARE(m_page->failure(), QString());
    }

    void everyViewShowsSomething()
    {
        show();
        for (const PageView& view : m_page->views()) {
            QSignalSpy changed(m_page.get(), &Page::viewChanged);
            QTest::mouseClick(part<QPushButton>(qPrintable(QStringLiteral("view-") + view.id)),
                              Qt::LeftButton);
            QTRY_VERIFY(m_page->isSettled());
            QCOMPARE(m_page->view(), view.id);
            QVERIFY(part<QPushButton>(qPrintable(QStringLiteral("view-") + view.id))->isChecked());
            QVERIFY(!chart().set().isEmpty());
            QVERIFY(!part<ChartView>("lowerChart")->set().isEmpty());
        }
        m_page->setView(QStringLiteral("no such view"));
        QCOMPARE(m_page->view(), m_page->views().last().id);
    }

    void aFailureKeepsThePictureWithItsAge()
    {
        show();
        m_feed->failsWith = Down;
        m_clock.advance(std::chrono::minutes(5));
        m_page->refresh();
        QTRY_VERIFY(!m_page->failure().isEmpty());
        QTRY_VERIFY(m_page->isSettled());
        auto* banner = part<QFrame>("mainChartCard")->findChild<ErrorBanner*>();
        QCOMPARE(banner->text(), Down.message);
        QVERIFY(!chart().set().isEmpty());
        QVERIFY(status().contains(QStringLiteral("5 min")));
        m_feed->failsWith.reset();
        emit banner->retryRequested();
        QTRY_VERIFY(m_page->isSettled() && m_page->failure().isEmpty());
        QCOMPARE(banner->text(), QString());
    }

    void aFailingViewDoesNotShowAnothersPicture()
    {
        show();
        m_feed->failsWith = Down;
        m_page->setView(QStringLiteral("demand"));
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(chart().set().isEmpty());
        QVERIFY(!part<ChartCard>("mainChartCard")->message().isEmpty());
        m_feed->failsWith.reset();
        m_page->setBlocked(QStringLiteral("PostgreSQL is lost."));
        QVERIFY(!part<QPushButton>("view-price")->isEnabled());
        QCOMPARE(part<QPushButton>("view-price")->toolTip(), QStringLiteral("PostgreSQL is lost."));
        m_page->setBlocked({}); // back: asked again by itself
        QTRY_VERIFY(!chart().set().isEmpty());
    }

    void newDataKeepsZoomTrackerAndSelection()
    {
        show();
        PlotWindow& window = m_page->window();
        const double start = chart().set().times().at(100);
        window.zoomTo({start, chart().set().times().at(300)});
        window.setCursor(chart().set().times().at(150));
        chart().setSeriesVisible(2, false);
        const TimeSpan span = window.span();
        const double before = chart().set().total().values()[150];
        m_feed->scale = 2;
        const std::size_t asked = m_feed->asked.size();
        m_page->dataChanged({QStringLiteral("Gene"), QStringLiteral("Recurso"), Month, {}});
        m_page->dataChanged({QStringLiteral("Gene"), QStringLiteral("Recurso"), Month, {}}); // a burst is one
        QVERIFY(!m_page->isSettled());
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_feed->asked.size(), asked + 2); // main and lower panel
        QCOMPARE(window.span(), span);
        QCOMPARE(*window.cursor(), chart().set().times().at(150));
        QVERIFY(!chart().set().isVisible(2));
        QCOMPARE(chart().set().total().values()[150], before * 2);
    }

    void otherDataAndPausesAskNothing()
    {
        show();
        const std::size_t asked = m_feed->asked.size();
        m_page->dataChanged({QStringLiteral("AporEner"), QStringLiteral("Rio"), Month, {}});
        QVERIFY(m_page->isSettled());
        m_page->setPaused(true);
        m_page->dataChanged({QStringLiteral("Gene"), QStringLiteral("Recurso"), Month, {}});
        QVERIFY(m_page->isSettled());
        QCOMPARE(m_feed->asked.size(), asked);
        m_page->setPaused(false); // what was missed is read now
        QTRY_VERIFY(m_feed->asked.size() > asked);
    }

    void aNewerRangeSupersedesTheOlder()
    {
        m_feed->holds = true;
        m_page->setRange(Month);
        const std::size_t older = m_feed->asked.size();
        m_page->setRange({QDate(2026, 6, 9), QDate(2026, 6, 10)});
        for (std::size_t i = 0; i < older; ++i)
            QVERIFY(m_feed->asked[i].promise->isCanceled());
        for (std::size_t i = older; i < m_feed->asked.size(); ++i)
            m_feed->answer(i);
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(chart().set().grid().size, 48);
    }

    void anEmptyDatabaseSaysWhatToDo()
    {
        m_feed->dataUntil = QDate();
        show();
        const QString message = part<ChartCard>("mainChartCard")->message();
        QVERIFY(message.contains(QStringLiteral("vigiactl etl run Gene/Recurso")));
        QVERIFY(!part<QPushButton>("csv")->isEnabled());
        m_feed->dataUntil = QDate(2026, 6, 12); // and the picture comes by itself
        m_page->dataChanged({QStringLiteral("Gene"), QStringLiteral("Recurso"), Month, {}});
        QTRY_VERIFY(part<ChartCard>("mainChartCard")->message().isEmpty());
    }

    void daysNotYetPublishedOfferTheNewest()
    {
        m_feed->dataUntil = QDate(2026, 2, 1);
        QSignalSpy suggested(m_page.get(), &GenerationPage::rangeSuggested);
        show();
        QTest::mouseClick(part<QPushButton>("mainChartAction"), Qt::LeftButton);
        QCOMPARE(suggested.count(), 1);
        QCOMPARE(suggested.first().first().value<DayRange>(),
                 (DayRange {QDate(2026, 1, 3), QDate(2026, 2, 1)}));
    }

    void aGapSaysWhatIsKnown()
    {
        m_feed->holeDay = QDate(2026, 5, 25);
        show();
        auto* info = part<InfoPanel>("infoPanel");
        auto* runs = part<QPushButton>("infoRuns");
        QVERIFY(info->text().contains(QStringLiteral("1 gap")));
        chart().chooseGap(0);
        QTRY_VERIFY(info->text().contains(QStringLiteral("came empty from XM")));
        QCOMPARE(part<QWidget>("infoCaption")->accessibleName(), QStringLiteral("May 25, 05:00 – 18:00"));
        QVERIFY(!runs->isVisibleTo(info)); // nobody shows runs: no dead button
        m_feed->missing = {{QDate(2026, 5, 25), QDate(2026, 5, 25)}};
        QSignalSpy asked(m_page.get(), &GenerationPage::runsOfDayRequested);
        chart().chooseGap(0);
        QTRY_VERIFY(info->text().contains(QStringLiteral("vigiactl etl run Gene/Recurso --from 2026-05-25")));
        QVERIFY(runs->isVisibleTo(info));
        QTest::mouseClick(runs, Qt::LeftButton);
        QCOMPARE(asked.takeFirst().first().toDate(), QDate(2026, 5, 25));
        chart().chooseGap(1); // the days after the newest
        QVERIFY(info->text().contains(QStringLiteral("Jun\u00a012")));
        QVERIFY(!runs->isVisibleTo(info));
        chart().chooseGap(-1);
        QVERIFY(info->text().contains(QStringLiteral("1 gap")));
    }

    void theStepIsAutomaticOrChosen()
    {
        show({QDate(2025, 6, 16), QDate(2026, 6, 15)});
        QCOMPARE(m_page->choice().step, Step::Day);
        m_page->setStep(Step::Month);
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(chart().set().grid().step, Step::Month);
        m_page->setStep(std::nullopt);
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(chart().set().grid().step, Step::Day);
        QVERIFY(part<QPushButton>("step")->text() == QStringLiteral("Day"));
    }

    void comparesWithAnotherTime()
    {
        m_page->setComparison(Comparison::LastWeek);
        show();
        QVERIFY(chart().set().hasComparison());
        QVERIFY(names("cursorTable").contains(QStringLiteral("Last week")));
        m_page->setComparison(Comparison::None);
        QTRY_VERIFY(m_page->isSettled() && !chart().set().hasComparison());
    }

    void plantsArePickedByKeyboard()
    {
        m_page->setView(QStringLiteral("plant"));
        show();
        QCOMPARE(m_feed->plantQuestions, 1);
        QCOMPARE(chart().set().count(), 13);
        auto* search = part<QLineEdit>("plantSearch");
        search->setText(QStringLiteral("guavio"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(m_page->isSettled() && chart().set().count() == 1);
        QCOMPARE(m_page->choice().plants, QStringList {QStringLiteral("GVIO")});
        QTest::mouseClick(part<QPushButton>("plantReset"), Qt::LeftButton);
        QTRY_COMPARE(chart().set().count(), 13);
    }

    void theLegendSwitchesCurves()
    {
        show();
        auto* table = part<QTableView>("cursorTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!chart().set().isVisible(0));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(chart().set().isVisible(0));
    }

    void tableShowsTheNumbersInView()
    {
        show();
        m_page->window().zoomTo({chart().set().times().at(0), chart().set().times().at(24)});
        QTest::mouseClick(part<QPushButton>("table"), Qt::LeftButton);
        auto* table = part<QTableView>("mainChartTable");
        QCOMPARE(table->model()->rowCount(), 24);
        QVERIFY(part<QPushButton>("undoZoom")->isEnabled());
        QTest::mouseClick(part<QPushButton>("undoZoom"), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 720);
    }

    void exportsWhatIsInView()
    {
        show();
        m_page->window().zoomTo({chart().set().times().at(24), chart().set().times().at(48)});
        auto* exporter = m_page->findChild<ChartExport*>();
        QTemporaryDir dir;
        QSignalSpy done(exporter, &ChartExport::done);
        exporter->saveCsvTo(dir.filePath(QStringLiteral("a.csv")));
        exporter->savePngTo(dir.filePath(QStringLiteral("a.png")), {640, 400});
        QTRY_COMPARE(done.count(), 2);
        QFile csv(dir.filePath(QStringLiteral("a.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 1 + 24 * 5);
        QCOMPARE(QImage(dir.filePath(QStringLiteral("a.png"))).size(), QSize(640, 400));
        QSignalSpy failed(exporter, &ChartExport::failed);
        exporter->saveCsvTo(dir.filePath(QStringLiteral("no/folder/a.csv")));
        QTRY_COMPARE(failed.count(), 1);
        exporter->copy();
    }

    void stateComesBack()
    {
        m_page->setView(QStringLiteral("plant"));
        m_page->setComparison(Comparison::PreviousDay);
        m_page->setStep(Step::Day);
        m_page->setPlants({QStringLiteral("GVIO")});
        GenerationPage other(*m_feed, m_theme, m_clock);
        other.restoreState(m_page->saveState());
        QCOMPARE(other.view(), QStringLiteral("plant"));
        QCOMPARE(other.choice().comparison, Comparison::PreviousDay);
        QCOMPARE(other.choice().step, Step::Day);
        QCOMPARE(other.choice().plants, QStringList {QStringLiteral("GVIO")});
        other.restoreState(
            {{QStringLiteral("comparison"), 99}, {QStringLiteral("step"), QStringLiteral("eon")}});
        QCOMPARE(other.choice().comparison, Comparison::PreviousDay);
    }
};

QTEST_MAIN(TestGenerationPage)
#include "tst_generationpage.moc"
