#include "core/generation/cacheformat.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <cmath>
#include <cstring>

namespace vigia::generation::cacheformat {

namespace {

constexpr char Magic[] = {'V', 'G', 'C', static_cast<char>('0' + Version)};
constexpr qsizetype DigestBytes = 20;
constexpr qsizetype HeaderBytes = qsizetype(sizeof Magic) + DigestBytes;
constexpr quint64 MaxText = 4096;
constexpr quint64 MaxFindings = 1000;
constexpr quint8 RawValues = 255; // a curve's form, where no number of decimals gives its values back
constexpr double ExactIntegers = 9'007'199'254'740'992.0; // 2^53
constexpr std::array<double, 7> Powers {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

QByteArray digest(const QByteArray& key, QByteArrayView payload)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(key);
    hash.addData(payload);
    return hash.result();
}

/// As many decimals of `value` as an integer, when that gives exactly `value` back.
std::optional<qint64> scaled(double value, double power)
{
    const double product = value * power;
    if (!(std::abs(product) < ExactIntegers))
        return std::nullopt;
    const qint64 integer = std::llround(product);
    const double back = static_cast<double>(integer) / power;
    // Bit for bit: -0.0 too.
    if (std::memcmp(&back, &value, sizeof back) != 0)
        return std::nullopt;
    return integer;
}

class Writer
{
public:
    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }

    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            byte(static_cast<quint8>(value | 0x80));
        byte(static_cast<quint8>(value));
    }

    void signedNumber(qint64 value)
    {
        number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
    }

    void text(const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_isFit = m_isFit && static_cast<quint64>(utf8.size()) <= MaxText;
        number(static_cast<quint64>(utf8.size()));
        m_bytes.append(utf8);
    }

    void values(const std::vector<double>& values)
    {
        if (const std::optional<quint8> decimals = decimalsOf(values)) {
            byte(*decimals);
            qint64 before = 0;
            for (const double value : values) {
                if (std::isnan(value)) {
                    byte(0);
                    continue;
                }
                const qint64 integer = *scaled(value, Powers[*decimals]);
                const qint64 step = integer - before;
                number(((static_cast<quint64>(step) << 1) ^ static_cast<quint64>(step >> 63)) + 1);
                before = integer;
            }
            return;
        }
        byte(RawValues);
        for (const double value : values) {
            m_isFit = m_isFit && !std::isinf(value);
            quint64 bits = 0;
            std::memcpy(&bits, &value, sizeof bits);
            bits = qToLittleEndian(bits);
            m_bytes.append(reinterpret_cast<const char*>(&bits), sizeof bits);
        }
    }

    /// Runs of equal ones.
    void hours(const std::vector<quint16>& hours)
    {
        byte(hours.empty() ? 0 : 1);
        for (std::size_t i = 0; i < hours.size();) {
            std::size_t end = i + 1;
            while (end < hours.size() && hours[end] == hours[i])
                ++end;
            number(end - i);
            number(hours[i]);
            i = end;
        }
    }

    bool isFit() const { return m_isFit && m_bytes.size() + HeaderBytes <= MaxBytes; }

    const QByteArray& bytes() const { return m_bytes; }

private:
    static std::optional<quint8> decimalsOf(const std::vector<double>& values)
    {
        std::size_t decimals = 0;
        for (const double value : values) {
            if (std::isnan(value))
                continue;
            // What fits with fewer decimals fits with more, or the second look says that it does not.
            while (!scaled(value, Powers[decimals]))
                if (++decimals == Powers.size())
                    return std::nullopt;
        }
        for (const double value : values)
            if (!std::isnan(value) && !scaled(value, Powers[decimals]))
                return std::nullopt;
        return static_cast<quint8>(decimals);
    }

    QByteArray m_bytes;
    bool m_isFit = true;
};

