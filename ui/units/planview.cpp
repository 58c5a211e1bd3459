#include "ui/units/planview.h"

#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/units/unitwords.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr qsizetype LongestText = 200'000;

QString change(const QString& before, const QString& after)
{
    return before == after ? before : QStringLiteral("%1 → %2").arg(before, after);
}

/// Without the folder of units, under which nearly all are.
QString shortPath(const QString& path)
{
    const QString folder = QStringLiteral("/etc/systemd/system/");
    return oneLine(path.startsWith(folder) ? path.mid(folder.size()) : path);
}

/// A hash in short, of a link's target its name.
QString content(const QString& value)
{
    if (value.isEmpty())
        return format::none();
    return value.size() == 64 && !value.contains(u'/') ? value.left(8) : oneLine(value.section(u'/', -1));
}

} // namespace

PlanView::PlanView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_unitsTitle(new QLabel(this))
    , m_filesTitle(new QLabel(this))
    , m_textTitle(new QLabel(this))
    , m_steps(new QLabel(this))
    , m_units(new RowsTable(theme, this))
    , m_files(new RowsTable(theme, this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("planView"));
    m_units->setObjectName(QStringLiteral("planUnits"));
    m_files->setObjectName(QStringLiteral("planFiles"));
    m_text->setObjectName(QStringLiteral("planText"));
    m_steps->setObjectName(QStringLiteral("planSteps"));
    makeLayout();
    connect(m_files, &RowsTable::currentKeyChanged, this, &PlanView::presentFile);
    present();
}

void PlanView::makeLayout()
{
    for (QLabel* label : {m_unitsTitle, m_filesTitle, m_textTitle, m_steps}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        setRole(label, "caption");
    }
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_steps);
    column->addWidget(m_unitsTitle);
    column->addWidget(m_units, 4);
    column->addWidget(m_filesTitle);
    column->addWidget(m_files, 3);
    column->addWidget(m_textTitle);
    column->addWidget(m_text, 3);
}

void PlanView::setPlan(const units::MovePlan& plan)
{
    m_plan = plan;
    present();
}

void PlanView::present()
{
    m_unitsTitle->setText(tr("Units: now → after"));
    m_filesTitle->setText(tr("Files: now → after"));
    QStringList steps;
    for (const QString& step : std::as_const(m_plan.steps))
        steps += unitwords::step(step);
    m_steps->setText(tr("Steps: %1").arg(steps.join(QStringLiteral(" → "))));
    m_steps->setVisible(!steps.isEmpty());
    m_units->setAccessibleName(m_unitsTitle->text());
    m_files->setAccessibleName(m_filesTitle->text());
    m_units->rows().setColumns({{QStringLiteral("unit"), tr("Unit"), false, false},
                                {QStringLiteral("state"), tr("State"), false, false},
                                {QStringLiteral("boot"), tr("At boot"), false, false},
                                {QStringLiteral("pause"), tr("Pause"), false, true}});
    m_units->setWidths({0, 170, 130, 90}, 0);
    m_files->rows().setColumns({{QStringLiteral("path"), tr("File"), false, false},
                                {QStringLiteral("what"), tr("Change"), false, false},
                                {QStringLiteral("before"), tr("Content now"), false, true},
                                {QStringLiteral("after"), tr("Content after"), false, true}});
    m_files->setWidths({0, 120, 150, 150}, 0);
    std::vector<Row> rows;
    for (const units::UnitChange& unit : std::as_const(m_plan.units)) {
        Row row {unit.unit, RowMark::None, {}, {}};
        row.cells = {
            oneLine(unit.unit),
            change(unitwords::activeState(unit.activeBefore), unitwords::activeState(unit.activeAfter)),
            change(unitwords::enabled(unit.enabledBefore), unitwords::enabled(unit.enabledAfter)),
            unit.isRestarted ? tr("restarted") : QString()};
        row.isMuted = unit.activeBefore == unit.activeAfter && unit.enabledBefore == unit.enabledAfter
            && !unit.isRestarted;
        rows.push_back(std::move(row));
    }
    m_units->merge(std::move(rows));
    m_units->setEmptyText(tr("No unit changes."));
    rows.clear();
    for (const units::FileChange& file : std::as_const(m_plan.files)) {
        Row row {file.path, RowMark::None, {}, {}};
        row.cells = {shortPath(file.path), unitwords::fileChange(file.what), content(file.before),
                     content(file.after)};
        row.hints = {file.path, {}, file.before, file.after};
        row.isMuted = file.what.isEmpty();
        rows.push_back(std::move(row));
    }
    m_files->merge(std::move(rows));
    m_files->setEmptyText(tr("No file changes."));
    if (m_files->currentKey().isEmpty() && m_files->rows().rowCount() > 0)
        m_files->select(m_files->rows().keyAt(0));
    presentFile();
}

void PlanView::presentFile()
{
    QString text;
    const QString path = m_files->currentKey();
    for (const units::FileChange& file : std::as_const(m_plan.files))
        if (file.path == path)
            text = file.text.left(LongestText);
    m_textTitle->setText(text.isEmpty() ? QString() : tr("New text of %1").arg(oneLine(path)));
    m_text->setAccessibleName(m_textTitle->text());
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    m_textTitle->setVisible(!text.isEmpty());
}

void PlanView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        present();
    QWidget::changeEvent(event);
}

} // namespace vigia::ui
