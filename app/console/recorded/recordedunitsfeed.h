#pragma once

#include "app/console/recorded/recordedasker.h"
#include "ui/units/unitsfeed.h"

namespace vigia::console {

/// The UnitsFeed of a capsule: units and logs as they were; every order is refused. GUI thread.
class RecordedUnitsFeed final : public ui::UnitsFeed
{
    Q_OBJECT

public:
    /// `asker` outlives the feed.
    explicit RecordedUnitsFeed(RecordedAsker& asker, QObject* parent = nullptr);

    QStringList hosts() const override { return {QString()}; }

    QString actionsBlocked() const override { return RecordedAsker::whyNothingIsOrdered(); }

    [[nodiscard]] QFuture<Result<QList<units::UnitInfo>>> list(const QString& host) override;
    [[nodiscard]] QFuture<Result<units::UnitInfo>> show(const QString& host, const QString& unit) override;
    [[nodiscard]] QFuture<Result<units::BlastRadius>> radius(const QString& host,
                                                             const QString& unit) override;
    [[nodiscard]] QFuture<Result<units::UnitOutcome>>
    give(const QString& host, units::UnitOrder order, const QString& unit, const QString& reason) override;
    [[nodiscard]] QFuture<Result<units::MovePlan>> plan(const QString& host, units::MoveKind kind) override;
    [[nodiscard]] QFuture<Result<units::MoveInfo>> move(const QString& host, units::MoveKind kind,
                                                        const QString& reason) override;
    [[nodiscard]] QFuture<Result<units::MoveInfo>> lastMove(const QString& host) override;
    [[nodiscard]] QFuture<Result<units::JournalBatch>> journal(const QString& host,
                                                               const units::JournalQuery& query) override;

    QString followBlocked() const override;

    void follow(const QString&, const units::JournalQuery&) override { }

    void stopFollowing() override { }

private:
    RecordedAsker& m_asker;
};

} // namespace vigia::console
