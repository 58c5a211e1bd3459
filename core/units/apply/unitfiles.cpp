#include "core/units/apply/unitfiles.h"

#include "core/units/apply/durablefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace vigia::units {

namespace {

constexpr mode_t PermissionBits = 07777;
constexpr int MaxDepth = 8;

/// "celery-worker@.service" of "celery-worker@1.service"; the name itself when it is no instance.
QString templateOf(const QString& name)
{
    const qsizetype at = name.indexOf(u'@');
    const qsizetype dot = name.lastIndexOf(u'.');
    return at < 0 || dot < at ? name : QString(QStringView(name).left(at + 1) % QStringView(name).mid(dot));
}

bool isDependencyFolder(const QString& name)
{
    return name.endsWith(QStringLiteral(".wants")) || name.endsWith(QStringLiteral(".requires"))
        || name.endsWith(QStringLiteral(".upholds"));
}

QStringList namesIn(const QString& path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                QDir::Name);
}

QString baseName(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

} // namespace

QString FileState::mark() const
{
    switch (kind) {
    case Kind::File:
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    case Kind::Link:
        return target;
    case Kind::Folder:
        break;
    }
    return {};
}

UnitFiles::UnitFiles(QString root, QString directory, QStringList units)
    : m_root(std::move(root))
    , m_directory(std::move(directory))
    , m_units(std::move(units))
{
}

QString UnitFiles::pathOf(const QString& unit) const
{
    return m_directory + u'/' + unit;
}

bool UnitFiles::isOurs(const QString& name) const
{
    return m_units.contains(name) || m_units.contains(templateOf(name));
}

Result<std::optional<FileState>> UnitFiles::readEntry(const QString& path) const
{
    const QString real = m_root + path;
    struct stat info = {};
    if (::lstat(QFile::encodeName(real).constData(), &info) != 0) {
        if (errno == ENOENT)
            return std::nullopt;
        return fail(ErrorCode::Internal, tr("%1 cannot be read: %2.").arg(path, qt_error_string(errno)));
    }
    FileState state;
    state.mode = info.st_mode & PermissionBits;
    state.uid = info.st_uid;
    state.gid = info.st_gid;
    if (S_ISDIR(info.st_mode)) {
        state.kind = FileState::Kind::Folder;
    } else if (S_ISLNK(info.st_mode)) {
        state.kind = FileState::Kind::Link;
        QByteArray target(PATH_MAX, '\0');
        const ssize_t size = ::readlink(QFile::encodeName(real).constData(), target.data(), PATH_MAX);
        if (size < 0)
            return fail(ErrorCode::Internal, tr("%1 cannot be read: %2.").arg(path, qt_error_string(errno)));
        state.target = QFile::decodeName(target.left(static_cast<qsizetype>(size)));
    } else {
        auto content = DurableFile::read(real, MaxFileBytes);
        if (!content)
            return fail(std::move(content.error()));
        if (!*content)
            return std::nullopt;
        state.content = (*content)->bytes;
    }
    return state;
}

Result<> UnitFiles::readTree(const QString& path, int depth, FileStates& states) const
{
    auto state = readEntry(path);
    if (!state)
        return fail(std::move(state.error()));
    if (!*state)
        return {};
    states.insert(path, **state);
    if ((*state)->kind != FileState::Kind::Folder)
        return {};
    if (depth >= MaxDepth)
        return fail(ErrorCode::InvalidData, tr("%1 is nested too deeply.").arg(path));
    for (const QString& name : namesIn(m_root + path)) {
        if (auto below = readTree(path + u'/' + name, depth + 1, states); !below)
            return below;
    }
    return {};
}

Result<> UnitFiles::readDependencies(const QString& path, FileStates& states) const
{
    auto folder = readEntry(path);
    if (!folder)
        return fail(std::move(folder.error()));
    if (!*folder || (*folder)->kind != FileState::Kind::Folder)
        return {};
    states.insert(path, **folder);
    for (const QString& name : namesIn(m_root + path)) {
        if (!isOurs(name))
            continue;
        if (auto entry = readTree(path + u'/' + name, 0, states); !entry)
            return entry;
    }
    return {};
}

