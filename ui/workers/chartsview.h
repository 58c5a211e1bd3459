#pragma once

#include "ui/base/question.h"
#include "ui/workers/workersfeed.h"

#include <QWidget>

class QPushButton;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class CurveView;
class Theme;

/// How workers did: throughput, run time and queue length over time, of Prometheus; without one, the length
/// of the queues as this console saw it. GUI thread only.
class ChartsView : public QWidget
{
    Q_OBJECT

public:
    ChartsView(WorkersFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    bool isSettled() const;

    QString failure() const { return m_failure; }

    /// Of one worker; "" = of all.
    void setWorker(const QString& worker);
    void refresh();

signals:
    void settledChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask(int chart);
    void take(int chart, const Result<QList<workers::MetricCurve>>& curves);
    void showSamples(const QString& why);
    void retranslate();

    WorkersFeed& m_feed;
    const Clock& m_clock;
    QString m_worker;
    int m_hours = 6;
    QString m_failure;
    QDateTime m_from;
    QDateTime m_to;
    QList<QPushButton*> m_ranges;
    QList<CurveView*> m_charts;
    Question<QList<workers::MetricCurve>> m_questions[3];
};

} // namespace vigia::ui
