#include "core/etl/normalise.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>

namespace vigia::etl {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Normalise)
};

constexpr int Hours = energyday::HoursPerDay;
constexpr qsizetype KeyLength = 100; // metrics.recurso
constexpr qsizetype HashLength = 8;

/// value × factor; a factor like 1e-3 divides instead, which gives the double nearest to the decimal figure
/// (281.6327 rather than 281.63270000000006).
class Scale
{
public:
    explicit Scale(double factor)
        : m_factor(factor)
    {
        const double inverse = std::round(1 / factor);
        if (factor < 1 && 1 / inverse == factor)
            m_divisor = inverse;
    }

    double operator()(double value) const { return m_divisor > 0 ? value / m_divisor : value * m_factor; }

private:
    double m_factor;
    double m_divisor = 0;
};

/// A sum of decimal figures without the noise of its last bits: 252.978574, not 252.97857400000004.
double withoutNoise(double value)
{
    if (!std::isfinite(value))
        return value;
    char text[32];
    const auto end =
        std::to_chars(std::begin(text), std::end(text), value, std::chars_format::scientific, 14).ptr;
    double result = value;
    std::from_chars(std::begin(text), end, result);
    return result;
}

/// Control characters, or half a surrogate pair: PostgreSQL takes neither.
bool isUnstorable(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; })
        || QString::fromUtf8(text.toUtf8()) != text;
}

QString subkeyValues(const QString& subkey)
{
    QStringList values;
    for (const QString& part : subkey.split(u';'))
        values += part.mid(part.indexOf(u'=') + 1);
    return values.join(u'|');
}

class Normaliser
{
public:
    Normaliser(xm::Document&& document, const Rule& rule, const std::optional<DayRange>& range)
        : m_document(std::move(document))
        , m_rule(rule)
        , m_range(range)
        , m_hourScale(rule.hourFactor)
        , m_dayScale(rule.factor)
    {
    }

    Batch run()
    {
        m_batch.rejected = std::move(m_document.rejected);
        m_batch.rejectedMore = m_document.rejectedMore;
        makeKeys();
        const auto count = static_cast<size_t>(m_document.elements());
        m_batch.code.reserve(count);
        m_batch.days.reserve(count);
        m_batch.dayValues.reserve(count);
        m_batch.hoursPresent.reserve(count);
        if (isHourly())
            m_batch.hours.reserve(count * Hours);
        for (size_t i = 0; i < count; ++i)
            addElement(i);
        return std::move(m_batch);
    }

private:
    bool isHourly() const { return m_rule.endpoint == xm::Endpoint::Hourly; }

    void makeKeys()
    {
        QHash<QString, int> indexOf;
        for (const xm::SeriesKey& key : m_document.keys) {
            bool isShortened = false;
            const QString stored = storedKey(key, m_rule, &isShortened);
            if (stored.isEmpty()) {
                m_codeOfKey.push_back(-1);
                continue;
            }
            if (isShortened)
                m_batch.findings.push_back({QString::fromLatin1(findingkind::LongKey), {}, stored, NoValue});
            const auto known = indexOf.constFind(stored);
            if (known == indexOf.cend()) {
                indexOf.insert(stored, static_cast<int>(m_batch.codes.size()));
                m_codeOfKey.push_back(static_cast<int>(m_batch.codes.size()));
                m_batch.codes.push_back(stored.toUtf8());
            } else {
                m_codeOfKey.push_back(*known);
                m_mayRepeat = true; // two spellings of one series
            }
        }
        m_mayRepeat = m_mayRepeat || m_rule.endpoint == xm::Endpoint::Monthly;
    }

    void reject(QDate day, const QString& code, const char* reason, int hour = 0, const QString& raw = {})
    {
        m_batch.rejected.push_back({day, code, hour, raw, QString::fromLatin1(reason)});
    }

    void addElement(size_t i)
    {
        const auto keyIndex = static_cast<size_t>(m_document.keyIndex[i]);
        const int code = m_codeOfKey[keyIndex];
        const QString& name = m_document.keys[keyIndex].code;
        QDate day = m_document.days[i];
        if (m_rule.endpoint == xm::Endpoint::Monthly)
            day = QDate(day.year(), day.month(), 1);
        if (code < 0)
            return reject(day, name.left(KeyLength), rejectreason::BadKey);
        if (!isWanted(day))
            return reject(day, name, rejectreason::OutsideRange);
        const size_t row = rowFor(code, day, name);
        if (isHourly())
            setHours(row, std::span(m_document.values).subspan(i * Hours, Hours), name);
        else
            setDay(row, m_document.values[i], name);
    }

    bool isWanted(QDate day) const
    {
        if (!m_range || m_range->contains(day))
            return true;
        const QDate monthEnd = day.addMonths(1).addDays(-1);
        return m_rule.endpoint == xm::Endpoint::Monthly && day <= m_range->to && monthEnd >= m_range->from;
    }

