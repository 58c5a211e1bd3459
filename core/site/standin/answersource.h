#pragma once

#include "core/site/standin/request.h"

#include <string>

namespace vigia::standin {

/// Where the bodies of good answers come from. Thread-safe.
class AnswerSource
{
public:
    virtual ~AnswerSource() = default;
    /// The day that the source takes for today.
    virtual QDate today() const = 0;
    [[nodiscard]] virtual tl::expected<std::string, Refusal> answer(const Request& request) const = 0;
};

} // namespace vigia::standin
