#include "ui/audit/audittable.h"

#include "ui/audit/auditmodel.h"
#include "ui/base/columnfit.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QScrollBar>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 26;
constexpr int Widths[] = {104, 76, 80, 0, 0, 96, 0}; // at 100 %
/// What is left is shared by action, object and reason.
constexpr int WidthWithRole = 900;
constexpr int Shares[] = {0, 0, 0, 5, 5, 0, 4};
constexpr int MostMeasured = 200;

} // namespace

AuditTable::AuditTable(AuditModel& model, const Theme& theme, QWidget* parent)
    : PlainTable(theme, RowHeight, true, parent)
    , m_audit(model)
{
    setObjectName(QStringLiteral("auditTable"));
    setModel(&model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setStretchLastSection(true);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        keepPlace(first, last);
        measure(first, last);
        shareWidth();
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == verticalScrollBar()->maximum() && value > 0)
            emit endReached();
    });
    applyTheme();
}

qint64 AuditTable::currentId() const
{
    return m_audit.idAt(currentIndex().row());
}

void AuditTable::keepPlace(int first, int last)
{
    const int top = verticalScrollBar()->value();
    if (first != 0 || top == 0)
        return;
    updateGeometries();
    verticalScrollBar()->setValue(top + (last + 1) * rowHeight());
}

void AuditTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    PlainTable::currentChanged(current, previous);
    emit currentIdChanged(m_audit.idAt(current.row()));
}

void AuditTable::applyTheme()
{
    PlainTable::applyTheme();
    m_needed.clear();
    measure(0, m_audit.rowCount() - 1);
    shareWidth();
}

void AuditTable::measure(int first, int last)
{
    m_needed.resize(AuditModel::Columns);
    const QFontMetrics metrics(m_theme.textFont());
    for (int row = first; row <= std::min(last, first + MostMeasured); ++row)
        for (int column = 0; column < AuditModel::Columns; ++column) {
            const int around = m_theme.px(2 * Padding + (column == AuditModel::Outcome ? MarkWidth : 0)) + 1;
            const QString text = m_audit.index(row, column).data().toString();
            m_needed[column] = std::max(m_needed[column], around + metrics.horizontalAdvance(text));
        }
}

void AuditTable::shareWidth()
{
    // The role is in the details too: where it is narrow, the action needs the room more.
    setColumnHidden(AuditModel::Role, viewport()->width() < m_theme.px(WidthWithRole));
    int left = viewport()->width();
    int shares = 0;
    for (int column = 0; column < AuditModel::Columns; ++column) {
        if (isColumnHidden(column))
            continue;
        left -= m_theme.px(Widths[column]);
        shares += Shares[column];
    }
    QList<ColumnWish> wishes;
    for (int column = 0; column < AuditModel::Columns; ++column) {
        const int usual = isColumnHidden(column) ? 0
            : Shares[column] > 0                 ? std::max(0, left) * Shares[column] / shares
                                                 : m_theme.px(Widths[column]);
        const int title = m_theme.px(2 * Padding)
            + QFontMetrics(horizontalHeader()->font())
                  .horizontalAdvance(m_audit.headerData(column, Qt::Horizontal).toString());
        const int needed = std::max(m_needed.value(column, usual), title);
        wishes.append({usual, needed, isColumnHidden(column)});
    }
    const QList<int> widths = fittedWidths(wishes, AuditModel::Reason, viewport()->width());
    for (int column = 0; column < AuditModel::Reason; ++column)
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[column]);
}

void AuditTable::resizeEvent(QResizeEvent* event)
{
    PlainTable::resizeEvent(event);
    shareWidth();
}

} // namespace vigia::ui
