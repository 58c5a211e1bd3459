#pragma once

#include "core/etl/diffinfo.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace vigia::ui {

class ChartView;
class PlotWindow;
class Theme;
struct ChartContent;

/// The values of one series before and after, as a chart; the one that changes most first, the others by
/// choice. Where there is no value there is a gap. Hidden while there is nothing to show. GUI thread only.
class ValueCurve : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        NewOverOld, ///< solid: the new values; dashed: the old ones
        NowAndAfter, ///< a revert. solid: as it is; dashed: after it
    };

    ValueCurve(const QString& name, Kind kind, const Theme& theme, QWidget* parent = nullptr);

    ChartView& chart() { return *m_chart; }

    /// Codes of the series on offer, the one that changes most first.
    QStringList codes() const;

    void show(std::vector<etl::ChangedValue> values, const QString& unit);

    /// The curves of one series out of `values`; an empty grid when it has none.
    static ChartContent content(const std::vector<etl::ChangedValue>& values, const QString& code,
                                const QString& unit, Kind kind);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void draw();
    void retranslate();

    Kind m_kind;
    const Theme& m_theme;
    std::vector<etl::ChangedValue> m_values;
    QString m_unit;
    PlotWindow* m_window;
    ChartView* m_chart;
    QComboBox* m_code;
    QLabel* m_caption;
};

} // namespace vigia::ui
