#include "ui/targets/walltime.h"

#include <QDateTimeEdit>

namespace vigia::ui {

namespace {

constexpr int Offset = -5 * 3600;

} // namespace

QDateTime wall(const QDateTime& utc)
{
    const QDateTime there = utc.toOffsetFromUtc(Offset);
    return {there.date(), there.time(), Qt::UTC};
}

QDateTime instant(const QDateTimeEdit& field)
{
    const QDateTime shown = field.dateTime();
    return QDateTime(shown.date(), shown.time(), Qt::OffsetFromUTC, Offset).toUTC();
}

} // namespace vigia::ui
