#pragma once

#include <QTableView>

namespace vigia::ui {

class FigureModel;
class Theme;

/// The table of a FigureModel in a narrow panel: names left, figures right, hairlines, as high as its rows.
/// Space or a click on a name switches a curve on and off. GUI thread only.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    FigureTable(const Theme& theme, FigureModel& model, QWidget* parent = nullptr);

    /// Rows that are seen at once also where there is little room; fewer when the text is larger.
    void setFewestRows(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void fit();

    const Theme& m_theme;
    int m_fewestRows = 3;
};

} // namespace vigia::ui
