#pragma once

#include "ui/base/rowsmodel.h"

#include <QTableView>

namespace vigia::ui {

class Theme;

/// The mark of a state beside a word; nothing for RowMark::None.
void paintRowMark(QPainter& painter, const QRectF& box, RowMark mark, const Theme& theme);

/// A table in the look of the program: rows of one height, a bar at the current one, one line of plain text a
/// cell, whose whole is the tool tip when there is no room. Marks, bold, muted and code are the roles of
/// RowsModel, which any model may answer. Who derives gives the model. GUI thread only.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    /// Shown in the middle while there is no row.
    void setEmptyText(const QString& text);

protected:
    static constexpr int Padding = 6; ///< beside a text, at 100 %
    static constexpr int MarkWidth = 22;

    /// `rowHeight` at 100 %; hairlines below the rows or none.
    PlainTable(const Theme& theme, int rowHeight, bool hasHairlines, QWidget* parent);

    int rowHeight() const; ///< pixels
    static QFont cellFont(const Theme& theme, bool isHeading, bool isCode);
    /// At every change of the theme; who derives calls it at first.
    virtual void applyTheme();

    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

    const Theme& m_theme;

private:
    class Delegate;

    int m_rowHeight;
    QString m_emptyText;
};

} // namespace vigia::ui
