#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace vigia::ui {

/// A place in the document that readers list and jump to; lengths in points from the top left of its page.
struct PdfPlace
{
    QString title;
    int page = 1;
    double top = 0;
    int linkPage = 0; ///< where a click on `link` leads there; 0 = none
    QRectF link;
};

/// The document of a QPdfWriter with a list of its places (bookmarks) and links to them, which Qt 6.4 can't
/// write: appended as an update, so that what it wrote stays as it is. One that is built otherwise than
/// expected comes back unchanged. `pageHeight` in points.
[[nodiscard]] QByteArray withPlaces(const QByteArray& pdf, const std::vector<PdfPlace>& places,
                                    double pageHeight);

} // namespace vigia::ui
