#include "ui/overview/sourcelegend.h"

#include "ui/base/theme.h"
#include "ui/charts/chartcontent.h"

#include <QPainter>

namespace vigia::ui {

namespace {

constexpr int LineHeight = 20;
constexpr int Square = 10;
constexpr int Gap = 6;
constexpr int Between = 16;
constexpr int Tight = 8;

} // namespace

SourceLegend::SourceLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QString SourceLegend::sourceName(const QString& sourceId)
{
    if (sourceId == u"hydro")
        return tr("Hydro");
    if (sourceId == u"thermal")
        return tr("Thermal");
    if (sourceId == u"solar")
        return tr("Solar");
    if (sourceId == u"wind")
        return tr("Wind");
    return sourceId == u"cogeneration" ? tr("Cogeneration") : tr("Unknown");
}

QString SourceLegend::comparisonName()
{
    return tr("week before");
}

QSize SourceLegend::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(LineHeight)};
}

void SourceLegend::setContent(const ChartContent& content)
{
    m_entries.clear();
    for (const Series& series : content.series)
        m_entries.append({series.code, series.name});
    if (!content.comparison.values.empty())
        m_entries.append({QString(), content.comparison.name});
    update();
}

void SourceLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.captionFont());
    const QFontMetrics metrics(painter.font());
    int x = 0;
    const int side = m_theme.px(Square);
    int whole = 0;
    for (const Entry& entry : std::as_const(m_entries))
        whole += side + m_theme.px(Gap + Between) + metrics.horizontalAdvance(entry.name);
    const int between = whole <= width() ? m_theme.px(Between) : m_theme.px(Tight);
    for (const Entry& entry : std::as_const(m_entries)) {
        const int wide = metrics.horizontalAdvance(entry.name);
        const QRect box(x, (height() - side) / 2, side, side);
        if (entry.code.isEmpty()) {
            QPen pen(m_theme.colours().text, 1.4);
            pen.setDashPattern({3, 2});
            painter.setPen(pen);
            painter.drawLine(box.left(), box.center().y(), box.right() + m_theme.px(4), box.center().y());
            x += m_theme.px(4);
        } else {
            painter.fillRect(box, m_theme.sourceColour(entry.code));
        }
        x += side + m_theme.px(Gap);
        painter.setPen(m_theme.colours().text);
        painter.drawText(QRect(x, 0, wide + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, entry.name);
        x += wide + between;
    }
}

} // namespace vigia::ui
