#pragma once

#include <QString>

namespace vigia::report {

/// The style sheet of the page: look.md's tokens, light and dark, and black on white for paper.
QString htmlStyle();

} // namespace vigia::report
