#pragma once

#include <QByteArray>
#include <QList>

namespace vigia::db {

/// The statements of an SQL script, each without its semicolon and surrounding space; comments inside a
/// statement stay. Respects '…', E'…', "…", $tag$…$tag$, -- and nested /* */. Pure; any thread.
QList<QByteArray> splitStatements(const QByteArray& sql);

} // namespace vigia::db
