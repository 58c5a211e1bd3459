#pragma once

#include "core/report/reportports.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

namespace vigia::report {

/// Asks the ports all that one report needs, at once, and waits for every answer. One that fails or is not
/// there is kept with its reason. Lives on the thread that made it, from start() to the end of its future.
class ReportCollector : public QObject
{
    Q_OBJECT

public:
    /// `request` as ReportCheck made it. The ports outlive it.
    ReportCollector(const ReportPorts& ports, ReportFacts facts, QObject* parent);

    /// Once; with the number of answers as its progress. Never an error. Cancelling the future cancels every
    /// question.
    [[nodiscard]] QFuture<Result<ReportFacts>> start();

private:
    bool wants(const char* section) const;
    void askCharts();
    void askChart(const generation::ChartQuery& query);
    void askWatched();
    void askDatabase();
    void askMonitoring();
    void askAlerts();
    void finishOne();

    /// `store` keeps the answer in the facts.
    template<typename T>
    void ask(QFuture<Result<T>> future, std::function<void(Result<T>)> store)
    {
        auto* watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, store] {
            store(!watcher->isCanceled() && watcher->future().resultCount() > 0
                      ? watcher->result()
                      : Result<T>(fail(interrupted())));
            finishOne();
        });
        connect(this, &ReportCollector::cancelled, watcher, &QFutureWatcherBase::cancel);
        ++m_asked;
        watcher->setFuture(future);
    }

    static Error interrupted();

    const ReportPorts& m_ports;
    ReportFacts m_facts;
    QPromise<Result<ReportFacts>> m_promise;
    int m_asked = 0;
    int m_answered = 0;

signals:
    void cancelled();
};

} // namespace vigia::report
