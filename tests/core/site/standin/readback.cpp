#include "tests/core/site/standin/readback.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>

namespace vigia::test {

using standin::Missing;

QByteArray questionBody(const QString& metric, const QString& entity, const QString& from, const QString& to,
                        const QStringList& filter)
{
    QJsonObject object {{QStringLiteral("MetricId"), metric},
                        {QStringLiteral("StartDate"), from},
                        {QStringLiteral("EndDate"), to},
                        {QStringLiteral("Entity"), entity}};
    if (!filter.isEmpty())
        object.insert(QStringLiteral("Filter"), QJsonArray::fromStringList(filter));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

qint64 parseAmount(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A(-?)([0-9]+)(?:\.([0-9]{1,5}))?\z)"));
    if (text.isEmpty())
        return Missing;
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        qWarning("not a figure: %s", qPrintable(text));
        return Missing;
    }
    const qint64 value = match.captured(2).toLongLong() * 100000
        + match.captured(3).leftJustified(5, QLatin1Char('0')).toLongLong();
    return match.captured(1).isEmpty() ? value : -value;
}

QStringList ReadAnswer::dates() const
{
    QStringList dates;
    const QJsonArray all = items();
    for (const QJsonValue& item : all)
        dates.append(item.toObject().value(QStringLiteral("Date")).toString());
    return dates;
}

QJsonArray ReadAnswer::elements(const QString& date) const
{
    const QJsonArray all = items();
    for (const QJsonValue& item : all) {
        const QJsonObject object = item.toObject();
        if (object.value(QStringLiteral("Date")).toString() != date)
            continue;
        const QStringList keys = object.keys();
        for (const QString& key : keys) {
            if (key.endsWith(QLatin1String("Entities")))
                return object.value(key).toArray();
        }
    }
    return {};
}

QMap<QString, QList<qint64>> ReadAnswer::series(const QString& date) const
{
    QMap<QString, QList<qint64>> result;
    const QJsonArray all = elements(date);
    for (const QJsonValue& element : all) {
        const QJsonObject object = element.toObject();
        QString key;
        QList<qint64> values;
        if (object.contains(QStringLiteral("Values"))) {
            const QJsonObject fields = object.value(QStringLiteral("Values")).toObject();
            QStringList parts {fields.value(QStringLiteral("code")).toString()};
            const QStringList names = fields.keys();
            for (const QString& name : names) {
                if (name != QLatin1String("code") && !name.startsWith(QLatin1String("Hour")))
                    parts.append(fields.value(name).toString());
            }
            key = parts.join(QLatin1Char('|'));
            for (int hour = 1; hour <= 24; ++hour) {
                const QString name = QStringLiteral("Hour%1").arg(hour, 2, 10, QLatin1Char('0'));
                values.append(parseAmount(fields.value(name).toString()));
            }
        } else {
            for (const auto& name : {QStringLiteral("Name"), QStringLiteral("Code"), QStringLiteral("Id")}) {
                if (key.isEmpty())
                    key = object.value(name).toString();
            }
            values.append(parseAmount(object.value(QStringLiteral("Value")).toString()));
        }
        result.insert(key, values);
    }
    return result;
}

ReadAnswer ask(const standin::AnswerSource& source, const QByteArray& body, standin::Endpoint endpoint)
{
    const auto request = standin::readRequest(body, endpoint);
    if (!request) {
        qWarning("refused: %s", request.error().text.constData());
        return {};
    }
    const auto answer = source.answer(*request);
    if (!answer) {
        qWarning("refused: %s", answer.error().text.constData());
        return {};
    }
    ReadAnswer read;
    read.raw = QByteArray::fromStdString(*answer);
    QJsonParseError error;
    read.root = QJsonDocument::fromJson(read.raw, &error).object();
    if (error.error != QJsonParseError::NoError)
        qWarning("no JSON: %s", qPrintable(error.errorString()));
    return read;
}

qint64 sumOfDay(const QList<qint64>& values)
{
    return std::accumulate(values.begin(), values.end(), qint64 {0},
                           [](qint64 sum, qint64 value) { return sum + standin::orZero(value); });
}

QList<qint64> totals(const SeriesMap& series)
{
    QList<qint64> sums;
    for (const QList<qint64>& values : series) {
        sums.resize(values.size());
        for (qsizetype i = 0; i < values.size(); ++i)
            sums[i] += standin::orZero(values[i]);
    }
    return sums;
}

QList<qint64> zeroed(QList<qint64> values)
{
    for (qint64& value : values)
        value = standin::orZero(value);
    return values;
}

qint64 value(const SeriesMap& series, const char* key)
{
    return series.value(QString::fromLatin1(key)).value(0, Missing);
}

standin::SimulatedAnswers::Settings simulatedSettings()
{
    standin::SimulatedAnswers::Settings settings;
    settings.today = SimulatedToday;
    return settings;
}

ReadAnswer SimulatedMarket::question(const char* metric, const char* entity, const QString& day,
                                     standin::Endpoint endpoint) const
{
    return ask(source, questionBody(QString::fromLatin1(metric), QString::fromLatin1(entity), day, day),
               endpoint);
}

SeriesMap SimulatedMarket::hourly(const char* metric, const char* entity, const QString& day) const
{
    return question(metric, entity, day, standin::Endpoint::Hourly).series(day);
}

QList<qint64> SimulatedMarket::systemHours(const char* metric, const QString& day) const
{
    return hourly(metric, "Sistema", day).value(QStringLiteral("Sistema"));
}

SeriesMap SimulatedMarket::daily(const char* metric, const char* entity, const QString& day) const
{
    return question(metric, entity, day, standin::Endpoint::Daily).series(day);
}

} // namespace vigia::test
