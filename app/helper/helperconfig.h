#pragma once

#include "core/base/result.h"
#include "core/units/apply/moveconfig.h"
#include "core/units/apply/siteverifier.h"

#include <QCoreApplication>

namespace vigia::helper {

/// What the unit helper may do, from /etc/vigia/unit-helper.toml. A value.
struct HelperConfig
{
    QStringList units; ///< that may be controlled: full names
    units::MoveConfig move;
    units::VerifierConfig verifier;
};

/// Reads the helper's configuration: a file of root's in a folder of root's that nobody else may write.
/// Blocking, small files. Errors: NotFound, PermissionDenied (another owner, writable by others, a link),
/// InvalidData (TOML error, unknown key, a name that is none).
class HelperConfigReader
{
    Q_DECLARE_TR_FUNCTIONS(HelperConfigReader)

public:
    static constexpr qint64 MaxBytes = 256 * 1024;

    /// `owner`: the user id that the file must have; root's, but for tests.
    [[nodiscard]] static Result<HelperConfig> read(const QString& path, uint owner = 0);
};

} // namespace vigia::helper
