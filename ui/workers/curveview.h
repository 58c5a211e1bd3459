#pragma once

#include "core/workers/metricsinfo.h"

#include <QDateTime>
#include <QWidget>

namespace vigia::ui {

class Theme;

/// A few curves over minutes or days, on one value axis that begins at zero, with the names and last values
/// of the curves below. Draws its own card. GUI thread only.
class CurveView : public QWidget
{
    Q_OBJECT

public:
    explicit CurveView(const Theme& theme, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

    void setHead(const QString& title, const QString& caption);
    /// Instead of curves: why there are none.
    void setMessage(const QString& message);
    void setCurves(const QList<vigia::workers::MetricCurve>& curves, const QDateTime& from,
                   const QDateTime& to, const QString& unit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPlot(QPainter& painter, const QRectF& plot) const;
    void paintTimes(QPainter& painter, const QRectF& plot) const;
    double xOf(double ms, const QRectF& plot) const;
    void paintLegend(QPainter& painter, const QRectF& box) const;
    void describe();

    const Theme& m_theme;
    QString m_title;
    QString m_caption;
    QString m_message;
    QString m_unit;
    QList<workers::MetricCurve> m_curves;
    qint64 m_from = 0;
    qint64 m_to = 1;
};

} // namespace vigia::ui
