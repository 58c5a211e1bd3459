#include "core/units/journalreader.h"

#include "core/async/chained.h"
#include "core/units/linesplitter.h"

#include <QPromise>

#include <deque>

namespace vigia::units {

/// Bytes of a process as lines, the newest that many.
class JournalReader::Lines
{
public:
    explicit Lines(size_t most)
        : m_most(most)
    {
    }

    void add(const QByteArray& bytes)
    {
        m_splitter.add(bytes, [this](std::optional<QByteArray> line) {
            if (!line) {
                ++m_dropped;
                return;
            }
            m_lines.push_back(*std::move(line));
            if (m_lines.size() > m_most) {
                m_lines.pop_front();
                ++m_dropped;
            }
        });
    }

    bool isEmpty() const { return m_lines.empty() && m_dropped == 0; }

    /// What it has, as a job for the executor.
    auto take()
    {
        return [lines = std::exchange(m_lines, {}), dropped = std::exchange(m_dropped, 0)] {
            JournalBatch batch;
            batch.dropped = dropped;
            for (const QByteArray& json : lines) {
                if (auto line = JournalReading::line(json))
                    batch.lines.append(*std::move(line));
                else
                    ++batch.dropped;
            }
            return Result<JournalBatch>(std::move(batch));
        };
    }

private:
    size_t m_most;
    std::deque<QByteArray> m_lines;
    LineSplitter m_splitter;
    qint64 m_dropped = 0;
};

JournalReader::JournalReader(QObject* parent)
    : QObject(parent)
    , m_parser(QStringLiteral("journal"))
{
    m_pace.setInterval(1000 / BatchesPerSecond);
    connect(&m_pace, &QTimer::timeout, this, &JournalReader::tell);
}

JournalReader::~JournalReader()
{
    stop();
}

QFuture<Result<JournalBatch>> JournalReader::read(const QString& host, const JournalQuery& query)
{
    using Answer = Result<JournalBatch>;
    const Result<QStringList> command = JournalReading::command(host, query, false);
    if (!command)
        return ready<Answer>(fail(command.error()));
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto lines = std::make_shared<Lines>(JournalReading::MostLines);
    auto* process = new QProcess(this);
    connect(process, &QProcess::readyReadStandardOutput, this,
            [process, lines] { lines->add(process->readAllStandardOutput()); });
    const auto end = [this, process, promise, lines, host](bool isDone) {
        process->deleteLater();
        if (promise->future().isFinished())
            return;
        lines->add(process->readAllStandardOutput());
        const QByteArray complaint = process->readAllStandardError();
        // Without a match it ends with 1, and says nothing.
        const auto answer = [promise](const Answer& batch) {
            promise->addResult(batch);
            promise->finish();
        };
        if (isDone || (process->error() != QProcess::FailedToStart && complaint.isEmpty()))
            deliver(m_parser.run(lines->take()), this, answer);
        else
            answer(fail(JournalReading::failure(
                host, complaint.isEmpty() ? process->errorString().toUtf8() : complaint)));
    };
    connect(process, &QProcess::finished, this, [end](int code, QProcess::ExitStatus status) {
        end(code == 0 && status == QProcess::NormalExit);
    });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false);
    });
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(command->constFirst(), command->mid(1), QIODevice::ReadOnly);
    return promise->future();
}

void JournalReader::follow(const QString& host, const JournalQuery& query)
{
    stop();
    const Result<QStringList> command = JournalReading::command(host, query, true);
    if (!command) {
        emit failed(command.error());
        return;
    }
    m_followed = std::make_shared<Lines>(BatchLines);
    m_follower = std::make_unique<QProcess>();
    QProcess* process = m_follower.get();
    connect(process, &QProcess::readyReadStandardOutput, this, &JournalReader::takeFollowed);
    const auto end = [this, process, host] {
        takeFollowed();
        QByteArray complaint = process->readAllStandardError();
        if (complaint.isEmpty())
            complaint = process->errorString().toUtf8();
        m_pace.stop();
        process->disconnect(this);
        m_follower.release()->deleteLater();
        m_end = JournalReading::failure(host, complaint);
        endWhenTold();
    };
    connect(process, &QProcess::finished, this, end);
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end();
    });
    process->setStandardInputFile(QProcess::nullDevice());
    m_pace.start();
    process->start(command->constFirst(), command->mid(1), QIODevice::ReadOnly);
}

void JournalReader::stop()
{
    m_pace.stop();
    if (QProcess* process = m_follower.get()) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished(1000); // killed: at once
    }
    m_follower.reset();
    m_followed.reset();
    m_isParsing = false;
    m_end.reset();
}

void JournalReader::takeFollowed()
{
    if (m_follower && m_followed)
        m_followed->add(m_follower->readAllStandardOutput());
}

void JournalReader::tell()
{
    if (!m_followed || m_isParsing || m_followed->isEmpty())
        return;
    m_isParsing = true;
    deliver(m_parser.run(m_followed->take()), this,
            [this, followed = m_followed](const Result<JournalBatch>& batch) {
                if (followed != m_followed)
                    return; // it was stopped meanwhile
                m_isParsing = false;
                if (batch)
                    emit grew(*batch);
                if (followed == m_followed)
                    endWhenTold();
            });
}

void JournalReader::endWhenTold()
{
    if (!m_end || m_isParsing)
        return;
    if (!m_followed->isEmpty())
        return tell();
    const Error end = *m_end;
    stop();
    emit failed(end);
}

} // namespace vigia::units