    /// The batch's row for this series and day: a new one, or the earlier one when the later figures replace
    /// it.
    size_t rowFor(int code, QDate day, const QString& name)
    {
        const size_t next = m_batch.days.size();
        if (m_mayRepeat) {
            const auto key = std::pair(code, day.toJulianDay());
            if (const auto earlier = m_rowOf.constFind(key); earlier != m_rowOf.cend()) {
                reject(day, name, rejectreason::Duplicate);
                return *earlier;
            }
            m_rowOf.insert(key, next);
        }
        m_batch.code.push_back(code);
        m_batch.days.push_back(day);
        m_batch.dayValues.push_back(NoValue);
        m_batch.hoursPresent.push_back(0);
        if (isHourly())
            m_batch.hours.resize(m_batch.hours.size() + Hours, NoValue);
        return next;
    }

    void setHours(size_t row, std::span<const double> values, const QString& name)
    {
        const QDate day = m_batch.days[row];
        const std::span<double> hours = std::span(m_batch.hours).subspan(row * Hours, Hours);
        double sum = 0;
        qint8 present = 0;
        for (size_t h = 0; h < Hours; ++h) {
            hours[h] = m_hourScale(values[h]);
            if (std::isnan(values[h]))
                continue;
            if (!std::isfinite(values[h])) {
                hours[h] = NoValue;
                reject(day, name, rejectreason::NotFinite, static_cast<int>(h) + 1,
                       QString::number(values[h]));
                continue;
            }
            sum += values[h];
            ++present;
        }
        m_batch.hoursPresent[row] = present;
        m_batch.dayValues[row] = NoValue;
        if (m_rule.complete && present < Hours) {
            m_batch.findings.push_back({QString::fromLatin1(findingkind::IncompleteDay), day,
                                        QString::fromUtf8(codeOf(row)), double(present)});
            return;
        }
        if (present == 0 && !m_rule.emptyIsZero)
            return;
        const int divisor = m_rule.emptyIsZero ? Hours : present;
        store(row, m_rule.aggregation == Aggregation::Mean ? sum / divisor : sum);
    }

    void setDay(size_t row, double value, const QString& name)
    {
        m_batch.dayValues[row] = NoValue;
        if (!std::isnan(value) && !std::isfinite(value))
            return reject(m_batch.days[row], name, rejectreason::NotFinite, 0, QString::number(value));
        if (std::isnan(value) && !m_rule.emptyIsZero)
            return;
        m_batch.hoursPresent[row] = Hours;
        store(row, std::isnan(value) ? 0 : value);
    }

    void store(size_t row, double apiValue)
    {
        const double value = withoutNoise(m_dayScale(apiValue));
        if (!std::isfinite(value))
            return reject(m_batch.days[row], QString::fromUtf8(codeOf(row)), rejectreason::NotFinite, 0,
                          QString::number(apiValue));
        m_batch.dayValues[row] = value;
        if (value < m_rule.rangeMin || value > m_rule.rangeMax)
            m_batch.findings.push_back({QString::fromLatin1(findingkind::OutOfRange), m_batch.days[row],
                                        QString::fromUtf8(codeOf(row)), value});
    }

    const QByteArray& codeOf(size_t row) const
    {
        return m_batch.codes[static_cast<size_t>(m_batch.code[row])];
    }

    xm::Document m_document;
    const Rule& m_rule;
    const std::optional<DayRange>& m_range;
    Scale m_hourScale;
    Scale m_dayScale;
    Batch m_batch;
    std::vector<int> m_codeOfKey;
    bool m_mayRepeat = false;
    QHash<std::pair<int, qint64>, size_t> m_rowOf;
};

} // namespace

QString storedKey(const xm::SeriesKey& key, const Rule& rule, bool* isShortened)
{
    if (rule.entity == u"Sistema")
        return rule.entity;
    QString result = key.code.simplified();
    if (rule.entity == u"Embalse" || rule.entity == u"Rio")
        result = result.toUpper();
    if (result.isEmpty())
        return {};
    if (!key.subkey.isEmpty())
        result += u'|' % subkeyValues(key.subkey);
    if (isUnstorable(result))
        return {};
    if (result.size() > KeyLength) {
        const QByteArray hash = QCryptographicHash::hash(result.toUtf8(), QCryptographicHash::Sha256).toHex();
        result = result.left(KeyLength - HashLength - 1) % u'~' % QString::fromLatin1(hash.left(HashLength));
        if (isShortened)
            *isShortened = true;
    }
    return result;
}

Result<Batch> normalise(xm::Document&& document, const Rule& rule, const std::optional<DayRange>& range)
{
    if (!document.metricId.isEmpty() && document.metricId != rule.metric)
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The document is of metric %1, not of %2: ask for the metric it holds.")
                        .arg(document.metricId.left(80), rule.id()),
                    {}, "OtherMetric");
    if (document.elements() == 0)
        return Normaliser(std::move(document), rule, range).run();
    if (document.endpoint != rule.endpoint)
        return fail(
            ErrorCode::InvalidData,
            Tr::tr(
                "The document of %1 holds %2 figures where its rule says %3: XM changed the metric, or the "
                "rule table is wrong.")
                .arg(rule.id(), xm::endpointPath(document.endpoint), xm::endpointPath(rule.endpoint)),
            {}, "OtherKind");
    if (document.entity.compare(rule.entity, Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The document holds %1 of entity %2, not of %3: ask for the entity it holds.")
                        .arg(rule.metric, document.entity.left(80), rule.entity),
                    {}, "OtherEntity");
    return Normaliser(std::move(document), rule, range).run();
}

} // namespace vigia::etl
