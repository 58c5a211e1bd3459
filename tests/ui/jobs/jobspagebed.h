#pragma once

#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/jobs/panelparts.h"
#include "ui/base/errorbanner.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/jobs/detailpanel.h"
#include "ui/jobs/jobspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace vigia::test {

/// The full id of one of the sample runs, from its first four characters.
inline QString sampleId(const char* start)
{
    return QString::fromLatin1(start) + QStringLiteral("0000-0000-4000-8000-000000000000");
}

/// What the tests of the Jobs page have in common: the page over the sample runs, and its parts.
class JobsPageBed : public QObject
{
    Q_OBJECT

protected:
    ui::Theme m_theme {ui::Theme::Mode::Dark};
    FakeClock m_clock;
    std::unique_ptr<FakeJobsFeed> m_feed;
    std::unique_ptr<ui::JobsPage> m_page;

    ui::RowsTable& table() const { return part<ui::RowsTable>(*m_page, "runsTable"); }

    QPushButton& button(const char* name) const { return part<QPushButton>(*m_page, name); }

    ui::DetailPanel& detail() const { return part<ui::DetailPanel>(*m_page, "runDetail"); }

    QString text(const char* label) const { return part<QLabel>(*m_page, label).text(); }

    QLineEdit& filter() const { return part<QLineEdit>(*m_page, "runsFilter"); }

    void show()
    {
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }

    void choose(const char* start)
    {
        QVERIFY(table().select(sampleId(start)));
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(detail().runId(), sampleId(start));
    }

    bool isOffered(const char* name) const { return button(name).isVisibleTo(&detail()); }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<FakeJobsFeed>(m_clock.nowUtc());
        m_page = std::make_unique<ui::JobsPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
    }
};

} // namespace vigia::test
