#include "ui/generation/generationtoolbar.h"

#include "ui/base/elidedlabel.h"
#include "ui/base/flowlayout.h"
#include "ui/base/role.h"
#include "ui/generation/plantpicker.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace vigia::ui {

GenerationToolbar::GenerationToolbar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_picker(new PlantPicker(theme, this))
    , m_compare(new QPushButton(this))
    , m_step(new QPushButton(this))
    , m_status(new ElidedLabel(this))
    , m_undo(new QPushButton(this))
    , m_table(new QPushButton(this))
    , m_png(new QPushButton(this))
    , m_csv(new QPushButton(this))
{
    setObjectName(QStringLiteral("generationToolbar"));
    auto* tabs = new QWidget(this);
    auto* row = new QHBoxLayout(tabs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QList<PageView> views = ViewSpec::views();
    for (const PageView& view : views) {
        auto* tab = new QPushButton(tabs);
        tab->setObjectName(QStringLiteral("view-") + view.id);
        setRole(tab, "segment");
        tab->setCheckable(true);
        row->addWidget(tab);
        m_tabs.append(tab);
        connect(tab, &QPushButton::clicked, this, [this, id = view.id] {
            show(m_choice, m_isAutomatic); // a click on the checked one leaves it checked
            emit viewChosen(id);
        });
    }
    m_compare->setObjectName(QStringLiteral("compare"));
    m_step->setObjectName(QStringLiteral("step"));
    m_status->setObjectName(QStringLiteral("status"));
    m_undo->setObjectName(QStringLiteral("undoZoom"));
    m_table->setObjectName(QStringLiteral("table"));
    m_png->setObjectName(QStringLiteral("png"));
    m_csv->setObjectName(QStringLiteral("csv"));
    m_table->setCheckable(true);
    setRole(m_status, "muted");
    m_compare->setMenu(new QMenu(m_compare));
    m_step->setMenu(new QMenu(m_step));
    // What is chosen flows left and may need two lines; the ways out stay at the right end.
    auto* left = new QWidget(this);
    auto* flow = new FlowLayout(left);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(10, 6);
    for (QWidget* part : {tabs, static_cast<QWidget*>(m_picker), static_cast<QWidget*>(m_compare),
                          static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_status)})
        flow->addWidget(part);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(left, 1, Qt::AlignTop);
    for (QWidget* part : {m_undo, m_table, m_png, m_csv})
        line->addWidget(part, 0, Qt::AlignTop);
    connect(m_undo, &QPushButton::clicked, this, &GenerationToolbar::undoRequested);
    connect(m_table, &QPushButton::toggled, this, &GenerationToolbar::tableToggled);
    connect(m_png, &QPushButton::clicked, this, &GenerationToolbar::pngRequested);
    connect(m_csv, &QPushButton::clicked, this, &GenerationToolbar::csvRequested);
    setUndo(false);
    setExport(false);
    retranslate();
}

void GenerationToolbar::show(const ViewChoice& choice, bool isAutomatic)
{
    m_choice = choice;
    m_isAutomatic = isAutomatic;
    const QList<PageView> views = ViewSpec::views();
    for (qsizetype i = 0; i < views.size(); ++i)
        m_tabs[i]->setChecked(views[i].id == choice.view);
    m_picker->setVisible(choice.view == u"plant");
    const bool isCompared = ViewSpec::canCompare(choice.comparison, choice.step);
    m_compare->setText(
        tr("Compare: %1").arg(ViewSpec::comparisonText(isCompared ? choice.comparison : Comparison::None)));
    m_step->setText(ViewSpec::stepText(choice.step));
    m_step->setToolTip(
        m_reason.isEmpty() ? (isAutomatic ? tr("Chosen by the length of the range") : QString()) : m_reason);
    fillMenus();
}

void GenerationToolbar::fillMenus()
{
    QMenu* const compare = m_compare->menu();
    compare->clear();
    for (const Comparison comparison :
         {Comparison::None, Comparison::PreviousDay, Comparison::LastWeek, Comparison::LastYear}) {
        QAction* const action = compare->addAction(ViewSpec::comparisonText(comparison));
        action->setCheckable(true);
        action->setChecked(comparison == m_choice.comparison);
        action->setEnabled(comparison == Comparison::None || ViewSpec::canCompare(comparison, m_choice.step));
        connect(action, &QAction::triggered, this, [this, comparison] { emit comparisonChosen(comparison); });
    }
    QMenu* const steps = m_step->menu();
    steps->clear();
    QAction* const automatic = steps->addAction(tr("Automatic"));
    automatic->setCheckable(true);
    automatic->setChecked(m_isAutomatic);
    connect(automatic, &QAction::triggered, this, [this] { emit stepChosen(std::nullopt); });
    for (const Step step : {Step::Hour, Step::Day, Step::Month}) {
        QAction* const action = steps->addAction(ViewSpec::stepText(step));
        action->setCheckable(true);
        action->setChecked(!m_isAutomatic && step == m_choice.step);
        connect(action, &QAction::triggered, this, [this, step] { emit stepChosen(step); });
    }
}

void GenerationToolbar::setStatus(const QString& text, const QString& hint)
{
    m_status->setFullText(text);
    m_status->setHint(hint);
}

void GenerationToolbar::setUndo(bool canUndo)
{
    m_undo->setEnabled(canUndo);
    m_undo->setToolTip(canUndo ? tr("Ctrl+Z") : tr("The whole range is in view"));
}

void GenerationToolbar::setExport(bool canExport)
{
    for (QPushButton* button : {m_table, m_png, m_csv}) {
        button->setEnabled(canExport || (button == m_table && m_table->isChecked()));
        button->setToolTip(canExport ? QString() : tr("There are no values on screen"));
    }
}

void GenerationToolbar::setTable(bool isTable)
{
    m_table->setChecked(isTable);
}

void GenerationToolbar::setBlocked(const QString& reason)
{
    m_reason = reason;
    QList<QWidget*> asking {m_picker, m_compare, m_step};
    for (QPushButton* tab : std::as_const(m_tabs))
        asking.append(tab);
    for (QWidget* part : std::as_const(asking)) {
        part->setEnabled(reason.isEmpty());
        part->setToolTip(reason);
    }
    show(m_choice, m_isAutomatic);
}

void GenerationToolbar::retranslate()
{
    const QList<PageView> views = ViewSpec::views();
    for (qsizetype i = 0; i < views.size(); ++i)
        m_tabs[i]->setText(views[i].title);
    m_undo->setText(tr("Undo zoom"));
    m_table->setText(tr("Table"));
    m_png->setText(tr("PNG"));
    m_csv->setText(tr("CSV"));
    m_png->setAccessibleName(tr("Save the chart as a picture"));
    m_csv->setAccessibleName(tr("Save the values in view as CSV"));
    show(m_choice, m_isAutomatic);
}

void GenerationToolbar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vigia::ui
