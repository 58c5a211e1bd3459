#include "ui/charts/figuremodel.h"

#include <QSet>

namespace vigia::ui {

FigureModel::FigureModel(int figures, QObject* parent)
    : QAbstractTableModel(parent)
    , m_figures(figures)
{
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + m_figures;
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? row.name : row.figures.value(index.column() - 1);
    case Qt::ToolTipRole:
        return isName ? QVariant(row.name.toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::CheckStateRole:
        return isName && row.canSwitch ? QVariant(row.isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case SwatchRole:
        return isName && row.swatch.isValid() ? QVariant(row.swatch) : QVariant();
    case BoldRole:
        return row.isBold;
    case MutedRole:
        return row.isStale || !row.isOn || (row.isLastMuted && index.column() == m_figures);
    case CodeRole:
        return row.code;
    default:
        return {};
    }
}

Qt::ItemFlags FigureModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == 0 && m_rows[static_cast<std::size_t>(index.row())].canSwitch)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool FigureModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    FigureRow& row = m_rows[static_cast<std::size_t>(index.row())];
    row.isOn = value.toInt() == Qt::Checked;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(m_figures));
    emit switched(row.code, row.isOn);
    return true;
}

void FigureModel::setRows(std::vector<FigureRow> rows)
{
    QSet<QString> kept;
    for (const FigureRow& row : rows)
        kept.insert(row.code);
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (kept.contains(m_rows[static_cast<std::size_t>(i)].code))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        FigureRow& wanted = rows[static_cast<std::size_t>(i)];
        const auto here = m_rows.begin() + i;
        const auto found =
            std::find_if(here, m_rows.end(), [&](const FigureRow& r) { return r.code == wanted.code; });
        if (found == m_rows.end()) {
            beginInsertRows({}, i, i);
            m_rows.insert(here, std::move(wanted));
            endInsertRows();
            continue;
        }
        const int from = static_cast<int>(found - m_rows.begin());
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            std::rotate(here, found, found + 1);
            endMoveRows();
        }
        FigureRow& present = m_rows[static_cast<std::size_t>(i)];
        if (!(present == wanted)) {
            present = std::move(wanted);
            emit dataChanged(index(i, 0), index(i, m_figures));
        }
    }
}

} // namespace vigia::ui
