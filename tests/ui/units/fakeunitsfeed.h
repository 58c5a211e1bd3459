#pragma once

#include "ui/units/unitsfeed.h"

#include <QPromise>

#include <memory>
#include <optional>

namespace vigia::test {

/// A UnitsFeed over values in memory that writes its orders down.
class FakeUnitsFeed final : public ui::UnitsFeed
{
    Q_OBJECT

public:
    /// Six units in different states, as of `now`, and a plan of each kind.
    explicit FakeUnitsFeed(const QDateTime& now);

    QStringList names {QString()}; ///< hosts()
    QList<units::UnitInfo> all;
    units::BlastRadius hits;
    units::MovePlan applyPlan;
    units::MovePlan revertPlan;
    units::MoveInfo last;
    units::JournalBatch lines;
    std::optional<Error> listFails;
    std::optional<Error> radiusFails;
    std::optional<Error> giveFails;
    std::optional<Error> planFails;
    std::optional<Error> moveFails;
    std::optional<Error> journalFails;
    std::optional<units::UnitOutcome> outcome; ///< else the unit as `give` makes it
    bool isShort = false; ///< a list tells less than show()
    bool holdsOrders = false; ///< until finishOrder()
    QStringList orders; ///< "stop celery-worker@1.service why"
    QStringList questions; ///< "list" "show x" "journal x" "follow x" "unfollow"
    units::JournalQuery asked;
    bool isFollowed = false;

    units::UnitInfo& unit(const QString& name);
    void finishOrder();

    QStringList hosts() const override { return names; }

    QFuture<Result<QList<units::UnitInfo>>> list(const QString& host) override;
    QFuture<Result<units::UnitInfo>> show(const QString& host, const QString& unit) override;
    QFuture<Result<units::BlastRadius>> radius(const QString& host, const QString& unit) override;
    QFuture<Result<units::UnitOutcome>> give(const QString& host, units::UnitOrder order, const QString& unit,
                                             const QString& reason) override;
    QFuture<Result<units::MovePlan>> plan(const QString& host, units::MoveKind kind) override;
    QFuture<Result<units::MoveInfo>> move(const QString& host, units::MoveKind kind,
                                          const QString& reason) override;
    QFuture<Result<units::MoveInfo>> lastMove(const QString& host) override;
    QFuture<Result<units::JournalBatch>> journal(const QString& host,
                                                 const units::JournalQuery& query) override;
    void follow(const QString& host, const units::JournalQuery& query) override;
    void stopFollowing() override;

private:
    void makePlans();

    std::shared_ptr<QPromise<Result<units::UnitOutcome>>> m_held;
    units::UnitOutcome m_outcome;
};

/// A move that stands at its fourth step.
units::MoveInfo runningMove(const QDateTime& now);
/// One whose verification failed.
units::MoveInfo rolledBackMove(const QDateTime& now);
/// `count` lines from number `first` on: "line 17".
units::JournalBatch someLines(int first, int count, const QDateTime& at);

} // namespace vigia::test
