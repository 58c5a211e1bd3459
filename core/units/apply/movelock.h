#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace vigia::units {

/// One move at a time on a machine, whatever process makes it. The kernel gives it back when the process
/// ends, however it ends. Does not block.
class MoveLock
{
    Q_DECLARE_TR_FUNCTIONS(MoveLock)

public:
    explicit MoveLock(QString path);
    ~MoveLock();
    MoveLock(const MoveLock&) = delete;
    MoveLock& operator=(const MoveLock&) = delete;

    /// Errors: Conflict (another has it), Internal (the file cannot be made).
    [[nodiscard]] Result<> take();
    void giveBack();

    bool isOurs() const { return m_fd >= 0; }

    /// Another has it. Makes no file.
    bool isTaken() const;

private:
    QString m_path;
    int m_fd = -1;
};

} // namespace vigia::units
