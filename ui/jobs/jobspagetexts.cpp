#include "ui/base/rowsmodel.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/runsview.h"

#include <QPushButton>

namespace vigia::ui {

void JobsPage::retranslate()
{
    const QList<PageView> all = views();
    for (qsizetype i = 0; i < all.size(); ++i)
        m_tabs[i]->setText(all[i].title);
    m_new->setText(tr("New run…"));
    m_new->setShortcut(Qt::CTRL | Qt::Key_N); // a new text takes it away
    m_fill->setText(tr("Backfill…"));
    showButtons();
}

QList<PageView> JobsPage::views() const
{
    return {{QStringLiteral("runs"), tr("Runs")},
            {QStringLiteral("grid"), tr("Days × metrics")},
            {QStringLiteral("catalogue"), tr("Catalogue")},
            {QStringLiteral("schedule"), tr("Schedule")}};
}

void JobsPage::showButtons()
{
    const QList<PageView> all = views();
    for (qsizetype i = 0; i < all.size(); ++i)
        m_tabs[i]->setChecked(all[i].id == m_view);
    const int chosen = static_cast<int>(m_runs->selectedForRetry().size());
    const bool isMany = m_view == u"runs" && chosen > 0;
    m_retry->setVisible(m_view == u"runs");
    m_retry->setText(isMany ? tr("Retry %n selected…", nullptr, chosen) : tr("Retry selected…"));
    const QString why = m_blocked.isEmpty() ? m_feed.actionsBlocked() : m_blocked;
    for (QPushButton* button : {m_new, m_fill, m_retry}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(plainToolTip(why));
        button->setAccessibleDescription(why);
    }
    if (why.isEmpty()) {
        m_new->setToolTip(tr("Ctrl+N"));
        m_retry->setEnabled(isMany);
        m_retry->setToolTip(isMany ? QString() : tr("Select runs that failed or were cancelled"));
    }
}

} // namespace vigia::ui
