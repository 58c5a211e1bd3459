#pragma once

#include "ui/base/rowstable.h"
#include "ui/overview/tile.h"

namespace vigia::ui {

/// A tile that is a table: a click or Enter on a row opens what it stands for.
class TableTile : public Tile
{
    Q_OBJECT

public:
    TableTile(const QString& name, const Context& context, std::chrono::milliseconds interval,
              QWidget* parent);

    RowsTable& table() { return *m_table; }

signals:
    void rowOpened(const QString& key);

protected:
    static constexpr int FewestRows = 3; ///< so many are always seen

    /// Merges; the tile stays as high as FewestRows … `most` of them.
    void setRows(std::vector<Row> rows, int most = 4);
    void setHeader(bool isShown);
    /// Widths at 100 % as of RowsTable, where the first column takes this share of the table, at most `most`.
    void setShares(double first, int most, const QList<int>& others, int stretched);

private:
    void applyShares();

    RowsTable* m_table;
    QList<int> m_others;
    double m_share = 0;
    int m_most = 0;
    int m_stretched = 0;
};

/// "2 s ago"; none() for an instant that is not known.
QString agoText(const QDateTime& instant, const QDateTime& now);

} // namespace vigia::ui
