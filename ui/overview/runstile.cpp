#include "ui/overview/runstile.h"

#include "core/series/series.h"
#include "ui/base/format.h"
#include "ui/base/marks.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/overview/overviewfeed.h"
#include "ui/overview/ratebar.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace vigia::ui {

namespace {

constexpr std::chrono::seconds Interval {20};
const QString FailuresFilter = QStringLiteral("state:FAILURE");

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 2'000'000'000));
}

} // namespace

RunsTile::RunsTile(OverviewFeed& feed, const Context& context, QWidget* parent)
    : Tile(QStringLiteral("runsTile"), context, Interval, parent)
    , m_feed(feed)
    , m_mark(new AlarmMark(2, context.theme, this))
    , m_figure(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_bar(new RateBar(context.theme, this))
    , m_failures(new QPushButton(this))
{
    m_figure->setObjectName(QStringLiteral("runsFigure"));
    m_failures->setObjectName(QStringLiteral("runsFailures"));
    setRole(m_figure, "figure");
    setRole(m_unit, "muted");
    auto* line = new QHBoxLayout;
    line->setSpacing(context.theme.px(8));
    line->addWidget(m_figure, 0, Qt::AlignBaseline);
    line->addWidget(m_unit, 0, Qt::AlignBaseline);
    line->addStretch(1);
    line->addWidget(m_mark, 0, Qt::AlignVCenter);
    body().addLayout(line);
    body().addWidget(m_bar);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(context.theme.px(6));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    m_succeeded = addLine(*grid, 0, "runsSucceeded", QStringLiteral("state:SUCCESS"));
    m_retries = addLine(*grid, 1, "runsRetries", QStringLiteral("state:RETRY"));
    m_failed = addLine(*grid, 2, "runsFailed", FailuresFilter);
    m_running = addLine(*grid, 3, "runsRunning", QStringLiteral("state:STARTED"));
    m_queued = addLine(*grid, 4, "runsQueued", QStringLiteral("state:PENDING"));
    body().addLayout(grid);
    body().addSpacing(context.theme.px(4));
    body().addWidget(m_failures, 0, Qt::AlignLeft);
    body().addStretch(1);
    connect(m_failures, &QPushButton::clicked, this, [this] { emit jobsRequested(FailuresFilter); });
    RunsTile::retranslate();
}

RunsTile::Line RunsTile::addLine(QGridLayout& grid, int place, const char* objectName, const QString& filter)
{
    const Line line {new QPushButton(this), new QLabel(this)};
    line.name->setObjectName(QString::fromLatin1(objectName));
    line.count->setObjectName(QString::fromLatin1(objectName) + QStringLiteral("Count"));
    setRole(line.name, "quiet");
    line.name->setStyleSheet(
        QStringLiteral("QPushButton { text-align: left; padding: 0 2px; min-height: 0; }"));
    line.name->setCursor(Qt::PointingHandCursor);
    line.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(line.name, place, 0);
    grid.addWidget(line.count, place, 1);
    connect(line.name, &QPushButton::clicked, this, [this, filter] { emit jobsRequested(filter); });
    return line;
}

void RunsTile::ask()
{
    m_question.ask(m_feed.runs(), this, [this](const Result<timeline::RunFiguresInfo>& result) {
        if (!result) {
            failed(result.error());
            return;
        }
        m_figures = *result;
        took();
        present();
    });
}

void RunsTile::retranslate()
{
    setTitle(tr("ETL runs"));
    m_succeeded.name->setText(tr("Ended well"));
    m_retries.name->setText(tr("Retries"));
    m_failed.name->setText(tr("Failed"));
    m_running.name->setText(tr("Running"));
    m_queued.name->setText(tr("Queued"));
    setFacts(tr("24 h"));
    present();
}

void RunsTile::present()
{
    const bool isKnown = answeredAt().isValid();
    const auto text = [&](qint64 count) { return isKnown ? format::integer(count) : format::none(); };
    const bool hasRate = isKnown && m_figures.ended() > 0;
    m_figure->setText(hasRate ? format::number(m_figures.failureRate() * 100, 1) : format::none());
    m_unit->setText(!isKnown ? tr("Reads …") : hasRate ? tr("% failed") : tr("no run ended in 24 h"));
    m_mark->setVisible(hasRate && m_figures.failureRate() >= RateBar::Alarm);
    m_bar->setRate(hasRate ? m_figures.failureRate() : NoValue);
    m_succeeded.count->setText(text(m_figures.succeeded));
    m_retries.count->setText(text(m_figures.retries));
    m_failed.count->setText(text(m_figures.failed));
    m_running.count->setText(text(m_figures.running));
    QStringList names;
    QStringList counts;
    for (auto it = m_figures.queued.cbegin(); it != m_figures.queued.cend(); ++it) {
        names.append(it.key().left(24));
        counts.append(format::integer(it.value()));
    }
    const bool isParted = names.size() > 1 && names.size() <= 3;
    m_queued.name->setText(isParted
                               ? tr("Queued (%1)", "names of queues").arg(names.join(QStringLiteral(" / ")))
                               : tr("Queued"));
    m_queued.count->setText(
        isParted ? counts.join(QStringLiteral(" / "))
                 : text(std::accumulate(m_figures.queued.cbegin(), m_figures.queued.cend(), qint64(0))));
    m_failures->setText(tr("See the %n failure(s)", nullptr, plural(m_figures.failed)));
    m_failures->setVisible(isKnown && m_figures.failed > 0);
}

} // namespace vigia::ui
