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

    JournalBatch take()
    {
        JournalBatch batch;
        batch.dropped = std::exchange(m_dropped, 0);
        for (const QByteArray& json : m_lines) {
            if (auto line = JournalReading::line(json))
                batch.lines.append(*std::move(line));
            else
                ++batch.dropped;
        }
        m_lines.clear();
        return batch;
    }

private:
    size_t m_most;
    std::deque<QByteArray> m_lines;
    LineSplitter m_splitter;
    qint64 m_dropped = 0;
};

JournalReader::JournalReader(QObject* parent)
    : QObject(parent)
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
    const auto end = [process, promise, lines, host](bool isDone) {
        process->deleteLater();
        if (promise->future().isFinished())
            return;
        lines->add(process->readAllStandardOutput());
        const QByteArray complaint = process->readAllStandardError();
        // Without a match it ends with 1, and says nothing.
        if (isDone || (process->error() != QProcess::FailedToStart && complaint.isEmpty()))
            promise->addResult(lines->take());
        else
            promise->addResult(fail(JournalReading::failure(
                host, complaint.isEmpty() ? process->errorString().toUtf8() : complaint)));
        promise->finish();
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
    m_followed = std::make_unique<Lines>(BatchLines);
    m_follower = std::make_unique<QProcess>();
    QProcess* process = m_follower.get();
    connect(process, &QProcess::readyReadStandardOutput, this, &JournalReader::takeFollowed);
    const auto end = [this, process, host] {
        takeFollowed();
        tell();
        if (m_follower.get() != process)
            return; // who heard the last lines has stopped it
        QByteArray complaint = process->readAllStandardError();
        if (complaint.isEmpty())
            complaint = process->errorString().toUtf8();
        m_pace.stop();
        process->disconnect(this);
        m_follower.release()->deleteLater();
        emit failed(JournalReading::failure(host, complaint));
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
}

void JournalReader::takeFollowed()
{
    if (m_follower && m_followed)
        m_followed->add(m_follower->readAllStandardOutput());
}

void JournalReader::tell()
{
    if (m_followed && !m_followed->isEmpty())
        emit grew(m_followed->take());
}

} // namespace vigia::units
