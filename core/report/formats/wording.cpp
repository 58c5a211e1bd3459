#include "core/report/formats/wording.h"

#include "core/base/ids.h"
#include "core/report/formats/cellvalue.h"

#include <QLocale>
#include <QTranslator>

namespace vigia::report {
namespace {

constexpr QChar Minus(0x2212);
constexpr QChar NoBreakSpace(0x00a0);
constexpr QChar Replacement(0xfffd);
constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 DaySeconds = 24 * Hour;

QString grouped(const QString& digits, QChar separator)
{
    QString out;
    out.reserve(digits.size() + digits.size() / 3);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += separator;
        out += digits[i];
    }
    return out;
}

/// Two units at most, the smaller one only when there is some of it.
QString pairOf(qint64 large, const char* largeUnit, qint64 small, const char* smallUnit)
{
    QString out = QString::number(large) % NoBreakSpace % QLatin1String(largeUnit);
    if (small > 0)
        out += QLatin1Char(' ') % QString::number(small) % NoBreakSpace % QLatin1String(smallUnit);
    return out;
}

bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || (code >= 0x7f && code < 0xa0) || code >= 0xfffe
        || (code >= 0xfdd0 && code <= 0xfdef);
}

} // namespace

Wording::Wording(const QString& language)
    : m_spanish(language == QLatin1String("es"))
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/vigia_") % this->language()))
        m_translator = std::move(translator);
}

Wording::~Wording() = default;

QString Wording::text(const char* source) const
{
    const QString found = m_translator ? m_translator->translate("Report", source) : QString();
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString Wording::none()
{
    return QStringLiteral("–");
}

QString Wording::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return none();
    const QString text = QString::number(std::fabs(value), 'f', std::clamp(decimals, 0, 12));
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    QString out = grouped(point < 0 ? text : text.left(point), m_spanish ? u'.' : u',');
    if (point >= 0)
        out += QChar(m_spanish ? u',' : u'.') % text.mid(point + 1);
    const bool isZero =
        std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    if (value < 0 && !isZero)
        out.prepend(Minus);
    return out;
}

QString Wording::quantity(double value, int decimals, const QString& unit) const
{
    const QString text = number(value, decimals);
    return unit.isEmpty() || unit == QLatin1String("1") || !std::isfinite(value) ? text
                                                                                 : text % NoBreakSpace % unit;
}

QString Wording::date(QDate day) const
{
    const QLocale locale(m_spanish ? QLocale::Spanish : QLocale::English);
    QString month = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    month.remove(QLatin1Char('.'));
    return m_spanish ? QString(QString::number(day.day()) % NoBreakSpace % month % NoBreakSpace
                               % QString::number(day.year()))
                     : QString(month % NoBreakSpace % QString::number(day.day()) % QStringLiteral(",")
                               % NoBreakSpace % QString::number(day.year()));
}

QString Wording::day(QDate day) const
{
    return day.isValid() ? date(day) : none();
}

QString Wording::days(const DayRange& days) const
{
    if (days.from == days.to)
        return day(days.from);
    return day(days.from) % QStringLiteral(" – ") % day(days.to);
}

