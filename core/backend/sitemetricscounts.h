#pragma once

#include <QHash>
#include <QString>

#include <algorithm>

namespace vigia::backend {

/// Counters out of figures that are read again and again: each starts at 0 with the first look, as those of
/// any program do when it starts, and only ever rises. (A total that once fell, because rows were deleted or
/// a lost run was taken up again, would look like a restart, and all of it like news.)
class RisingCounts
{
public:
    double take(const QString& key, double figure)
    {
        const auto last = m_last.find(key);
        if (last == m_last.end()) {
            // What appears after the first look has come since.
            m_last.insert(key, figure);
            return m_counts[key] = m_isFirst ? 0 : figure;
        }
        m_counts[key] += std::max(0.0, figure - *last);
        *last = figure;
        return m_counts[key];
    }

    /// The first look is over.
    void looked() { m_isFirst = false; }

    bool isFirst() const { return m_isFirst; }

private:
    QHash<QString, double> m_last;
    QHash<QString, double> m_counts;
    bool m_isFirst = true;
};

} // namespace vigia::backend
