#include "ui/overview/freshnesstile.h"

#include "core/base/clock.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr std::chrono::minutes Interval {1};
constexpr char OfferKey[] = "offeredDays"; // of a button
constexpr int MostRows = 6; // high; more scroll
constexpr int DaysOfNothing = 7; // what is loaded first of a series without anything

QString keyOf(const MainSeries& series)
{
    return series.metric + u'/' + series.entity;
}

QString daysText(qint64 days)
{
    return FreshnessTile::tr("%1 d", "days").arg(format::integer(days));
}

} // namespace

QList<SeriesAge> seriesAges(const QList<MainSeries>& series,
                            const std::vector<generation::FreshnessInfo>& known, QDate today)
{
    QList<SeriesAge> ages;
    for (const MainSeries& one : series) {
        SeriesAge age {one, {}, -1, true};
        const auto found =
            std::find_if(known.cbegin(), known.cend(), [&](const generation::FreshnessInfo& info) {
                return info.metric == one.metric && info.entity == one.entity;
            });
        if (found != known.cend() && found->newestDay.isValid()) {
            age.newestDay = found->newestDay;
            age.days = found->newestDay.daysTo(today);
            // As for gaps: the day that is `lag` days ago may still be missing.
            age.isLate = age.days > one.lagDays + 1;
        }
        ages.append(age);
    }
    std::stable_sort(ages.begin(), ages.end(),
                     [](const SeriesAge& a, const SeriesAge& b) { return a.isLate && !b.isLate; });
    return ages;
}

FreshnessTile::FreshnessTile(OverviewFeed& feed, const Context& context, QWidget* parent)
    : TableTile(QStringLiteral("freshnessTile"), context, Interval, parent)
    , m_feed(feed)
{
    connect(this, &TableTile::rowOpened, this, [this](const QString& key) {
        for (const SeriesAge& age : std::as_const(m_ages))
            if (keyOf(age.series) == key)
                emit seriesRequested(age.series.metric, age.series.entity);
    });
    FreshnessTile::retranslate();
}

QDate FreshnessTile::today() const
{
    return energyday::dayAt(clock().nowUtc().toMSecsSinceEpoch());
}

void FreshnessTile::ask()
{
    m_question.ask(m_feed.freshness(), this,
                   [this](const Result<std::vector<generation::FreshnessInfo>>& result) {
                       if (!result) {
                           failed(result.error());
                           return;
                       }
                       m_known = *result;
                       took();
                       present();
                   });
}

void FreshnessTile::retranslate()
{
    setTitle(tr("Freshness"));
    table().setAccessibleName(tr("Freshness"));
    for (int row = 0; row < table().rows().rowCount(); ++row)
        table().setIndexWidget(table().rows().index(row, 3), nullptr); // their words are of another language
    table().rows().setColumns(
        {{QStringLiteral("series"), tr("Series")},
         {QStringLiteral("age"), tr("Age"), true},
         {QStringLiteral("lag"), tr("Lag"), true, true},
         {QStringLiteral("load"), tr("Load…") + QString(3, QChar::Nbsp)}}); // as wide as its buttons
    table().setWidths({120, 54, 52, 80}, 0);
    present();
}

void FreshnessTile::present()
{
    m_ages = answeredAt().isValid() ? seriesAges(m_feed.mainSeries(), m_known, today()) : QList<SeriesAge>();
    std::vector<Row> rows;
    int late = 0;
    for (const SeriesAge& age : std::as_const(m_ages)) {
        Row row;
        row.key = keyOf(age.series);
        row.mark = age.isLate ? RowMark::Alarm3 : RowMark::Running;
        const QString old = age.days < 0 ? tr("none", "no data") : daysText(age.days);
        row.cells = {age.series.metric, old, daysText(age.series.lagDays), {}};
        row.hints = {
            oneLine(keyOf(age.series)
                    + (age.series.name.isEmpty() ? QString() : QStringLiteral(": ") + age.series.name)),
            age.newestDay.isValid() ? tr("Newest day: %1").arg(format::date(age.newestDay)) : QString()};
        late += age.isLate;
        rows.push_back(row);
    }
    setRows(std::move(rows), MostRows);
    table().setColumnHidden(3, late == 0);
    placeButtons();
    table().setEmptyText(answeredAt().isValid() ? tr("No series is watched.") : tr("Reads …"));
    setFacts(late > 0 ? tr("%n too old", "series", late) : tr("newest day against its lag"));
}

void FreshnessTile::placeButtons()
{
    for (qsizetype i = 0; i < m_ages.size(); ++i) {
        const SeriesAge& age = m_ages[i];
        const int row = table().rows().rowOf(keyOf(age.series));
        if (row < 0)
            continue;
        const QModelIndex cell = table().rows().index(row, 3);
        if (!age.isLate) {
            table().setIndexWidget(cell, nullptr);
            continue;
        }
        const DayRange days {age.newestDay.isValid() ? age.newestDay.addDays(1)
                                                     : today().addDays(-DaysOfNothing),
                             today().addDays(-1)};
        // One that is there already may have the focus.
        const QString offer = days.from.toString(Qt::ISODate) + u'/' + days.to.toString(Qt::ISODate);
        if (const QWidget* const there = table().indexWidget(cell);
            there && there->property(OfferKey) == offer)
            continue;
        auto* box = new QWidget;
        box->setProperty(OfferKey, offer);
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(2, 1, 2, 2);
        auto* button = new QPushButton(tr("Load…"), box);
        button->setObjectName(QStringLiteral("load-") + age.series.metric);
        button->setAccessibleName(tr("Load %1…", "a series").arg(age.series.metric));
        button->setStyleSheet(QStringLiteral("QPushButton { padding: 0 2px; min-height: 0; }"));
        const QString blocked = m_feed.actionsBlocked();
        button->setEnabled(blocked.isEmpty());
        button->setToolTip(blocked);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, series = age.series, days] {
            emit loadRequested(series.metric, series.entity, days);
        });
        table().setIndexWidget(cell, box);
    }
}

} // namespace vigia::ui
