#pragma once

#include <QByteArrayView>

namespace vigia::xm {

/// What a text that a JSON parser refused is.
struct JsonScan
{
    enum class Verdict
    {
        Complete, ///< one whole JSON value by its grammar
        Incomplete, ///< a JSON value whose end is missing: it was cut off
        Malformed, ///< no JSON from `position` on
    };
    Verdict verdict = Verdict::Malformed;
    qsizetype position = 0; ///< where it goes wrong; the size for the other two
};

/// Tells a cut-off document from nonsense; only run after the parser failed. O(size), no recursion. Any
/// thread.
JsonScan scanJson(QByteArrayView text);

} // namespace vigia::xm
