#include "ui/base/rowstable.h"

#include "ui/base/columnfit.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 26;
constexpr int NarrowestColumn = 36;
constexpr int WidestColumn = 900;
constexpr int WidestLetter = 13; // about, of the text at 100 %: shorter texts are not measured
constexpr std::size_t MostMeasured = 200;

} // namespace

RowsTable::RowsTable(const Theme& theme, QWidget* parent)
    : PlainTable(theme, RowHeight, true, parent)
    , m_model(new RowsModel(this))
{
    setModel(m_model);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int before, int width) {
                // From or to 0: it was shown or hidden, which is no choice of a width.
                if (!m_isSizing && before > 0 && width > 0 && section != m_stretched
                    && section < m_model->columns().size())
                    m_chosen.insert(m_model->columns()[section].id, width * 100 / m_theme.scale());
            });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(m_model->keyAt(index.row())); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RowsTable::applyTheme);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &RowsTable::applyTheme);
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

int RowsTable::usualWidth(int column) const
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

int RowsTable::widthOf(int column) const
{
    const int usual = usualWidth(column);
    if (m_model->rowCount() == 0 || m_chosen.contains(m_model->columns()[column].id))
        return usual;
    return std::min(usual, m_needed.value(column, usual));
}

void RowsTable::measure()
{
    const int columns = m_model->columnCount();
    while (m_needed.size() < columns) {
        const QString title =
            m_model->headerData(static_cast<int>(m_needed.size()), Qt::Horizontal, Qt::DisplayRole)
                .toString();
        m_needed.append(QFontMetrics(horizontalHeader()->font()).horizontalAdvance(title)
                        + m_theme.px(2 * Padding));
    }
    const QFontMetrics text(m_theme.textFont());
    const QFontMetrics heading(cellFont(m_theme, true, false));
    const QFontMetrics code(cellFont(m_theme, false, true));
    const std::vector<Row>& rows = m_model->rows();
    for (std::size_t i = 0; i < std::min(rows.size(), MostMeasured); ++i) {
        const Row& row = rows[i];
        for (int column = 0; column < std::min(columns, static_cast<int>(row.cells.size())); ++column) {
            const QString& cell = row.cells[column];
            const bool hasMark = column == 0 && row.mark != RowMark::None;
            const int around = m_theme.px(2 * Padding + (hasMark ? MarkWidth : 0)) + 1;
            if (around + static_cast<int>(cell.size()) * m_theme.px(WidestLetter) <= m_needed[column])
                continue;
            const QFontMetrics& metrics = row.isHeading ? heading
                : m_model->columns()[column].isCode     ? code
                                                        : text;
            m_needed[column] = std::max(m_needed[column], around + metrics.horizontalAdvance(cell));
        }
    }
}

void RowsTable::fit()
{
    if (m_model->rowCount() == 0 || m_needed.size() < m_model->columnCount())
        return;
    QList<ColumnWish> wishes;
    for (int i = 0; i < m_model->columnCount() && i < m_widths.size(); ++i) {
        const bool isChosen = m_chosen.contains(m_model->columns()[i].id);
        if (isColumnHidden(i))
            wishes.append({0, 0, true});
        else
            wishes.append({usualWidth(i), std::min(m_needed[i], m_theme.px(WidestColumn)), isChosen});
    }
    const QList<int> widths = fittedWidths(wishes, m_stretched, viewport()->width());
    m_isSizing = true;
    for (int i = 0; i < widths.size(); ++i)
        if (i != m_stretched && !isColumnHidden(i) && columnWidth(i) != widths[i])
            setColumnWidth(i, widths[i]);
    m_isSizing = false;
}

void RowsTable::setWidths(const QList<int>& widths, int stretched)
{
    if (widths == m_widths && stretched == m_stretched)
        return;
    m_widths = widths;
    m_stretched = stretched;
    applyWidths();
}

void RowsTable::applyTheme()
{
    PlainTable::applyTheme();
    horizontalHeader()->setMinimumSectionSize(m_theme.px(NarrowestColumn));
    m_needed.clear();
    applyWidths();
}

void RowsTable::applyWidths()
{
    m_isSizing = true;
    for (int i = 0; i < m_model->columnCount() && i < m_widths.size(); ++i) {
        horizontalHeader()->setSectionResizeMode(
            i, i == m_stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (i != m_stretched)
            setColumnWidth(i, usualWidth(i));
    }
    m_isSizing = false;
    measure();
    fit();
    viewport()->update();
}

void RowsTable::merge(std::vector<Row> rows)
{
    QScrollBar* const bar = verticalScrollBar();
    const int height = rowHeight();
    const int top = bar->value() / height;
    const QString first = m_model->keyAt(top);
    const bool isAtTop = bar->value() == 0;
    const int offset = bar->value() - top * height;
    m_model->setRows(std::move(rows));
    measure();
    fit();
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
    applyWidths();
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
    PlainTable::keyPressEvent(event);
}

void RowsTable::resizeEvent(QResizeEvent* event)
{
    PlainTable::resizeEvent(event);
    emit resized();
    fit();
}

void RowsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    PlainTable::currentChanged(current, previous);
    const QString key = m_model->keyAt(current.row());
    if (key == m_currentKey)
        return;
    m_currentKey = key;
    emit currentKeyChanged(key);
}

void RowsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    PlainTable::selectionChanged(selected, deselected);
    emit selectedKeysChanged();
}

} // namespace vigia::ui
