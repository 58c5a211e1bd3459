#include "ui/charts/chartpicture.h"

#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace vigia::ui {

namespace {

constexpr int Margin = 14;
constexpr int Gap = 8;
constexpr int SwatchSize = 10;

/// Names and swatches in lines; returns the height. Only measures without a painter.
int legend(QPainter* painter, const ChartSet& set, const Theme& theme, const QRect& room)
{
    const QFontMetrics metrics(theme.textFont());
    const int line = metrics.height() + Gap / 2;
    int x = room.left();
    int y = room.top();
    const auto entry = [&](const QColor& colour, const QString& name, bool isDashed) {
        const int width = SwatchSize + Gap + metrics.horizontalAdvance(name) + 2 * Gap;
        if (x > room.left() && x + width > room.right()) {
            x = room.left();
            y += line;
        }
        if (painter) {
            const QRect box(x, y + (metrics.height() - SwatchSize) / 2, SwatchSize, SwatchSize);
            if (isDashed) {
                painter->setPen(QPen(colour, 1.5, Qt::DashLine));
                painter->drawLine(box.left(), box.center().y(), box.right() + 4, box.center().y());
            } else {
                painter->fillRect(box, colour);
            }
            painter->setPen(theme.colours().text);
            painter->drawText(x + SwatchSize + Gap, y + metrics.ascent(), name);
        }
        x += width;
    };
    for (int i = 0; i < set.count(); ++i)
        if (set.isVisible(i))
            entry(set.count() == 1 && !set.isStacked() ? theme.colours().text : set.colour(i, theme),
                  set.series(i).name, false);
    if (set.hasComparison())
        entry(theme.colours().text, set.content().comparison.name, true);
    return y + line - room.top();
}

} // namespace

QImage chartPicture(const ChartView& view, const Theme& theme, const PictureText& text, const QSize& pixels,
                    double scale)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(theme.colours().panel);
    const QSize size = (QSizeF(pixels) / scale).toSize();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont heading = theme.textFont();
    heading.setWeight(QFont::DemiBold);
    const QFontMetrics headingMetrics(heading);
    const QFontMetrics captionMetrics(theme.captionFont());
    const QRect inner = QRect(QPoint(), size).adjusted(Margin, Margin, -Margin, -Margin);
    painter.setFont(heading);
    painter.setPen(theme.colours().text);
    painter.drawText(inner.left(), inner.top() + headingMetrics.ascent(), text.title);
    painter.setFont(theme.captionFont());
    painter.setPen(theme.colours().muted);
    const int captionRoom = inner.width() - headingMetrics.horizontalAdvance(text.title) - Margin;
    painter.drawText(inner, Qt::AlignTop | Qt::AlignRight,
                     captionMetrics.elidedText(text.caption, Qt::ElideRight, captionRoom));
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft,
                     captionMetrics.elidedText(text.footer, Qt::ElideRight, inner.width()));
    const int footerHeight = text.footer.isEmpty() ? 0 : captionMetrics.height() + Gap;
    const int legendHeight = legend(nullptr, view.set(), theme, inner);
    const int legendTop = inner.bottom() - footerHeight - legendHeight;
    painter.setFont(theme.textFont());
    legend(&painter, view.set(), theme, QRect(inner.left(), legendTop, inner.width(), legendHeight));

    // A chart of its own, so that the one on screen keeps its size.
    PlotWindow window;
    window.setLimits(view.window().limits());
    window.zoomTo(view.window().span());
    window.setCursor(view.window().cursor());
    window.setMark(view.window().mark());
    ChartView chart(view.objectName(), theme, window);
    if (const auto values = view.window().values(view.objectName()))
        window.setValues(view.objectName(), values, PlotWindow::Gesture::Zoom);
    const int top = inner.top() + headingMetrics.height() + Gap;
    chart.resize(inner.width(), std::max(1, legendTop - Gap - top));
    chart.setContent(view.set().content());
    for (int i = 0; i < view.set().count(); ++i)
        chart.setSeriesVisible(i, view.set().isVisible(i));
    chart.setMarks(view.marks());
    chart.ensurePolished();
    chart.scene()->render(&painter, QRectF(QPointF(inner.left(), top), chart.size()),
                          QRectF(QPointF(), chart.size()), Qt::IgnoreAspectRatio);
    return image;
}

} // namespace vigia::ui
