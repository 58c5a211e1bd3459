#pragma once

#include "ui/report/pdf/pdffonts.h"

#include <QPainter>

#include <functional>
#include <memory>
#include <vector>

namespace vigia::ui {

/// Where in a block a click leads to the section `mark`; device units from its left.
struct PdfLink
{
    int mark = -1;
    double left = 0;
    double width = 0;
};

/// A piece of a page that is never cut in two; lengths in device units.
struct PdfBlock
{
    double before = 0; ///< room above, unless it begins a page
    double height = 0;
    bool keepsWithNext = false;
    std::function<void(QPainter&, QPointF at)> draw;
    std::shared_ptr<PdfBlock> head; ///< drawn again above it when it begins a page: a table's header
    int mark = -1; ///< the section that it begins
    std::vector<PdfLink> links;
};

/// Where the blocks stand.
struct PdfPage
{
    struct Placed
    {
        const PdfBlock* block = nullptr;
        double y = 0;
    };

    std::vector<Placed> blocks;
};

struct PdfFlow
{
    std::vector<PdfPage> pages;
    std::vector<int> markPages; ///< of each mark, from 1
    std::vector<double> markTops; ///< of each mark on its page
};

/// Fills pages of `height` with the blocks, in order; the blocks must outlive the answer. One that is higher
/// than a page stands alone on one.
PdfFlow flowed(const std::vector<PdfBlock>& blocks, double height, int marks);

} // namespace vigia::ui
