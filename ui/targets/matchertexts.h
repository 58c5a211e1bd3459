#pragma once

#include "core/base/result.h"
#include "core/targets/silenceinfo.h"

namespace vigia::ui {

/// `name="value"`, one a line; a quote or backslash inside a value has a backslash before it.
QString matcherText(const QList<targets::SilenceMatcher>& matchers);
/// Reads matcherText(); empty lines do not count. Error: InvalidData, a sentence that names the line: not
/// understood, a bad regular expression, none at all, or none that an alert without the label would fail,
/// which would silence everything.
[[nodiscard]] Result<QList<targets::SilenceMatcher>> matchersFrom(const QString& text);

} // namespace vigia::ui