Result<FileStates> UnitFiles::read() const
{
    FileStates states;
    for (const QString& name : namesIn(m_root + m_directory)) {
        const QString path = pathOf(name);
        Result<> done;
        if (isOurs(name) || (name.endsWith(QStringLiteral(".d")) && isOurs(name.chopped(2)))) {
            done = readTree(path, 0, states);
        } else if (isDependencyFolder(name)) {
            done = readDependencies(path, states);
        } else {
            // Another name for one of the units.
            const QString target = QFile::symLinkTarget(m_root + path);
            if (!target.isEmpty() && isOurs(baseName(target)))
                done = readTree(path, 0, states);
        }
        if (!done)
            return fail(std::move(done.error()));
    }
    return states;
}

Result<> UnitFiles::put(const QString& path, const FileState& state) const
{
    const QString real = m_root + path;
    const FileRights rights {state.mode, state.uid, state.gid};
    switch (state.kind) {
    case FileState::Kind::File:
        return DurableFile::write(real, {state.content, rights});
    case FileState::Kind::Link:
        return DurableFile::link(real, state.target, rights);
    case FileState::Kind::Folder:
        break;
    }
    return DurableFile::makeFolder(real, rights);
}

Result<> UnitFiles::removeOthers(const FileStates& now, const FileStates& wanted) const
{
    // From the end: what is in a folder comes before it.
    for (auto entry = now.constEnd(); entry != now.constBegin();) {
        --entry;
        const auto goal = wanted.constFind(entry.key());
        const bool isFolder = entry->kind == FileState::Kind::Folder;
        if (goal != wanted.constEnd()
            && isFolder == (goal->kind == FileState::Kind::Folder)) // else replaced in one go
            continue;
        if (!isFolder) {
            if (auto gone = DurableFile::remove(m_root + entry.key()); !gone)
                return gone;
            continue;
        }
        // A folder with something of others in it stays, and so does an empty one that never had ours.
        const QString inside = entry.key() + u'/';
        const auto next = std::next(entry);
        if (next == now.constEnd() || !next.key().startsWith(inside))
            continue;
        if (auto gone = DurableFile::removeFolder(m_root + entry.key()); !gone)
            return fail(std::move(gone.error()));
    }
    return {};
}

Result<> UnitFiles::restore(const FileStates& states) const
{
    for (auto entry = states.constBegin(); entry != states.constEnd(); ++entry) {
        if (!entry.key().startsWith(m_directory + u'/') || QDir::cleanPath(entry.key()) != entry.key())
            return fail(ErrorCode::InvalidData,
                        tr("The record names %1, which is no file of a unit: nothing was restored.")
                            .arg(entry.key()));
    }
    sweep();
    auto now = read();
    if (!now)
        return fail(std::move(now.error()));
    if (auto done = removeOthers(*now, states); !done)
        return done;
    for (auto entry = states.constBegin(); entry != states.constEnd(); ++entry) {
        const auto present = now->constFind(entry.key());
        if (present != now->constEnd() && *present == *entry)
            continue;
        if (auto done = put(entry.key(), *entry); !done)
            return done;
    }
    return {};
}

Result<> UnitFiles::install(const QString& unit, const QByteArray& text) const
{
    return DurableFile::write(m_root + pathOf(unit), {text, DurableFile::ownRights(0644)});
}

void UnitFiles::sweep() const
{
    const QStringList leftOvers {QStringLiteral(".*.vigia-new")};
    const QString top = m_root + m_directory;
    QStringList folders {top};
    for (const QString& name : QDir(top).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(top + u'/' + name);
    for (const QString& folder : std::as_const(folders)) {
        for (const QString& name :
             QDir(folder).entryList(leftOvers, QDir::AllEntries | QDir::Hidden | QDir::System)) {
            if (auto gone = DurableFile::remove(folder + u'/' + name); !gone)
                continue; // nothing depends on it
        }
    }
}

} // namespace vigia::units
