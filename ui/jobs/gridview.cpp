#include "ui/jobs/gridview.h"

#include "core/base/clock.h"
#include "ui/base/errorbanner.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/rowsmodel.h"
#include "ui/base/theme.h"
#include "ui/jobs/gridtable.h"
#include "ui/jobs/paneltexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int RefreshMs = 2000;
constexpr std::array Looks {CellLook::Loaded,  CellLook::Failed,  CellLook::Open,
                            CellLook::PutBack, CellLook::Foreign, CellLook::Empty};

/// A square of the legend.
class LookWidget final : public QWidget
{
public:
    LookWidget(CellLook look, const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_look(look)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {m_theme.px(14), m_theme.px(14)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintCell(painter, rect().adjusted(1, 1, -1, -1), m_look, m_theme);
    }

private:
    CellLook m_look;
    const Theme& m_theme;
};

} // namespace

GridView::GridView(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : JobsView(parent)
    , m_feed(feed)
    , m_theme(theme)
    , m_clock(clock)
    , m_model(new GridModel(this))
    , m_table(new GridTable(theme, *m_model, this))
    , m_banner(new ErrorBanner(this))
    , m_earlier(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_range(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_refresher(RefreshMs, this)
{
    setObjectName(QStringLiteral("gridView"));
    m_table->setObjectName(QStringLiteral("gridTable"));
    m_earlier->setObjectName(QStringLiteral("gridEarlier"));
    m_later->setObjectName(QStringLiteral("gridLater"));
    m_range->setObjectName(QStringLiteral("gridRange"));
    m_caption->setObjectName(QStringLiteral("gridCaption"));
    m_earlier->setShortcut(Qt::ALT | Qt::Key_Left);
    m_later->setShortcut(Qt::ALT | Qt::Key_Right);
    makeLayout();
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_banner, &ErrorBanner::retryRequested, this, &GridView::refresh);
    connect(m_table, &GridTable::taken, this, &GridView::take);
    connect(m_table, &GridTable::currentCellChanged, this, &GridView::present);
    connect(&m_feed, &JobsFeed::runsChanged, &m_refresher, &Refresher::changed);
    connect(&m_refresher, &Refresher::due, this, &GridView::ask);
    retranslate();
}

QWidget* GridView::makeLegend()
{
    auto* legend = new QWidget(this);
    auto* flow = new FlowLayout(legend);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(16, 4);
    for (const CellLook look : Looks) {
        auto* entry = new QWidget(legend);
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto* text = new QLabel(entry);
        setRole(text, "caption");
        row->addWidget(new LookWidget(look, m_theme, entry));
        row->addWidget(text);
        flow->addWidget(entry);
        m_legend.append(text);
    }
    return legend;
}

void GridView::makeLayout()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_earlier);
    top->addWidget(m_later);
    top->addWidget(m_range, 1);
    auto* card = new QFrame(this);
    setRole(card, "card");
    setRole(m_caption, "muted");
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 6, 8, 8);
    inside->setSpacing(6);
    inside->addWidget(m_banner);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_caption);
    inside->addWidget(makeLegend());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(card, 1);
}

void GridView::retranslate()
{
    const QStringList words {tr("loaded"),
                             tr("failed"),
                             tr("waits, runs or is tried again"),
                             tr("put back or cancelled"),
                             tr("loaded by another program"),
                             tr("no figure")};
    for (qsizetype i = 0; i < m_legend.size(); ++i)
        m_legend[i]->setText(words[i]);
    m_earlier->setText(tr("‹ %n days", nullptr, Days));
    m_later->setText(tr("%n days ›", nullptr, Days));
    // A text with “&” would set it; a new text takes it away.
    m_earlier->setShortcut(Qt::ALT | Qt::Key_Left);
    m_later->setShortcut(Qt::ALT | Qt::Key_Right);
    m_earlier->setAccessibleName(tr("%n days earlier", nullptr, Days));
    m_later->setAccessibleName(tr("%n days later", nullptr, Days));
    m_table->setAccessibleName(tr("Days and series"));
    m_model->retranslate();
    present();
}

QDate GridView::yesterday() const
{
    return paneltext::today(m_clock).addDays(-1);
}

bool GridView::isSettled() const
{
    return m_hasGrid && !m_question.isUnderWay();
}

void GridView::refresh()
{
    ask();
}

void GridView::setPaused(bool isPaused)
{
    m_refresher.setPaused(isPaused);
}

void GridView::setActive(bool isActive)
{
    m_refresher.setActive(isActive);
    if (isActive && !m_hasGrid && !m_question.isUnderWay())
        ask();
}

void GridView::setBlocked(const QString& asking, const QString&)
{
    m_earlier->setEnabled(asking.isEmpty());
    m_later->setEnabled(asking.isEmpty());
    m_earlier->setToolTip(asking.isEmpty() ? tr("Alt+Left") : plainToolTip(asking));
    m_later->setToolTip(asking.isEmpty() ? tr("Alt+Right") : plainToolTip(asking));
    if (asking.isEmpty() && !m_failure.isEmpty() && m_refresher.isActive())
        refresh();
    if (asking.isEmpty())
        present();
}

void GridView::move(int by)
{
    if (!m_days.to.isValid())
        return;
    const QDate last = std::min(m_days.to.addDays(by * Days), yesterday());
    m_isLatest = last == yesterday();
    m_days = {last.addDays(1 - Days), last};
    ask();
}

void GridView::ask()
{
    if (m_isLatest)
        m_days = {yesterday().addDays(1 - Days), yesterday()};
    m_refresher.clear();
    m_refresher.setBusy(true);
    m_question.ask(m_feed.grid(m_days), this, [this](const Result<jobs::RunGrid>& answer) {
        m_hasGrid = true;
        m_failure = answer ? QString() : answer.error().message;
        if (answer) {
            const int row = m_table->currentIndex().row();
            m_banner->clear();
            m_model->setGrid(*answer);
            if (row >= 0 && !m_table->currentIndex().isValid() && row < m_model->rowCount())
                m_table->setCurrentIndex(m_model->index(row, m_model->columnCount() - 1));
        } else {
            m_banner->showError(answer.error());
        }
        m_refresher.setBusy(false);
        present();
        emit settledChanged();
    });
    present();
    emit settledChanged();
}

void GridView::present()
{
    m_range->setText(m_days.from.isValid()
                         ? format::dayRange(m_days.from, m_days.to, paneltext::today(m_clock))
                         : QString());
    const bool isLast = m_days.to >= yesterday();
    if (m_earlier->isEnabled() || !isLast)
        m_later->setEnabled(m_earlier->isEnabled() && !isLast);
    const QString sentence = m_model->sentence(m_table->currentIndex());
    if (!sentence.isEmpty())
        m_caption->setText(sentence);
    else if (!m_hasGrid)
        m_caption->setText(tr("Reading…"));
    else
        m_caption->setText(
            tr("Enter or a click opens the run of a day, or proposes to fill a day without one."));
}

void GridView::take(const QModelIndex& index)
{
    const jobs::GridCell* const cell = m_model->cell(index);
    if (!cell)
        return;
    const DayRange chosen = m_table->selectedDays();
    if (!cell->runId.isEmpty() && chosen.days() == 1) {
        emit runShown(cell->runId, true);
        return;
    }
    const jobs::GridRow& row = m_model->grid().rows[static_cast<std::size_t>(index.row())];
    emit fillRequested(row.metric, row.entity, chosen.days() > 1 ? chosen : m_model->gapAround(index));
}

void GridView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    JobsView::changeEvent(event);
}

} // namespace vigia::ui
