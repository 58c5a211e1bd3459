#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QList>
#include <QSize>
#include <QString>

namespace vigia::console {

/// One picture of a gallery, as its file name says.
struct PictureInfo
{
    QString subject; ///< "generation-by-source"
    QString theme; ///< "light" "dark"
    QString language; ///< "es" "en"
    QSize size;

    QString fileName() const; ///< "generation-by-source-light-en-1280x800.png"
    static std::optional<PictureInfo> fromFileName(const QString& name);
};

/// index.html beside the pictures: every one in the folder, in groups of one subject; shows without a
/// network.
class Gallery
{
    Q_DECLARE_TR_FUNCTIONS(Gallery)

public:
    /// Errors: PermissionDenied (the file cannot be written).
    [[nodiscard]] static Result<> write(const QString& folder);
};

} // namespace vigia::console
