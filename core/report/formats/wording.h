#pragma once

#include "core/report/reportinfo.h"

#include <memory>

class QTranslator;

namespace vigia::report {

/// Words, numbers, days and times in the language of a report, which is not always the program's: es as in
/// Colombia (1.234,56), any other as in English (1,234.56). Values only: may be used from any one thread.
class Wording
{
public:
    /// Loads the translations that are compiled into the program; without them words stay English.
    explicit Wording(const QString& language);
    ~Wording();
    Wording(const Wording&) = delete;
    Wording& operator=(const Wording&) = delete;

    /// A text marked with QT_TRANSLATE_NOOP("Report", "…").
    QString text(const char* source) const;

    /// "es" "en"
    QString language() const { return m_spanish ? QStringLiteral("es") : QStringLiteral("en"); }

    /// What stands for "no value": "–".
    static QString none();
    /// Fixed number of decimals, thousands parted, minus is U+2212, negative zero is zero; NaN is none().
    QString number(double value, int decimals) const;
    /// "1.234,56 GWh": no-break space, unit; "1" is no unit.
    QString quantity(double value, int decimals, const QString& unit) const;
    /// "Nov 12, 2025", "12 nov 2025".
    QString day(QDate day) const;
    /// "Nov 1, 2025 – Nov 30, 2025"; one day alone is that day.
    QString days(const DayRange& days) const;
    /// Colombian wall time: "Nov 12, 2025, 19:00", seconds when there are any.
    QString instant(const QDateTime& utc) const;
    /// "2 d 4 h", "5 h 12 min", "31 s".
    static QString duration(qint64 seconds);
    /// A cell as people read it.
    QString cell(const QVariant& value, const Column& column) const;
    /// "Source: … · Loaded: … · Run: …", with what is known of it; "" = nothing.
    QString provenance(const Provenance& provenance) const;
    /// "SIMULATED", "RECORDED", both, or "".
    QString origin(const Report& report) const;
    /// What origin() means, a sentence each.
    QStringList originNotes(const Report& report) const;

private:
    QString date(QDate day) const;

    bool m_spanish = false;
    std::unique_ptr<QTranslator> m_translator;
};

/// The first eight characters of a run's id, as people see it everywhere; machines read all of it.
QString shortRun(const QString& run);
/// True for columns whose cells are set flush right.
bool isNumeric(Column::Type type);
/// A column's title with its unit: "Generation, GWh".
QString headed(const Column& column);
/// A chart's values as a table: the time, then a column a line. Its id is the chart's.
Table valuesOf(const Chart& chart, const Wording& wording);
/// Control characters (but tab and line feed), lone surrogates and non-characters become U+FFFD: what no
/// XML, HTML or C string may hold.
QString cleaned(const QString& text);

} // namespace vigia::report
