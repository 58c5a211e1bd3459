#pragma once

#include "ui/charts/chartview.h"

#include <QImage>

namespace vigia::ui {

/// What is written around an exported chart.
struct PictureText
{
    QString title;
    QString caption; ///< unit, zone
    QString footer; ///< where the figures come from
};

/// A chart as it is seen now (part, tracker, switched-off curves), with title, legend and provenance, in any
/// size: for files and the clipboard. GUI thread only.
QImage chartPicture(const ChartView& view, const Theme& theme, const PictureText& text, const QSize& pixels,
                    double scale = 1);

} // namespace vigia::ui
