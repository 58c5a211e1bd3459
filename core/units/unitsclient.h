#pragma once

#include "core/async/serialexecutor.h"
#include "core/units/unitinfo.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFuture>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vigia::units {

/// systemd's manager on a bus: what units there are, and orders, which are done when their effect was
/// measured. Main thread, which never waits: the bus is joined on an executor at the first question and
/// again after it was lost; answers come as futures. A question that is under way when the client goes is
/// cancelled. Errors of all: UnitAnswers::error().
class UnitsClient : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString address; ///< of the bus; empty = the system's
        std::chrono::milliseconds answer {25'000}; ///< for one answer; polkit may ask a person meanwhile
        std::chrono::milliseconds job {120'000}; ///< for a job to end
    };

    explicit UnitsClient(Settings settings, QObject* parent = nullptr);
    ~UnitsClient() override;

    /// Loaded units and unit files that match one of the patterns, by name. No pattern = all services.
    [[nodiscard]] QFuture<Result<QList<UnitInfo>>> list(const QStringList& patterns);
    [[nodiscard]] QFuture<Result<UnitInfo>> show(const QString& name);
    /// Answers when the job has ended and the unit was read again. Timeout: the job goes on in systemd.
    [[nodiscard]] QFuture<Result<UnitOutcome>> give(UnitOrder order, const QString& name);

private slots:
    void takeJobRemoved(uint id, const QDBusObjectPath& job, const QString& unit, const QString& result,
                        const QDBusMessage& signal);
    void loseBus();

private:
    struct Running;
    using Answered = std::function<void(const Result<QDBusMessage>&)>;
    using Ended = std::function<void(const Result<QString>&)>;

    void whenConnected(std::function<void(const Result<>&)> next);
    void joined(const Result<>& outcome);
    void ask(const QString& unit, const QDBusMessage& question, Answered answered);
    void askManager(const QString& unit, const QString& method, const QVariantList& arguments,
                    Answered answered);
    void read(const QString& name, std::function<void(const Result<UnitInfo>&)> next);
    void subscribe(const std::shared_ptr<Running>& running);
    void order(const std::shared_ptr<Running>& running);
    void orderFiles(const std::shared_ptr<Running>& running);
    void waitForJob(const std::shared_ptr<Running>& running, const QString& job);
    void measure(const std::shared_ptr<Running>& running);
    void endJob(const QString& job, const Result<QString>& result);

    Settings m_settings;
    QString m_connection; ///< its name in Qt's table
    bool m_isJoined = false;
    QString m_manager; ///< systemd's unique name on the bus: only its signals count
    std::vector<std::function<void(const Result<>&)>> m_waiting; ///< for the bus
    QHash<QString, Ended> m_jobs; ///< those whose end is waited for
    QHash<QString, QString> m_ended; ///< jobs that ended before their order was answered
    int m_unanswered = 0; ///< orders
    std::unique_ptr<SerialExecutor> m_executor;
};

} // namespace vigia::units
