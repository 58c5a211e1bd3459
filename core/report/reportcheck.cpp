#include "core/report/reportcheck.h"

#include <QRegularExpression>

namespace vigia::report {

namespace {

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

DayRange monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DayRange yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

std::optional<DayRange> relative(const QString& period, QDate today)
{
    if (period == u"today")
        return DayRange {today, today};
    if (period == u"yesterday")
        return DayRange {today.addDays(-1), today.addDays(-1)};
    if (period == u"last-week")
        return DayRange {monday(today).addDays(-7), monday(today).addDays(-1)};
    if (period == u"last-month")
        return monthOf(today.addMonths(-1));
    if (period == u"last-year")
        return yearOf(today.year() - 1);
    return std::nullopt;
}

/// The ISO week 1 holds the 4th of January.
std::optional<DayRange> calendar(const QString& period)
{
    static const QRegularExpression week(QStringLiteral("^([0-9]{4})-W([0-9]{2})$"));
    static const QRegularExpression month(QStringLiteral("^([0-9]{4})-([0-9]{2})$"));
    static const QRegularExpression year(QStringLiteral("^([0-9]{4})$"));
    if (const auto match = week.match(period); match.hasMatch()) {
        const QDate first =
            monday(QDate(match.captured(1).toInt(), 1, 4)).addDays(7 * (match.captured(2).toInt() - 1));
        int weekYear = 0;
        if (first.weekNumber(&weekYear) != match.captured(2).toInt() || weekYear != match.captured(1).toInt())
            return std::nullopt;
        return DayRange {first, first.addDays(6)};
    }
    if (const auto match = month.match(period); match.hasMatch()) {
        const QDate first(match.captured(1).toInt(), match.captured(2).toInt(), 1);
        return first.isValid() ? std::optional(monthOf(first)) : std::nullopt;
    }
    if (const auto match = year.match(period); match.hasMatch())
        return yearOf(match.captured(1).toInt());
    return std::nullopt;
}

} // namespace

Result<DayRange> ReportCheck::days(const QString& period, QDate today)
{
    std::optional<DayRange> days = relative(period, today);
    if (!days)
        days = calendar(period);
    if (!days) {
        // Qt reads a day also where more follows it.
        const QDate day = period.size() == 10 ? QDate::fromString(period, Qt::ISODate) : QDate();
        days = DayRange {day, day};
    }
    if (!days->from.isValid())
        return fail(ErrorCode::InvalidData,
                    tr("“%1” is no period: write a day (2025-03-01), a week (2025-W10), a month (2025-03), "
                       "a year (2025), or today, yesterday, last-week, last-month or last-year.")
                        .arg(period.left(100)));
    return DayRange::parse(days->from.toString(Qt::ISODate), days->to.toString(Qt::ISODate));
}

Result<ReportRequest> ReportCheck::checked(ReportRequest request)
{
    const Result<DayRange> days =
        DayRange::parse(request.days.from.toString(Qt::ISODate), request.days.to.toString(Qt::ISODate));
    if (!days)
        return fail(days.error());
    if (days->days() > LongestDays)
        return fail(ErrorCode::InvalidData,
                    tr("A report may cover at most %1 days: choose fewer.").arg(LongestDays));
    if (request.language != u"es" && request.language != u"en")
        return fail(ErrorCode::InvalidData, tr("A report is written in es or en: choose one of them."));
    if (request.topPlants < 1 || request.topPlants > MostPlants)
        return fail(ErrorCode::InvalidData,
                    tr("A report shows 1 to %1 plants: choose a number between them.").arg(MostPlants));
    for (const QString& section : std::as_const(request.sections))
        if (!SectionIds.contains(section))
            return fail(ErrorCode::InvalidData,
                        tr("There is no section “%1”: choose some of %2.")
                            .arg(section.left(100), SectionIds.join(QStringLiteral(", "))));
    QStringList sections;
    for (const QString& section : SectionIds)
        if (request.sections.isEmpty() ? section != u"handover" : request.sections.contains(section))
            sections.append(section);
    request.sections = sections;
    QStringList notes;
    qsizetype length = 0;
    for (const QString& note : std::as_const(request.notes)) {
        if (!note.trimmed().isEmpty())
            notes.append(note.trimmed());
        length += note.size();
    }
    if (length > LongestNotes)
        return fail(ErrorCode::InvalidData,
                    tr("The notes have more than %1 characters: shorten them.").arg(LongestNotes));
    request.notes = notes;
    return request;
}

} // namespace vigia::report
