#include "ui/charts/figuretable.h"

#include "ui/base/theme.h"
#include "ui/charts/figuremodel.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 26;
constexpr int SwatchSize = 10;
constexpr int NameGap = 7;
constexpr int FigureGap = 8;

class FigureDelegate : public QStyledItemDelegate
{
public:
    FigureDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(fontOf(index));
        return {metrics.horizontalAdvance(index.data().toString()) + m_theme.px(FigureGap),
                m_theme.px(RowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active))
            painter->fillRect(option.rect, colours.raised);
        painter->setPen(colours.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect text = option.rect.adjusted(0, 0, 0, -1);
        const QVariant swatch = index.data(FigureModel::SwatchRole);
        if (swatch.isValid()) {
            const int side = m_theme.px(SwatchSize);
            const QRect box(text.left() + 1, text.center().y() - side / 2, side, side);
            if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
                painter->fillRect(box, swatch.value<QColor>());
            } else {
                painter->setPen(swatch.value<QColor>());
                painter->drawRect(box.adjusted(0, 0, -1, -1));
            }
            text.setLeft(box.right() + m_theme.px(NameGap));
        }
        const bool isMuted = index.data(FigureModel::MutedRole).toBool();
        painter->setPen(isMuted ? colours.muted : colours.text);
        painter->setFont(fontOf(index));
        const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        const QString line =
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->drawText(text, static_cast<int>(alignment), line);
        painter->restore();
    }

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        // The whole name is the switch, not only its few pixels of swatch.
        if (event->type() == QEvent::MouseButtonRelease && index.flags().testFlag(Qt::ItemIsUserCheckable)) {
            if (static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
                return false;
            const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }

private:
    QFont fontOf(const QModelIndex& index) const
    {
        QFont font = m_theme.textFont();
        if (index.data(FigureModel::BoldRole).toBool() && !index.data(FigureModel::MutedRole).toBool())
            font.setWeight(QFont::DemiBold);
        return font;
    }

    const Theme& m_theme;
};

} // namespace

FigureTable::FigureTable(const Theme& theme, FigureModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new FigureDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(0);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    connect(&theme, &Theme::changed, this, &FigureTable::applyTheme);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &FigureTable::fit);
    applyTheme();
}

void FigureTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(RowHeight));
    fit();
    viewport()->update();
}

void FigureTable::fit()
{
    setMaximumHeight(sizeHint().height());
    updateGeometry();
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    // Whole rows only: half a row at the bottom looks like a fault.
    const int row = m_theme.px(RowHeight);
    const bool allFit = height() >= sizeHint().height();
    const int rest = allFit || height() < row ? 0 : height() % row;
    if (viewportMargins().bottom() != rest)
        setViewportMargins(0, 0, 0, rest);
}

void FigureTable::setFewestRows(int rows)
{
    m_fewestRows = rows;
    updateGeometry();
}

QSize FigureTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {m_theme.px(200), rows * m_theme.px(RowHeight) + 2};
}

QSize FigureTable::minimumSizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {m_theme.px(120),
            std::min(rows, m_fewestRows * 100 / m_theme.scale()) * m_theme.px(RowHeight) + 2};
}

} // namespace vigia::ui
