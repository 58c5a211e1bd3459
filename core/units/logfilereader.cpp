#include "core/units/logfilereader.h"

#include "core/async/chained.h"
#include "core/units/logfilereading.h"
#include "core/units/logfiletail.h"

namespace vigia::units {

namespace {

Result<std::shared_ptr<LogFileTail>> tailOf(const UnitInfo& unit, const JournalQuery& query)
{
    const Result<QString> path = LogFileReading::pathOf(unit);
    if (!path)
        return fail(path.error());
    const Result<JournalQuery> answerable = LogFileReading::queryOf(unit, query);
    if (!answerable)
        return fail(answerable.error());
    return std::make_shared<LogFileTail>(*path, *answerable);
}

} // namespace

LogFileReader::LogFileReader(QObject* parent)
    : QObject(parent)
    , m_executor(QStringLiteral("logfile"))
{
    m_pace.setInterval(1000 / LooksPerSecond);
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &LogFileReader::look);
}

LogFileReader::~LogFileReader()
{
    stop();
}

QFuture<Result<JournalBatch>> LogFileReader::read(const UnitInfo& unit, const JournalQuery& query)
{
    using Answer = Result<JournalBatch>;
    const auto tail = tailOf(unit, query);
    if (!tail)
        return ready<Answer>(fail(tail.error()));
    return m_executor.run([tail = *tail](const Cancellation& cancellation) -> Answer {
        return tail->look(cancellation, true);
    });
}

void LogFileReader::follow(const UnitInfo& unit, const JournalQuery& query)
{
    stop();
    auto tail = tailOf(unit, query);
    if (!tail) {
        emit failed(tail.error());
        return;
    }
    m_tail = *std::move(tail);
    look();
}

void LogFileReader::stop()
{
    m_pace.stop();
    m_looking.cancel();
    m_tail.reset();
}

void LogFileReader::look()
{
    m_looking = m_executor.run([tail = m_tail](const Cancellation& cancellation) -> Result<JournalBatch> {
        return tail->look(cancellation);
    });
    deliver(m_looking, this, [this, tail = m_tail](const Result<JournalBatch>& batch) {
        if (tail != m_tail)
            return;
        if (!batch) {
            stop();
            emit failed(batch.error());
            return;
        }
        // First: who hears the lines may stop it.
        m_pace.start();
        if (!batch->lines.isEmpty() || batch->dropped > 0)
            emit grew(*batch);
    });
}

} // namespace vigia::units
