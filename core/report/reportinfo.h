#pragma once

#include "core/base/energyday.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <cmath>
#include <limits>
#include <vector>

namespace vigia::report {

/// What a figure or a table rests on.
struct Provenance
{
    QString source; ///< "metrics · Gene/Sistema", "Prometheus · up"
    QDateTime loaded; ///< UTC; when its newest row was loaded or sampled; invalid = unknown
    QString run; ///< id of the run that loaded it; "" = unknown or none
};

/// One number with what it means.
struct Figure
{
    QString id; ///< "generation.total": the same in each language; machines go by it
    QString label; ///< translated
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN = there is none; `note` says why
    QString unit; ///< "GWh" "COP/kWh" "%" "1" for counts
    int decimals = 2;
    Provenance provenance;
    QString note; ///< translated; "" = none
};

struct Column
{
    enum class Type
    {
        Text,
        Number,
        Integer,
        Percent, ///< 0..100
        Day, ///< QDate
        Instant, ///< QDateTime, UTC; shown in Colombian time
        Duration, ///< qint64 seconds
    };

    QString id; ///< "gwh"
    QString title; ///< translated
    Type type = Type::Text;
    QString unit {};
    int decimals = 2;
};

/// Rows by columns; a cell without a value is an invalid QVariant.
struct Table
{
    QString id; ///< "generation.by-source"
    QString title;
    QList<Column> columns;
    QList<QVariantList> rows;
    QVariantList totals; ///< as one row; empty = none
    Provenance provenance;
    QString note; ///< translated: what is missing, what was cut ("963 plants, the first 20 are shown")
};

/// A chart with its figures; formats that can't draw show its table.
struct Chart
{
    enum class Kind
    {
        StackedArea,
        StackedBars,
        Lines,
        Bars,
    };

    struct Line
    {
        QString id; ///< "hydro": the palette's word; "" = any tone
        QString name; ///< translated
        std::vector<double> values; ///< one an instant; NaN = a gap
    };

    QString id;
    QString title;
    QString unit;
    Kind kind = Kind::Lines;
    std::vector<qint64> instants; ///< ms UTC, rising; the begin of each step
    QString step; ///< "hour" "day" "month"
    std::vector<Line> lines;
    Provenance provenance;
};

struct Section
{
    QString id; ///< "generation" "demand" "price" "reservoirs" "completeness" "runs" "workers" "targets"
                ///< "alerts" "actions" "handover"
    QString title;
    QString summary; ///< one or two translated sentences: what an operator should take from it
    QList<Figure> figures;
    QList<Chart> charts;
    QList<Table> tables;
    QStringList missing; ///< translated: what could not be told, and why
};

/// A whole report: every format is made from this and from nothing else.
struct Report
{
    QString title;
    QString site;
    bool simulated = false; ///< its data comes from the stand-in: said on every page
    bool recorded = false; ///< made from a capsule
    QString capsule; ///< which one: its id, when it was saved and by whom; "" = none
    DayRange days;
    QString language; ///< "es" "en"
    QDateTime made; ///< UTC
    QString madeBy;
    QString program; ///< "Vigía 0.1.0"
    QList<Section> sections;
};

/// What to report.
struct ReportRequest
{
    DayRange days;
    QString language = QStringLiteral("es");
    QStringList sections; ///< ids; empty = all but "handover"
    int topPlants = 20; ///< 1..5000
    QStringList notes; ///< of the person who hands over, one a paragraph
};

} // namespace vigia::report
