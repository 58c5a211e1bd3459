#pragma once

#include "core/base/energyday.h"
#include "core/generation/generationinfo.h"
#include "ui/base/question.h"
#include "ui/overview/overviewfeed.h"
#include "ui/overview/tabletile.h"

namespace vigia::ui {

/// How old a series is, and whether that is too old. Pure.
struct SeriesAge
{
    MainSeries series;
    QDate newestDay; ///< invalid: there is nothing of it
    qint64 days = -1; ///< from the newest day to today; -1 = nothing of it
    bool isLate = false; ///< a day that should have been published is missing

    friend bool operator==(const SeriesAge&, const SeriesAge&) = default;
};

/// In the order of `series`, late ones first. Pure.
QList<SeriesAge> seriesAges(const QList<MainSeries>& series,
                            const std::vector<generation::FreshnessInfo>& known, QDate today);

/// The age of each main series against its normal lag, and the way to load what is missing.
class FreshnessTile final : public TableTile
{
    Q_OBJECT

public:
    FreshnessTile(OverviewFeed& feed, const Context& context, QWidget* parent);

signals:
    void seriesRequested(const QString& metric, const QString& entity);
    /// "Load…": the days after the newest one that should be there.
    void loadRequested(const QString& metric, const QString& entity, const vigia::DayRange& days);

protected:
    void ask() override;
    void retranslate() override;

private:
    void present();
    void placeButtons();
    QDate today() const;

    OverviewFeed& m_feed;
    Question<std::vector<generation::FreshnessInfo>> m_question;
    std::vector<generation::FreshnessInfo> m_known;
    QList<SeriesAge> m_ages;
};

} // namespace vigia::ui
