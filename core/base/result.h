#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace vigia {

/// Value or Error. tl 1.0.0 is not [[nodiscard]]: every function that returns one is marked so itself.
template<typename T = void>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, tr("…"), detail);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {},
                                                QByteArray errorClass = {}, bool temporary = false)
{
    return tl::unexpected<Error>(
        Error {code, std::move(message), std::move(detail), std::move(errorClass), temporary});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace vigia
