#pragma once

#include "core/base/result.h"
#include "tests/support/childprocess.h"

#include <QTemporaryDir>

namespace vigia::test {

/// A real systemd with a system bus, in namespaces of a test's own (systemd-sandbox.sh beside it). Nothing of
/// the machine changes; all its processes end with it. Needs root.
class SystemdSandbox
{
public:
    SystemdSandbox() = default;
    ~SystemdSandbox();

    /// Why it cannot run here: not root. "" = it can, and then a failure to start is one of the test.
    static QString obstacle();
    /// Waits until systemd answers on the bus.
    [[nodiscard]] Result<> start();
    /// SIGKILL to its systemd, and with it to everything inside.
    void kill();

    QString busPath() const { return m_directory.filePath(QStringLiteral("run/dbus/system_bus_socket")); }

    QString busAddress() const { return QStringLiteral("unix:path=") + busPath(); }

    /// Of the machine's view; inside it is "/".
    QString file(const QString& name) const { return m_directory.filePath(name); }

    /// A unit file in /run/systemd/system; call reload() then.
    [[nodiscard]] Result<> writeUnit(const QString& name, const QByteArray& text);
    /// A program inside: its standard output.
    [[nodiscard]] Result<QByteArray> run(const QStringList& command, int patienceMs = 60'000);

    [[nodiscard]] Result<QByteArray> reload()
    {
        return run({QStringLiteral("systemctl"), QStringLiteral("daemon-reload")});
    }

    /// systemd's process as this machine counts it; 0 = none.
    qint64 pid() const;

private:
    QTemporaryDir m_directory;
    ChildProcess m_process;
};

} // namespace vigia::test
