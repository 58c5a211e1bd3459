#include "core/targets/fingerprint.h"

#include <algorithm>

namespace vigia::targets {

namespace {

constexpr quint64 Offset = 14695981039346656037ULL;
constexpr quint64 Prime = 1099511628211ULL;
constexpr char Separator = '\xff';

quint64 added(quint64 hash, const QByteArray& bytes)
{
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * Prime;
    return hash;
}

} // namespace

QString fingerprintOf(const Labels& labels)
{
    // Go sorts by bytes, QString by UTF-16 units.
    QList<QPair<QByteArray, QByteArray>> sorted;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        sorted.append({it.key().toUtf8(), it.value().toUtf8()});
    std::sort(sorted.begin(), sorted.end());
    quint64 hash = Offset;
    for (const auto& [name, value] : sorted)
        hash = added(added(hash, name + Separator), value + Separator);
    return QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0'));
}

} // namespace vigia::targets
