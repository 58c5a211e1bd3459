#include "ui/jobs/gridtable.h"

#include "ui/base/format.h"
#include "ui/base/marks.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 26;
constexpr int NarrowestDay = 15;
constexpr int WidestDay = 28;
constexpr int CellSide = 14;
constexpr int NarrowHead = 172;
constexpr int UsualHead = 200; // before a day is wider than need be
constexpr int WideHead = 380;
constexpr int DaysHeight = 36;

/// Two lines: the month where one begins, and the day's number.
class DayHeader final : public QHeaderView
{
public:
    DayHeader(const Theme& theme, GridModel& model, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
        , m_grid(model)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

    QSize sizeHint() const override { return {0, m_theme.px(DaysHeight)}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save();
        painter->setFont(m_theme.captionFont());
        const QDate day = m_grid.day(section);
        const bool isRest = day.dayOfWeek() >= 6;
        painter->setPen(isRest ? m_theme.colours().muted : m_theme.colours().text);
        painter->drawText(rect.adjusted(-4, rect.height() / 2, 4, 0), Qt::AlignCenter,
                          QString::number(day.day()));
        painter->restore();
    }

    void paintEvent(QPaintEvent* event) override
    {
        QHeaderView::paintEvent(event);
        QPainter painter(viewport());
        painter.setFont(m_theme.captionFont());
        painter.setPen(m_theme.colours().muted);
        const int first = std::max(0, visualIndexAt(0));
        int free = -1;
        for (int section = first; section < count(); ++section) {
            const int x = std::max(0, sectionViewportPosition(section));
            if (x > viewport()->width())
                return;
            if ((section != first && m_grid.day(section).day() != 1) || x < free)
                continue;
            const QString month = format::monthYear(m_grid.day(section));
            const int width = painter.fontMetrics().horizontalAdvance(month);
            painter.drawText(QRect(x + 2, 0, width + 2, height() / 2), Qt::AlignLeft | Qt::AlignVCenter,
                             month);
            free = x + width + m_theme.px(8);
        }
    }

private:
    const Theme& m_theme;
    GridModel& m_grid;
};

/// "Gene / Recurso" and, when there is room, its name.
class SeriesHeader final : public QHeaderView
{
public:
    SeriesHeader(const Theme& theme, QWidget* parent)
        : QHeaderView(Qt::Vertical, parent)
        , m_theme(theme)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Colours& colours = m_theme.colours();
        const QString series = model()->headerData(section, Qt::Vertical).toString();
        const QString name = model()->headerData(section, Qt::Vertical, Qt::UserRole).toString();
        painter->save();
        painter->setFont(m_theme.textFont());
        const QFontMetrics metrics(painter->font());
        QRect text = rect.adjusted(m_theme.px(4), 0, -m_theme.px(8), 0);
        painter->setPen(colours.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(series, Qt::ElideRight, text.width()));
        text.setLeft(text.left() + metrics.horizontalAdvance(series) + m_theme.px(10));
        if (text.width() > m_theme.px(60)) {
            painter->setPen(colours.muted);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(name, Qt::ElideRight, text.width()));
        }
        painter->restore();
    }

private:
    const Theme& m_theme;
};

class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const Theme& theme, GridModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_grid(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const jobs::GridCell* const cell = m_grid.cell(index);
        if (!cell)
            return;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.colours().raised);
        const int side = std::min(m_theme.px(CellSide), option.rect.width() - 2);
        QRect box(0, 0, side, side);
        box.moveCenter(option.rect.center());
        paintCell(*painter, box, lookOf(*cell), m_theme);
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        if (view && view->currentIndex() == index) {
            painter->setPen(QPen(view->hasFocus() ? m_theme.colours().focus : m_theme.colours().muted, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    const Theme& m_theme;
    GridModel& m_grid;
};

} // namespace

namespace {

/// Between text and panel: what is normal does not shine, also when there are hundreds of it.
QColor quiet(const Colours& colours)
{
    const auto mix = [](int a, int b) { return (a * 3 + b * 2) / 5; };
    return {mix(colours.muted.red(), colours.panel.red()), mix(colours.muted.green(), colours.panel.green()),
            mix(colours.muted.blue(), colours.panel.blue())};
}

} // namespace

void paintCell(QPainter& painter, const QRect& box, CellLook look, const Theme& theme)
{
    const Colours& colours = theme.colours();
    const QRect frame = box.adjusted(0, 0, -1, -1);
    painter.save();
    switch (look) {
    case CellLook::Loaded:
        painter.fillRect(box, quiet(colours));
        break;
    case CellLook::Failed:
        paintAlarmMark(painter, box.adjusted(-1, -1, 1, 1), 2, theme);
        break;
    case CellLook::Open: {
        QPen pen(colours.text, 2);
        pen.setDashPattern({1, 1});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawRect(frame);
        break;
    }
    case CellLook::PutBack:
        painter.setPen(QPen(colours.muted, 2));
        painter.drawRect(frame.adjusted(1, 1, 0, 0));
        break;
    case CellLook::Foreign:
        painter.setPen(colours.muted);
        painter.drawRect(frame);
        break;
    case CellLook::Empty:
        painter.setPen(colours.line);
        painter.setBrush(QBrush(colours.muted, Qt::BDiagPattern));
        painter.drawRect(frame);
        break;
    }
    painter.restore();
}

GridTable::GridTable(const Theme& theme, GridModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_grid(model)
{
    setHorizontalHeader(new DayHeader(theme, model, this));
    setVerticalHeader(new SeriesHeader(theme, this));
    setModel(&model);
    setItemDelegate(new CellDelegate(theme, model, this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum()); // the newest days
    });
    connect(&theme, &Theme::changed, this, &GridTable::applyTheme);
    applyTheme();
}

DayRange GridTable::selectedDays() const
{
    int first = currentIndex().column();
    int last = first;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : chosen) {
        if (index.row() != currentIndex().row())
            continue;
        first = std::min(first, index.column());
        last = std::max(last, index.column());
    }
    return {m_grid.day(first), m_grid.day(last)};
}

void GridTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(RowHeight));
    fit();
    viewport()->update();
}

void GridTable::fit()
{
    const int days = std::max(1, m_grid.columnCount());
    const int room = width() - m_theme.px(12);
    const int wanted = room - days * m_theme.px(WidestDay);
    const int scarce = std::min(room - days * m_theme.px(NarrowestDay), m_theme.px(UsualHead));
    const int head = std::clamp(std::max(wanted, scarce), m_theme.px(NarrowHead), m_theme.px(WideHead));
    verticalHeader()->setFixedWidth(head);
    horizontalHeader()->setDefaultSectionSize(
        std::clamp((room - head) / days, m_theme.px(NarrowestDay), m_theme.px(WidestDay)));
}

void GridTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            emit taken(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void GridTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOne = selectionModel()->selectedIndexes().size() == 1;
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && isOne && index.isValid()
        && index == currentIndex())
        emit taken(index);
}

void GridTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void GridTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCellChanged();
}

} // namespace vigia::ui
