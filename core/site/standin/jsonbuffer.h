#pragma once

#include "core/site/standin/amount.h"

#include <QByteArrayView>
#include <QDate>

#include <string>
#include <string_view>

namespace vigia::standin {

/// Appends compact JSON by hand: a year of Gene/Recurso is 165 MB of it.
class JsonBuffer
{
public:
    void raw(std::string_view text) { m_text.append(text); }

    void raw(char c) { m_text.push_back(c); }

    /// In quotes, escaped.
    void string(QByteArrayView utf8);
    /// In quotes: "2024-10-01".
    void date(QDate date);
    /// In quotes: "943.08555"; "" when missing.
    void fixed(Amount value);
    /// In quotes, without trailing zeros: "902.5", "246"; "" when missing.
    void trimmed(Amount value);

    std::size_t size() const { return m_text.size(); }

    void truncate(std::size_t size) { m_text.resize(size); }

    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace vigia::standin
