#pragma once

#include "core/base/result.h"

#include <QDeadlineTimer>
#include <QStringList>

#include <optional>
#include <sys/types.h>
#include <vector>

namespace vigia::site {

/// The user that a server runs as when its caller is root, which PostgreSQL refuses to run as.
struct Account
{
    uid_t uid = 0;
    gid_t gid = 0;
    std::vector<gid_t> groups;
};

/// A program to start, with its output appended to a file.
struct ServerProcess
{
    QString program;
    QStringList arguments;
    QString logFile;
    std::optional<Account> account; ///< none = the caller's
    bool diesWithCaller =
        false; ///< also when the caller is killed; the starting thread must live as long as it should
    QList<int> inheritedFds; ///< stay open in the program under the same numbers
};

/// fork and exec. QProcess would kill the server in its destructor, and cannot change the user of a detached
/// one. Blocks until exec succeeded or failed. Errors: NotFound, PermissionDenied, Internal. Any thread.
[[nodiscard]] Result<pid_t> spawn(const ServerProcess& process);

/// A zombie is not alive. Reaps it when it is a child of ours.
bool isAlive(pid_t pid);
/// The exit code of a child (-signal when it was killed) when it ended before the deadline.
std::optional<int> waitForExit(pid_t child, QDeadlineTimer deadline);
/// Whether this process, ours or not, is gone before the deadline.
bool waitUntilGone(pid_t pid, QDeadlineTimer deadline);
/// argv; empty when there is no such process.
QStringList commandLine(pid_t pid);
QList<pid_t> childrenOf(pid_t pid);

/// Null when the caller is an ordinary user. Errors: NotFound (root, and no user "postgres").
[[nodiscard]] Result<std::optional<Account>> serverAccount();
/// Whether this account may walk to the directory: root's own folders are closed to others.
bool canReach(const QString& directory, const Account& account);

} // namespace vigia::site
