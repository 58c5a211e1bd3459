#pragma once

#include "core/base/result.h"
#include "core/timeline/timelineinfo.h"

#include <QFuture>
#include <QObject>

namespace vigia::ui {

/// What the Timeline page asks. GUI thread; answers come later.
class TimelineFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<timeline::TimelineInfo>> timeline(const QDateTime& from,
                                                                           const QDateTime& to) = 0;

signals:
    /// Something that a lane shows is another; bursts are fine.
    void changed();
};

} // namespace vigia::ui
