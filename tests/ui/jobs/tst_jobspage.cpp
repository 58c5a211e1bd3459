#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/jobs/panelparts.h"
#include "ui/base/errorbanner.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/jobs/actionpanel.h"
#include "ui/jobs/detailpanel.h"
#include "ui/jobs/factlist.h"
#include "ui/jobs/gridtable.h"
#include "ui/jobs/gridview.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/rowstable.h"
#include "ui/jobs/runsview.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using test::part;

namespace {

const Error Down {
    ErrorCode::Unreachable, QStringLiteral("The database is not reachable: start it."), {}, {}, true};

QString id(const char* start)
{
    return QString::fromLatin1(start) + QStringLiteral("0000-0000-4000-8000-000000000000");
}

} // namespace

class TestJobsPage : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeJobsFeed> m_feed;
    std::unique_ptr<JobsPage> m_page;

    RowsTable& table() const { return part<RowsTable>(*m_page, "runsTable"); }

    QPushButton& button(const char* name) const { return part<QPushButton>(*m_page, name); }

    DetailPanel& detail() const { return part<DetailPanel>(*m_page, "runDetail"); }

    QString text(const char* label) const { return part<QLabel>(*m_page, label).text(); }

    QLineEdit& filter() const { return part<QLineEdit>(*m_page, "runsFilter"); }

    void show()
    {
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }

    void choose(const char* start)
    {
        QVERIFY(table().select(id(start)));
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(detail().runId(), id(start));
    }

    bool isOffered(const char* name) const { return button(name).isVisibleTo(&detail()); }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeJobsFeed>(m_clock.nowUtc());
        m_page = std::make_unique<JobsPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("view");
        for (const char* view : {"runs", "grid", "catalogue", "schedule"})
            QTest::addRow("%s", view) << QString::fromLatin1(view);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (folder.isEmpty())
            QSKIP("VIGIA_PICTURES names no folder");
        QFETCH(QString, view);
        m_page->setView(view);
        for (const QSize& size : {QSize(1110, 640), QSize(1750, 920)}) {
            for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
                for (const QString& language : Language::available()) {
                    Language spoken;
                    spoken.set(language);
                    m_theme.setMode(mode);
                    m_page->resize(size);
                    show();
                    if (view == u"runs")
                        choose(size.width() < 1200 ? "e310" : "5b20");
                    m_page->grab().save(QDir(folder).filePath(
                        QStringLiteral("jobs-%1-%2-%3-%4.png")
                            .arg(view,
                                 mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                 language)
                            .arg(size.width())));
                }
            }
        }
    }
};

QTEST_MAIN(TestJobsPage)
#include "tst_jobspage.moc"
