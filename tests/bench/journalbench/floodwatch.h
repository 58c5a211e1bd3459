#pragma once

#include "core/units/journalinfo.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <vector>

namespace vigia::ui {
class JournalModel;
} // namespace vigia::ui

namespace vigia::test {

/// What a flood of lines does to the program that shows it: order, gaps, memory, latency of the event loop,
/// time of CPU. GUI thread.
class FloodWatch : public QObject
{
public:
    static constexpr int TickMs = 16;

    explicit FloodWatch(QObject* parent = nullptr);

    void start();
    void stop();
    void take(const units::JournalBatch& batch);
    /// Whether the rows are in order, and each hole between them is stated by a row with its size.
    bool isWhole(const ui::JournalModel& model) const;

    QJsonObject figures() const;

    bool isOrdered() const { return m_disordered == 0; }

    /// Every line from the first on is shown or counted as left out; among the latter may be the two in which
    /// systemd tells of the start.
    bool isAccounted() const
    {
        const qint64 missing = m_last - m_first + 1 - m_lines - m_dropped;
        return m_last >= 0 && missing <= 0 && missing >= -2;
    }

    double linesPerSecond() const { return m_rate; }

    double worstMs() const;
    double growthMiB() const;

private:
    double percentile(double share) const;

    QTimer m_tick;
    QTimer m_second;
    QElapsedTimer m_elapsed;
    QElapsedTimer m_sinceTick;
    std::vector<double> m_late; ///< ms
    std::vector<double> m_held; ///< MiB, once a second
    qint64 m_first = -1; ///< number
    qint64 m_last = -1;
    QDateTime m_lastAt;
    qint64 m_lines = 0;
    qint64 m_dropped = 0;
    qint64 m_disordered = 0;
    qint64 m_mixed = 0; ///< of one instant: where the journal begins a new file, journalctl mixes those up
    qint64 m_firstOfRate = -1;
    double m_rate = 0;
    double m_lagMs = 0; ///< of the newest line, at its worst
    double m_cpuBegan = 0;
};

} // namespace vigia::test
