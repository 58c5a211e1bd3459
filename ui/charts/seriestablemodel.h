#pragma once

#include "ui/charts/chartset.h"

#include <QAbstractTableModel>

namespace vigia::ui {

/// The numbers behind a chart: one line a sample in view, one column a series, then their total. Nothing is
/// copied: a line costs something when it is seen. GUI thread only.
class SeriesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole + 1; ///< the stored number, or the UTC ms

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The sample of a line, and back; −1 outside.
    int sampleOf(int row) const;
    int rowOf(int sample) const;

    /// Another set, or other samples of it: [from, to). `set` must live until the next call.
    void show(const ChartSet* set, int from, int to);
    /// The values may have changed, the axis has not.
    void refresh();

private:
    QString text(int column, int sample) const;
    double value(int column, int sample) const;

    const ChartSet* m_set = nullptr;
    int m_from = 0;
    int m_to = 0;
    int m_columns = 0;
};

} // namespace vigia::ui
