#pragma once

#include <QFont>

namespace vigia::ui {

/// A length on paper in units of the page's device, which the PDF has 1200 an inch of.
inline constexpr int PdfResolution = 1200;

constexpr double pt(double points)
{
    return points * PdfResolution / 72.0;
}

/// The fonts of a report, compiled into the program: Inter with digits of one width, and DejaVu Sans for what
/// it has no signs for. Needs a QGuiApplication; any thread.
QFont pdfFont(double points, QFont::Weight weight = QFont::Normal);

/// With U+FFFD for what none of these fonts has a sign for: PDF/A allows no sign that says nothing (ISO
/// 19005-1, 6.3.5). Any thread.
QString printable(const QString& text);

} // namespace vigia::ui
