#pragma once

#include "core/targets/targetinfo.h"

namespace vigia::targets {

/// The fingerprint by which Alertmanager knows an alert with these labels: 16 hexadecimal digits, FNV-1a over
/// the sorted names and values (prometheus/common, LabelSet.Fingerprint). Any thread.
QString fingerprintOf(const Labels& labels);

} // namespace vigia::targets
