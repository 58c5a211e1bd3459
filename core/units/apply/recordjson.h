#pragma once

#include "core/units/apply/moverecord.h"

#include <QByteArray>

namespace vigia::units {

/// The record's text. Pure.
class RecordJson
{
    Q_DECLARE_TR_FUNCTIONS(RecordJson)

public:
    static constexpr int Version = 1;

    static QByteArray write(const MoveRecord& record);
    /// Strict: what is missing or of another kind is an error. Errors: InvalidData.
    [[nodiscard]] static Result<MoveRecord> read(const QByteArray& text);
};

} // namespace vigia::units
