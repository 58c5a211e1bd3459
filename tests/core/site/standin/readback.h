#pragma once

#include "core/site/standin/simulatedanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace vigia::test {

/// The body of a request as clients send it.
QByteArray questionBody(const QString& metric, const QString& entity, const QString& from, const QString& to,
                        const QStringList& filter = {});

/// An answer read back with QJson, slowly and strictly: the other side of the stand-in's own writer.
struct ReadAnswer
{
    QJsonObject root;
    QByteArray raw;

    QJsonArray items() const { return root.value(QStringLiteral("Items")).toArray(); }

    QString metricName() const
    {
        return root.value(QStringLiteral("Metric")).toObject().value(QStringLiteral("Name")).toString();
    }

    QStringList dates() const;
    /// All elements of the day ("2024-10-01"), whatever the kind of answer.
    QJsonArray elements(const QString& date) const;
    /// Hundred-thousandths by series key; the 24 hours, or one value. "" is standin::Missing.
    QMap<QString, QList<qint64>> series(const QString& date) const;
};

/// Asks without sockets; fails the test on a refusal.
ReadAnswer ask(const standin::AnswerSource& source, const QByteArray& body, standin::Endpoint endpoint);

using SeriesMap = QMap<QString, QList<qint64>>;

/// Sum of a series' figures; missing hours count as zero.
qint64 sumOfDay(const QList<qint64>& values);
/// Sum over series, hour by hour (or the one value); zero where none has a figure.
QList<qint64> totals(const SeriesMap& series);
QList<qint64> zeroed(QList<qint64> values);
/// Missing when there is no such series.
qint64 value(const SeriesMap& series, const char* key);

/// "Today" of the tests: a Tuesday.
inline const QDate SimulatedToday {2026, 11, 24};
standin::SimulatedAnswers::Settings simulatedSettings();

/// The reference history, asked for single days.
class SimulatedMarket
{
public:
    const standin::SimulatedAnswers source {simulatedSettings()};

    ReadAnswer question(const char* metric, const char* entity, const QString& day,
                        standin::Endpoint endpoint) const;
    SeriesMap hourly(const char* metric, const char* entity, const QString& day) const;
    QList<qint64> systemHours(const char* metric, const QString& day) const;
    SeriesMap daily(const char* metric, const char* entity, const QString& day) const;
};

/// "943.08555" to 94308555; Missing for "". Anything else but digits fails the test.
qint64 parseAmount(const QString& text);

} // namespace vigia::test
