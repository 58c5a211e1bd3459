#pragma once

#include "core/etl/runinfo.h"

#include <QString>

namespace vigia::ui::errortexts {

/// A class of errors (RunError::errorClass) in three or four plain words, for a table: "HTML instead of
/// JSON". A class that is not known is shown as it is.
QString title(const QString& errorClass);

/// What happened, why, and what to do, for somebody who does not know the program: by the class, and when
/// that is not known the error's own message. Plain text, never empty.
QString explanation(const etl::RunError& error);

} // namespace vigia::ui::errortexts
