#pragma once

#include "core/workers/orderdesk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPromise>

namespace vigia::workers {

/// One order under way; deletes itself when it is over. See OrderDesk.
class OrderRun : public QObject
{
    Q_OBJECT

public:
    struct Ports
    {
        celery::CeleryClient& client;
        OrderDesk::Keep keep;
        QString actor;
        celery::EventMonitor* monitor = nullptr;
    };

    OrderRun(const Ports& ports, const WorkerOrder& order, const OrderDesk::Patience& patience,
             QObject* parent);

    [[nodiscard]] QFuture<Result<OrderOutcome>> start();

private:
    void purge();
    void measureBefore();
    void give();
    void take(const Result<celery::ControlAnswer>& result);
    void look();
    void lookForGoodbyes();
    void onMeasured(const Result<celery::ControlAnswer>& result);
    void lookAgainOrEnd();
    void listen();
    void fail(const Error& error);
    void succeed();
    void keep(const QString& outcome, const QJsonObject& proof);
    void finish();

    const Ports m_ports;
    const WorkerOrder m_order;
    const OrderDesk::Patience m_patience;
    QPromise<Result<OrderOutcome>> m_promise;
    celery::ControlRequest m_request;
    celery::EventMonitor* m_monitor = nullptr;
    QHash<QString, celery::WatchedWorker> m_heard;
    QHash<QString, int> m_bearers; ///< that were ordered, by name
    OrderOutcome m_outcome;
    std::optional<Error> m_error;
    QElapsedTimer m_clock; ///< since the order
    QDateTime m_orderedAt;
    bool m_isOver = false;
};

} // namespace vigia::workers
