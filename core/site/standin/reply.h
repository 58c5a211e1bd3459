#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigia::standin {

/// An HTTP answer and the manner in which it leaves.
struct Reply
{
    enum class Delivery
    {
        Whole,
        Slow, ///< one byte at a time
        Broken, ///< half of it, then the connection is reset
        Never, ///< not at all, until the client goes away
    };

    int status = 200;
    std::string contentType = "application/json; charset=utf-8";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay {0}; ///< before anything is sent
};

} // namespace vigia::standin
