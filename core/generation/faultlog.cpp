#include "core/generation/faultlog.h"

#include <cmath>

namespace vigia::generation {

namespace {

constexpr int DaysNamed = 3;

/// tr() counts in int.
int plural(qint64 n)
{
    return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

FaultLog::FaultLog(MetricInfo metric)
    : m_metric(std::move(metric))
{
}

double FaultLog::factorOf(Labels& labels, std::string_view label, qint64 rows, bool hour)
{
    auto found = labels.find(label);
    if (found == labels.end()) {
        const QString text = QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
        const UnitReading reading = hour ? readHourLabel(text, m_metric.hourUnit, m_metric.portalHourFactor)
                                         : readDayLabel(text, m_metric.unit);
        found = labels.emplace(std::string(label), Label {reading, 0}).first;
    }
    found->second.rows += rows;
    return found->second.reading.factor;
}

void FaultLog::addDuplicate(QDate day, qint64 rows)
{
    m_duplicateDays.insert(day);
    m_duplicateRows += rows;
}

void FaultLog::addOutOfRange(double value)
{
    if (m_outOfRange == 0 || std::abs(value) > std::abs(m_farthest))
        m_farthest = value;
    ++m_outOfRange;
}

void FaultLog::addScaleJump(const QString& code, QDate day, double factor)
{
    if (m_jumps == 0) {
        m_jumpCode = code;
        m_jumpDay = day;
        m_jumpFactor = factor;
    }
    ++m_jumps;
}

QString FaultLog::daysText(const std::set<QDate>& days, const QString& format)
{
    QStringList named;
    for (const QDate day : days) {
        if (named.size() == DaysNamed)
            break;
        named.append(day.toString(format));
    }
    const auto more = static_cast<qint64>(days.size()) - named.size();
    if (more <= 0)
        return named.join(u", ");
    return tr("%1 and %n more", nullptr, plural(more)).arg(named.join(u", "));
}

void FaultLog::reportLabels(const Labels& labels, bool hour, std::vector<Finding>& findings) const
{
    const QString& expected = hour ? m_metric.hourUnit : m_metric.unit;
    qint64 plain = hour ? m_expectedHours : 0;
    int kinds = 0;
    for (const auto& [text, label] : labels) {
        if (label.reading.kind == UnitReading::Kind::AsExpected)
            plain += label.rows;
        else
            ++kinds;
    }
    const bool mixed = kinds > 1 || (kinds == 1 && plain > 0);
    const bool price = expected.contains(u'/');
    for (const auto& [text, label] : labels) {
        const QString name = QString::fromStdString(text).left(40);
        const int n = plural(label.rows);
        Finding finding {mixed ? QStringLiteral("unit-mixed") : QStringLiteral("unit-label"), {}, label.rows};
        switch (label.reading.kind) {
        case UnitReading::Kind::AsExpected:
            continue;
        case UnitReading::Kind::Converted:
            finding.text =
                tr("%n value(s) are labelled %1 and were converted to %2.", nullptr, n).arg(name, expected);
            break;
        case UnitReading::Kind::PortalHour:
            if (label.reading.factor == 1) {
                finding.text =
                    tr("%n hour value(s) are labelled %1 but are %2.", nullptr, n).arg(name, expected);
                break;
            }
            finding.kind = price ? QStringLiteral("price-scaled") : QStringLiteral("hour-scaled");
            finding.text =
                tr("%n hour value(s) are stored divided by 1000 and labelled %1: they were read as %2.",
                   nullptr, n)
                    .arg(name, expected);
            break;
        case UnitReading::Kind::Unrelated:
            finding.text =
                tr("%n value(s) are labelled %1, which is not a unit of this metric: they are shown "
                   "as stored, as %2.",
                   nullptr, n)
                    .arg(name, expected);
            break;
        }
        findings.push_back(std::move(finding));
    }
}

void FaultLog::reportKeys(std::vector<Finding>& findings) const
{
    if (m_nullRows > 0)
        findings.push_back(
            {QStringLiteral("null-recurso"),
             tr("%n row(s) of the whole system have no name (NULL): they were read as Sistema.", nullptr,
                plural(m_nullRows)),
             m_nullRows});
    if (m_noCodeRows > 0)
        findings.push_back(
            {QStringLiteral("null-recurso"),
             tr("%n row(s) have no code or that of the whole system: they are in no series and "
                "no sum.",
                nullptr, plural(m_noCodeRows)),
             m_noCodeRows});
    if (m_aliasRows > 0)
        findings.push_back({QStringLiteral("sistema-alias"),
                            tr("%n row(s) are stored under _SISTEMA_: they were read as Sistema.", nullptr,
                               plural(m_aliasRows)),
                            m_aliasRows});
    if (m_duplicateRows > 0)
        findings.push_back({QStringLiteral("duplicate-total"),
                            tr("%n row(s) are a second total of a day that has one already, and were not "
                               "added: %1.",
                               nullptr, plural(m_duplicateRows))
                                .arg(daysText(m_duplicateDays)),
                            m_duplicateRows});
}

void FaultLog::reportDays(std::vector<Finding>& findings) const
{
    const auto size = [](const std::set<QDate>& days) { return static_cast<qint64>(days.size()); };
    if (!m_incompleteDays.empty())
        findings.push_back(
            {QStringLiteral("incomplete-day"),
             tr("%n day(s) have fewer than 24 hours: %1.", nullptr, plural(size(m_incompleteDays)))
                 .arg(daysText(m_incompleteDays)),
             size(m_incompleteDays)});
    if (!m_incompleteMonths.empty())
        findings.push_back({QStringLiteral("incomplete-month"),
                            tr("%n month(s) lack days: %1.", nullptr, plural(size(m_incompleteMonths)))
                                .arg(daysText(m_incompleteMonths, QStringLiteral("yyyy-MM"))),
                            size(m_incompleteMonths)});
    if (!m_differingDays.empty())
        findings.push_back({QStringLiteral("day-differs"),
                            tr("%n day value(s) differ from their 24 hours by more than 1 %: %1.", nullptr,
                               plural(size(m_differingDays)))
                                .arg(daysText(m_differingDays)),
                            size(m_differingDays)});
}

void FaultLog::reportValues(std::vector<Finding>& findings) const
{
    if (m_percentScaled > 0)
        findings.push_back(
            {QStringLiteral("percent-scaled"),
             tr("%n value(s) are stored as fractions and labelled %: they were multiplied by 100.", nullptr,
                plural(m_percentScaled)),
             m_percentScaled});
    if (m_percentUnproven > 0)
        findings.push_back({QStringLiteral("percent-unproven"),
                            tr("%n value(s) may be fractions instead of percent, which can't be proven: they "
                               "are shown as stored.",
                               nullptr, plural(m_percentUnproven)),
                            m_percentUnproven});
    if (m_jumps > 0)
        findings.push_back(
            {QStringLiteral("unit-mixed"),
             tr("%n jump(s) by a factor of about %1 from one day to the next, the first one of %2 "
                "on %3: a part of the series is stored in another unit.",
                nullptr, plural(m_jumps))
                 .arg(number(m_jumpFactor), m_jumpCode, m_jumpDay.toString(Qt::ISODate)),
             m_jumps});
    if (m_outOfRange > 0)
        findings.push_back(
            {QStringLiteral("out-of-range"),
             tr("%n value(s) lie outside %1 to %2 %3, the farthest is %4: they are shown as stored.", nullptr,
                plural(m_outOfRange))
                 .arg(number(m_metric.rangeMin), number(m_metric.rangeMax), m_metric.unit,
                      number(m_farthest)),
             m_outOfRange});
    if (m_notANumber > 0)
        findings.push_back({QStringLiteral("not-a-number"),
                            tr("%n stored value(s) are no number (NaN or infinite): they are shown as gaps.",
                               nullptr, plural(m_notANumber)),
                            m_notANumber});
    if (m_metric.unitUnverified)
        findings.push_back(
            {QStringLiteral("unit-unverified"),
             tr("XM's documents contradict each other about the unit of this metric: %1 is not "
                "verified.")
                 .arg(m_metric.unit),
             0});
}

std::vector<Finding> FaultLog::findings() const
{
    std::vector<Finding> findings;
    reportKeys(findings);
    reportLabels(m_hourLabels, true, findings);
    reportLabels(m_dayLabels, false, findings);
    reportDays(findings);
    reportValues(findings);
    return findings;
}

} // namespace vigia::generation
