#pragma once

#include "ui/generation/generationfeed.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

/// One question of a panel and what became of it.
struct PanelAnswer
{
    generation::ChartQuery query;
    std::optional<generation::ChartData> data;
    std::optional<Error> error;
};

/// Gets the answers of one panel: one question under way at a time; a newer set of questions cancels the
/// older; what was answered before stays until the new answer is there. GUI thread only.
class PanelLoader : public QObject
{
    Q_OBJECT

public:
    PanelLoader(GenerationFeed& feed, const Clock& clock, QObject* parent = nullptr);
    ~PanelLoader() override;

    bool isBusy() const { return m_next < m_wanted.size(); }

    /// The last answers; their first has data, or there was never one.
    const std::vector<PanelAnswer>& answers() const { return m_answers; }

    /// Why the last try for the first question failed; none after a success.
    const std::optional<Error>& error() const { return m_error; }

    /// When answers() were read, UTC.
    QDateTime answeredAt() const { return m_answeredAt; }

    const std::vector<generation::ChartQuery>& wanted() const { return m_wanted; }

    /// The first question is what the panel is about: when it fails, all fails. The others are extras.
    void ask(std::vector<generation::ChartQuery> queries);
    /// The same questions again.
    void reload();
    void cancel();

signals:
    /// isBusy() or error() is another.
    void stateChanged();
    /// answers() is another. Extras may still be under way: isBusy().
    void answered();

private:
    void askNext();
    void take(const Result<generation::ChartData>& result);

    GenerationFeed& m_feed;
    const Clock& m_clock;
    std::vector<generation::ChartQuery> m_wanted;
    std::vector<PanelAnswer> m_pending;
    std::vector<PanelAnswer> m_answers;
    std::optional<Error> m_error;
    QDateTime m_answeredAt;
    QFuture<Result<generation::ChartData>> m_future;
    std::size_t m_next = 0;
    quint64 m_round = 0; ///< an answer of an older round is not looked at
};

} // namespace vigia::ui
