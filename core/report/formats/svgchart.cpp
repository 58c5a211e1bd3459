#include "core/report/formats/svgchart.h"

namespace vigia::report {
namespace {

QString length(double value)
{
    return QString::number(std::round(value * 10) / 10);
}

QString pointsOf(const QList<QPointF>& points)
{
    QString out;
    out.reserve(points.size() * 12);
    for (const QPointF& point : points)
        out += length(point.x()) % QLatin1Char(',') % length(point.y()) % QLatin1Char(' ');
    return out.trimmed();
}

QString anchorOf(ChartDrawing::Anchor anchor)
{
    switch (anchor) {
    case ChartDrawing::Anchor::Middle:
        return QStringLiteral("middle");
    case ChartDrawing::Anchor::End:
        return QStringLiteral("end");
    case ChartDrawing::Anchor::Start:
        break;
    }
    return QStringLiteral("start");
}

/// A fill is its tone and, over it, its pattern.
QString filled(const QString& shape, const ChartDrawing::Key& key)
{
    QString out = QStringLiteral("<%1 class=\"f t%2\"/>").arg(shape).arg(key.tone);
    if (key.pattern > 0)
        out += QStringLiteral("<%1 fill=\"url(#p%2)\"/>").arg(shape).arg(key.pattern);
    return out;
}

QString areaOf(const ChartDrawing& drawing, const ChartDrawing::Area& area)
{
    const QString shape = QStringLiteral("polygon points=\"") % pointsOf(area.outline) % QLatin1Char('"');
    if (area.key == ChartDrawing::Gap)
        return QStringLiteral("<%1 fill=\"url(#gap)\"/>").arg(shape);
    return filled(shape, drawing.keys.at(area.key));
}

/// The grid is drawn under the values, the base over them.
QString rulesOf(const ChartDrawing& drawing, bool isBase)
{
    QString out;
    for (const ChartDrawing::Rule& rule : drawing.rules)
        if (rule.isBase == isBase)
            out += QStringLiteral("<path class=\"%1\" d=\"M%2 %3L%4 %5\"/>")
                       .arg(isBase ? QStringLiteral("base") : QStringLiteral("grid"), length(rule.from.x()),
                            length(rule.from.y()), length(rule.to.x()), length(rule.to.y()));
    return out % QLatin1Char('\n');
}

QString strokeOf(const ChartDrawing& drawing, const ChartDrawing::Stroke& stroke)
{
    const ChartDrawing::Key& key = drawing.keys.at(stroke.key);
    if (stroke.points.size() == 1)
        return QStringLiteral("<circle class=\"f t%1\" cx=\"%2\" cy=\"%3\" r=\"1.6\"/>")
            .arg(QString::number(key.tone), length(stroke.points.first().x()),
                 length(stroke.points.first().y()));
    return QStringLiteral("<polyline class=\"s t%1 d%2\" points=\"%3\"/>")
        .arg(QString::number(key.tone), QString::number(key.pattern), pointsOf(stroke.points));
}

} // namespace

QString svgDefinitions()
{
    return QStringLiteral("<svg width=\"0\" height=\"0\" aria-hidden=\"true\" class=\"defs\"><defs>"
                          "<pattern id=\"p1\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" "
                          "patternTransform=\"rotate(45)\"><path d=\"M0 0V5\" class=\"h\"/></pattern>"
                          "<pattern id=\"p2\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
                          "<circle cx=\"2\" cy=\"2\" r=\".8\" class=\"hd\"/></pattern>"
                          "<pattern id=\"p3\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
                          "<path d=\"M0 2H4\" class=\"h\"/></pattern>"
                          "<pattern id=\"p4\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" "
                          "patternTransform=\"rotate(-45)\"><path d=\"M0 0V5\" class=\"h\"/></pattern>"
                          "<pattern id=\"p5\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">"
                          "<path d=\"M0 2.5H5M2.5 0V5\" class=\"h\"/></pattern>"
                          "<pattern id=\"p6\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\">"
                          "<path d=\"M2 0V4\" class=\"h\"/></pattern>"
                          "<pattern id=\"gap\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" "
                          "patternTransform=\"rotate(45)\"><path d=\"M0 0V4\" class=\"g\"/></pattern>"
                          "</defs></svg>\n");
}

QString svgOf(const ChartDrawing& drawing, const QString& title, const QString& description)
{
    QString out = QStringLiteral("<svg class=\"chart\" viewBox=\"0 0 %1 %2\" role=\"img\" "
                                 "aria-label=\"%3\"><desc>%4</desc>\n")
                      .arg(length(drawing.width), length(drawing.height), title.toHtmlEscaped(),
                           description.toHtmlEscaped());
    out += rulesOf(drawing, false);
    for (const ChartDrawing::Area& area : drawing.areas)
        out += areaOf(drawing, area) % QLatin1Char('\n');
    out += rulesOf(drawing, true);
    for (const ChartDrawing::Stroke& stroke : drawing.strokes)
        out += strokeOf(drawing, stroke) % QLatin1Char('\n');
    for (const ChartDrawing::Text& text : drawing.texts)
        out += QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>")
                   .arg(length(text.at.x()), length(text.at.y()), anchorOf(text.anchor),
                        text.text.toHtmlEscaped());
    return out % QStringLiteral("</svg>\n");
}

QString legendOf(const ChartDrawing& drawing)
{
    QString out = QStringLiteral("<ul class=\"legend\">");
    for (const ChartDrawing::Key& key : drawing.keys) {
        const QString swatch = drawing.isFilled
            ? filled(QStringLiteral("rect width=\"22\" height=\"12\""), key)
            : QStringLiteral("<path class=\"s t%1 d%2\" d=\"M0 6H22\"/>").arg(key.tone).arg(key.pattern);
        out += QStringLiteral("<li><svg width=\"22\" height=\"12\" aria-hidden=\"true\">") % swatch
            % QStringLiteral("</svg> <bdi>") % key.name.toHtmlEscaped() % QStringLiteral("</bdi></li>");
    }
    return out % QStringLiteral("</ul>\n");
}

} // namespace vigia::report
