#include "ui/shell/statusbadge.h"

#include "ui/base/focustip.h"
#include "ui/base/role.h"
#include "ui/shell/sitestatus.h"

#include <QEvent>

namespace vigia::ui {

StatusBadge::StatusBadge(const SiteStatus& status, QWidget* parent)
    : QLabel(parent)
    , m_status(status)
{
    setObjectName(QStringLiteral("badge"));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    showTipOnFocus(this);
    connect(&status, &SiteStatus::badgeChanged, this, &StatusBadge::refresh);
    refresh();
}

void StatusBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLabel::changeEvent(event);
}

void StatusBadge::refresh()
{
    const BadgeInfo& badge = m_status.badge();
    switch (badge.state) {
    case BadgeInfo::State::Live:
        setText(tr("LIVE"));
        setRole(this, "badge-live");
        break;
    case BadgeInfo::State::Paused:
        setText(tr("PAUSED"));
        setRole(this, "badge-paused");
        break;
    case BadgeInfo::State::Stale:
        setText(tr("STALE"));
        setRole(this, "badge-stale");
        break;
    case BadgeInfo::State::Recorded:
        setText(tr("RECORDED"));
        setRole(this, "badge-recorded");
        break;
    }
    const QString reason = badge.state == BadgeInfo::State::Live
        ? tr("What you see is of now and refreshes by itself.")
        : badge.reason;
    setToolTip(QStringLiteral("<p>%1</p>").arg(reason.toHtmlEscaped()));
    setAccessibleName(text());
    setAccessibleDescription(reason);
}

} // namespace vigia::ui
