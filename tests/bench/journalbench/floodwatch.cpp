#include "tests/bench/journalbench/floodwatch.h"

#include "core/diagnostics/processmemory.h"
#include "tests/bench/journalbench/floodwriter.h"
#include "ui/units/journalmodel.h"

#include <QJsonArray>

#include <algorithm>
#include <ctime>

namespace vigia::test {

namespace {

constexpr double MiB = 1024.0 * 1024.0;
constexpr double NsInMs = 1e6;
constexpr std::size_t WarmSeconds = 10;

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

FloodWatch::FloodWatch(QObject* parent)
    : QObject(parent)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(TickMs);
    m_second.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const double ms = static_cast<double>(m_sinceTick.nsecsElapsed()) / NsInMs;
        m_sinceTick.start();
        m_late.push_back(std::max(0.0, ms - TickMs));
    });
    connect(&m_second, &QTimer::timeout, this,
            [this] { m_held.push_back(static_cast<double>(diagnostics::residentBytes()) / MiB); });
}

void FloodWatch::start()
{
    m_cpuBegan = cpuSeconds();
    m_elapsed.start();
    m_sinceTick.start();
    m_tick.start();
    m_second.start();
}

void FloodWatch::stop()
{
    m_tick.stop();
    m_second.stop();
    m_rate = static_cast<double>(m_last - m_firstOfRate) * 1000 / static_cast<double>(m_elapsed.elapsed());
}

void FloodWatch::take(const units::JournalBatch& batch)
{
    m_dropped += batch.dropped;
    for (const units::JournalLine& line : batch.lines) {
        const qint64 number = floodNumber(line.text);
        if (number < 0)
            continue; // systemd's own: the unit was started
        if (m_first < 0)
            m_first = std::max<qint64>(0, number - batch.dropped);
        if (number <= m_last)
            ++(line.at == m_lastAt ? m_mixed : m_disordered);
        m_lastAt = line.at;
        m_last = std::max(m_last, number);
        ++m_lines;
    }
    if (m_elapsed.isValid() && m_firstOfRate < 0)
        m_firstOfRate = m_last;
    if (m_elapsed.isValid() && !batch.lines.isEmpty() && batch.lines.last().at.isValid())
        m_lagMs = std::max(
            m_lagMs, static_cast<double>(batch.lines.last().at.msecsTo(QDateTime::currentDateTimeUtc())));
}

bool FloodWatch::isWhole(const ui::JournalModel& model) const
{
    qint64 last = -1;
    bool isHole = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const units::JournalLine* line = model.line(row);
        const qint64 number = line ? floodNumber(line->text) : -1;
        if (number >= 0 && last >= 0 && (number <= last || (number != last + 1) != isHole))
            return false;
        isHole = !line;
        last = number >= 0 ? number : last;
    }
    return last >= 0;
}

double FloodWatch::percentile(double share) const
{
    if (m_late.empty())
        return 0;
    std::vector<double> sorted = m_late;
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

double FloodWatch::worstMs() const
{
    return percentile(1);
}

double FloodWatch::growthMiB() const
{
    return m_held.size() > WarmSeconds ? m_held.back() - m_held[WarmSeconds] : 0;
}

QJsonObject FloodWatch::figures() const
{
    QJsonArray held;
    for (std::size_t i = 0; i < m_held.size(); i += 5)
        held.append(std::round(m_held[i] * 10) / 10);
    const double seconds = static_cast<double>(m_elapsed.elapsed()) / 1000;
    return {{QStringLiteral("seconds"), seconds},
            {QStringLiteral("linesPerSecond"), m_rate},
            {QStringLiteral("linesShown"), m_lines},
            {QStringLiteral("linesDropped"), m_dropped},
            {QStringLiteral("outOfOrder"), m_disordered},
            {QStringLiteral("mixedByTheJournal"), m_mixed},
            {QStringLiteral("unaccounted"), m_last - m_first + 1 - m_lines - m_dropped},
            {QStringLiteral("lagMaxMs"), m_lagMs},
            {QStringLiteral("ticks"), qint64(m_late.size())},
            {QStringLiteral("latencyP50Ms"), percentile(0.5)},
            {QStringLiteral("latencyP99Ms"), percentile(0.99)},
            {QStringLiteral("latencyMaxMs"), worstMs()},
            {QStringLiteral("rssMiBEvery5s"), held},
            {QStringLiteral("rssGrowthMiB"), growthMiB()},
            {QStringLiteral("cpuPercent"), (cpuSeconds() - m_cpuBegan) / seconds * 100}};
}

} // namespace vigia::test
