#pragma once

#include "ui/targets/targetsfeed.h"

#include <QPromise>

#include <memory>
#include <optional>

namespace vigia::test {

/// A TargetsFeed over values in memory that counts its questions and writes its orders down.
class FakeTargetsFeed final : public ui::TargetsFeed
{
public:
    QString why;
    targets::TargetsInfo targetsInfo;
    targets::RawMetrics rawMetrics;
    targets::RuleList ruleList;
    targets::AlertsInfo alertsInfo;
    QList<targets::AlertSpan> spans;
    targets::SilenceList silenceList;
    std::optional<Error> failsWith;
    bool holds = false; ///< targets() is not answered
    int questions = 0;
    QStringList orders; ///< "acknowledge f1 note 30"
    targets::SilenceInfo lastSilence;

    QString trouble() const override { return why; }

    QFuture<Result<targets::TargetsInfo>> targets() override
    {
        if (!holds)
            return answer(targetsInfo);
        ++questions;
        m_held = std::make_shared<QPromise<Result<targets::TargetsInfo>>>();
        m_held->start();
        return m_held->future();
    }

    QFuture<Result<targets::RawMetrics>> raw(const QUrl&) override { return answer(rawMetrics); }

    QFuture<Result<targets::RuleList>> rules() override { return answer(ruleList); }

    QFuture<Result<targets::AlertsInfo>> alerts() override { return answer(alertsInfo); }

    QFuture<Result<QList<targets::AlertSpan>>> history(const QDateTime&, const QDateTime&) override
    {
        return answer(spans);
    }

    QFuture<Result<targets::SilenceList>> silences() override { return answer(silenceList); }

    QFuture<Result<>> acknowledge(const targets::AlertInfo& alert, const QString& note, int minutes) override
    {
        return order(QStringLiteral("acknowledge %1 %2 %3").arg(alert.fingerprint, note).arg(minutes));
    }

    QFuture<Result<>> unacknowledge(const targets::AlertInfo& alert) override
    {
        return order(QStringLiteral("unacknowledge ") + alert.fingerprint);
    }

    QFuture<Result<>> shelve(const targets::AlertInfo& alert, const QString& reason,
                             const QDateTime& until) override
    {
        return order(QStringLiteral("shelve %1 %2 %3")
                         .arg(alert.fingerprint, reason, until.toString(QStringLiteral("HH:mm"))));
    }

    QFuture<Result<>> unshelve(const targets::AlertInfo& alert) override
    {
        return order(QStringLiteral("unshelve ") + alert.fingerprint);
    }

    QFuture<Result<QString>> setSilence(const targets::SilenceInfo& silence) override
    {
        lastSilence = silence;
        orders.append(QStringLiteral("silence"));
        return answer(QStringLiteral("s9"));
    }

    QFuture<Result<>> expireSilence(const QString& id) override
    {
        return order(QStringLiteral("expire ") + id);
    }

private:
    template<typename T>
    QFuture<Result<T>> answer(const T& value)
    {
        ++questions;
        return finished<T>(failsWith ? Result<T>(vigia::fail(*failsWith)) : Result<T>(value));
    }

    QFuture<Result<>> order(const QString& text)
    {
        orders.append(text);
        return finished<void>(failsWith ? Result<>(vigia::fail(*failsWith)) : Result<>());
    }

    template<typename T>
    static QFuture<Result<T>> finished(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }

    std::shared_ptr<QPromise<Result<targets::TargetsInfo>>> m_held;
};

} // namespace vigia::test
