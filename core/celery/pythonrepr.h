#pragma once

#include <QJsonArray>
#include <QString>

namespace vigia::celery {

/// The value as Python's repr() shows it, cut with "..." when longer: what Celery's own tools display.
QString pythonRepr(const QJsonValue& value, qsizetype maxLength = 1024);
/// Positional arguments as a tuple: "('CARGA_SIN', 7)", "(1,)", "()".
QString pythonTupleRepr(const QJsonArray& args, qsizetype maxLength = 1024);

} // namespace vigia::celery
