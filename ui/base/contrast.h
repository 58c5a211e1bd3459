#pragma once

#include <QColor>

namespace vigia::ui {

/// Relative luminance of a colour, 0 (black) to 1 (white), as WCAG 2 defines it.
double luminance(const QColor& colour);
/// WCAG contrast of two colours, 1 to 21; text needs 4.5, graphics 3.
double contrast(const QColor& a, const QColor& b);
/// The one of two inks that is read better on `ground`.
QColor readableInk(const QColor& ground, const QColor& first, const QColor& second);

} // namespace vigia::ui
