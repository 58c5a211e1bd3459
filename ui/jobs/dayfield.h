#pragma once

#include "core/base/energyday.h"

#include <QDateEdit>

namespace vigia::ui {

/// A Colombian day, typed or chosen from a calendar that offers the days of its bounds. A typed day outside
/// of them stays as it is: the form says why it is refused. GUI thread only.
class DayField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget* parent = nullptr);

    const DayRange& bounds() const { return m_bounds; }

    /// An invalid day of it = no bound on that side.
    void setBounds(const DayRange& bounds);

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    DayRange m_bounds;
};

} // namespace vigia::ui
