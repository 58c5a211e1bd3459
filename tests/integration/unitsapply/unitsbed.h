#pragma once

#include "app/helper/systemdport.h"
#include "core/base/clock.h"
#include "core/units/apply/mover.h"
#include "core/units/apply/siteverifier.h"
#include "tests/support/childprocess.h"
#include "tests/support/redisserver.h"

#include <QTemporaryDir>

#include <memory>

namespace vigia::test {

/// A real systemd in namespaces of its own, with the portal's former worker as a real Celery worker on a real
/// Redis. Needs root. Gone with the test.
class UnitsBed
{
public:
    ~UnitsBed();

    /// Boots it and waits until the former worker's node answers.
    [[nodiscard]] Result<> start();

    RedisServer redis;
    helper::SystemdPort systemd;
    units::MoveConfig config;
    std::unique_ptr<units::SiteVerifier> verifier;

    void write(const QString& path, const QByteArray& text) const;
    void remove(const QString& path) const;
    /// A program inside, as root.
    [[nodiscard]] Result<> run(const QStringList& command) const;
    /// Everything below /etc/systemd/system, and the state of the units that a move touches.
    QStringList wholeState();
    /// Of those that answer now; sorted.
    QStringList nodes();

    [[nodiscard]] Result<units::MovePlan> plan(units::MoveKind kind);
    /// begin() and run(); the refusal is the cause.
    units::MoveInfo move(units::MoveKind kind);

private:
    [[nodiscard]] Result<> boot();
    [[nodiscard]] Result<> install();
    std::unique_ptr<units::Mover> mover();

    QTemporaryDir m_folder;
    ChildProcess m_process;
    qint64 m_pid = 0; ///< systemd's, as this process sees it
    SystemClock m_clock;
};

} // namespace vigia::test
