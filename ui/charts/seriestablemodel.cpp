#include "ui/charts/seriestablemodel.h"

#include "ui/base/format.h"
#include "ui/charts/readings.h"

namespace vigia::ui {

int SeriesTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_to - m_from;
}

int SeriesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

int SeriesTableModel::sampleOf(int row) const
{
    return row >= 0 && row < m_to - m_from ? m_from + row : -1;
}

int SeriesTableModel::rowOf(int sample) const
{
    return sample >= m_from && sample < m_to ? sample - m_from : -1;
}

double SeriesTableModel::value(int column, int sample) const
{
    const auto at = static_cast<std::size_t>(sample);
    if (column <= m_set->count())
        return m_set->index(column - 1).values()[at];
    return m_set->total().values()[at];
}

QString SeriesTableModel::text(int column, int sample) const
{
    if (column == 0)
        return intervalText(*m_set, sample);
    const DisplayUnit& display = m_set->display();
    return format::number(value(column, sample) * display.factor, display.decimals);
}

QVariant SeriesTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_set)
        return {};
    const int sample = m_from + index.row();
    if (role == Qt::DisplayRole)
        return text(index.column(), sample);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role == SortRole)
        return index.column() == 0 ? m_set->times().at(sample) : value(index.column(), sample);
    return {};
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_set || section < 0 || section >= m_columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole)
        return m_set->display().unit;
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Time");
    return section <= m_set->count() ? m_set->series(section - 1).name : tr("Total");
}

void SeriesTableModel::show(const ChartSet* set, int from, int to)
{
    beginResetModel(); // another axis: no line of the old one has a counterpart
    m_set = set;
    m_from = from;
    m_to = std::max(from, to);
    const bool hasTotal = set && set->isStacked() && set->count() > 1;
    m_columns = set ? 1 + set->count() + (hasTotal ? 1 : 0) : 0;
    endResetModel();
}

void SeriesTableModel::refresh()
{
    if (m_to > m_from && m_columns > 0)
        emit dataChanged(index(0, 0), index(m_to - m_from - 1, m_columns - 1));
}

} // namespace vigia::ui
