#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace vigia::units {

/// Whose a file is and who may use it.
struct FileRights
{
    quint32 mode = 0644;
    quint32 uid = 0;
    quint32 gid = 0;
};

/// Small files that must be whole after a power cut, and links that lead nowhere unforeseen. Blocking; any
/// thread. Errors: Internal (disk full, no rights…), in one sentence that names the path.
class DurableFile
{
    Q_DECLARE_TR_FUNCTIONS(DurableFile)

public:
    struct Content
    {
        QByteArray bytes;
        FileRights rights;
    };

    /// nullopt: there is none. Errors besides: InvalidData (a link, a device, a folder; more than maxBytes).
    [[nodiscard]] static Result<std::optional<Content>> read(const QString& path, qint64 maxBytes);
    /// Beside it, synced, renamed: the old file or the new one, never a part.
    [[nodiscard]] static Result<> write(const QString& path, const Content& content);
    /// As write(), a symbolic link.
    [[nodiscard]] static Result<> link(const QString& path, const QString& target, const FileRights& rights);
    [[nodiscard]] static Result<> makeFolder(const QString& path, const FileRights& rights);
    /// What is not there counts as removed.
    [[nodiscard]] static Result<> remove(const QString& path);
    /// Only when it is empty; false: it is not.
    [[nodiscard]] static Result<bool> removeFolder(const QString& path);

    /// The name under which write() and link() make what they rename.
    static QString temporaryName(const QString& path);
    /// Of this process.
    static FileRights ownRights(quint32 mode);
};

} // namespace vigia::units
