#include "ui/jobs/gridmodel.h"

#include "ui/base/format.h"
#include "ui/base/rowsmodel.h"
#include "ui/jobs/paneltexts.h"

#include <algorithm>

namespace vigia::ui {

namespace {

bool isSame(const jobs::GridCell& a, const jobs::GridCell& b)
{
    return a.runId == b.runId && a.state == b.state && a.runs == b.runs && a.hasData == b.hasData;
}

bool isSameAxes(const jobs::RunGrid& a, const jobs::RunGrid& b)
{
    return a.days == b.days
        && std::equal(a.rows.cbegin(), a.rows.cend(), b.rows.cbegin(), b.rows.cend(),
                      [](const jobs::GridRow& x, const jobs::GridRow& y) {
                          return x.metric == y.metric && x.entity == y.entity && x.name == y.name;
                      });
}

bool isGap(const jobs::GridCell& cell)
{
    return cell.runId.isEmpty() && !cell.hasData;
}

} // namespace

CellLook lookOf(const jobs::GridCell& cell)
{
    using etl::RunState;
    if (cell.runId.isEmpty())
        return cell.hasData ? CellLook::Foreign : CellLook::Empty;
    switch (cell.state) {
    case RunState::Failure:
        return CellLook::Failed;
    case RunState::Success:
        return cell.hasData ? CellLook::Loaded : CellLook::Empty;
    case RunState::Revoked:
    case RunState::Reverted:
        return CellLook::PutBack;
    default:
        return CellLook::Open;
    }
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_grid.days.from.isValid())
        return 0;
    return static_cast<int>(m_grid.days.days());
}

const jobs::GridCell* GridModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const auto& cells = m_grid.rows[static_cast<std::size_t>(index.row())].cells;
    const auto column = static_cast<std::size_t>(index.column());
    return column < cells.size() ? &cells[column] : nullptr;
}

QDate GridModel::day(int column) const
{
    return m_grid.days.from.addDays(column);
}

QString GridModel::sentence(const QModelIndex& index) const
{
    const jobs::GridCell* const at = cell(index);
    if (!at)
        return {};
    const jobs::GridRow& row = m_grid.rows[static_cast<std::size_t>(index.row())];
    const QString where =
        tr("%1, %2", "a series, a day")
            .arg(oneLine(paneltext::series(row.metric, row.entity)), format::date(day(index.column())));
    if (at->runId.isEmpty())
        return at->hasData ? tr("%1: the figure is there; another program loaded it.").arg(where)
                           : tr("%1: no figure, and no run covers the day.").arg(where);
    const QString run = tr("%1 by run %2", "a state, a run's id")
                            .arg(etl::runStateName(at->state), paneltext::shortId(at->runId));
    const QString data = at->hasData ? tr("the figure is there") : tr("there is no figure");
    if (at->runs > 1)
        return tr("%1: %2, the newest of %n; %3.", nullptr, at->runs).arg(where, run, data);
    return tr("%1: %2; %3.", "a series and day, what a run did, whether there is data").arg(where, run, data);
}

DayRange GridModel::gapAround(const QModelIndex& index) const
{
    DayRange days {day(index.column()), day(index.column())};
    const jobs::GridCell* const at = cell(index);
    if (!at || !isGap(*at))
        return days;
    const auto& cells = m_grid.rows[static_cast<std::size_t>(index.row())].cells;
    const auto here = static_cast<std::size_t>(index.column());
    for (std::size_t i = here; i > 0 && isGap(cells[i - 1]); --i)
        days.from = days.from.addDays(-1);
    for (std::size_t i = here + 1; i < cells.size() && isGap(cells[i]); ++i)
        days.to = days.to.addDays(1);
    return days;
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!cell(index))
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(sentence(index));
    if (role == Qt::AccessibleTextRole)
        return sentence(index);
    return {};
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return QString::number(day(section).day());
        if (role == Qt::ToolTipRole)
            return format::date(day(section));
        return {};
    }
    const jobs::GridRow& row = m_grid.rows[static_cast<std::size_t>(section)];
    const QString series = oneLine(paneltext::series(row.metric, row.entity));
    if (role == Qt::DisplayRole)
        return series;
    if (role == Qt::ToolTipRole)
        return plainToolTip(row.name.isEmpty() ? series
                                               : tr("%1: %2", "a series, its name").arg(series, row.name));
    if (role == Qt::UserRole)
        return oneLine(row.name);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void GridModel::setGrid(jobs::RunGrid grid)
{
    if (!isSameAxes(m_grid, grid)) {
        beginResetModel(); // other axes: no cell has a counterpart
        m_grid = std::move(grid);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        auto& before = m_grid.rows[row].cells;
        auto& now = grid.rows[row].cells;
        if (std::equal(before.cbegin(), before.cend(), now.cbegin(), now.cend(), isSame))
            continue;
        before = std::move(now);
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

void GridModel::retranslate()
{
    if (columnCount() > 0 && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace vigia::ui
