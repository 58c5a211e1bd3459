#pragma once

#include "ui/base/plaintable.h"

#include <QVariantMap>

namespace vigia::ui {

/// A table of RowsModel in the look of the program: rows of 26 px, hairlines, marks, one line of plain text a
/// cell, whose whole is the tool tip when there is no room. Columns are as wide as what they hold, as far as
/// there is room. Enter or a double click opens a row.
class RowsTable : public PlainTable
{
    Q_OBJECT

public:
    explicit RowsTable(const Theme& theme, QWidget* parent = nullptr);

    RowsModel& rows() { return *m_model; }

    const RowsModel& rows() const { return *m_model; }

    QString currentKey() const;
    QStringList selectedKeys() const; ///< from the top

    /// Of a column when it is shown and not stretched and the room is scarce: what the user chose, else its
    /// usual one or what it needs, the smaller.
    int widthOf(int column) const;

    /// Usual widths at 100 %, column by column; the `stretched` one takes what is left.
    void setWidths(const QList<int>& widths, int stretched);
    /// setRows() of the model; what is in view stays in view, unless it is the top.
    void merge(std::vector<Row> rows);
    /// Makes the row the current and only one; false when it is not there.
    bool select(const QString& key);

    /// Widths that the user chose, by the columns' ids.
    QVariantMap saveWidths() const;
    void restoreWidths(const QVariantMap& widths);

signals:
    void opened(const QString& key);
    /// Another row is the current one, or none ("").
    void currentKeyChanged(const QString& key);
    void selectedKeysChanged();
    /// Page down at the last row (+1) or page up at the first (-1).
    void pageTurned(int by);
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

    void applyTheme() override;

private:
    void applyWidths();
    int usualWidth(int column) const;
    void measure();
    void fit();

    RowsModel* m_model;
    QString m_currentKey;
    QList<int> m_widths;
    /// Pixels that the widest cell so far takes, column by column: it only grows, or columns would move as
    /// ages do.
    QList<int> m_needed;
    int m_stretched = -1;
    QVariantMap m_chosen; ///< pixels at 100 %
    bool m_isSizing = false;
};

} // namespace vigia::ui
