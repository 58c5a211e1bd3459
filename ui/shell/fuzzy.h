#pragma once

#include <QString>

#include <optional>

namespace vigia::ui {

/// How well `text` answers what was typed; nothing when it does not. Every word of the query must be found in
/// the text in order of its letters; beginnings of words and letters in a row count more, and so do short
/// texts. Case and accents don't matter: "generacion" finds "Generación". An empty query fits everything
/// equally. Pure.
std::optional<int> fuzzyScore(const QString& query, const QString& text);

/// Lower case without accents, as fuzzyScore() compares.
QString foldedForSearch(const QString& text);

} // namespace vigia::ui
