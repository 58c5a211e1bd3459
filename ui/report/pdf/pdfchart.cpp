#include "ui/report/pdf/pdfchart.h"

#include "ui/report/pdf/pdftext.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace vigia::ui {
namespace {

using report::ChartDrawing;

constexpr double ChartHeight = 150; // points
constexpr double SwatchWidth = 20;
constexpr double SwatchHeight = 8;
constexpr double KeyHeight = 12;
constexpr double HatchPen = 0.45;

/// Muted tones of the sources, in steps that stay apart in grey.
QColor toneOf(int tone)
{
    static const QColor Tones[ChartDrawing::Tones] = {
        {0x7f, 0xa3, 0xc2}, {0xb3, 0xab, 0xa3}, {0xdc, 0xd4, 0xa6}, {0xa3, 0xcc, 0xc5},
        {0xc6, 0xb8, 0xd4}, {0xa6, 0xad, 0xb3}, {0xd2, 0xbf, 0xb2}};
    return Tones[tone % ChartDrawing::Tones];
}

/// How far apart the lines of a hatch are, and its angle.
struct Hatch
{
    double angle = 0;
    double step = 4;
    bool isCrossed = false;
    bool isDotted = false;
};

Hatch hatchOf(int pattern)
{
    switch (pattern) {
    case 1:
        return {45, 4};
    case 2:
        return {0, 3, false, true};
    case 3:
        return {0, 3};
    case 4:
        return {-45, 4};
    case 5:
        return {0, 4, true};
    default:
        return {90, 3};
    }
}

void hatchLines(QPainter& painter, const QRectF& box, double angle, double step)
{
    const double reach = std::hypot(box.width(), box.height()) / 2 + step;
    painter.save();
    painter.translate(box.center());
    painter.rotate(angle);
    QList<QLineF> lines;
    for (double y = -reach; y <= reach; y += step)
        lines.append(QLineF(-reach, y, reach, y));
    painter.drawLines(lines);
    painter.restore();
}

void fillHatch(QPainter& painter, const QPainterPath& path, const Hatch& hatch, const QColor& colour)
{
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    QPen pen(colour, pt(HatchPen));
    if (hatch.isDotted) {
        pen = QPen(colour, pt(0.9), Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 3.4});
    }
    painter.setPen(pen);
    hatchLines(painter, path.boundingRect(), hatch.angle, pt(hatch.step));
    if (hatch.isCrossed)
        hatchLines(painter, path.boundingRect(), hatch.angle + 90, pt(hatch.step));
    painter.restore();
}

void fillKey(QPainter& painter, const QPainterPath& path, const ChartDrawing::Key& key)
{
    painter.fillPath(path, toneOf(key.tone));
    if (key.pattern > 0)
        fillHatch(painter, path, hatchOf(key.pattern), ink::Muted);
}

