#include "ui/shell/popoutwindow.h"

#include "ui/base/role.h"
#include "ui/shell/alarmstrip.h"
#include "ui/shell/clocklabel.h"
#include "ui/shell/siteband.h"
#include "ui/shell/sitestatus.h"
#include "ui/shell/statusbadge.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigia::ui {

PopOutWindow::PopOutWindow(const SiteStatus& status, const Theme& theme)
    : m_status(status)
    , m_title(new QLabel(this))
    , m_place(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SiteBand(status, this));
    auto* bar = new QFrame(this);
    setRole(bar, "bar");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 4, 14, 4);
    row->setSpacing(12);
    setRole(m_title, "brand");
    row->addWidget(m_title);
    row->addWidget(new StatusBadge(status, bar));
    row->addStretch(1);
    row->addWidget(new ClockLabel(status, bar));
    column->addWidget(bar);
    column->addWidget(horizontalRule(this));
    auto* alarms = new AlarmStrip(status, theme, this);
    connect(alarms, &AlarmStrip::opened, this, &PopOutWindow::alarmOpened);
    connect(alarms, &AlarmStrip::acknowledgeRequested, this, &PopOutWindow::acknowledgeRequested);
    column->addWidget(alarms);
    column->addWidget(horizontalRule(this));
    m_place->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_place, 1);
}

void PopOutWindow::setTitle(const QString& title)
{
    m_title->setText(title);
    const QString site = m_status.site().title;
    setWindowTitle(site.isEmpty() ? tr("%1 – Vigía").arg(title)
                                  : tr("%1 – %2 – Vigía", "page, site").arg(title, site));
}

void PopOutWindow::setPage(QWidget* page)
{
    m_place->addWidget(page, 1);
}

void PopOutWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit closed();
}

} // namespace vigia::ui
