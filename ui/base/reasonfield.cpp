#include "ui/base/reasonfield.h"

#include "ui/base/role.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigia::ui {

ReasonField::ReasonField(bool isRequired, QWidget* parent)
    : QWidget(parent)
    , m_isRequired(isRequired)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(QStringLiteral("reason"));
    m_edit->setMaxLength(Longest);
    setRole(m_label, "muted");
    m_label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &ReasonField::edited);
    retranslate();
}

QString ReasonField::text() const
{
    return m_edit->text().simplified();
}

void ReasonField::setText(const QString& text)
{
    m_edit->setText(text.simplified());
}

void ReasonField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReasonField::retranslate()
{
    m_label->setText(m_isRequired ? tr("Why (kept in the audit)") : tr("Why (kept in the audit, optional)"));
    m_edit->setAccessibleName(m_label->text());
}

} // namespace vigia::ui
