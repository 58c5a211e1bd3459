#pragma once

#include <QByteArray>

#include <optional>
#include <utility>

namespace vigia::units {

/// Bytes as they come, as lines. Holds at most Longest bytes of a line that has not ended.
class LineSplitter
{
public:
    static constexpr qsizetype Longest = 1 << 20; ///< bytes; a longer line is left out

    /// Calls `take(std::optional<QByteArray>)` for each line that has ended; nullopt = it was too long.
    template<typename F>
    void add(const QByteArray& bytes, F take)
    {
        qsizetype from = 0;
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
            m_begun.append(bytes.constData() + from, end - from);
            from = end + 1;
            endLine(take);
        }
        m_begun.append(bytes.constData() + from, bytes.size() - from);
        if (m_begun.size() > Longest) {
            m_begun.clear();
            m_isTooLong = true;
        }
    }

    /// What has begun is a line now: nothing more comes.
    template<typename F>
    void end(F take)
    {
        if (!m_begun.isEmpty() || m_isTooLong)
            endLine(take);
    }

    void clear()
    {
        m_begun.clear();
        m_isTooLong = false;
    }

private:
    template<typename F>
    void endLine(F& take)
    {
        QByteArray line = std::exchange(m_begun, {});
        if (std::exchange(m_isTooLong, false) || line.size() > Longest)
            take(std::optional<QByteArray>());
        else
            take(std::optional<QByteArray>(std::move(line)));
    }

    QByteArray m_begun;
    bool m_isTooLong = false;
};

} // namespace vigia::units
