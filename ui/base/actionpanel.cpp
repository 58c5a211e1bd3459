#include "ui/base/actionpanel.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vigia::ui {

ActionPanel::ActionPanel(const Theme& theme, const Clock& clock, Tier tier, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_tier(tier)
    , m_title(new QLabel(this))
    , m_caption(new ElidedLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_banner(new ErrorBanner(this))
    , m_note(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_main(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_caption->setObjectName(QStringLiteral("panelCaption"));
    m_note->setObjectName(QStringLiteral("panelNote"));
    m_cancel->setObjectName(QStringLiteral("panelCancel"));
    m_main->setObjectName(QStringLiteral("panelMain"));
    setRole(m_title, "heading");
    setRole(m_caption, "caption");
    setRole(m_note, "muted");
    setRole(m_main, "main");
    m_title->setTextFormat(Qt::PlainText);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    m_main->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_caption, 1);
    auto* inside = new QWidget(m_scroll);
    auto* insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, m_theme.px(4), 0);
    insideLayout->addLayout(m_body);
    insideLayout->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_main);
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("panelCard"));
    setRole(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_banner);
    column->addLayout(m_foot);
    column->addWidget(m_note);
    column->addLayout(m_buttons);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    m_body->setSpacing(6);
    m_foot->setSpacing(6);
    connect(m_cancel, &QPushButton::clicked, this, &ActionPanel::cancelled);
    connect(m_main, &QPushButton::clicked, this, &ActionPanel::confirm);
}

ActionPanel::~ActionPanel() = default;

QString ActionPanel::title() const
{
    return m_title->text();
}

void ActionPanel::takeFocus()
{
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ActionPanel::changed()
{
    m_cancel->setText(m_isOrdered ? tr("Close") : tr("Cancel"));
    m_cancel->setToolTip(tr("Esc"));
    m_note->setText(tr("The order is out: closing does not take it back."));
    m_note->setVisible(m_isOrdered);
    present();
    const bool isNow = isSettled();
    if (isNow == m_wasSettled)
        return;
    m_wasSettled = isNow;
    emit settledChanged();
}

void ActionPanel::setHead(const QString& title, const QString& caption)
{
    m_title->setText(title);
    m_caption->setFullText(caption);
    setAccessibleName(title);
    setAccessibleDescription(caption);
}

void ActionPanel::setMain(const QString& text, bool isEnabled, const QString& why)
{
    const QString forbidden = blocked();
    const bool hadFocus = m_main->hasFocus();
    const QString reason = forbidden.isEmpty() ? why : forbidden;
    m_main->setText(text);
    m_main->setEnabled(isEnabled && forbidden.isEmpty());
    m_main->setToolTip(reason.isEmpty() ? QString()
                                        : QStringLiteral("<p>%1</p>").arg(reason.toHtmlEscaped()));
    m_main->setAccessibleDescription(reason);
    // A button that is switched off gives the focus to whatever comes next: never to something that acts.
    if (hadFocus && !m_main->isEnabled())
        m_cancel->setFocus();
}

void ActionPanel::setOrdered(bool isOrdered)
{
    m_isOrdered = isOrdered;
}

void ActionPanel::setFieldOrder(const QList<QWidget*>& fields)
{
    QWidget* last = nullptr;
    const QList<QWidget*> all = fields + QList<QWidget*> {m_cancel, m_main};
    for (QWidget* field : all) {
        if (last)
            setTabOrder(last, field);
        last = field;
    }
}

void ActionPanel::showError(const Error& error, bool canRetry)
{
    m_banner->showError(error, canRetry);
}

void ActionPanel::showProblem(const QString& sentence)
{
    m_banner->showText(sentence);
}

void ActionPanel::clearError()
{
    m_banner->clear();
}

QLabel* ActionPanel::addText(const char* name, const char* role)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    if (role)
        setRole(label, role);
    label->setWordWrap(true);
    // Names and answers from outside are never markup.
    label->setTextFormat(Qt::PlainText);
    m_body->addWidget(label);
    return label;
}

void ActionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        changed();
    QWidget::changeEvent(event);
}

void ActionPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        event->accept();
        emit cancelled();
        return;
    case Qt::Key_Enter:
    case Qt::Key_Return: {
        // Taken in any case: the table behind the panel shall not open a row.
        event->accept();
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        if (button && (button != m_main || m_tier == Tier::Confirm))
            button->click();
        return;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_scroll->verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp
                                                         ? QAbstractSlider::SliderPageStepSub
                                                         : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace vigia::ui
