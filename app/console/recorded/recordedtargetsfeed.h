#pragma once

#include "app/console/recorded/recordedasker.h"
#include "ui/targets/targetsfeed.h"

namespace vigia::console {

/// The TargetsFeed of a capsule: targets and alerts as they were; every order is refused. GUI thread.
class RecordedTargetsFeed final : public ui::TargetsFeed
{
    Q_OBJECT

public:
    /// `asker` outlives the feed.
    explicit RecordedTargetsFeed(RecordedAsker& asker, QObject* parent = nullptr);

    QString actionsBlocked() const override { return RecordedAsker::whyNothingIsOrdered(); }

    QString trouble() const override;

    [[nodiscard]] QFuture<Result<targets::TargetsInfo>> targets() override;
    [[nodiscard]] QFuture<Result<targets::RawMetrics>> raw(const QUrl& target) override;
    [[nodiscard]] QFuture<Result<targets::RuleList>> rules() override;
    [[nodiscard]] QFuture<Result<targets::AlertsInfo>> alerts() override;
    [[nodiscard]] QFuture<Result<QList<targets::AlertSpan>>> history(const QDateTime& from,
                                                                     const QDateTime& to) override;
    [[nodiscard]] QFuture<Result<targets::SilenceList>> silences() override;

    bool keepsQueries() const override { return true; }

    [[nodiscard]] QFuture<Result<QList<ui::KeptQuery>>> queries() override;

    [[nodiscard]] QFuture<Result<>> acknowledge(const targets::AlertInfo& alert, const QString& note,
                                                int silenceMinutes) override;
    [[nodiscard]] QFuture<Result<>> unacknowledge(const targets::AlertInfo& alert) override;
    [[nodiscard]] QFuture<Result<>> shelve(const targets::AlertInfo& alert, const QString& reason,
                                           const QDateTime& until) override;
    [[nodiscard]] QFuture<Result<>> unshelve(const targets::AlertInfo& alert) override;
    [[nodiscard]] QFuture<Result<QString>> setSilence(const targets::SilenceInfo& silence) override;
    [[nodiscard]] QFuture<Result<>> expireSilence(const QString& id) override;

private:
    RecordedAsker& m_asker;
};

} // namespace vigia::console
