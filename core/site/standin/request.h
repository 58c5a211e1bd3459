#pragma once

#include "core/site/standin/catalogue.h"

#include <QDate>
#include <QSet>

#include <tl/expected.hpp>

namespace vigia::standin {

/// A question as XM's clients send it.
struct Request
{
    QByteArray metric;
    QByteArray entity; ///< "Sistema" when the body has none
    Endpoint endpoint = Endpoint::Hourly;
    QDate from;
    QDate to;
    QSet<QByteArray> filter; ///< codes, or names of reservoirs and rivers; empty = all

    qint64 days() const { return from.daysTo(to) + 1; }
};

/// What XM answers to a question it does not take: a status and a Spanish sentence.
struct Refusal
{
    int status = 400;
    QByteArray text;
};

/// Reads a body. Hostile input gives a refusal: not JSON, wrong types, no dates, reversed dates.
[[nodiscard]] tl::expected<Request, Refusal> readRequest(QByteArrayView body, Endpoint endpoint);

/// The texts of XM's refusals; clients may read them as hints.
namespace refusal {
Refusal rangeTooLong(int maxDays);
Refusal unknownMetric(const QByteArray& metric);
Refusal wrongEntity(const QByteArray& metric, const QByteArray& entity);
} // namespace refusal

} // namespace vigia::standin
