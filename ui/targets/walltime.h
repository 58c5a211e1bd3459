#pragma once

#include <QDateTime>

class QDateTimeEdit;

namespace vigia::ui {

/// What a QDateTimeEdit is given to show an instant in Colombian time (UTC−5, no summer time).
QDateTime wall(const QDateTime& utc);

/// The instant, UTC, that such a field shows.
QDateTime instant(const QDateTimeEdit& field);

} // namespace vigia::ui
