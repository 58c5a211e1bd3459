#include "core/generation/cacheformat.h"
#include "core/generation/chartcache.h"
#include "tests/support/failonwarnings.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace vigia;
using namespace vigia::generation;

namespace {

const QByteArray Key = "vigia:chart:0123";
const QDateTime ReadAt = QDateTime::fromMSecsSinceEpoch(1'781'000'000'123, Qt::UTC);

MetricTable metrics()
{
    etl::Rule rule;
    rule.metric = QStringLiteral("Gene");
    rule.entity = QStringLiteral("Recurso");
    rule.unit = QStringLiteral("GWh");
    rule.hourUnit = QStringLiteral("MWh");
    rule.endpoint = xm::Endpoint::Hourly;
    rule.factor = rule.hourFactor = 1;
    return MetricTable({rule});
}

ChartQuestion question(int days = 2, Step step = Step::Hour)
{
    ChartQuery query;
    query.grouping = Grouping::Code;
    query.step = step;
    query.range = {QDate(2026, 6, 1), QDate(2026, 6, 1).addDays(days - 1)};
    return *ChartQuestion::from(query, metrics());
}

ChartData answer(const ChartQuestion& question, std::vector<std::vector<double>> curves)
{
    ChartData data;
    data.query = question.query;
    data.grid = Grid::covering(question.days, question.query.step);
    int number = 0;
    for (std::vector<double>& values : curves) {
        values.resize(static_cast<std::size_t>(data.grid.size), NoValue);
        Series series {QStringLiteral("C%1").arg(number++),
                       QStringLiteral("CENTRAL ñ"),
                       QStringLiteral("MWh"),
                       std::move(values),
                       {}};
        series.hours.assign(static_cast<std::size_t>(data.grid.size), 24);
        series.hours.back() = 7;
        data.series.push_back(std::move(series));
    }
    data.provenance.kind = Provenance::Kind::Aggregated;
    data.provenance.rows = 123'456'789;
    data.provenance.dataUntil = QDate(2026, 6, 2);
    data.provenance.loadedAt = ReadAt.addDays(-1);
    data.findings.push_back({QStringLiteral("null-recurso"), QStringLiteral("Texto"), 3});
    return data;
}

bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    // All NaN are one: nothing is known.
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
        return (std::isnan(x) && std::isnan(y)) || std::memcmp(&x, &y, sizeof x) == 0;
    });
}

/// The bytes with a checksum that is right.
QByteArray sealed(const QByteArray& payload)
{
    return "VGC1" + QCryptographicHash::hash(QByteArray(Key + payload), QCryptographicHash::Blake2b_160)
        + payload;
}

} // namespace

/// What consoles keep for each other comes back exactly, and anything else not at all.
class TestCacheFormat : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void givesAnswersBackExactly();
    void keepsEveryDoubleBitForBit_data();
    void keepsEveryDoubleBitForBit();
    void isSmallForDecimals();
    void refusesWhatIsTooLarge();
    void refusesInfinity();
    void refusesCurvesOffTheGrid();
    void refusesEveryFlippedBit();
    void refusesEveryCut();
    void refusesAnotherKeyAndVersion();
    void survivesForgedPayloads();
    void survivesForgedCounts_data();
    void survivesForgedCounts();
    void keysDifferByWhatMatters();
};

