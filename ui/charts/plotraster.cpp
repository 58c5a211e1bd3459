#include "ui/charts/plotraster.h"

#include <limits>

namespace vigia::ui {

namespace {

constexpr Column Nothing {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN()};
constexpr int BlockColumns = 16; // a block of columns stays in the processor's cache
constexpr quint32 FullCover = 256;
constexpr double DashPixels = 4;
constexpr double DashPeriod = 7;
constexpr quint32 BandCover = 128;
constexpr double DenseSamples =
    4; // a column: from here on a curve is a band between its lowest and highest value

/// The opaque `colour` laid over the premultiplied `ground`; cover 0 … 256.
inline QRgb blended(QRgb ground, QRgb colour, quint32 cover)
{
    const quint32 rest = FullCover - cover;
    const quint32 rb = (((ground & 0xff00ff) * rest + (colour & 0xff00ff) * cover) >> 8) & 0xff00ff;
    const quint32 ag = (((ground >> 8) & 0xff00ff) * rest + ((colour >> 8) & 0xff00ff) * cover) & 0xff00ff00;
    return rb | ag;
}

quint32 coverOf(float share)
{
    return static_cast<quint32>(std::clamp(share, 0.0F, 1.0F) * FullCover + 0.5F);
}

} // namespace

PlotRaster::Rows PlotRaster::rowsOf(const Column& column) const
{
    const auto row = [this](float value) {
        const double y = m_height - (static_cast<double>(value) - m_low) * m_rowsPerValue;
        // Far outside is as good as just outside, and fits an int.
        return static_cast<float>(std::clamp(y, -4.0, m_height + 4.0));
    };
    return {row(column.high), row(column.low)};
}

void PlotRaster::fillColumn(QRgb* pixels, std::span<const RasterFill> fills, std::size_t column)
{
    m_slopes.clear();
    for (const RasterFill& fill : fills) {
        const Column& values = fill.columns[column];
        if (values.isEmpty())
            continue;
        const Rows rows = rowsOf(values);
        const float half = std::max(0.5F, (rows.bottom - rows.top) / 2);
        Slope slope {0, 0, m_height, (rows.top + rows.bottom) / 2 - half, 2 * half, fill.colour.rgb()};
        slope.first = std::clamp(static_cast<int>(std::floor(slope.top)), 0, m_height);
        slope.solid = std::clamp(static_cast<int>(std::ceil(slope.top + slope.length)), 0, m_height);
        m_slopes.push_back(slope);
    }
    if (m_isDense)
        fillBands(pixels);
    else
        fillSlopes(pixels);
}

void PlotRaster::fillBands(QRgb* pixels) const
{
    for (int row = 0; row < m_height;) {
        int next = m_height;
        QRgb colour = 0;
        for (const Slope& slope : m_slopes) {
            if (row >= slope.solid) {
                colour = slope.colour;
                continue;
            }
            if (row >= slope.first)
                colour = blended(colour, slope.colour, BandCover);
            next = std::min(next, row < slope.first ? slope.first : slope.solid);
        }
        std::fill(pixels + row, pixels + next, colour);
        row = next;
    }
}

void PlotRaster::fillSlopes(QRgb* pixels)
{
    // From the lowest area up, so that no row is drawn that a lower area covers anyway.
    int coveredFrom = m_height;
    int clearTo = m_height;
    for (auto slope = m_slopes.rbegin(); slope != m_slopes.rend(); ++slope) {
        slope->end = coveredFrom;
        slope->solid = std::min(slope->solid, coveredFrom);
        slope->first = std::min(slope->first, coveredFrom);
        coveredFrom = slope->solid;
        clearTo = std::min(clearTo, slope->first);
    }
    std::fill(pixels, pixels + std::max(clearTo, coveredFrom), QRgb {0});
    for (const Slope& slope : m_slopes) {
        std::fill(pixels + slope.solid, pixels + slope.end, slope.colour);
        const float perRow = FullCover / slope.length;
        float cover = perRow * (static_cast<float>(slope.first) + 0.5F - slope.top);
        for (int row = slope.first; row < slope.solid; ++row, cover += perRow)
            pixels[row] = blended(pixels[row], slope.colour,
                                  static_cast<quint32>(std::clamp(cover, 0.0F, float {FullCover})));
    }
}

Column PlotRaster::strokedColumn(const RasterStroke& stroke, std::size_t column) const
{
    Column values = stroke.columns[column];
    if (!stroke.isDashed || !m_isDense || values.isEmpty())
        return values;
    // Dashes inside a band cannot be read: the line follows the peaks, those of the neighbours too, since a
    // column may be shorter than a day.
    for (const std::size_t other : {column - 1, column + 1})
        if (other < stroke.columns.size() && stroke.columns[other].high > values.high)
            values.high = stroke.columns[other].high;
    values.low = values.high;
    return values;
}

void PlotRaster::strokeColumn(QRgb* pixels, const RasterStroke& stroke, std::size_t column, double& phase)
{
    Column values = strokedColumn(stroke, column);
    if (values.isEmpty())
        return;
    bool rises = true;
    const Column left = column > 0 ? strokedColumn(stroke, column - 1) : Nothing;
    if (!left.isEmpty()) {
        // The line is connected: it starts where the column to the left ended.
        rises = values.low + values.high >= left.low + left.high;
        if (values.low > left.high)
            values.low = left.high;
        else if (values.high < left.low)
            values.high = left.low;
    }
    const Rows rows = rowsOf(values);
    const auto half = static_cast<float>(stroke.width / 2);
    const float top = rows.top - half;
    const float bottom = rows.bottom + half;
    const int first = std::clamp(static_cast<int>(std::floor(top)), 0, m_height);
    const int end = std::clamp(static_cast<int>(std::ceil(bottom)), 0, m_height);
    const QRgb colour = stroke.colour.rgb();
    const double period = DashPeriod * stroke.width;
    const double way = std::max(1.0, static_cast<double>(rows.bottom - rows.top));
    for (int row = first; row < end; ++row) {
        if (stroke.isDashed) {
            const double along = std::clamp(rises ? end - 1 - row : row - first, 0, static_cast<int>(way));
            if (std::fmod(phase + along, period) >= DashPixels * stroke.width)
                continue;
        }
        const auto y = static_cast<float>(row);
        pixels[row] = blended(pixels[row], colour, coverOf(std::min(y + 1, bottom) - std::max(y, top)));
    }
    phase = std::fmod(phase + way, period);
}

void PlotRaster::copyBlock(QRgb* line, std::ptrdiff_t lineLength, int columns) const
{
    const QRgb* const block = m_block.data();
    const std::ptrdiff_t stride = columnStride();
    if (columns == BlockColumns) { // a known count: the compiler unrolls it
        for (int row = 0; row < m_height; ++row, line += lineLength)
            for (int c = 0; c < BlockColumns; ++c)
                line[c] = block[c * stride + row];
        return;
    }
    for (int row = 0; row < m_height; ++row, line += lineLength)
        for (int c = 0; c < columns; ++c)
            line[c] = block[c * stride + row];
}

const QImage& PlotRaster::paint(QSize size, const ValueSpan& values, double samplesPerColumn,
                                std::span<const RasterFill> fills, std::span<const RasterStroke> strokes)
{
    if (m_image.size() != size) {
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_height = size.height();
        m_block.assign(static_cast<std::size_t>(BlockColumns * columnStride()), 0);
    }
    if (m_image.isNull())
        return m_image;
    m_image.setDevicePixelRatio(1);
    m_low = values.low;
    m_rowsPerValue = values.length() > 0 ? m_height / values.length() : 0;
    m_isDense = samplesPerColumn >= DenseSamples;
    m_phases.assign(strokes.size(), 0);
    m_slopes.reserve(fills.size());
    auto* const pixels = reinterpret_cast<QRgb*>(m_image.bits());
    const auto lineLength =
        static_cast<std::ptrdiff_t>(m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)));
    for (int start = 0; start < size.width(); start += BlockColumns) {
        const int columns = std::min(BlockColumns, size.width() - start);
        for (int c = 0; c < columns; ++c) {
            QRgb* const target = m_block.data() + c * columnStride();
            const auto column = static_cast<std::size_t>(start + c);
            fillColumn(target, fills, column);
            for (std::size_t i = 0; i < strokes.size(); ++i)
                strokeColumn(target, strokes[i], column, m_phases[i]);
        }
        copyBlock(pixels + start, lineLength, columns);
    }
    return m_image;
}

} // namespace vigia::ui
