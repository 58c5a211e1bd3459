#pragma once

#include "core/backend/capsulewiring.h"
#include "ui/report/capsulefeed.h"

namespace vigia::console {

/// The CapsuleFeed of a live site, on its backend. GUI thread.
class LiveCapsuleFeed final : public ui::CapsuleFeed
{
    Q_OBJECT

public:
    /// `backend` outlives the feed. `stateDirectory`: of the embedded site, empty when the site is not ours
    /// to keep.
    LiveCapsuleFeed(backend::Backend& backend, const QString& stateDirectory, QObject* parent = nullptr);
    ~LiveCapsuleFeed() override;

    [[nodiscard]] QFuture<Result<ui::SavedCapsule>> save(const ui::CapsuleOrder& order) override;

private:
    backend::Backend& m_backend;
    const QString m_stateDirectory;
};

} // namespace vigia::console