QString Wording::instant(const QDateTime& utc) const
{
    if (!utc.isValid())
        return none();
    const QDateTime local = utc.toOffsetFromUtc(energyday::UtcOffsetSeconds);
    const bool isWholeMinute = local.time().second() == 0;
    return date(local.date()) % QStringLiteral(",") % NoBreakSpace
        % local.time().toString(isWholeMinute ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString Wording::duration(qint64 seconds)
{
    const qint64 size = seconds < 0 ? -(seconds + 1) + 1 : seconds;
    QString out;
    if (size >= DaySeconds)
        out = pairOf(size / DaySeconds, "d", size % DaySeconds / Hour, "h");
    else if (size >= Hour)
        out = pairOf(size / Hour, "h", size % Hour / Minute, "min");
    else if (size >= Minute)
        out = pairOf(size / Minute, "min", size % Minute, "s");
    else
        out = pairOf(size, "s", 0, "");
    return seconds < 0 ? Minus % out : out;
}

QString Wording::cell(const QVariant& value, const Column& column) const
{
    if (!value.isValid() || value.isNull())
        return none();
    if (isLabel(value, column.type))
        return cleaned(value.toString());
    bool isNumber = false;
    switch (column.type) {
    case Column::Type::Number:
    case Column::Type::Percent: {
        const double real = value.toDouble(&isNumber);
        return isNumber ? number(real, column.decimals) : none();
    }
    case Column::Type::Integer: {
        const double real = value.toDouble(&isNumber);
        return isNumber ? number(real, 0) : none();
    }
    case Column::Type::Day:
        return day(value.toDate());
    case Column::Type::Instant:
        return instant(value.toDateTime());
    case Column::Type::Duration: {
        const qint64 seconds = value.toLongLong(&isNumber);
        return isNumber ? duration(seconds) : none();
    }
    case Column::Type::Text:
        break;
    }
    return cleaned(column.id == QLatin1String("run") ? shortRun(value.toString()) : value.toString());
}

QString Wording::provenance(const Provenance& provenance) const
{
    QStringList parts;
    if (!provenance.source.isEmpty())
        parts << text(QT_TRANSLATE_NOOP("Report", "Source: %1")).arg(cleaned(provenance.source));
    if (provenance.loaded.isValid())
        parts << text(QT_TRANSLATE_NOOP("Report", "loaded: %1")).arg(instant(provenance.loaded));
    if (!provenance.run.isEmpty())
        parts << text(QT_TRANSLATE_NOOP("Report", "run: %1")).arg(cleaned(shortRun(provenance.run)));
    return parts.join(QStringLiteral(" · "));
}

QString Wording::origin(const Report& report) const
{
    QStringList parts;
    if (report.simulated)
        parts << text(QT_TRANSLATE_NOOP("Report", "SIMULATED"));
    if (report.recorded)
        parts << text(QT_TRANSLATE_NOOP("Report", "RECORDED"));
    return parts.join(QStringLiteral(" · "));
}

QStringList Wording::originNotes(const Report& report) const
{
    QStringList notes;
    if (report.simulated)
        notes << text(QT_TRANSLATE_NOOP(
            "Report", "SIMULATED: the figures come from the stand-in of the market, not from the market."));
    if (report.recorded)
        notes << text(QT_TRANSLATE_NOOP(
            "Report", "RECORDED: made from an incident capsule; nothing in it is told as it is now."));
    if (!report.capsule.isEmpty())
        notes << text(QT_TRANSLATE_NOOP("Report", "Capsule: %1")).arg(cleaned(report.capsule));
    return notes;
}

QString shortRun(const QString& run)
{
    constexpr qsizetype Shown = 8;
    return isRunId(run) ? run.left(Shown) : run;
}

bool isNumeric(Column::Type type)
{
    return type == Column::Type::Number || type == Column::Type::Integer || type == Column::Type::Percent
        || type == Column::Type::Duration;
}

QString headed(const Column& column)
{
    QString unit = column.unit;
    if (unit.isEmpty() && column.type == Column::Type::Percent)
        unit = QStringLiteral("%");
    const QString title = cleaned(column.title);
    return unit.isEmpty() || unit == QLatin1String("1")
        ? title
        : QString(title % QStringLiteral(", ") % cleaned(unit));
}

Table valuesOf(const Chart& chart, const Wording& wording)
{
    const bool isHours = chart.step == QLatin1String("hour");
    Table table;
    table.id = chart.id;
    table.title = chart.title;
    table.columns.append({QStringLiteral("time"),
                          wording.text(isHours ? QT_TRANSLATE_NOOP("Report", "Hour from")
                                               : QT_TRANSLATE_NOOP("Report", "Day")),
                          isHours ? Column::Type::Instant : Column::Type::Day,
                          {}});
    for (const Chart::Line& line : chart.lines)
        table.columns.append({line.id, line.name, Column::Type::Number, chart.unit});
    for (std::size_t i = 0; i < chart.instants.size(); ++i) {
        QVariantList row;
        row.append(isHours ? QVariant(QDateTime::fromMSecsSinceEpoch(chart.instants[i], Qt::UTC))
                           : QVariant(energyday::dayAt(chart.instants[i])));
        for (const Chart::Line& line : chart.lines)
            row.append(i < line.values.size() && std::isfinite(line.values[i]) ? QVariant(line.values[i])
                                                                               : QVariant());
        table.rows.append(row);
    }
    return table;
}

QString cleaned(const QString& text)
{
    QString out = text;
    out.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out.at(i);
        if (c.isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || isForbidden(c))
            out[i] = Replacement;
    }
    return out;
}

} // namespace vigia::report
