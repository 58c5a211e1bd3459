#pragma once

#include "core/base/result.h"
#include "core/units/applyinfo.h"
#include "core/units/journalinfo.h"
#include "core/units/unitinfo.h"

#include <QFuture>
#include <QObject>

namespace vigia::ui {

/// What the page “Units” asks and orders. GUI thread; answers come later. Orders are audited by whoever
/// implements it. Hosts: "" is this machine, else "ssh://user@host".
class UnitsFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The machines that the site names; at least this one.
    virtual QStringList hosts() const = 0;

    /// Whether there is a systemd to ask at all. Without one the page says so, which is no failure.
    virtual bool hasSystemd(const QString& host) const
    {
        Q_UNUSED(host);
        return true;
    }

    /// Why nothing may be ordered here at all; empty = it may be tried. Buttons that act are greyed with it.
    virtual QString actionsBlocked() const { return {}; }

    /// Units of the portal: those that the helper may handle and those that match the site's patterns.
    [[nodiscard]] virtual QFuture<Result<QList<units::UnitInfo>>> list(const QString& host) = 0;
    [[nodiscard]] virtual QFuture<Result<units::UnitInfo>> show(const QString& host, const QString& unit) = 0;
    /// What the order would hit: nodes, queues, tasks under way.
    [[nodiscard]] virtual QFuture<Result<units::BlastRadius>> radius(const QString& host,
                                                                     const QString& unit) = 0;
    /// Done when the effect was measured.
    [[nodiscard]] virtual QFuture<Result<units::UnitOutcome>>
    give(const QString& host, units::UnitOrder order, const QString& unit, const QString& reason) = 0;

    [[nodiscard]] virtual QFuture<Result<units::MovePlan>> plan(const QString& host,
                                                                units::MoveKind kind) = 0;
    /// Answers when the move has begun; moveChanged() tells its steps.
    [[nodiscard]] virtual QFuture<Result<units::MoveInfo>> move(const QString& host, units::MoveKind kind,
                                                                const QString& reason) = 0;
    /// The one under way, or the last; id "" = there was none.
    [[nodiscard]] virtual QFuture<Result<units::MoveInfo>> lastMove(const QString& host) = 0;

    [[nodiscard]] virtual QFuture<Result<units::JournalBatch>> journal(const QString& host,
                                                                       const units::JournalQuery& query) = 0;

    /// Why no line comes any more; empty = lines may be followed.
    virtual QString followBlocked() const { return {}; }

    /// Follows from now on until stopFollowing() or the next follow(): journalGrew() tells the lines.
    virtual void follow(const QString& host, const units::JournalQuery& query) = 0;
    virtual void stopFollowing() = 0;

signals:
    /// A unit of this host is other than it was; at most once a second.
    void changed(const QString& host);
    void moveChanged(const QString& host, const vigia::units::MoveInfo& move);
    /// At most ten times a second.
    void journalGrew(const vigia::units::JournalBatch& batch);
    void journalFailed(const vigia::Error& error);
};

} // namespace vigia::ui