void TestCacheFormat::givesAnswersBackExactly()
{
    for (const Step step : {Step::Hour, Step::Day, Step::Month}) {
        const ChartQuestion asked = question(40, step);
        const ChartData data = answer(asked, {{1.25, NoValue, 0, 3}, {}, {1.0 / 3}});
        const std::optional<ChartData> back =
            cacheformat::unpacked(cacheformat::packed(Key, data, ReadAt), Key, asked);
        QVERIFY(back);
        QCOMPARE(back->query, data.query);
        QCOMPARE(back->grid, data.grid);
        QCOMPARE(back->series.size(), data.series.size());
        for (std::size_t i = 0; i < data.series.size(); ++i) {
            QCOMPARE(back->series[i].code, data.series[i].code);
            QCOMPARE(back->series[i].name, data.series[i].name);
            QCOMPARE(back->series[i].unit, data.series[i].unit);
            QVERIFY(sameBits(back->series[i].values, data.series[i].values));
            QCOMPARE(back->series[i].hours, data.series[i].hours);
        }
        QCOMPARE(back->provenance.kind, data.provenance.kind);
        QCOMPARE(back->provenance.rows, data.provenance.rows);
        QCOMPARE(back->provenance.dataUntil, data.provenance.dataUntil);
        QCOMPARE(back->provenance.loadedAt, data.provenance.loadedAt);
        QCOMPARE(back->provenance.cachedAt, ReadAt);
        QCOMPARE(back->findings.size(), std::size_t {1});
        QCOMPARE(back->findings[0].kind, data.findings[0].kind);
        QCOMPARE(back->findings[0].text, data.findings[0].text);
        QCOMPARE(back->findings[0].rows, data.findings[0].rows);
    }
    // Nothing at all is an answer too.
    ChartData empty = answer(question(), {});
    empty.findings.clear();
    empty.provenance = {};
    const std::optional<ChartData> back =
        cacheformat::unpacked(cacheformat::packed(Key, empty, ReadAt), Key, question());
    QVERIFY(back);
    QVERIFY(back->series.empty());
    QVERIFY(!back->provenance.dataUntil.isValid());
    QVERIFY(!back->provenance.loadedAt.isValid());
}

