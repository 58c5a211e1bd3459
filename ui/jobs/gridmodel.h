#pragma once

#include "core/jobs/runsinfo.h"

#include <QAbstractTableModel>

namespace vigia::ui {

/// How a day of a series looks.
enum class CellLook
{
    Loaded, ///< filled: the newest run ended well and the figure is there
    Failed, ///< alarm 2
    Open, ///< dotted: waits, runs or is tried again
    PutBack, ///< hollow: reverted or cancelled
    Foreign, ///< hairline: no run covers it, the figure is there all the same
    Empty, ///< hatched: no figure
};

CellLook lookOf(const jobs::GridCell& cell);

/// Days × series: rows are series, columns days. GUI thread only.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const jobs::RunGrid& grid() const { return m_grid; }

    /// nullptr when there is none.
    const jobs::GridCell* cell(const QModelIndex& index) const;
    QDate day(int column) const;
    /// One sentence: which series, which day, what became of it.
    QString sentence(const QModelIndex& index) const;
    /// The days without a figure and without a run around this cell, itself included.
    DayRange gapAround(const QModelIndex& index) const;

    /// The same days of the same series are merged: nothing that is chosen is lost.
    void setGrid(jobs::RunGrid grid);
    /// The words are those of another language now.
    void retranslate();

private:
    jobs::RunGrid m_grid;
};

} // namespace vigia::ui
