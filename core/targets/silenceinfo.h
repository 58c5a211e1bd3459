#pragma once

#include "core/targets/targetinfo.h"

namespace vigia::targets {

/// One condition of a silence.
struct SilenceMatcher
{
    QString name;
    QString value;
    bool isRegex = false;
    bool isEqual = true; ///< false: `!=`, `!~`

    friend bool operator==(const SilenceMatcher&, const SilenceMatcher&) = default;
};

/// An Alertmanager silence; also what is asked for, with an empty id to make a new one.
struct SilenceInfo
{
    enum class State
    {
        Pending,
        Active,
        Expired,
    };

    QString id;
    QList<SilenceMatcher> matchers;
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC
    QString by;
    QString comment;
    State state = State::Active;
    bool stale = false; ///< active, but matches no alert

    friend bool operator==(const SilenceInfo&, const SilenceInfo&) = default;
};

using SilenceList = QList<SilenceInfo>;

} // namespace vigia::targets
