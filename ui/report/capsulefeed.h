#pragma once

#include "core/base/result.h"
#include "core/capsule/capsuleinfo.h"

#include <QFuture>
#include <QObject>

namespace vigia::ui {

/// What shall be saved in one file, and where.
struct CapsuleOrder
{
    QString path; ///< must not be there
    DayRange days;
    QString reason; ///< may be empty
};

/// What was saved, and what not.
struct SavedCapsule
{
    capsule::CapsuleInfo info;
    capsule::Account account;
    QString note; ///< translated, what else is to be known; "" = nothing
};

/// Saves what the site shows. GUI thread; answers come later.
class CapsuleFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Cancelling the future leaves no file. Errors: InvalidData (the days), Conflict (the file is there
    /// already), PermissionDenied, Internal/DiskFull.
    [[nodiscard]] virtual QFuture<Result<SavedCapsule>> save(const CapsuleOrder& order) = 0;

signals:
    /// What is being collected for the newest order: translated.
    void progressed(const QString& what);
};

} // namespace vigia::ui
