#pragma once

#include <QString>

namespace vigia::telemetry {

/// The text with every secret that it shows replaced by "***": passwords in URLs and keyword strings, bearer
/// and basic tokens, "password=", "token=", "secret=" values. What it does not recognise it leaves alone.
/// Thread-safe, pure.
QString redact(const QString& text);

} // namespace vigia::telemetry
