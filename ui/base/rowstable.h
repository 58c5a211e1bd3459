#pragma once

#include "ui/base/rowsmodel.h"

#include <QTableView>
#include <QVariantMap>

namespace vigia::ui {

class Theme;

/// The mark of a state beside a word; nothing for RowMark::None.
void paintRowMark(QPainter& painter, const QRectF& box, RowMark mark, const Theme& theme);

/// A table of RowsModel in the look of the program: rows of 26 px, hairlines, marks, one line of plain text a
/// cell, whose whole is the tool tip when there is no room. Enter or a double click opens a row.
class RowsTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowsTable(const Theme& theme, QWidget* parent = nullptr);

    RowsModel& rows() { return *m_model; }

    const RowsModel& rows() const { return *m_model; }

    QString currentKey() const;
    QStringList selectedKeys() const; ///< from the top

    /// Of a column when it is shown and not stretched: what the user chose, else its usual one.
    int widthOf(int column) const;

    /// Shown in the middle while there is no row.
    void setEmptyText(const QString& text);
    /// Widths at 100 %, column by column; the `stretched` one takes what is left.
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
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void applyTheme();

    const Theme& m_theme;
    RowsModel* m_model;
    QString m_emptyText;
    QString m_currentKey;
    QList<int> m_widths;
    int m_stretched = -1;
    QVariantMap m_chosen; ///< pixels at 100 %
    bool m_isSizing = false;
};

} // namespace vigia::ui
