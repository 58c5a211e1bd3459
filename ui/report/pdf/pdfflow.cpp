#include "ui/report/pdf/pdfflow.h"

namespace vigia::ui {
namespace {

/// Height of the block and of those that it must not be parted from.
double keptHeight(const std::vector<PdfBlock>& blocks, std::size_t at, double most)
{
    double height = blocks[at].height;
    while (blocks[at].keepsWithNext && at + 1 < blocks.size() && height < most) {
        ++at;
        height += blocks[at].before + blocks[at].height;
    }
    return height;
}

} // namespace

PdfFlow flowed(const std::vector<PdfBlock>& blocks, double height, int marks)
{
    PdfFlow flow;
    flow.pages.emplace_back();
    flow.markPages.assign(static_cast<std::size_t>(marks), 1);
    flow.markTops.assign(static_cast<std::size_t>(marks), 0);
    double y = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const PdfBlock& block = blocks[i];
        const double kept = keptHeight(blocks, i, height);
        const bool fits = y + block.before + (kept <= height ? kept : block.height) <= height;
        if (!fits && y > 0) {
            flow.pages.emplace_back();
            y = 0;
            if (block.head) {
                flow.pages.back().blocks.push_back({block.head.get(), 0});
                y = block.head->height;
            }
        } else if (y > 0) {
            y += block.before;
        }
        if (block.mark >= 0) {
            flow.markPages.at(static_cast<std::size_t>(block.mark)) = static_cast<int>(flow.pages.size());
            flow.markTops.at(static_cast<std::size_t>(block.mark)) = y;
        }
        flow.pages.back().blocks.push_back({&block, y});
        y += block.height;
    }
    return flow;
}

} // namespace vigia::ui
