#pragma once

#include "core/site/standin/catalogue.h"
#include "core/site/standin/jsonbuffer.h"

#include <QSet>

#include <initializer_list>
#include <utility>

namespace vigia::standin {

/// Writes the Items of one answer: one Item a day, one element a series, in the spelling that XM uses for the
/// metric's kind and entity. A day without elements gets no Item.
class ItemWriter
{
public:
    using Attribute = std::pair<QByteArrayView, QByteArrayView>;

    /// Only series whose key is in `filter` are written, unless it is empty.
    ItemWriter(JsonBuffer& out, const MetricInfo& metric, QSet<QByteArray> filter);

    /// A day that is published early: hours after `lastHour` are "", a third of the agents is missing.
    void beginDay(QDate date, int lastHour = 24);
    void endDay();

    /// `attributes` are written between code and the hours (MarketType…).
    void hours(QByteArrayView code, const Hours& hours, std::initializer_list<Attribute> attributes = {});
    void value(QByteArrayView key, Amount value);

    /// One Item with one element, as lists have it. Values as given; numbers unquoted when `isNumber`.
    struct Field
    {
        QByteArrayView key;
        QByteArray value;
        bool isNumber = false;
    };

    void listed(QDate date, std::initializer_list<Field> fields);

private:
    bool beginElement(QByteArrayView key);

    JsonBuffer& m_out;
    const MetricInfo& m_metric;
    QSet<QByteArray> m_filter;
    QDate m_day;
    int m_lastHour = 24;
    bool m_system = false;
    bool m_firstItem = true;
    bool m_open = false; ///< the day's Item has begun
};

} // namespace vigia::standin
