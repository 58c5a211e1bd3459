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

/// "943.08555" to 94308555; Missing for "". Anything else but digits fails the test.
qint64 parseAmount(const QString& text);

} // namespace vigia::test
