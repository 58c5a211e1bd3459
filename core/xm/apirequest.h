#pragma once

#include "core/base/energyday.h"
#include "core/xm/document.h"

namespace vigia::xm {

/// One call of the API.
struct ApiRequest
{
    QString metricId;
    QString entity; ///< exactly as the catalogue spells it
    Endpoint endpoint = Endpoint::Hourly;
    QStringList filter; ///< codes (Recurso, Agente) or names (Embalse, Rio); empty = everything
    DayRange days; ///< ignored for lists, which are today's

    /// "/hourly"
    QString path() const;
    /// The JSON that is posted.
    QByteArray body() const;
    /// What a sentence about this call begins with: "Gene/Recurso, 2025-01-01 to 2025-01-07" (translated).
    QString subject() const;
};

} // namespace vigia::xm