/// Reads what may be anything; after the first thing that can't be, isGood() is false and all answers are 0.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isGood() const { return m_isGood; }

    bool isAtEnd() const { return m_isGood && m_at == m_bytes.size(); }

    quint64 left() const { return static_cast<quint64>(m_bytes.size() - m_at); }

    void spoil() { m_isGood = false; }

    quint8 byte()
    {
        if (!m_isGood || m_at == m_bytes.size()) {
            spoil();
            return 0;
        }
        return static_cast<quint8>(m_bytes[m_at++]);
    }

    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            const quint8 next = byte();
            value |= static_cast<quint64>(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
        spoil(); // nothing here needs more than 63 bits
        return 0;
    }

    qint64 signedNumber()
    {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }

    /// At most `most`.
    quint64 count(quint64 most)
    {
        const quint64 value = number();
        if (value > most)
            spoil();
        return m_isGood ? value : 0;
    }

    QString text()
    {
        auto size = static_cast<qsizetype>(count(MaxText));
        if (static_cast<quint64>(size) > left()) {
            spoil();
            size = 0;
        }
        const QByteArrayView utf8 = m_bytes.sliced(m_at, size);
        m_at += size;
        return QString::fromUtf8(utf8);
    }

    std::vector<double> values(std::size_t size)
    {
        const quint8 form = byte();
        const std::size_t width = form == RawValues ? sizeof(double) : 1;
        if (!m_isGood || (form != RawValues && form >= Powers.size()) || left() / width < size) {
            spoil();
            return {};
        }
        std::vector<double> all(size);
        qint64 before = 0;
        for (double& value : all) {
            if (form == RawValues) {
                const quint64 bits = qFromLittleEndian<quint64>(m_bytes.data() + m_at);
                m_at += qsizetype(sizeof bits);
                std::memcpy(&value, &bits, sizeof value);
                if (std::isinf(value))
                    spoil();
            } else if (const quint64 code = number(); code == 0) {
                value = NoValue;
            } else {
                const quint64 step = code - 1;
                before += static_cast<qint64>(step >> 1) ^ -static_cast<qint64>(step & 1);
                // Also keeps the sum from overflowing.
                if (std::abs(static_cast<double>(before)) >= ExactIntegers) {
                    spoil();
                    return {};
                }
                value = static_cast<double>(before) / Powers[form];
            }
        }
        return all;
    }

    std::vector<quint16> hours(std::size_t size)
    {
        std::vector<quint16> all;
        if (count(1) == 0)
            return all;
        all.reserve(size);
        while (m_isGood && all.size() < size) {
            const std::size_t run = count(size - all.size());
            const auto value = static_cast<quint16>(count(std::numeric_limits<quint16>::max()));
            if (run == 0)
                spoil();
            all.insert(all.end(), run, value);
        }
        return all;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

// Moments and days as numbers, one more than they are; 0: none.
constexpr qint64 LatestMs = 4'102'444'800'000LL * 4; // far from overflows
constexpr quint64 LatestDay = 5'000'000; // Julian

void writeMoment(Writer& writer, const QDateTime& moment)
{
    writer.byte(moment.isValid() ? 1 : 0);
    if (moment.isValid())
        writer.signedNumber(moment.toMSecsSinceEpoch());
}

QDateTime readMoment(Reader& reader)
{
    if (reader.count(1) == 0)
        return {};
    const qint64 ms = reader.signedNumber();
    if (ms < -LatestMs || ms > LatestMs)
        reader.spoil();
    return reader.isGood() ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

void writeProvenance(Writer& writer, const Provenance& from)
{
    writer.byte(from.kind == Provenance::Kind::Aggregated ? 1 : 0);
    writer.number(static_cast<quint64>(std::max<qint64>(from.rows, 0)));
    const qint64 day = from.dataUntil.isValid() ? from.dataUntil.toJulianDay() : 0;
    writer.number(static_cast<quint64>(std::max<qint64>(day, 0)));
    writeMoment(writer, from.loadedAt);
}

Provenance readProvenance(Reader& reader)
{
    Provenance from;
    from.kind = reader.count(1) == 1 ? Provenance::Kind::Aggregated : Provenance::Kind::Raw;
    from.rows = static_cast<qint64>(reader.number());
    if (const quint64 day = reader.count(LatestDay); day != 0)
        from.dataUntil = QDate::fromJulianDay(static_cast<qint64>(day));
    from.loadedAt = readMoment(reader);
    return from;
}

} // namespace

QByteArray packed(const QByteArray& key, const ChartData& data, const QDateTime& readAt)
{
    Writer writer;
    writeMoment(writer, readAt);
    writeProvenance(writer, data.provenance);
    writer.number(data.findings.size());
    for (const Finding& finding : data.findings) {
        writer.text(finding.kind);
        writer.text(finding.text);
        writer.number(static_cast<quint64>(std::max<qint64>(finding.rows, 0)));
    }
    writer.number(data.series.size());
    const auto size = static_cast<std::size_t>(data.grid.size);
    for (const Series& series : data.series) {
        if (series.values.size() != size || (!series.hours.empty() && series.hours.size() != size))
            return {};
        writer.text(series.code);
        writer.text(series.name);
        writer.text(series.unit);
        writer.values(series.values);
        writer.hours(series.hours);
        if (!writer.isFit())
            return {};
    }
    if (!writer.isFit() || data.findings.size() > MaxFindings)
        return {};
    return QByteArray(Magic, sizeof Magic) + digest(key, writer.bytes()) + writer.bytes();
}

std::optional<ChartData> unpacked(const QByteArray& bytes, const QByteArray& key,
                                  const ChartQuestion& question)
{
    if (bytes.size() < HeaderBytes || bytes.size() > MaxBytes
        || !bytes.startsWith(QByteArrayView(Magic, sizeof Magic)))
        return std::nullopt;
    const QByteArrayView payload = QByteArrayView(bytes).sliced(HeaderBytes);
    if (digest(key, payload) != QByteArrayView(bytes).sliced(sizeof Magic, DigestBytes))
        return std::nullopt;
    Reader reader(payload);
    ChartData data;
    data.query = question.query;
    data.grid = Grid::covering(question.days, question.query.step);
    const QDateTime readAt = readMoment(reader);
    data.provenance = readProvenance(reader);
    data.provenance.cachedAt = readAt;
    const quint64 findings = reader.count(MaxFindings);
    for (quint64 i = 0; i < findings && reader.isGood(); ++i) {
        Finding finding;
        finding.kind = reader.text();
        finding.text = reader.text();
        finding.rows = static_cast<qint64>(reader.number());
        data.findings.push_back(std::move(finding));
    }
    const auto size = static_cast<std::size_t>(data.grid.size);
    const quint64 curves = reader.count(reader.left() / std::max<std::size_t>(size, 1));
    for (quint64 i = 0; i < curves && reader.isGood(); ++i) {
        Series series;
        series.code = reader.text();
        series.name = reader.text();
        series.unit = reader.text();
        series.values = reader.values(size);
        series.hours = reader.hours(size);
        data.series.push_back(std::move(series));
    }
    if (!reader.isAtEnd() || !readAt.isValid())
        return std::nullopt;
    return data;
}

} // namespace vigia::generation::cacheformat
