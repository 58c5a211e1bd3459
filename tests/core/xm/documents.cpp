#include "tests/core/xm/documents.h"

#include <QFile>
#include <QTest>

#include <cmath>

namespace vigia::test {

QByteArray sample(const char* name)
{
    QFile file(QFINDTESTDATA(QStringLiteral("../../data/xm/") + QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double daySum(const xm::Document& document, QDate day)
{
    double sum = 0;
    const auto count = static_cast<std::size_t>(document.valuesPerElement());
    for (std::size_t i = 0; i < document.days.size(); ++i) {
        for (std::size_t h = 0; h < count && document.days[i] == day; ++h) {
            const double value = document.values[i * count + h];
            sum += std::isnan(value) ? 0 : value;
        }
    }
    return sum;
}

std::vector<double> valuesOf(const xm::Document& document, const QString& code, QDate day)
{
    const auto count = document.valuesPerElement();
    for (int i = 0; i < document.elements(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto& key = document.keys[static_cast<std::size_t>(document.keyIndex[at])];
        if (key.code == code && document.days[at] == day)
            return {document.values.begin() + i * count, document.values.begin() + (i + 1) * count};
    }
    return {};
}

QByteArray envelope(const QByteArray& items)
{
    return R"({"Metric":{"Id":"Gene","Name":"Generación"},"Items":[)" + items + "]}";
}

QByteArray hourlyItem(const QByteArray& day, const QByteArray& elements)
{
    return R"({"Date":")" + day + R"(","HourlyEntities":[)" + elements + "]}";
}

QByteArray element(const QByteArray& code, const QByteArray& fields)
{
    return R"({"Id":"Recurso","Values":{"code":")" + code + R"(",)" + fields + "}}";
}

} // namespace vigia::test
