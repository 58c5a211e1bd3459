#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace vigia::celery {

/// A task still to be called: what links, error links, chains and chords are made of.
struct Signature
{
    QString task;
    QJsonArray args;
    QJsonObject kwargs;
    QJsonObject options; ///< "task_id", "queue", …
    bool immutable = false; ///< does not get the result of the task before
    QJsonObject extra; ///< what else was there: kept as it came

    /// Empty when none was given.
    QString id() const;
    QJsonObject toJson() const;

    static Signature fromJson(const QJsonObject& json);
    /// Of an array; what is no object is left out. Null and anything else: none.
    static QList<Signature> listFromJson(const QJsonValue& json);
    /// Null when there are none, as Celery writes it.
    static QJsonValue listToJson(const QList<Signature>& signatures);
};

} // namespace vigia::celery