QPen strokePen(const ChartDrawing::Key& key)
{
    static const QList<QList<qreal>> Dashes {
        {}, {4, 2}, {1, 1.6}, {6, 2, 1, 2}, {9, 2.5}, {2.5, 1.2, 1, 1.2}, {2, 3.5}};
    static const QColor Inks[] = {ink::Text, {0x3f, 0x6d, 0x95}, ink::Muted};
    QPen pen(Inks[key.pattern % 3], pt(1.1), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const QList<qreal>& dashes = Dashes.at(key.pattern % Dashes.size());
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QPointF onPage(const QPointF& point)
{
    return {pt(point.x()), pt(point.y())};
}

QPolygonF polygonOf(const QList<QPointF>& points)
{
    QPolygonF polygon;
    polygon.reserve(points.size());
    for (const QPointF& point : points)
        polygon << onPage(point);
    return polygon;
}

void drawAreas(QPainter& painter, const ChartDrawing& drawing)
{
    // All of a key at once: one clip for its hatch.
    std::vector<QPainterPath> paths(static_cast<std::size_t>(drawing.keys.size()) + 1);
    for (const ChartDrawing::Area& area : drawing.areas) {
        QPainterPath& path = paths.at(static_cast<std::size_t>(area.key + 1));
        path.setFillRule(Qt::WindingFill);
        path.addPolygon(polygonOf(area.outline));
        path.closeSubpath();
    }
    for (qsizetype k = 0; k < drawing.keys.size(); ++k) {
        const QPainterPath& path = paths.at(static_cast<std::size_t>(k) + 1);
        if (!path.isEmpty())
            fillKey(painter, path, drawing.keys.at(k));
    }
    if (!paths.front().isEmpty())
        fillHatch(painter, paths.front(), {45, 3}, ink::Line);
}

void drawStrokes(QPainter& painter, const ChartDrawing& drawing)
{
    for (const ChartDrawing::Stroke& stroke : drawing.strokes) {
        const QPen pen = strokePen(drawing.keys.at(stroke.key));
        if (stroke.points.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(pen.color());
            painter.drawEllipse(onPage(stroke.points.first()), pt(1.2), pt(1.2));
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.setPen(pen);
            painter.drawPolyline(polygonOf(stroke.points));
        }
    }
}

void drawTexts(QPainter& painter, const ChartDrawing& drawing)
{
    const QFont font = pdfFont(ChartDrawing::FontSize - 0.5);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(ink::Muted);
    for (const ChartDrawing::Text& text : drawing.texts) {
        const double width = metrics.horizontalAdvance(text.text);
        const double shift = text.anchor == ChartDrawing::Anchor::End ? width
            : text.anchor == ChartDrawing::Anchor::Middle             ? width / 2
                                                                      : 0;
        painter.drawText(onPage(text.at) - QPointF(shift, 0), text.text);
    }
}

/// The grid is drawn under the values, the base over them.
void drawRules(QPainter& painter, const ChartDrawing& drawing, bool isBase)
{
    painter.setPen(QPen(isBase ? ink::Muted : ink::Hair, pt(isBase ? 0.6 : 0.4)));
    for (const ChartDrawing::Rule& rule : drawing.rules)
        if (rule.isBase == isBase)
            painter.drawLine(onPage(rule.from), onPage(rule.to));
}

void drawPicture(QPainter& painter, const ChartDrawing& drawing, QPointF at)
{
    painter.save();
    painter.translate(at);
    drawRules(painter, drawing, false);
    drawAreas(painter, drawing);
    drawRules(painter, drawing, true);
    drawStrokes(painter, drawing);
    drawTexts(painter, drawing);
    painter.restore();
}

/// Where each key's swatch stands, in as many lines as it takes.
std::vector<QPointF> keyPlaces(const ChartDrawing& drawing, double width)
{
    const QFontMetricsF metrics(pdfFont(8));
    std::vector<QPointF> places;
    QPointF at(0, 0);
    for (const ChartDrawing::Key& key : drawing.keys) {
        const double needed = pt(SwatchWidth + 5 + 14) + metrics.horizontalAdvance(key.name);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + pt(KeyHeight)};
        places.push_back(at);
        at.rx() += needed;
    }
    return places;
}

void drawKeys(QPainter& painter, const ChartDrawing& drawing, const std::vector<QPointF>& places, QPointF at)
{
    const QFont font = pdfFont(8);
    for (qsizetype k = 0; k < drawing.keys.size(); ++k) {
        const ChartDrawing::Key& key = drawing.keys.at(k);
        const QPointF place = at + places.at(static_cast<std::size_t>(k));
        if (drawing.isFilled) {
            QPainterPath path;
            path.addRect(QRectF(place, QSizeF(pt(SwatchWidth), pt(SwatchHeight))));
            fillKey(painter, path, key);
        } else {
            painter.setPen(strokePen(key));
            const QPointF middle = place + QPointF(0, pt(SwatchHeight / 2));
            painter.drawLine(middle, middle + QPointF(pt(SwatchWidth), 0));
        }
        painter.setFont(font);
        painter.setPen(ink::Text);
        painter.drawText(place + QPointF(pt(SwatchWidth + 5), pt(SwatchHeight - 0.8)), key.name);
    }
}

void addPicture(std::vector<PdfBlock>& blocks, const ChartDrawing& drawing, double width)
{
    const std::vector<QPointF> places = keyPlaces(drawing, width);
    PdfBlock keys;
    keys.before = pt(4);
    keys.height = (places.empty() ? 0 : places.back().y()) + pt(KeyHeight);
    keys.keepsWithNext = true;
    keys.draw = [drawing, places](QPainter& painter, QPointF at) { drawKeys(painter, drawing, places, at); };
    blocks.push_back(std::move(keys));
    PdfBlock picture;
    picture.before = pt(2);
    picture.height = pt(drawing.height);
    picture.keepsWithNext = true;
    picture.draw = [drawing](QPainter& painter, QPointF at) { drawPicture(painter, drawing, at); };
    blocks.push_back(std::move(picture));
}

} // namespace

void addChart(std::vector<PdfBlock>& blocks, const report::Chart& chart, const report::Wording& wording,
              double width)
{
    ChartDrawing drawing = report::drawChart(chart, wording, width / pt(1), ChartHeight);
    for (ChartDrawing::Key& key : drawing.keys)
        key.name = printable(key.name);
    for (ChartDrawing::Text& text : drawing.texts)
        text.text = printable(text.text);
    QString title = report::cleaned(chart.title);
    if (!chart.unit.isEmpty() && chart.unit != QLatin1String("1"))
        title += QStringLiteral(", ") % report::cleaned(chart.unit);
    addParagraph(blocks, title, pdfFont(10, QFont::DemiBold), ink::Text, width, pt(12), true);
    if (drawing.isEmpty)
        addParagraph(blocks, wording.text(QT_TRANSLATE_NOOP("Report", "There is no data in these days.")),
                     pdfFont(9), ink::Muted, width, pt(2));
    else
        addPicture(blocks, drawing, width);
    addParagraph(blocks, drawing.note, pdfFont(8), ink::Muted, width, pt(2), true);
    addParagraph(blocks, wording.provenance(chart.provenance), pdfFont(7.5), ink::Muted, width, pt(2));
    blocks.back().keepsWithNext = false;
}

} // namespace vigia::ui
