#include "ui/base/rowstable.h"

#include "ui/base/marks.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 26;
constexpr int Padding = 6;
constexpr int MarkWidth = 22;
constexpr int CurrentBar = 3;
constexpr int NarrowestColumn = 36;
constexpr int WidestColumn = 900;

class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
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
        QFont font = m_theme.textFont();
        if (index.data(RowsModel::HeadingRole).toBool())
            font.setWeight(QFont::DemiBold);
        if (index.data(RowsModel::CodeRole).toBool())
            font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
        return font;
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
};

} // namespace

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

RowsTable::RowsTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new RowsModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_isSizing && width > 0 && section != m_stretched && section < m_model->columns().size())
            m_chosen.insert(m_model->columns()[section].id, width * 100 / m_theme.scale());
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(m_model->keyAt(index.row())); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RowsTable::applyTheme);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &RowsTable::applyTheme);
    connect(&theme, &Theme::changed, this, &RowsTable::applyTheme);
    applyTheme();
}

QString RowsTable::currentKey() const
{
    return m_model->keyAt(currentIndex().row());
}

QStringList RowsTable::selectedKeys() const
{
    QList<int> chosen;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        chosen.append(index.row());
    std::sort(chosen.begin(), chosen.end());
    QStringList keys;
    for (const int row : std::as_const(chosen))
        keys.append(m_model->keyAt(row));
    return keys;
}

int RowsTable::widthOf(int column) const
{
    const QString& id = m_model->columns()[column].id;
    if (m_chosen.contains(id))
        return m_theme.px(m_chosen.value(id).toInt());
    // A title is never cut, whatever the language.
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int needed =
        QFontMetrics(horizontalHeader()->font()).horizontalAdvance(title) + m_theme.px(2 * Padding);
    return std::max(m_theme.px(m_widths.value(column)), needed);
}

void RowsTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void RowsTable::setWidths(const QList<int>& widths, int stretched)
{
    m_widths = widths;
    m_stretched = stretched;
    applyTheme();
}

void RowsTable::applyTheme()
{
    m_isSizing = true;
    verticalHeader()->setDefaultSectionSize(m_theme.px(RowHeight));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(NarrowestColumn));
    for (int i = 0; i < m_model->columnCount() && i < m_widths.size(); ++i) {
        horizontalHeader()->setSectionResizeMode(
            i, i == m_stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (i != m_stretched)
            setColumnWidth(i, widthOf(i));
    }
    m_isSizing = false;
    viewport()->update();
}

void RowsTable::merge(std::vector<Row> rows)
{
    QScrollBar* const bar = verticalScrollBar();
    const int height = m_theme.px(RowHeight);
    const int top = bar->value() / height;
    const QString first = m_model->keyAt(top);
    const bool isAtTop = bar->value() == 0;
    const int offset = bar->value() - top * height;
    m_model->setRows(std::move(rows));
    const int now = m_model->rowOf(first);
    if (isAtTop || now < 0 || now == top)
        return;
    updateGeometries(); // else the bar's range is the former one
    bar->setValue(now * height + offset);
}

bool RowsTable::select(const QString& key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row, 0));
    selectRow(row);
    return true;
}

QVariantMap RowsTable::saveWidths() const
{
    return m_chosen;
}

void RowsTable::restoreWidths(const QVariantMap& widths)
{
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const int width = it.value().toInt();
        if (width >= NarrowestColumn && width <= WidestColumn)
            m_chosen.insert(it.key(), width);
    }
    applyTheme();
}

void RowsTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            emit opened(m_model->keyAt(row));
        return;
    case Qt::Key_PageDown:
        if (row == m_model->rowCount() - 1)
            emit pageTurned(1);
        break;
    case Qt::Key_PageUp:
        if (row <= 0)
            emit pageTurned(-1);
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void RowsTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.colours().muted);
    const int pad = m_theme.px(24);
    painter.drawText(viewport()->rect().adjusted(pad, pad, -pad, -pad),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void RowsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    emit resized();
}

void RowsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the bar is in another column than the cell that changed
    const QString key = m_model->keyAt(current.row());
    if (key == m_currentKey)
        return;
    m_currentKey = key;
    emit currentKeyChanged(key);
}

void RowsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedKeysChanged();
}

} // namespace vigia::ui
