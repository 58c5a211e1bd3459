#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigia::units {

/// A file, link or folder below /etc/systemd/system.
struct FileState
{
    enum class Kind
    {
        File,
        Link,
        Folder,
    };

    Kind kind = Kind::File;
    QByteArray content; ///< of a file
    QString target; ///< of a link, as it is written
    quint32 mode = 0644; ///< permission bits; of a link always 0777
    quint32 uid = 0;
    quint32 gid = 0;

    /// SHA-256 in hex of a file's content; a link's target; "" of a folder.
    QString mark() const;
    friend bool operator==(const FileState&, const FileState&) = default;
};

/// By path as the machine names it, without the root.
using FileStates = QMap<QString, FileState>;

/// The files of some units below /etc/systemd/system: read as a whole, brought back as a whole. Blocking; any
/// thread. All paths are below `root`.
class UnitFiles
{
    Q_DECLARE_TR_FUNCTIONS(UnitFiles)

public:
    static constexpr qint64 MaxFileBytes = 1024 * 1024;

    UnitFiles(QString root, QString directory, QStringList units);

    /// Unit files, drop-ins, links that enable, require or rename the units, and the folders around them.
    /// Errors: InvalidData (a file too big, a device…: nothing that can be brought back), Internal.
    [[nodiscard]] Result<FileStates> read() const;
    /// Makes it so: writes, links, removes what is there besides. Each change is atomic and synced. Safe to
    /// repeat. Errors: Internal (disk full, no rights…), InvalidData (a path elsewhere: nothing is done).
    [[nodiscard]] Result<> restore(const FileStates& states) const;
    /// Writes one unit file, root's and 0644. Errors: as restore().
    [[nodiscard]] Result<> install(const QString& unit, const QByteArray& text) const;
    /// Removes what a write that was cut off left.
    void sweep() const;

    QString pathOf(const QString& unit) const;

private:
    bool isOurs(const QString& name) const;
    [[nodiscard]] Result<std::optional<FileState>> readEntry(const QString& path) const;
    [[nodiscard]] Result<> readTree(const QString& path, int depth, FileStates& states) const;
    [[nodiscard]] Result<> readDependencies(const QString& path, FileStates& states) const;
    [[nodiscard]] Result<> removeOthers(const FileStates& now, const FileStates& wanted) const;
    [[nodiscard]] Result<> put(const QString& path, const FileState& state) const;

    QString m_root;
    QString m_directory;
    QStringList m_units;
};

} // namespace vigia::units
