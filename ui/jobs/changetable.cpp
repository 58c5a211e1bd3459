#include "ui/jobs/changetable.h"

#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/jobs/paneltexts.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 26;

} // namespace

ChangeModel::ChangeModel(ChangeWords words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const etl::ChangedValue& change = m_changes[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(change, index.column());
    if (role == Qt::ToolTipRole && index.column() == Code)
        return QStringLiteral("<p>%1</p>").arg(change.code.toHtmlEscaped());
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = index.column() >= Old ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    return {};
}

QString ChangeModel::text(const etl::ChangedValue& change, int column) const
{
    const bool isOtherUnit = !change.oldUnit.isEmpty() && change.oldUnit != m_unit;
    switch (column) {
    case Time:
        return paneltext::valueTime(change.day, change.hour, m_today);
    case Code:
        return change.code;
    case Old:
        return isOtherUnit ? format::withUnit(change.oldValue, change.oldUnit, m_decimals)
                           : format::number(change.oldValue, m_decimals);
    case New:
        return format::number(change.newValue, m_decimals);
    default:
        break;
    }
    const double delta = isOtherUnit ? NoValue : change.newValue - change.oldValue;
    return std::isfinite(delta) ? format::signedNumber(delta, m_decimals) : format::none();
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = section >= Old ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const bool isRevert = m_words == ChangeWords::NowAndBack;
    switch (section) {
    case Time:
        return tr("Hour");
    case Code:
        return tr("Series");
    case Old:
        return isRevert ? tr("Now") : tr("Old");
    case New:
        return isRevert ? tr("Back to", "a value before a run") : tr("New");
    default:
        return m_unit.isEmpty() ? QStringLiteral("Δ") : QStringLiteral("Δ ") + m_unit;
    }
}

void ChangeModel::setChanges(std::vector<etl::ChangedValue> changes, const QString& unit, QDate today)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_unit = unit;
    m_today = today;
    double largest = 0;
    for (const etl::ChangedValue& change : m_changes)
        for (const double value : {change.oldValue, change.newValue})
            if (std::isfinite(value))
                largest = std::max(largest, std::fabs(value));
    m_decimals = std::max(2, format::decimalsFor(largest));
    endResetModel();
}

void ChangeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

ChangeTable::ChangeTable(ChangeWords words, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ChangeModel(words, this))
    , m_view(new QTableView(this))
    , m_more(new QPushButton(this))
    , m_rest(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("changes"));
    m_more->setObjectName(QStringLiteral("changesMore"));
    m_rest->setObjectName(QStringLiteral("changesRest"));
    setRole(m_more, "quiet");
    setRole(m_rest, "caption");
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(ChangeModel::Code, QHeaderView::Stretch);
    m_rest->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_view);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_rest);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isAll = !m_isAll;
        m_view->setFocus();
        fit();
    });
    connect(&theme, &Theme::changed, this, &ChangeTable::applyTheme);
    applyTheme();
}

void ChangeTable::show(std::vector<etl::ChangedValue> changes, const QString& unit, QDate today, qint64 total)
{
    m_total = total;
    m_isAll = false;
    m_model->setChanges(std::move(changes), unit, today);
    fit();
}

void ChangeTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        fit();
    }
    QWidget::changeEvent(event);
}

void ChangeTable::applyTheme()
{
    m_view->verticalHeader()->setMinimumSectionSize(m_theme.px(RowHeight));
    m_view->verticalHeader()->setDefaultSectionSize(m_theme.px(RowHeight));
    fit();
}

void ChangeTable::fit()
{
    const int rows = m_model->rowCount();
    const int more = std::max(0, rows - FirstRows);
    setVisible(rows > 0);
    for (int row = 0; row < rows; ++row)
        m_view->setRowHidden(row, !m_isAll && row >= FirstRows);
    const int seen = m_isAll ? rows : rows - more;
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + seen * m_theme.px(RowHeight)
                           + 2);
    m_more->setVisible(more > 0);
    m_more->setText(m_isAll ? tr("Show fewer") : tr("Show %n more", "changed values", more));
    m_rest->setVisible(m_total > rows);
    m_rest->setText(tr("The %1 biggest of %2 rows.").arg(format::integer(rows), format::integer(m_total)));
    m_view->setAccessibleName(tr("Biggest changes"));
}

} // namespace vigia::ui
