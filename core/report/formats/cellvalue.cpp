#include "core/report/formats/cellvalue.h"

#include <QLocale>

namespace vigia::report {

QString isoUtc(const QDateTime& instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime utc = instant.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString isoStep(qint64 utcMs, const QString& step)
{
    const QDateTime local = energyday::localTime(utcMs);
    return step == QLatin1String("hour") ? local.toString(Qt::ISODate) : local.date().toString(Qt::ISODate);
}

QString kindName(Chart::Kind kind)
{
    switch (kind) {
    case Chart::Kind::StackedArea:
        return QStringLiteral("stacked-area");
    case Chart::Kind::StackedBars:
        return QStringLiteral("stacked-bars");
    case Chart::Kind::Bars:
        return QStringLiteral("bars");
    case Chart::Kind::Lines:
        break;
    }
    return QStringLiteral("lines");
}

QString typeName(Column::Type type)
{
    switch (type) {
    case Column::Type::Number:
        return QStringLiteral("number");
    case Column::Type::Integer:
        return QStringLiteral("integer");
    case Column::Type::Percent:
        return QStringLiteral("percent");
    case Column::Type::Day:
        return QStringLiteral("day");
    case Column::Type::Instant:
        return QStringLiteral("instant");
    case Column::Type::Duration:
        return QStringLiteral("duration");
    case Column::Type::Text:
        break;
    }
    return QStringLiteral("text");
}

QJsonValue numberValue(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

bool isLabel(const QVariant& value, Column::Type type)
{
    if (value.typeId() != QMetaType::QString)
        return false;
    return (type == Column::Type::Day && !value.toDate().isValid())
        || (type == Column::Type::Instant && !value.toDateTime().isValid());
}

QJsonValue cellValue(const QVariant& value, Column::Type type)
{
    if (!value.isValid() || value.isNull())
        return {};
    if (isLabel(value, type))
        return value.toString();
    bool isNumber = false;
    switch (type) {
    case Column::Type::Number:
    case Column::Type::Percent: {
        const double real = value.toDouble(&isNumber);
        return isNumber ? numberValue(real) : QJsonValue();
    }
    case Column::Type::Integer:
    case Column::Type::Duration: {
        const qint64 whole = value.toLongLong(&isNumber);
        return isNumber ? QJsonValue(whole) : QJsonValue();
    }
    case Column::Type::Day: {
        const QDate day = value.toDate();
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
    }
    case Column::Type::Instant: {
        const QString text = isoUtc(value.toDateTime());
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    case Column::Type::Text:
        break;
    }
    return value.toString();
}

QString plainNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return QStringLiteral("0"); // also of −0
    const char form = std::fabs(value) < 1e15 && std::fabs(value) >= 1e-9 ? 'f' : 'g';
    return QString::number(value, form, QLocale::FloatingPointShortest);
}

} // namespace vigia::report
