#include "core/units/apply/moverecord.h"

#include "core/units/apply/durablefile.h"
#include "core/units/apply/recordjson.h"

#include <QFileInfo>

namespace vigia::units {

namespace {

constexpr quint32 WritableByOthers = 0022;

} // namespace

bool UnitState::isUp() const
{
    return active == QStringLiteral("active") || active == QStringLiteral("activating")
        || active == QStringLiteral("reloading");
}

bool UnitState::isEnabled() const
{
    return enabled.startsWith(QStringLiteral("enabled"));
}

const UnitState* MachineState::find(const QString& unit) const
{
    for (const UnitState& state : units) {
        if (state.unit == unit)
            return &state;
    }
    return nullptr;
}

bool MachineState::isUp(const QString& unit) const
{
    const UnitState* state = find(unit);
    return state && state->isUp();
}

bool MoveRecord::isUnfinished() const
{
    return move.state == QStringLiteral("running") || move.state == QStringLiteral("failed");
}

RecordStore::RecordStore(QString path)
    : m_path(std::move(path))
{
}

Result<std::optional<MoveRecord>> RecordStore::load() const
{
    const auto unreadable = [this](const QString& why, ErrorCode code = ErrorCode::InvalidData) {
        return fail(code,
                    tr("The record of the last move, %1, cannot be used: %2. Look at it, and move it away "
                       "when you know the units' state.")
                        .arg(m_path, why));
    };
    auto file = DurableFile::read(m_path, MaxBytes);
    if (!file) {
        QString why = file.error().message;
        if (why.endsWith(u'.'))
            why.chop(1);
        return unreadable(why, file.error().code);
    }
    if (!*file)
        return std::nullopt;
    const FileRights& rights = (*file)->rights;
    const quint32 ours = DurableFile::ownRights(0600).uid;
    if ((rights.uid != 0 && rights.uid != ours) || (rights.mode & WritableByOthers) != 0)
        return unreadable(tr("others than its owner may have written it"), ErrorCode::PermissionDenied);
    auto record = RecordJson::read((*file)->bytes);
    if (!record)
        return unreadable(record.error().message);
    return std::optional(std::move(*record));
}

Result<> RecordStore::prepare() const
{
    const QString folder = QFileInfo(m_path).path();
    if (QFileInfo(folder).isDir())
        return {};
    return DurableFile::makeFolder(folder, DurableFile::ownRights(0700));
}

Result<> RecordStore::save(const MoveRecord& record) const
{
    const QByteArray text = RecordJson::write(record);
    if (text.size() > MaxBytes)
        return fail(ErrorCode::InvalidData,
                    tr("The record of this move would be too big: %1 bytes instead of at most %2.")
                        .arg(text.size())
                        .arg(MaxBytes));
    return DurableFile::write(m_path, {text, DurableFile::ownRights(0600)});
}

} // namespace vigia::units
