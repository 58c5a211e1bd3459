#pragma once

#include "core/async/serialexecutor.h"
#include "core/units/journalinfo.h"
#include "core/units/unitinfo.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace vigia::units {

class LogFileTail;

/// The log file of a unit of this machine, by a LogFileTail on an executor. Main thread, which never waits.
class LogFileReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int LooksPerSecond = 10;

    explicit LogFileReader(QObject* parent = nullptr);
    ~LogFileReader() override;

    /// The newest lines of the unit's file that the query lets pass, oldest first; of a large file its last
    /// 16 MiB are searched. Errors: those of LogFileReading and LogFileTail.
    [[nodiscard]] QFuture<Result<JournalBatch>> read(const UnitInfo& unit, const JournalQuery& query);
    /// The same, and then each new one, until stop() or the next follow().
    void follow(const UnitInfo& unit, const JournalQuery& query);
    void stop();

signals:
    void grew(const vigia::units::JournalBatch& batch);
    /// Following has ended.
    void failed(const vigia::Error& error);

private:
    void look();

    std::shared_ptr<LogFileTail> m_tail;
    QFuture<Result<JournalBatch>> m_looking;
    QTimer m_pace;
    SerialExecutor m_executor;
};

} // namespace vigia::units
