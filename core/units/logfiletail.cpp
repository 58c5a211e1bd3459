#include "core/units/logfiletail.h"

#include "core/units/logfilereading.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vigia::units {

namespace {

constexpr qsizetype ChunkBytes = 256 << 10;

} // namespace

LogFileTail::LogFileTail(QString path, JournalQuery query)
    : m_path(std::move(path))
    , m_query(std::move(query))
{
}

LogFileTail::~LogFileTail()
{
    close();
}

void LogFileTail::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

Result<JournalBatch> LogFileTail::look(const Cancellation& cancellation, bool isLast)
{
    const bool isFirst = !m_hasLooked;
    m_budget = LookBytes;
    m_most = static_cast<size_t>(isFirst ? m_query.lines : BatchLines);
    if (m_fd < 0) {
        if (const auto opened = open(); !opened)
            return fail(opened.error());
    }
    if (const auto read = readOn(cancellation); !read)
        return fail(read.error());
    if (const auto read = goOnWithTheNew(cancellation); !read)
        return fail(read.error());
    if (isLast)
        finish();
    // What the first look left out is older than what was asked for.
    JournalBatch batch;
    batch.dropped = isFirst ? 0 : m_dropped;
    batch.lines =
        QList<JournalLine>(std::make_move_iterator(m_lines.begin()), std::make_move_iterator(m_lines.end()));
    m_dropped = 0;
    m_lines.clear();
    m_hasLooked = true;
    return batch;
}

void LogFileTail::finish()
{
    m_splitter.end([this](std::optional<QByteArray> bytes) { take(std::move(bytes)); });
}

Result<> LogFileTail::open()
{
    // A pipe would wait for its writer.
    m_fd = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (m_fd < 0)
        return fail(failure(errno));

    struct stat file
    {
    };

    if (::fstat(m_fd, &file) != 0) {
        const int number = errno;
        close();
        return fail(failure(number));
    }
    if (!S_ISREG(file.st_mode)) {
        close();
        return fail(ErrorCode::InvalidData,
                    tr("%1 is no regular file: see the unit's --logfile.").arg(m_path), {}, "BadLogFile");
    }
    m_device = file.st_dev;
    m_inode = file.st_ino;
    m_offset = m_hasLooked ? 0 : std::max<qint64>(0, file.st_size - FirstBytes);
    m_isCut = m_offset > 0;
    return {};
}

Result<> LogFileTail::readOn(const Cancellation& cancellation)
{
    struct stat file
    {
    };

    if (::fstat(m_fd, &file) == 0 && file.st_size < m_offset) {
        m_offset = 0;
        m_splitter.clear();
        m_isCut = false;
    }
    QByteArray chunk(ChunkBytes, Qt::Uninitialized);
    while (m_budget > 0) {
        if (cancellation.isCancelled())
            return fail(ErrorCode::Cancelled, tr("Reading %1 was given up.").arg(m_path));
        const ssize_t count = ::pread(m_fd, chunk.data(), static_cast<size_t>(chunk.size()), m_offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(failure(errno));
        if (count == 0)
            return {};
        m_offset += count;
        m_budget -= count;
        m_splitter.add(QByteArray::fromRawData(chunk.constData(), count),
                       [this](std::optional<QByteArray> bytes) { take(std::move(bytes)); });
    }
    return {};
}

Result<> LogFileTail::goOnWithTheNew(const Cancellation& cancellation)
{
    struct stat file
    {
    };

    if (m_budget <= 0 || ::stat(QFile::encodeName(m_path).constData(), &file) != 0
        || (file.st_dev == m_device && file.st_ino == m_inode))
        return {}; // moved away and no new one yet: its writer may still be at the old one
    // What was written to the old one between its end and its going.
    if (const auto read = readOn(cancellation); !read || m_budget <= 0)
        return read;
    finish();
    close();
    m_hasLooked = true;
    if (const auto opened = open(); !opened)
        return opened;
    return readOn(cancellation);
}

void LogFileTail::take(std::optional<QByteArray> bytes)
{
    if (std::exchange(m_isCut, false))
        return;
    if (!bytes) {
        ++m_dropped;
        return;
    }
    JournalLine line = LogFileReading::line(*bytes, m_before);
    m_before.at = line.at;
    m_before.priority = line.priority;
    m_before.identifier = line.identifier;
    if (!LogFileReading::lets(m_query, line))
        return;
    m_lines.push_back(std::move(line));
    if (m_lines.size() > m_most) {
        m_lines.pop_front();
        ++m_dropped;
    }
}

Error LogFileTail::failure(int number) const
{
    const QString why = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {
            ErrorCode::NotFound,
            tr("There is no log file %1: the unit has written none yet; its journal says why.").arg(m_path),
            why, "NoLogFile", true};
    case EACCES:
    case EPERM:
        return {ErrorCode::PermissionDenied,
                tr("You may not read %1: ask for the group that owns it (vigia), or read the journal.")
                    .arg(m_path),
                why, "LogFileRefused", false};
    default:
        return {ErrorCode::Internal, tr("The log file %1 cannot be read: %2.").arg(m_path, why), why,
                "LogFileFailed", true};
    }
}

} // namespace vigia::units
