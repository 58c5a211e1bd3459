#include "ui/shell/gotofield.h"

#include "ui/base/marks.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QPainter>

namespace vigia::ui {

namespace {

QString ownKey()
{
    return keyText(Qt::CTRL | Qt::Key_K);
}

} // namespace

GoToField::GoToField(const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("goTo"));
    setMaxLength(200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateText();
}

QSize GoToField::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int text =
        metrics.horizontalAdvance(placeholderText()) + keySize(ownKey(), m_theme).width() + m_theme.px(36);
    return {std::max(text, m_theme.px(240)), QLineEdit::sizeHint().height()};
}

QSize GoToField::minimumSizeHint() const
{
    return {m_theme.px(120), QLineEdit::minimumSizeHint().height()};
}

void GoToField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const QSize key = keySize(ownKey(), m_theme);
    const int needed =
        QFontMetrics(font()).horizontalAdvance(placeholderText()) + key.width() + m_theme.px(30);
    if (!text().isEmpty() || width() < needed)
        return;
    QPainter painter(this);
    const int right = width() - m_theme.px(8) - key.width();
    paintKey(painter, QRect(QPoint(right, (height() - key.height()) / 2), key), ownKey(), m_theme);
}

void GoToField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        updateText();
    QLineEdit::changeEvent(event);
}

void GoToField::updateText()
{
    setPlaceholderText(tr("Go to… page, plant, range"));
    setAccessibleName(tr("Go to"));
    setToolTip(tr("Type a few letters of a page, a plant, a range or a setting (%1)").arg(ownKey()));
    updateGeometry();
}

} // namespace vigia::ui
