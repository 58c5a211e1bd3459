#pragma once

#include "core/report/formats/chartdrawing.h"
#include "ui/report/pdf/pdfflow.h"

namespace vigia::ui {

/// Title, key, picture (vectors) and provenance of a chart, kept on one page.
void addChart(std::vector<PdfBlock>& blocks, const report::Chart& chart, const report::Wording& wording,
              double width);

} // namespace vigia::ui
