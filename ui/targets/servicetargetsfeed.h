#pragma once

#include "ui/targets/targetsfeed.h"

namespace vigia::targets {
class TargetsService;
} // namespace vigia::targets

namespace vigia::ui {

/// The TargetsFeed of a running site. GUI thread.
class ServiceTargetsFeed final : public TargetsFeed
{
    Q_OBJECT

public:
    /// `service` outlives the feed.
    explicit ServiceTargetsFeed(targets::TargetsService& service, QObject* parent = nullptr);

    QString trouble() const override;
    [[nodiscard]] QFuture<Result<targets::TargetsInfo>> targets() override;
    [[nodiscard]] QFuture<Result<targets::RawMetrics>> raw(const QUrl& target) override;
    [[nodiscard]] QFuture<Result<targets::RuleList>> rules() override;
    [[nodiscard]] QFuture<Result<targets::AlertsInfo>> alerts() override;
    [[nodiscard]] QFuture<Result<QList<targets::AlertSpan>>> history(const QDateTime& from,
                                                                     const QDateTime& to) override;
    [[nodiscard]] QFuture<Result<targets::SilenceList>> silences() override;
    [[nodiscard]] QFuture<Result<>> acknowledge(const targets::AlertInfo& alert, const QString& note,
                                                int silenceMinutes) override;
    [[nodiscard]] QFuture<Result<>> unacknowledge(const targets::AlertInfo& alert) override;
    [[nodiscard]] QFuture<Result<>> shelve(const targets::AlertInfo& alert, const QString& reason,
                                           const QDateTime& until) override;
    [[nodiscard]] QFuture<Result<>> unshelve(const targets::AlertInfo& alert) override;
    [[nodiscard]] QFuture<Result<QString>> setSilence(const targets::SilenceInfo& silence) override;
    [[nodiscard]] QFuture<Result<>> expireSilence(const QString& id) override;

private:
    targets::TargetsService& m_service;
};

} // namespace vigia::ui