void TestCacheFormat::keepsEveryDoubleBitForBit_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::newRow("integers") << std::vector<double> {0, 1, -1, 9'007'199'254'740'991.0,
                                                      -9'007'199'254'740'991.0};
    QTest::newRow("decimals") << std::vector<double> {0.1, 0.12, 0.123, 12.3456, 1.12345, 99.123456, 5};
    QTest::newRow("fewer decimals after more") << std::vector<double> {0.123456, 4e9, 8'000'000'001, 0.5};
    QTest::newRow("no decimals") << std::vector<double> {1.0 / 3, 0.1 + 0.2, M_PI, 1e300, -1e300, 5e-324};
    QTest::newRow("minus zero") << std::vector<double> {-0.0, 0.0, -0.0};
    QTest::newRow("nothing known") << std::vector<double> {NoValue, NoValue};
    QTest::newRow("gaps") << std::vector<double> {NoValue, 5.5, NoValue, -5.5, NoValue};
    QRandomGenerator random(7);
    std::vector<double> any;
    std::vector<double> meters;
    for (int i = 0; i < 48; ++i) {
        const quint64 bits = random.generate64();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        any.push_back(std::isinf(value) ? 0 : value);
        meters.push_back(random.bounded(2'000'000) / 1e5);
    }
    QTest::newRow("any bits") << any;
    QTest::newRow("meters") << meters;
}

void TestCacheFormat::keepsEveryDoubleBitForBit()
{
    QFETCH(std::vector<double>, values);
    const ChartData data = answer(question(), {values});
    const std::optional<ChartData> back =
        cacheformat::unpacked(cacheformat::packed(Key, data, ReadAt), Key, question());
    QVERIFY(back);
    QVERIFY(sameBits(back->series[0].values, data.series[0].values));
}

void TestCacheFormat::isSmallForDecimals()
{
    const ChartQuestion asked = question(365);
    std::vector<double> values;
    for (int i = 0; i < 365 * 24; ++i)
        values.push_back((50'000 + i * 37 % 997) / 1e2);
    const QByteArray bytes = cacheformat::packed(Key, answer(asked, {values}), ReadAt);
    QVERIFY(!bytes.isEmpty());
    QVERIFY2(bytes.size() < 365 * 24 * 3, qPrintable(QString::number(bytes.size())));
}

void TestCacheFormat::refusesWhatIsTooLarge()
{
    const ChartQuestion asked = question(3650);
    std::vector<std::vector<double>> curves(7);
    for (std::vector<double>& values : curves)
        for (int i = 0; i < 3650 * 24; ++i)
            values.push_back(i / 7.0);
    QVERIFY(cacheformat::packed(Key, answer(asked, curves), ReadAt).isEmpty());
    curves.resize(5);
    const QByteArray bytes = cacheformat::packed(Key, answer(asked, curves), ReadAt);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(bytes.size() <= cacheformat::MaxBytes);
    QVERIFY(cacheformat::unpacked(bytes, Key, asked));
    // A valid one that somebody made longer than any may be.
    QVERIFY(!cacheformat::unpacked(sealed(QByteArray(cacheformat::MaxBytes, '\0')), Key, asked));
    ChartData longName = answer(question(), {{1}});
    longName.series[0].name = QString(5000, u'x');
    QVERIFY(cacheformat::packed(Key, longName, ReadAt).isEmpty());
}

void TestCacheFormat::refusesInfinity()
{
    QVERIFY(cacheformat::packed(Key, answer(question(), {{std::numeric_limits<double>::infinity()}}), ReadAt)
                .isEmpty());
}

void TestCacheFormat::refusesCurvesOffTheGrid()
{
    ChartData data = answer(question(), {{1, 2}});
    data.series[0].values.pop_back();
    QVERIFY(cacheformat::packed(Key, data, ReadAt).isEmpty());
    // Kept for two days, asked for three: the grid is the question's.
    const QByteArray bytes = cacheformat::packed(Key, answer(question(2), {{1, 2}}), ReadAt);
    QVERIFY(!cacheformat::unpacked(bytes, Key, question(3)));
    QVERIFY(!cacheformat::unpacked(bytes, Key, question(1)));
}

void TestCacheFormat::refusesEveryFlippedBit()
{
    const QByteArray good = cacheformat::packed(Key, answer(question(), {{1.5, 2}, {1.0 / 3}}), ReadAt);
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bytes = good;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
            QVERIFY(!cacheformat::unpacked(bytes, Key, question()));
        }
    }
}

void TestCacheFormat::refusesEveryCut()
{
    const QByteArray good = cacheformat::packed(Key, answer(question(), {{1.5, 2}, {1.0 / 3}}), ReadAt);
    for (qsizetype size = 0; size < good.size(); ++size) {
        QVERIFY(!cacheformat::unpacked(good.left(size), Key, question()));
        // The cut sealed anew: the reader itself has to see it.
        if (size >= 24)
            QVERIFY(!cacheformat::unpacked(sealed(good.left(size).mid(24)), Key, question()));
    }
    QVERIFY(!cacheformat::unpacked(good + '\0', Key, question()));
    QVERIFY(!cacheformat::unpacked(sealed(good.mid(24) + '\0'), Key, question()));
    QVERIFY(cacheformat::unpacked(sealed(good.mid(24)), Key, question()));
}

void TestCacheFormat::refusesAnotherKeyAndVersion()
{
    const QByteArray good = cacheformat::packed(Key, answer(question(), {{1.5}}), ReadAt);
    QVERIFY(!cacheformat::unpacked(good, "vigia:chart:0124", question()));
    QByteArray other = good;
    other[3] = '2';
    QVERIFY(!cacheformat::unpacked(other, Key, question()));
    QVERIFY(!cacheformat::unpacked("GIF89a", Key, question()));
}

void TestCacheFormat::survivesForgedPayloads()
{
    // With a right checksum, as somebody with the key could write them: random bytes, and good ones changed.
    QRandomGenerator random(2026);
    const QByteArray good =
        cacheformat::packed(Key, answer(question(), {{1.5, 2, 3}, {1.0 / 3}}), ReadAt).mid(24);
    const std::size_t size = 48;
    for (int round = 0; round < 60'000; ++round) {
        QByteArray payload = good;
        if (round % 3 == 0) {
            payload.resize(random.bounded(200));
            for (char& byte : payload)
                byte = static_cast<char>(random.bounded(256));
        } else {
            const int changes = random.bounded(1, 6);
            for (int i = 0; i < changes; ++i)
                payload[random.bounded(static_cast<int>(payload.size()))] =
                    static_cast<char>(random.bounded(2) ? random.bounded(256) : 0xFF);
        }
        const std::optional<ChartData> data = cacheformat::unpacked(sealed(payload), Key, question());
        if (!data)
            continue;
        // Taken for an answer: then it is one that charts can draw.
        QVERIFY(data->provenance.cachedAt.isValid());
        for (const Series& series : data->series) {
            QCOMPARE(series.values.size(), size);
            QVERIFY(series.hours.empty() || series.hours.size() == size);
            for (const double value : series.values)
                QVERIFY(!std::isinf(value));
        }
    }
}

void TestCacheFormat::survivesForgedCounts_data()
{
    QTest::addColumn<QByteArray>("payload");
    const QByteArray head =
        QByteArray::fromHex("0102") + QByteArray::fromHex("00000000"); // read at 1 ms; raw
    const QByteArray huge = QByteArray::fromHex("ffffffffffffffff7f"); // 2^63 - 1
    QTest::newRow("findings") << head + huge;
    QTest::newRow("series") << head + '\0' + huge;
    QTest::newRow("text") << head + '\0' + '\1' + huge + QByteArray(100, 'x');
    QTest::newRow("endless number") << head + '\0' + QByteArray(1000, '\xFF');
    // Series without names: integers, then one run of hours.
    const QByteArray curve = head + QByteArray::fromHex("000100000000") + QByteArray(48, '\0');
    QTest::newRow("run of hours") << curve + '\1' + huge + '\1';
    QTest::newRow("empty run") << curve + QByteArray::fromHex("010001");
    QTest::newRow("hour too large") << curve + QByteArray::fromHex("0130") + QByteArray::fromHex("80800f");
    QTest::newRow("no such form") << head + QByteArray::fromHex("000100000009") + QByteArray(60, '\0');
    QTest::newRow("sum overflows") << head + QByteArray::fromHex("000100000000")
            + QByteArray::fromHex("feffffffffffffff7f").repeated(48) + '\0';
    QTest::newRow("moment") << '\1' + huge + QByteArray(60, '\0');
    QTest::newRow("day") << QByteArray::fromHex("010200") + '\0' + huge + QByteArray(60, '\0');
}

void TestCacheFormat::survivesForgedCounts()
{
    QFETCH(QByteArray, payload);
    QVERIFY(!cacheformat::unpacked(sealed(payload), Key, question()));
}

void TestCacheFormat::keysDifferByWhatMatters()
{
    const ChartQuestion asked = question();
    QSet<QByteArray> keys;
    const auto isNew = [&keys](const QByteArray& key) {
        const bool isOther = !keys.contains(key);
        keys.insert(key);
        return isOther;
    };
    QVERIFY(isNew(ChartCache::keyOf(asked, {}, "1")));
    QVERIFY(isNew(ChartCache::keyOf(asked, {}, "2")));
    QVERIFY(isNew(ChartCache::keyOf(asked, {5, 5}, "1")));
    QVERIFY(isNew(ChartCache::keyOf(question(3), {}, "1")));
    QVERIFY(isNew(ChartCache::keyOf(question(2, Step::Day), {}, "1")));
    ChartQuestion other = asked;
    other.metric.rangeMax = 7; // another rule table
    QVERIFY(isNew(ChartCache::keyOf(other, {}, "1")));
    other = asked;
    other.query.top = 3;
    QVERIFY(isNew(ChartCache::keyOf(other, {}, "1")));
    other = asked;
    other.codes = {QStringLiteral("A"), QStringLiteral("B")};
    QVERIFY(isNew(ChartCache::keyOf(other, {}, "1")));
    other.codes = {QStringLiteral("B"), QStringLiteral("A")}; // the same question
    QVERIFY(!isNew(ChartCache::keyOf(other, {}, "1")));
    other.codes = {QStringLiteral("AB")};
    QVERIFY(isNew(ChartCache::keyOf(other, {}, "1")));
    // The language of names and findings.
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Colombia));
    QVERIFY(isNew(ChartCache::keyOf(asked, {}, "1")));
    QLocale::setDefault(before);
    for (const QByteArray& key : std::as_const(keys))
        QVERIFY(key.startsWith("vigia:chart:"));
}

QTEST_GUILESS_MAIN(TestCacheFormat)
#include "tst_cacheformat.moc"
