#include "ui/generation/panelloader.h"

#include "core/async/deliver.h"
#include "core/base/clock.h"

namespace vigia::ui {

PanelLoader::PanelLoader(GenerationFeed& feed, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_clock(clock)
{
}

PanelLoader::~PanelLoader()
{
    m_future.cancel();
}

void PanelLoader::ask(std::vector<generation::ChartQuery> queries)
{
    m_future.cancel();
    ++m_round;
    m_wanted = std::move(queries);
    m_pending.clear();
    m_next = 0;
    emit stateChanged();
    if (isBusy())
        askNext();
}

void PanelLoader::reload()
{
    std::vector<generation::ChartQuery> same = m_wanted;
    ask(std::move(same));
}

void PanelLoader::cancel()
{
    m_future.cancel();
    ++m_round;
    m_next = m_wanted.size();
    emit stateChanged();
}

void PanelLoader::askNext()
{
    m_future = m_feed.chart(m_wanted[m_next]);
    deliver(m_future, this, [this, round = m_round](const Result<generation::ChartData>& result) {
        if (round == m_round)
            take(result);
    });
}

void PanelLoader::take(const Result<generation::ChartData>& result)
{
    const bool isFirst = m_next == 0;
    PanelAnswer answer {m_wanted[m_next], std::nullopt, std::nullopt};
    if (result)
        answer.data = *result;
    else
        answer.error = result.error();
    m_pending.push_back(std::move(answer));
    ++m_next;
    if (isFirst && !result) {
        m_error = result.error();
        m_next = m_wanted.size();
        emit stateChanged();
        return;
    }
    m_error.reset();
    // Another axis than the one on screen is shown at once; on the same one the picture changes when it is
    // whole.
    const bool isNewAxis = isFirst && (m_answers.empty() || !(m_answers.front().data->grid == result->grid));
    const bool isLast = !isBusy();
    if (isNewAxis || isLast) {
        m_answers = m_pending;
        m_answeredAt = m_clock.nowUtc();
    }
    if (!isLast)
        askNext();
    if (isNewAxis || isLast)
        emit answered();
    if (isLast)
        emit stateChanged();
}

} // namespace vigia::ui
