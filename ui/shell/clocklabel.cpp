#include "ui/shell/clocklabel.h"

#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/shell/sitestatus.h"

#include <QEvent>

namespace vigia::ui {

ClockLabel::ClockLabel(const SiteStatus& status, QWidget* parent)
    : QLabel(parent)
    , m_status(status)
{
    setObjectName(QStringLiteral("clock"));
    setRole(this, "clock");
    setTextFormat(Qt::PlainText);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ClockLabel::tick);
    tick();
}

void ClockLabel::showEvent(QShowEvent* event)
{
    QLabel::showEvent(event);
    tick();
}

void ClockLabel::hideEvent(QHideEvent* event)
{
    QLabel::hideEvent(event);
    m_timer.stop();
}

void ClockLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tick();
    QLabel::changeEvent(event);
}

void ClockLabel::tick()
{
    const QDateTime now = m_status.now();
    setText(format::clockTime(now));
    setAccessibleName(tr("Time in Colombia: %1").arg(format::clockTime(now, false)));
    setToolTip(tr("%1, time in Colombia (UTC−5)").arg(format::date(now.addSecs(-5 * 3600).date())));
    if (isVisible())
        m_timer.start(1000 - now.time().msec());
}

} // namespace vigia::ui
