#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vigia::test {

/// One text of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one a plural form
    bool isPlural = false;
    bool isUnfinished = false;

    /// What tells it from all others.
    QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

[[nodiscard]] Result<QList<TsMessage>> readTsFile(const QString& path);

/// "%1 %L2 %n" of a text, sorted: the places that a translation must keep.
QStringList placesOf(const QString& text);

} // namespace vigia::test
