#include "ui/audit/audittable.h"

#include "ui/audit/auditmodel.h"
#include "ui/base/columnfit.h"
#include "ui/base/marks.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 26;
constexpr int Padding = 6;
constexpr int MarkWidth = 22;
constexpr int CurrentBar = 3;
constexpr int Widths[] = {104, 76, 80, 0, 0, 96, 0}; // at 100 %
/// What is left is shared by action, object and reason.
constexpr int WidthWithRole = 900;
constexpr int Shares[] = {0, 0, 0, 5, 5, 0, 4};
constexpr int MostMeasured = 200;

class AuditDelegate : public QStyledItemDelegate
{
public:
    AuditDelegate(const Theme& theme, QObject* parent)
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
        if (index.column() == 0 && view && view->currentIndex().row() == index.row()) {
            QRect bar = option.rect;
            bar.setWidth(m_theme.px(CurrentBar));
            painter->fillRect(bar, view->hasFocus() ? colours.focus : colours.muted);
        }
        const int pad = m_theme.px(Padding);
        QRect text = option.rect.adjusted(pad, 0, -pad, -1);
        if (index.column() == AuditModel::Outcome) {
            const int side = markSize(m_theme);
            paintOutcome(*painter, QRect(text.left(), text.center().y() - side / 2, side, side),
                         index.data(AuditModel::OutcomeRole).toString());
            text.setLeft(text.left() + m_theme.px(MarkWidth));
        }
        const bool isMuted = index.column() == AuditModel::Role || index.column() == AuditModel::When;
        painter->setFont(m_theme.textFont());
        painter->setPen(isMuted ? colours.muted : colours.text);
        const QString line =
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        painter->restore();
    }

private:
    void paintOutcome(QPainter& painter, const QRect& box, const QString& outcome) const
    {
        if (outcome == u"failed")
            paintAlarmMark(painter, box, 2, m_theme);
        else if (outcome == u"refused")
            paintStateMark(painter, box, StateMark::Stopped, m_theme);
        else if (outcome == u"done")
            paintStateMark(painter, box, StateMark::Running, m_theme);
        else
            paintStateMark(painter, box, StateMark::Unknown, m_theme);
    }

    const Theme& m_theme;
};

} // namespace

AuditTable::AuditTable(AuditModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_audit(model)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("auditTable"));
    setModel(&model);
    setItemDelegate(new AuditDelegate(theme, this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(&theme, &Theme::changed, this, &AuditTable::applyTheme);
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

void AuditTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void AuditTable::keepPlace(int first, int last)
{
    const int top = verticalScrollBar()->value();
    if (first != 0 || top == 0)
        return;
    // Rows before those in view: the bar counts rows.
    updateGeometries();
    verticalScrollBar()->setValue(top + last + 1);
}

void AuditTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_audit.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.colours().muted);
    painter.drawText(viewport()->rect().adjusted(m_theme.px(Padding), 0, -m_theme.px(Padding), 0),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void AuditTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    emit currentIdChanged(m_audit.idAt(current.row()));
}

void AuditTable::applyTheme()
{
    verticalHeader()->setMinimumSectionSize(m_theme.px(RowHeight));
    verticalHeader()->setDefaultSectionSize(m_theme.px(RowHeight));
    m_needed.clear();
    measure(0, m_audit.rowCount() - 1);
    shareWidth();
    viewport()->update();
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
    QTableView::resizeEvent(event);
    shareWidth();
}

} // namespace vigia::ui
