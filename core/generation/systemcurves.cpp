#include "core/generation/systemcurves.h"

namespace vigia::generation {

namespace {

enum Key
{
    Sistema,
    Alias,
    Null,
    Unknown
};

Key keyOf(std::string_view text, bool isNull)
{
    if (isNull || text.empty())
        return Null;
    if (text == "Sistema")
        return Sistema;
    return text == "_SISTEMA_" ? Alias : Unknown;
}

} // namespace

SystemCurves::SystemCurves(QDate firstDay, int days, int valuesPerDay)
    : m_firstDay(firstDay)
    , m_days(days)
    , m_perDay(valuesPerDay)
{
}

void SystemCurves::put(std::string_view key, bool isNull, int slot, double value, qint64 loadedUs,
                       FaultLog& faults)
{
    const Key which = keyOf(key, isNull);
    if (which == Unknown) {
        faults.addNoCode(1);
        return;
    }
    Candidate& candidate = m_candidates[which];
    if (candidate.values.empty()) {
        const auto size = static_cast<std::size_t>(m_days) * static_cast<std::size_t>(m_perDay);
        candidate.values.assign(size, NoValue);
        candidate.loadedUs.assign(size, 0);
        candidate.counts.assign(static_cast<std::size_t>(m_days), 0);
    }
    const auto i = static_cast<std::size_t>(slot);
    const int day = slot / m_perDay;
    if (std::isnan(candidate.values[i]))
        ++candidate.counts[static_cast<std::size_t>(day)];
    else {
        faults.addDuplicate(m_firstDay.addDays(day), 1);
        if (loadedUs < candidate.loadedUs[i])
            return;
    }
    candidate.values[i] = value;
    candidate.loadedUs[i] = loadedUs;
}

std::vector<double> SystemCurves::chosen(FaultLog& faults) const
{
    const auto perDay = static_cast<std::ptrdiff_t>(m_perDay);
    std::vector<double> values(static_cast<std::size_t>(m_days) * static_cast<std::size_t>(m_perDay),
                               NoValue);
    for (int day = 0; day < m_days; ++day) {
        const auto d = static_cast<std::size_t>(day);
        const auto count = [&](const Candidate& candidate) {
            return candidate.counts.empty() ? 0 : candidate.counts[d];
        };
        std::size_t best = 0;
        for (std::size_t key = 1; key < Keys; ++key)
            if (count(m_candidates[key]) > count(m_candidates[best]))
                best = key;
        if (count(m_candidates[best]) == 0)
            continue;
        for (std::size_t key = 0; key < Keys; ++key)
            if (key != best && count(m_candidates[key]) > 0)
                faults.addDuplicate(m_firstDay.addDays(day), count(m_candidates[key]));
        if (best == Alias)
            faults.addAlias(count(m_candidates[best]));
        if (best == Null)
            faults.addNullKey(count(m_candidates[best]));
        const auto begin = m_candidates[best].values.cbegin() + day * perDay;
        std::copy(begin, begin + perDay, values.begin() + day * perDay);
    }
    return values;
}

} // namespace vigia::generation
