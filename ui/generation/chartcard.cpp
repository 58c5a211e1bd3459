#include "ui/generation/chartcard.h"

#include "ui/base/elidedlabel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/charts/chartview.h"
#include "ui/charts/seriestablemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int MostStretchedColumns = 9; // more are as wide as their text and scroll

} // namespace

ChartCard::ChartCard(const QString& name, const Theme& theme, PlotWindow& window, QWidget* parent)
    : QFrame(parent)
    , m_chart(new ChartView(name, theme, window, this))
    , m_title(new QLabel(this))
    , m_caption(new ElidedLabel(this))
    , m_banner(new ErrorBanner(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_messagePage(new QWidget(this))
    , m_table(new QTableView(this))
    , m_model(new SeriesTableModel(this))
{
    setRole(this, "card");
    setObjectName(name + QStringLiteral("Card"));
    setRole(m_title, "heading");
    setRole(m_caption, "caption");
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_caption->setObjectName(name + QStringLiteral("Caption"));
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_action->setObjectName(name + QStringLiteral("Action"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    setRole(m_message, "muted");

    auto* center = new QVBoxLayout(m_messagePage);
    auto* middle = new QHBoxLayout; // a label that wraps needs a width of its own, not one by alignment
    middle->addStretch(1);
    middle->addWidget(m_message, 4);
    middle->addStretch(1);
    center->addStretch(1);
    center->addLayout(middle);
    center->addWidget(m_action, 0, Qt::AlignHCenter);
    center->addStretch(1);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(26));
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // only lines on screen are measured
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    for (QWidget* page : {static_cast<QWidget*>(m_chart), m_messagePage, static_cast<QWidget*>(m_table)})
        m_stack->addWidget(page);

    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(12));
    top->addWidget(m_title);
    top->addWidget(m_caption, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);

    connect(m_action, &QPushButton::clicked, this, &ChartCard::actionRequested);
    connect(m_chart, &ChartView::contentChanged, this, &ChartCard::showInView);
    connect(m_chart, &ChartView::visibilityChanged, m_model, &SeriesTableModel::refresh);
    connect(&window, &PlotWindow::viewChanged, this, [this] {
        if (m_isTable)
            showInView();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                const int sample = m_model->sampleOf(row.row());
                if (sample >= 0 && m_isTable)
                    m_chart->window().setCursor(m_chart->set().times().at(sample));
            });
    setMessage({});
}

bool ChartCard::isTable() const
{
    return m_isTable;
}

QString ChartCard::message() const
{
    return m_message->text();
}

void ChartCard::setTitle(const QString& title)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void ChartCard::setCaption(const QString& caption)
{
    m_caption->setFullText(caption);
}

void ChartCard::setMessage(const QString& message, const QString& action)
{
    m_message->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    updatePage();
}

void ChartCard::setTable(bool isTable)
{
    m_isTable = isTable;
    showInView();
    updatePage();
    if (isTable) {
        const int row = m_model->rowOf(m_chart->readSample());
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

void ChartCard::showInView()
{
    // The table costs something only while it is on screen; the set it reads may just have been replaced.
    const auto [from, to] = m_chart->samplesInView();
    m_model->show(&m_chart->set(), m_isTable ? from : 0, m_isTable ? to : 0);
    const bool isNarrow = m_model->columnCount() <= MostStretchedColumns;
    m_table->horizontalHeader()->setSectionResizeMode(isNarrow ? QHeaderView::Stretch
                                                               : QHeaderView::ResizeToContents);
}

void ChartCard::updatePage()
{
    if (!m_message->text().isEmpty())
        m_stack->setCurrentWidget(m_messagePage);
    else if (m_isTable)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_chart);
}

} // namespace vigia::ui
