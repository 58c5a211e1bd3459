#include "core/diagnostics/looks.h"

#include <QCoreApplication>

namespace vigia::diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 3600;
constexpr qint64 Day = 86400;

} // namespace

QString gibibytes(qint64 bytes)
{
    constexpr double gibi = 1024.0 * 1024 * 1024;
    return QString::number(static_cast<double>(bytes) / gibi, 'f', 1);
}

QString spanText(qint64 seconds)
{
    if (seconds < 2 * Minute)
        return Tr::tr("%1 s").arg(std::max<qint64>(seconds, 0));
    if (seconds < 2 * Hour)
        return Tr::tr("%1 min").arg(seconds / Minute);
    if (seconds < 2 * Day)
        return Tr::tr("%1 h").arg(seconds / Hour);
    return Tr::tr("%1 d").arg(seconds / Day);
}

} // namespace vigia::diagnostics
