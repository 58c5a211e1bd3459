#include "core/generation/chartcache.h"

#include "core/db/connection.h"
#include "core/generation/cacheformat.h"
#include "core/generation/pgchart.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QElapsedTimer>
#include <QIODevice>
#include <QLocale>

namespace vigia::generation {

namespace {

constexpr const char* Prefix = "vigia:chart:";
constexpr std::chrono::seconds LookAgain {60}; // for versions in a database that has none

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// All of it: consoles of two rule tables do not share.
void write(QDataStream& stream, const MetricInfo& info)
{
    stream << info.metric << info.entity << info.name << static_cast<int>(info.finest) << info.unit
           << info.hourUnit << info.dayPerHour << info.portalHourFactor << static_cast<int>(info.toDay)
           << static_cast<int>(info.toMonth) << info.additive << info.emptyIsZero << info.complete
           << info.weighted << info.sparse << info.unitUnverified << info.rangeMin << info.rangeMax
           << info.lagDays;
}

} // namespace

ChartCache::ChartCache(CacheStore& store, Observer observer)
    : ChartCache(store, std::move(observer), Limits())
{
}

ChartCache::ChartCache(CacheStore& store, Observer observer, const Limits& limits)
    : m_store(store)
    , m_observer(std::make_shared<const Observer>(observer ? std::move(observer) : [](const char*) {}))
    , m_limits(limits)
{
}

QByteArray ChartCache::keyOf(const ChartQuestion& question, const QueryLimits& limits,
                             const QByteArray& version)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    QStringList codes = question.codes;
    codes.sort();
    // Names and findings are in the language of who asked.
    stream << cacheformat::Version << QCoreApplication::applicationVersion() << QLocale().name()
           << PgChart::tr("Others") << version << codes << static_cast<int>(question.query.grouping)
           << question.query.top << static_cast<int>(question.query.step) << question.days.from
           << question.days.to << limits.maxRows << limits.maxValues;
    write(stream, question.metric);
    return Prefix + QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160).toHex();
}

std::optional<CacheVersion> ChartCache::version(db::Connection& connection, const MetricInfo& metric)
{
    if (steadyMs() < m_noVersionsUntil)
        return std::nullopt;
    if (!m_hasVersions) {
        const Result<bool> keeps = keepsVersions(connection);
        m_hasVersions = keeps && *keeps;
        if (keeps && !*keeps)
            m_noVersionsUntil = steadyMs() + std::chrono::milliseconds(LookAgain).count();
        if (!m_hasVersions)
            return std::nullopt;
    }
    const Result<std::optional<CacheVersion>> version =
        cacheVersion(connection, metric.metric, metric.entity);
    if (!version) {
        m_hasVersions = false; // rights or schema may be gone: look first
        return std::nullopt;
    }
    return *version;
}

std::optional<ChartData> ChartCache::kept(const QByteArray& key, const ChartQuestion& question)
{
    const Result<std::optional<QByteArray>> value = m_store.get(key);
    if (!value) {
        (*m_observer)("error");
        // Something that is no text lies there: it would stay in the way for ever.
        if (value.error().code == ErrorCode::InvalidData)
            m_store.remove(key);
        return std::nullopt;
    }
    std::optional<ChartData> data;
    if (*value) {
        data = cacheformat::unpacked(**value, key, question);
        if (!data)
            m_store.remove(key);
    }
    (*m_observer)(data ? "hit" : "miss");
    return data;
}

void ChartCache::keep(const QByteArray& key, const ChartData& data, const QDateTime& readAt)
{
    const QByteArray value = cacheformat::packed(key, data, readAt);
    if (!value.isEmpty())
        m_store.put(key, value, m_limits.lifetime,
                    [observer = m_observer](bool isKept) { (*observer)(isKept ? "set" : "error"); });
}

Result<ChartData> ChartCache::chart(db::Connection& connection, const ChartQuery& query,
                                    const MetricTable& metrics, const QueryLimits& queryLimits,
                                    const std::function<Result<ChartData>()>& read)
{
    QElapsedTimer timer;
    timer.start();
    const Result<ChartQuestion> question = ChartQuestion::from(query, metrics);
    if (!question)
        return fail(question.error());
    // Before the data is read: what is kept may be newer than its version says, never older.
    const std::optional<CacheVersion> version = this->version(connection, question->metric);
    if (!version)
        return read();
    const QByteArray key = keyOf(*question, queryLimits, version->text);
    if (std::optional<ChartData> data = kept(key, *question)) {
        data->provenance.elapsedMs = timer.elapsed();
        return *std::move(data);
    }
    Result<ChartData> data = read();
    if (data && data->provenance.elapsedMs >= m_limits.cheapMs)
        keep(key, *data, version->now);
    return data;
}

} // namespace vigia::generation
