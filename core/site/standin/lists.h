#pragma once

#include "core/site/standin/catalogue.h"
#include "core/site/standin/itemwriter.h"
#include "core/site/standin/model.h"

namespace vigia::standin {

/// Writes a list as of `snapshot` (XM answers lists for today only). False when the list is none of XM's.
bool writeList(const MetricInfo& metric, const Model& model, const Catalogue& catalogue, QDate snapshot,
               ItemWriter& out);

} // namespace vigia::standin
