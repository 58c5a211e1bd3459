#include "ui/jobs/dayfield.h"

#include <QCalendarWidget>

namespace vigia::ui {

namespace {

const QDate Earliest(1995, 1, 1);
const QDate Latest(2100, 12, 31);

} // namespace

DayField::DayField(QWidget* parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setDateRange(Earliest, Latest);
}

void DayField::setBounds(const DayRange& bounds)
{
    m_bounds = bounds;
}

void DayField::mousePressEvent(QMouseEvent* event)
{
    QDateEdit::mousePressEvent(event);
    // The calendar is made, and given the range of the field, when it opens.
    if (QCalendarWidget* calendar = calendarWidget(); calendar && calendar->isVisible()) {
        const QDate first = m_bounds.from.isValid() ? m_bounds.from : Earliest;
        const QDate last = m_bounds.to.isValid() ? m_bounds.to : Latest;
        calendar->setDateRange(std::min(first, date()), std::max(last, date()));
    }
}

} // namespace vigia::ui
