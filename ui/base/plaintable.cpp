#include "ui/base/plaintable.h"

#include "ui/base/marks.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace vigia::ui {

namespace {

constexpr int CurrentBar = 3;

} // namespace

class PlainTable::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Theme& theme, bool hasHairlines, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_hasHairlines(hasHairlines)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colours.raised);
        painter->setPen(colours.line);
        if (m_hasHairlines)
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const bool isFirst = index.column() == 0;
        if (isFirst && view && view->currentIndex().row() == index.row()) {
            QRect bar = option.rect;
            bar.setWidth(m_theme.px(CurrentBar));
            painter->fillRect(bar, view->hasFocus() ? colours.focus : colours.muted);
        }
        paintMark(*painter, option.rect, static_cast<RowMark>(index.data(RowsModel::MarkRole).toInt()));
        painter->setFont(fontOf(index));
        painter->setPen(index.data(RowsModel::MutedRole).toBool() ? colours.muted : colours.text);
        const QRect text = textRect(option.rect, index);
        const QString line =
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, line);
        painter->restore();
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QString tip = index.data(Qt::ToolTipRole).toString();
        const QString text = index.data().toString();
        const bool isCut = QFontMetrics(fontOf(index)).horizontalAdvance(text)
            > textRect(view->visualRect(index), index).width();
        if (tip.isEmpty() && isCut)
            tip = plainToolTip(text);
        QToolTip::showText(event->globalPos(), tip, view);
        return true;
    }

private:
    QFont fontOf(const QModelIndex& index) const
    {
        return cellFont(m_theme, index.data(RowsModel::HeadingRole).toBool(),
                        index.data(RowsModel::CodeRole).toBool());
    }

    QRect textRect(const QRect& cell, const QModelIndex& index) const
    {
        const int pad = m_theme.px(Padding);
        QRect text = cell.adjusted(pad, 0, -pad, -1);
        if (static_cast<RowMark>(index.data(RowsModel::MarkRole).toInt()) != RowMark::None)
            text.setLeft(text.left() + m_theme.px(MarkWidth));
        return text;
    }

    void paintMark(QPainter& painter, const QRect& cell, RowMark mark) const
    {
        const int side = markSize(m_theme);
        const QRect box(cell.left() + m_theme.px(Padding), cell.center().y() - side / 2, side, side);
        paintRowMark(painter, box, mark, m_theme);
    }

    const Theme& m_theme;
    bool m_hasHairlines;
};

void paintRowMark(QPainter& painter, const QRectF& box, RowMark mark, const Theme& theme)
{
    switch (mark) {
    case RowMark::None:
        return;
    case RowMark::Failure:
    case RowMark::Alarm2:
        paintAlarmMark(painter, box, 2, theme);
        return;
    case RowMark::Alarm1:
        paintAlarmMark(painter, box, 1, theme);
        return;
    case RowMark::Alarm3:
        paintAlarmMark(painter, box, 3, theme);
        return;
    case RowMark::Quiet1:
        paintAlarmMark(painter, box, 1, theme, false);
        return;
    case RowMark::Quiet2:
        paintAlarmMark(painter, box, 2, theme, false);
        return;
    case RowMark::Quiet3:
        paintAlarmMark(painter, box, 3, theme, false);
        return;
    case RowMark::Running:
        paintStateMark(painter, box, StateMark::Running, theme);
        return;
    case RowMark::Stopped:
        paintStateMark(painter, box, StateMark::Stopped, theme);
        return;
    case RowMark::Unknown:
        paintStateMark(painter, box, StateMark::Unknown, theme);
        return;
    }
}

PlainTable::PlainTable(const Theme& theme, int rowHeight, bool hasHairlines, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_rowHeight(rowHeight)
{
    setItemDelegate(new Delegate(theme, hasHairlines, this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&theme, &Theme::changed, this, [this] { applyTheme(); });
}

int PlainTable::rowHeight() const
{
    return m_theme.px(m_rowHeight);
}

QFont PlainTable::cellFont(const Theme& theme, bool isHeading, bool isCode)
{
    QFont font = theme.textFont();
    if (isHeading)
        font.setWeight(QFont::DemiBold);
    if (isCode)
        font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    return font;
}

void PlainTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(rowHeight());
    viewport()->update();
}

void PlainTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void PlainTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.colours().muted);
    const int pad = m_theme.px(24);
    painter.drawText(viewport()->rect().adjusted(pad, pad, -pad, -pad),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void PlainTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the bar is in another column than the cell that changed
}

} // namespace vigia::ui
