#pragma once

#include "core/base/energyday.h"
#include "core/etl/batch.h"
#include "core/etl/rule.h"

namespace vigia::etl {

/// Turns a document into what is stored, by its rule. Pure; any thread; about 5 ns a value.
///
/// Keys: recurso is the code; a subkey is appended by its values ("ANTIOQUIA|REGULADO"); a Sistema series is
/// always "Sistema"; names of reservoirs and rivers are upper case; a key over 100 characters is cut and ends
/// in a hash. Hours: each number is a row, zero and negative included; "" is none. Days: sum or mean of the
/// hours; an emptyIsZero metric counts "" as 0; a complete metric has no day figure unless 24 numbers are
/// there; no number at all is no figure. Nothing is dropped in silence: what is not stored is in
/// Batch::rejected or Batch::findings. With `range`, days outside it are rejected.
///
/// Errors: InvalidData when the document is of another metric, entity or kind than the rule.
[[nodiscard]] Result<Batch> normalise(xm::Document&& document, const Rule& rule,
                                      const std::optional<DayRange>& range = {});

/// The key under which a series is stored; empty when it cannot be one. `isShortened` tells that it was too
/// long.
QString storedKey(const xm::SeriesKey& key, const Rule& rule, bool* isShortened = nullptr);

} // namespace vigia::etl
