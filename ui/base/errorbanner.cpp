#include "ui/base/errorbanner.h"

#include "ui/base/format.h"
#include "ui/base/role.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vigia::ui {

ErrorBanner::ErrorBanner(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_retry(new QPushButton(this))
{
    setObjectName(QStringLiteral("errorBanner"));
    setRole(this, "note");
    m_label->setObjectName(QStringLiteral("errorText"));
    m_label->setWordWrap(true);
    // Messages carry names and answers from outside: never markup.
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry->setObjectName(QStringLiteral("errorRetry"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_label, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, &ErrorBanner::retryRequested);
    updateText();
    hide();
}

void ErrorBanner::showError(const vigia::Error& error, bool canRetry)
{
    if (error.code != ErrorCode::Cancelled)
        present(error.message, canRetry);
}

void ErrorBanner::showText(const QString& text)
{
    present(text, false);
}

void ErrorBanner::present(const QString& text, bool canRetry)
{
    m_times = text == m_text ? m_times + 1 : 1;
    m_text = text;
    m_retry->setVisible(canRetry);
    updateText();
    setVisible(!text.isEmpty());
}

void ErrorBanner::clear()
{
    m_text.clear();
    m_times = 0;
    hide();
}

void ErrorBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        updateText();
    QFrame::changeEvent(event);
}

void ErrorBanner::updateText()
{
    m_retry->setText(tr("Retry"));
    m_label->setText(m_times > 1 ? tr("%1 (%2 times)").arg(m_text, format::integer(m_times)) : m_text);
    setAccessibleName(tr("Error"));
    setAccessibleDescription(m_label->text());
}

} // namespace vigia::ui
