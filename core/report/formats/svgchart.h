#pragma once

#include "core/report/formats/chartdrawing.h"

namespace vigia::report {

/// The patterns and the style that every picture of a page shares.
QString svgDefinitions();
/// `title` and `description` are plain text.
QString svgOf(const ChartDrawing& drawing, const QString& title, const QString& description);
/// A list of the lines' names, each with a swatch.
QString legendOf(const ChartDrawing& drawing);

} // namespace vigia::report
