#pragma once

#include "core/async/serialexecutor.h"
#include "core/units/journalreading.h"

#include <QFuture>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>
#include <optional>

namespace vigia::units {

/// The journal of units by a process of journalctl, here or on a host. Main thread, which never waits; lines
/// are parsed on an executor. A reader that is slow lets the pipe fill, and journalctl waits; between two
/// batches at most BatchLines are kept, the oldest go and are counted.
class JournalReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int BatchLines = 1000;
    static constexpr int BatchesPerSecond = 10;

    explicit JournalReader(QObject* parent = nullptr);
    ~JournalReader() override;

    /// The newest lines that the query lets pass, oldest first. Errors: InvalidData, Unreachable, Internal.
    [[nodiscard]] QFuture<Result<JournalBatch>> read(const QString& host, const JournalQuery& query);
    /// The same, and then each new one, until stop() or the next follow().
    void follow(const QString& host, const JournalQuery& query);
    void stop();

signals:
    void grew(const vigia::units::JournalBatch& batch);
    /// Following has ended.
    void failed(const vigia::Error& error);

private:
    class Lines;

    void takeFollowed();
    void tell();
    void endWhenTold();

    std::unique_ptr<QProcess> m_follower;
    std::shared_ptr<Lines> m_followed;
    bool m_isParsing = false;
    std::optional<Error> m_end; ///< of the process, to be told after its last lines
    QTimer m_pace;
    SerialExecutor m_parser;
};

} // namespace vigia::units
