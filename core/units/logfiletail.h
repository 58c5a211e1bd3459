#pragma once

#include "core/async/cancellation.h"
#include "core/base/result.h"
#include "core/units/journalinfo.h"
#include "core/units/linesplitter.h"

#include <QCoreApplication>

#include <deque>
#include <sys/types.h>

namespace vigia::units {

/// The end of a log file, and what is written to it from then on. Goes on with the new file when the old one
/// was moved away, and from its beginning when it was emptied. Blocks; one thread at a time.
class LogFileTail
{
    Q_DECLARE_TR_FUNCTIONS(LogFileTail)

public:
    static constexpr qint64 FirstBytes = 16 << 20; ///< of the end, that the first look searches
    static constexpr qint64 LookBytes = 32 << 20; ///< at most in one look; the rest in the next
    static constexpr int BatchLines = 1000; ///< of a later look; the newest

    LogFileTail(QString path, JournalQuery query);
    ~LogFileTail();
    LogFileTail(const LogFileTail&) = delete;
    LogFileTail& operator=(const LogFileTail&) = delete;

    /// The newest lines first, then each time what is new. Errors: NotFound, PermissionDenied, InvalidData
    /// (no regular file), Internal, Cancelled.
    /// `isLast`: a line at the end counts although it has not ended.
    [[nodiscard]] Result<JournalBatch> look(const Cancellation& cancellation, bool isLast = false);

private:
    void finish();
    Result<> open();
    Result<> readOn(const Cancellation& cancellation);
    Result<> goOnWithTheNew(const Cancellation& cancellation);
    void close();
    void take(std::optional<QByteArray> bytes);
    Error failure(int number) const;

    const QString m_path;
    const JournalQuery m_query;
    int m_fd = -1;
    dev_t m_device = 0;
    ino_t m_inode = 0;
    qint64 m_offset = 0;
    qint64 m_budget = 0; ///< bytes left of this look
    bool m_isCut = false; ///< it begins amid a line, which is left out
    bool m_hasLooked = false;
    size_t m_most = 0;
    LineSplitter m_splitter;
    JournalLine m_before;
    std::deque<JournalLine> m_lines;
    qint64 m_dropped = 0;
};

} // namespace vigia::units
