#pragma once

#include "core/generation/generationinfo.h"
#include "core/generation/metricinfo.h"
#include "core/generation/unitlabel.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace vigia::generation {

/// Collects what was met in the portal's tables while one answer is read, and says it in sentences at the
/// end.
class FaultLog
{
    Q_DECLARE_TR_FUNCTIONS(FaultLog)

public:
    explicit FaultLog(MetricInfo metric);

    /// Factor for a value with this label, which is counted. Cheap for a label that was met before.
    double hourFactor(std::string_view label, qint64 rows = 1)
    {
        return factorOf(m_hourLabels, label, rows, true);
    }

    double dayFactor(std::string_view label, qint64 rows = 1)
    {
        return factorOf(m_dayLabels, label, rows, false);
    }

    void addExpectedHours(qint64 rows) { m_expectedHours += rows; }

    /// Rows of the entity "Sistema" that lie under '_SISTEMA_' or NULL instead.
    void addAlias(qint64 rows) { m_aliasRows += rows; }

    void addNullKey(qint64 rows) { m_nullRows += rows; }

    /// A second total of the same interval that was not used.
    void addDuplicate(QDate day, qint64 rows);

    /// Rows without a code in a metric that has codes.
    void addNoCode(qint64 rows) { m_noCodeRows += rows; }

    /// NaN or infinite values.
    void addNotANumber(qint64 rows) { m_notANumber += rows; }

    void addIncompleteDay(QDate day) { m_incompleteDays.insert(day); }

    void addIncompleteMonth(QDate firstDay) { m_incompleteMonths.insert(firstDay); }

    void addDifferingDay(QDate day) { m_differingDays.insert(day); }

    void addOutOfRange(double value);

    void addPercentScaled(qint64 values) { m_percentScaled += values; }

    void addPercentUnproven(qint64 values) { m_percentUnproven += values; }

    /// A level that jumps by `factor` from one day to the next.
    void addScaleJump(const QString& code, QDate day, double factor);

    std::vector<Finding> findings() const;

private:
    struct Label
    {
        UnitReading reading;
        qint64 rows = 0;
    };

    using Labels = std::map<std::string, Label, std::less<>>;

    double factorOf(Labels& labels, std::string_view label, qint64 rows, bool hour);
    void reportLabels(const Labels& labels, bool hour, std::vector<Finding>& findings) const;
    void reportKeys(std::vector<Finding>& findings) const;
    void reportDays(std::vector<Finding>& findings) const;
    void reportValues(std::vector<Finding>& findings) const;
    static QString daysText(const std::set<QDate>& days,
                            const QString& format = QStringLiteral("yyyy-MM-dd"));

    MetricInfo m_metric;
    Labels m_hourLabels;
    Labels m_dayLabels;
    qint64 m_expectedHours = 0;
    qint64 m_aliasRows = 0;
    qint64 m_nullRows = 0;
    qint64 m_duplicateRows = 0;
    std::set<QDate> m_duplicateDays;
    qint64 m_noCodeRows = 0;
    qint64 m_notANumber = 0;
    std::set<QDate> m_incompleteDays;
    std::set<QDate> m_incompleteMonths;
    std::set<QDate> m_differingDays;
    qint64 m_outOfRange = 0;
    double m_farthest = 0; ///< of those out of range, the largest by magnitude
    qint64 m_percentScaled = 0;
    qint64 m_percentUnproven = 0;
    qint64 m_jumps = 0;
    double m_jumpFactor = 0;
    QString m_jumpCode;
    QDate m_jumpDay;
};

} // namespace vigia::generation
