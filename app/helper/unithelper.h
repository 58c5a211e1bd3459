#pragma once

#include "app/helper/actionlog.h"
#include "app/helper/helpermoves.h"
#include "app/helper/polkit.h"
#include "core/units/unitinfo.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QTimer>

#include <map>

namespace vigia::helper {

/// org.vigia.UnitHelper1 as callers see it. Each call is checked (its words, the configuration, polkit), done
/// and recorded, or refused and recorded; nothing that a caller sends is a path, a command or a unit's text.
/// Main thread, which never waits for systemd.
class UnitHelper : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.vigia.UnitHelper1")

public:
    static constexpr int MaxPending = 64; ///< calls that are not answered yet
    static constexpr int MaxPendingOfOne = 8; ///< of them, of one user

    /// `clock` outlives it.
    UnitHelper(const HelperConfig& config, const QDBusConnection& bus, const Clock& clock,
               std::chrono::milliseconds idle);
    ~UnitHelper() override;

    /// Nothing is under way.
    bool isIdle() const;

public slots:
    // The names are the interface's.
    Q_SCRIPTABLE QString Control(const QString& unit, const QString& verb, const QString& reason);
    Q_SCRIPTABLE QString Plan(const QString& kind);
    Q_SCRIPTABLE QString Move(const QString& kind, const QString& reason);
    Q_SCRIPTABLE QString LastMove();
    Q_SCRIPTABLE QStringList Units();

signals:
    Q_SCRIPTABLE void MoveChanged(const QString& move);
    /// Nobody asked anything for a while.
    void idled();

private:
    struct Call;
    struct Lane;
    using CallPtr = std::shared_ptr<Call>;

    CallPtr accept(const QString& action, const QString& unit, const QString& reason);
    Result<> checkWords(const Call& call) const;
    void whenAllowed(const CallPtr& call, const QString& polkitAction, std::function<void()> next);
    void control(const CallPtr& call, units::UnitOrder order);
    void begin(const CallPtr& call, units::MoveKind kind);
    void refuse(const CallPtr& call, const Error& error);
    void answer(const CallPtr& call, const QVariant& value);
    void record(const Call& call, const QString& outcome, const QString& detail);
    void finish(const CallPtr& call, const QDBusMessage& reply);
    void takeEnd(const units::MoveInfo& move);

    HelperConfig m_config;
    QDBusConnection m_bus;
    ActionLog m_log;
    Polkit m_polkit;
    QTimer m_idle;
    int m_pending = 0;
    QHash<uint, int> m_pendingOf; ///< by user
    CallPtr m_mover; ///< who ordered the move under way
    std::map<QString, std::unique_ptr<Lane>> m_lanes; ///< by unit: one slow stop hinders no other
    HelperMoves m_moves;
};

} // namespace vigia::helper
