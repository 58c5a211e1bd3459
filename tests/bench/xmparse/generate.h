#pragma once

#include <QByteArray>

/// A document of Gene by plant as XM sends it, one compact line: `plants` series of `days` days, a third of
/// them solar, whose night hours are "". Always the same.
QByteArray plantDocument(int plants, int days);

/// Gene of the system: one series, five decimals.
QByteArray systemDocument(int days);
