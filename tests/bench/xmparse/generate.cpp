#include "tests/bench/xmparse/generate.h"

#include <QDate>
#include <QRandomGenerator>

namespace {

QByteArray envelope(const QByteArray& items)
{
    return R"({"Metric":{"Id":"Gene","Name":"Generación","StartDate":"2025-01-01T00:00:00","EndDate":"2025-01-31T00:00:00"},"Items":[)"
        + items.chopped(1) + "]}";
}

QByteArray hourKey(int hour)
{
    return ",\"Hour" + QByteArray::number(hour).rightJustified(2, '0') + "\":\"";
}

/// As XM prints sub-entities: up to two decimals, no trailing zeros.
QByteArray shortFigure(QRandomGenerator& random)
{
    auto text = QByteArray::number(random.bounded(300'000.0), 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    return text.endsWith('.') ? text.chopped(1) : text;
}

} // namespace

QByteArray plantDocument(int plants, int days)
{
    QRandomGenerator random(20250101);
    QByteArray items;
    items.reserve(static_cast<qsizetype>(plants) * days * 600);
    for (int day = 0; day < days; ++day) {
        items += R"({"Date":")" + QDate(2025, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1()
            + R"(","HourlyEntities":[)";
        for (int plant = 0; plant < plants; ++plant) {
            const bool isSolar = plant % 3 == 0;
            items += R"({"Id":"Recurso","Values":{"code":")" + QByteArray::number(46656 + plant, 36).toUpper()
                + '"';
            for (int hour = 1; hour <= 24; ++hour) {
                items += hourKey(hour);
                if (!isSolar || (hour >= 7 && hour <= 18))
                    items += shortFigure(random);
                items += '"';
            }
            items += "}},";
        }
        items.back() = ']';
        items += "},";
    }
    return envelope(items);
}

QByteArray systemDocument(int days)
{
    QRandomGenerator random(7);
    QByteArray items;
    for (int day = 0; day < days; ++day) {
        items += R"({"Date":")" + QDate(2025, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1()
            + R"(","HourlyEntities":[{"Id":"Sistema","Values":{"code":"Sistema")";
        for (int hour = 1; hour <= 24; ++hour)
            items += hourKey(hour) + QByteArray::number(6e6 + random.bounded(6e6), 'f', 5) + '"';
        items += "}}]},";
    }
    return envelope(items);
}
