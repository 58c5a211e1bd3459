#include "ui/jobs/daystrip.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/jobs/paneltexts.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace vigia::ui {

namespace {

using State = jobs::BackfillDay::State;

constexpr int WidestCell = 15;
constexpr int NarrowestCell = 3;
constexpr int Height = 96; // of all boxes, at most, as long as they can be told apart
constexpr int LegendGap = 6;
constexpr int DefaultWidth = 320;
constexpr State States[] = {State::Missing, State::Incomplete, State::Failed, State::Present, State::Known};

} // namespace

DayStrip::DayStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("dayStrip"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString DayStrip::stateText(State state)
{
    switch (state) {
    case State::Missing:
        return tr("no figure");
    case State::Incomplete:
        return tr("hours missing");
    case State::Failed:
        return tr("last run failed");
    case State::Present:
        return tr("stored");
    case State::Known:
        break;
    }
    return tr("never published");
}

QString DayStrip::textOf(const jobs::BackfillDay& day) const
{
    const QString date = paneltext::valueTime(day.day, 0, m_today);
    return day.isChosen ? tr("%1: %2, will run", "a day, what is known of it").arg(date, stateText(day.state))
                        : tr("%1: %2", "a day, what is known of it").arg(date, stateText(day.state));
}

QString DayStrip::reading() const
{
    return m_current < 0 ? QString() : textOf(m_days[static_cast<std::size_t>(m_current)]);
}

DayStrip::Shape DayStrip::shape(int width) const
{
    Shape found;
    const auto count = static_cast<int>(m_days.size());
    if (count == 0 || width <= 0)
        return found;
    for (int cell = WidestCell; cell >= NarrowestCell; --cell) {
        found.cell = m_theme.px(cell);
        found.columns = std::max(1, static_cast<int>(width / found.cell));
        found.rows = (count + found.columns - 1) / found.columns;
        if (found.rows * found.cell <= m_theme.px(Height))
            break;
    }
    return found;
}

QRectF DayStrip::box(const Shape& shape, int day) const
{
    const double gap = shape.cell > m_theme.px(6) ? 3 : 1;
    return {(day % shape.columns) * shape.cell, (day / shape.columns) * shape.cell, shape.cell - gap,
            shape.cell - gap};
}

int DayStrip::dayAt(const QPoint& position) const
{
    const Shape now = shape(width());
    if (now.rows == 0 || position.x() < 0 || position.y() < 0)
        return -1;
    const int column = static_cast<int>(position.x() / now.cell);
    const int day = static_cast<int>(position.y() / now.cell) * now.columns + column;
    return column < now.columns && day < static_cast<int>(m_days.size()) ? day : -1;
}

int DayStrip::heightForWidth(int width) const
{
    const Shape now = shape(width);
    if (now.rows == 0)
        return 0;
    return paintLegend(nullptr, width,
                       static_cast<int>(std::ceil(now.rows * now.cell)) + m_theme.px(LegendGap));
}

QSize DayStrip::sizeHint() const
{
    const int wide = m_theme.px(DefaultWidth);
    return {wide, heightForWidth(wide)};
}

QSize DayStrip::minimumSizeHint() const
{
    return {m_theme.px(WidestCell) * 4, heightForWidth(std::max(width(), m_theme.px(WidestCell) * 4))};
}

void DayStrip::setDays(std::vector<jobs::BackfillDay> days, QDate today)
{
    m_days = std::move(days);
    m_today = today;
    if (m_current >= static_cast<int>(m_days.size()))
        m_current = -1;
    setVisible(!m_days.empty());
    setAccessibleName(tr("Days of the range"));
    setAccessibleDescription(reading());
    updateGeometry();
    update();
}

bool DayStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int day = dayAt(help->pos());
        if (day >= 0)
            QToolTip::showText(help->globalPos(), textOf(m_days[static_cast<std::size_t>(day)]), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void DayStrip::paintDay(QPainter& painter, const QRectF& box, const jobs::BackfillDay& day) const
{
    const Colours& colours = m_theme.colours();
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -2.5);
    painter.setPen(QPen(colours.muted, 1));
    painter.setBrush(Qt::NoBrush);
    switch (day.state) {
    case State::Present:
        painter.fillRect(inner, colours.muted);
        break;
    case State::Incomplete:
        painter.fillRect(QRectF(inner.left(), inner.center().y(), inner.width(), inner.height() / 2),
                         colours.muted);
        painter.drawRect(inner);
        break;
    case State::Failed:
        painter.fillRect(inner, QBrush(colours.text, Qt::BDiagPattern));
        painter.drawRect(inner);
        break;
    case State::Known:
        painter.setPen(QPen(colours.line, 1, Qt::DotLine));
        painter.drawRect(inner);
        break;
    case State::Missing:
        painter.drawRect(inner);
        break;
    }
    if (day.isChosen)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1.5, box.width(), 2), colours.text);
}

int DayStrip::paintLegend(QPainter* painter, int width, int top) const
{
    const QFontMetrics metrics(m_theme.captionFont());
    const int line = std::max(metrics.height(), m_theme.px(WidestCell)) + 2;
    const int side = m_theme.px(12);
    int x = 0;
    int y = top;
    const auto add = [&](const QString& text, const jobs::BackfillDay& sample) {
        const int wide = side + m_theme.px(5) + metrics.horizontalAdvance(text);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            paintDay(*painter, QRectF(x, y + (line - side) / 2.0, side, side), sample);
            painter->setPen(m_theme.colours().muted);
            painter->drawText(QRect(x + side + m_theme.px(5), y, wide, line),
                              Qt::AlignVCenter | Qt::AlignLeft, text);
        }
        x += wide + m_theme.px(12);
    };
    for (const State state : States) {
        const bool isThere = std::any_of(m_days.cbegin(), m_days.cend(),
                                         [&](const jobs::BackfillDay& day) { return day.state == state; });
        if (isThere)
            add(stateText(state), {QDate(), state, false});
    }
    add(tr("bar: will run"), {QDate(), State::Missing, true});
    return y + line;
}

void DayStrip::paintEvent(QPaintEvent*)
{
    const Shape now = shape(width());
    if (now.rows == 0)
        return;
    QPainter painter(this);
    painter.setFont(m_theme.captionFont());
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day)
        paintDay(painter, box(now, day), m_days[static_cast<std::size_t>(day)]);
    if (hasFocus() && m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colours().focus, 2));
        painter.drawRect(box(now, m_current).adjusted(0, 0, 0, -1));
    }
    paintLegend(&painter, width(), static_cast<int>(std::ceil(now.rows * now.cell)) + m_theme.px(LegendGap));
}

void DayStrip::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_days.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_days.empty())
        setCurrent(0);
}

void DayStrip::setCurrent(int day)
{
    if (m_days.empty())
        return;
    m_current = day;
    setAccessibleDescription(reading());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    const QRectF at = box(shape(width()), day);
    QToolTip::showText(mapToGlobal(at.bottomLeft().toPoint()), reading(), this);
    update();
}

} // namespace vigia::ui
