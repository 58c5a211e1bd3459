#include "ui/base/elidedlabel.h"

#include <QEvent>
#include <QFontMetrics>

namespace vigia::ui {
namespace {

constexpr int MinimumCharacters = 4;

} // namespace

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text)
{
    const QString line = text.simplified();
    if (line == m_text)
        return;
    m_text = line;
    setAccessibleName(m_text);
    updateGeometry();
    elide();
}

void ElidedLabel::setHint(const QString& hint)
{
    m_hint = hint;
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + margins.left() + margins.right() + 2,
            metrics.height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), QFontMetrics(font()).averageCharWidth() * MinimumCharacters * 2),
            hint.height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        elide();
    }
}

void ElidedLabel::elide()
{
    const QString shown = QFontMetrics(font()).elidedText(m_text, Qt::ElideRight, contentsRect().width());
    QStringList tip;
    if (shown != m_text)
        tip << m_text;
    if (!m_hint.isEmpty())
        tip << m_hint;
    // Escaped, since a tool tip shows markup.
    setToolTip(tip.isEmpty() ? QString()
                             : QStringLiteral("<p>%1</p>").arg(tip.join(QLatin1Char('\n')).toHtmlEscaped()));
    setText(shown);
}

} // namespace vigia::ui
