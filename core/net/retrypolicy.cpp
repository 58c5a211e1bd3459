#include "core/net/retrypolicy.h"

#include <QLocale>
#include <QRandomGenerator>

namespace vigia::net {

using std::chrono::milliseconds;

RandomSource systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

milliseconds RetryPolicy::wait(int retry, double random, std::optional<milliseconds> retryAfter) const
{
    const int doublings = std::clamp(retry - 1, 0, 40);
    const double widest =
        std::min(static_cast<double>(base.count()) * std::exp2(doublings), static_cast<double>(cap.count()));
    const milliseconds jittered(static_cast<milliseconds::rep>(widest * std::clamp(random, 0.0, 1.0)));
    return std::min(cap, std::max(jittered, retryAfter.value_or(milliseconds::zero())));
}

std::optional<milliseconds> retryAfterFrom(QByteArrayView header, const QDateTime& nowUtc)
{
    const auto text = QString::fromLatin1(header).trimmed();
    bool isNumber = false;
    const auto seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return milliseconds(std::clamp(seconds, 0LL, 10'000'000LL) * 1000);
    // Qt::RFC2822Date does not take the name of the zone, and the only one allowed is GMT.
    auto date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return milliseconds(std::max<qint64>(0, nowUtc.msecsTo(date)));
}

} // namespace vigia::net
