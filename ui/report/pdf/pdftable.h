#pragma once

#include "core/report/formats/wording.h"
#include "ui/report/pdf/pdftext.h"

namespace vigia::ui {

/// Lays a table out as blocks, a row each, its header again on each page. A text that is longer than most of
/// a page is cut, with an ellipsis; its whole is in the other formats.
void addTable(std::vector<PdfBlock>& blocks, const report::Table& table, const report::Wording& wording,
              double width, double pageHeight);
/// The same for the figures of a section, if it has any.
void addFigures(std::vector<PdfBlock>& blocks, const report::Section& section, const report::Wording& wording,
                double width, double pageHeight);

} // namespace vigia::ui
