#pragma once

#include "ui/jobs/gridmodel.h"

#include <QTableView>

namespace vigia::ui {

class Theme;

/// The square of one day, quiet but for a failure.
void paintCell(QPainter& painter, const QRect& box, CellLook look, const Theme& theme);

/// GridModel as squares, with the series at the left and the days above. Enter or a click takes a cell, or
/// the days that are selected of one series. Only what is in view is painted.
class GridTable : public QTableView
{
    Q_OBJECT

public:
    GridTable(const Theme& theme, GridModel& model, QWidget* parent = nullptr);

    /// First and last selected day of the current cell's series.
    DayRange selectedDays() const;

signals:
    void taken(const QModelIndex& index);
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applyTheme();
    void fit();

    const Theme& m_theme;
    GridModel& m_grid;
};

} // namespace vigia::ui
