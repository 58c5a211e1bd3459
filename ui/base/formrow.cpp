#include "ui/base/formrow.h"

#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace vigia::ui {

namespace {

constexpr int LabelWidth = 58;

} // namespace

FormRow::FormRow(const QString& name, const QList<QWidget*>& fields, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fields(fields)
    , m_label(new QLabel(this))
    , m_line(new QLabel(this))
{
    setObjectName(name);
    m_line->setObjectName(name + QStringLiteral("Problem"));
    setRole(m_label, "muted");
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    m_line->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line->addWidget(new QLabel(format::none(), this));
        line->addWidget(fields[i], 1);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0);
    grid->addLayout(line, 0, 1);
    grid->addWidget(m_line, 1, 1);
    grid->setColumnStretch(1, 1);
    m_label->setBuddy(fields.first());
    connect(&theme, &Theme::changed, this, &FormRow::applyTheme);
    applyTheme();
}

void FormRow::setLabel(const QString& text)
{
    m_label->setText(text);
    for (QWidget* field : m_fields)
        field->setAccessibleName(text);
}

void FormRow::setProblem(const QString& problem, const QString& hint)
{
    m_problem = problem;
    const QString text = problem.isEmpty() ? hint : problem;
    if (m_line->text() != text) {
        m_line->setText(text);
        for (QWidget* field : m_fields)
            field->setAccessibleDescription(text);
    }
    const char* const role = problem.isEmpty() ? "caption" : "";
    setRole(m_line, role);
    m_line->setVisible(!text.isEmpty());
}

void FormRow::applyTheme()
{
    m_label->setMinimumWidth(m_theme.px(LabelWidth));
}

} // namespace vigia::ui
