#pragma once

#include "core/report/sections/sectionparts.h"

namespace vigia::report {

/// One series of the whole system, and what a section makes of it.
struct SystemLine
{
    QString metric;
    QString id; ///< in the section: "spot"
    QString label; ///< translated
    Fold fold = Fold::Sum; ///< of months
    QString unit;
    int decimals = 2;
};

/// The series of one section of the system: figures, charts and one table of them. A series without data
/// is named in Section::missing and left out everywhere else.
class SystemLines
{
public:
    SystemLines(const SectionInput& input, const QList<SystemLine>& lines, Section& section);

    void addSum(Section& section, const QString& line, const QString& id) const;
    void addMean(Section& section, const QString& line, const QString& id) const;
    void addLast(Section& section, const QString& line, const QString& id) const;
    /// From the first to the last day with data.
    void addChange(Section& section, const QString& line, const QString& id) const;
    /// `id`.largest and `id`.smallest, with their days; of two days or more.
    void addExtremes(Section& section, const QString& line, const QString& id) const;
    /// Of these lines, which share a unit and a size; of those that have data. A single day is no curve.
    void addChart(Section& section, const QString& id, const QString& title, const QStringList& lines) const;
    /// Of all lines.
    void addTable(Section& section, const QString& title) const;

private:
    struct Known
    {
        SystemLine line;
        const generation::ChartData* data = nullptr;
        Series series;
        DayStats stats;
    };

    const Known* find(const QString& id) const;
    void add(Section& section, const Known& known, const QString& id, const QString& label, double value,
             const QString& note = {}) const;
    [[nodiscard]] Table table(const QString& id, const QString& title) const;

    const SectionInput& m_input;
    std::vector<Known> m_known;
};

} // namespace vigia::report
