#include "core/db/connection.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <bit>
#include <limits>

using namespace vigia;
using namespace vigia::db;

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();

const QByteArray CopyIn = "COPY t (i2, i4, i8, f8, d, ts, tx, id) FROM STDIN (FORMAT binary)";
const QByteArray CopyOut =
    "COPY (SELECT i2, i4, i8, f8, d, ts, tx, id::text FROM t ORDER BY n) TO STDOUT (FORMAT binary)";

/// One value of every type; equal when every bit is.
struct Record
{
    qint16 i2 = 0;
    qint32 i4 = 0;
    qint64 i8 = 0;
    double f8 = 0;
    QDate day;
    QDateTime at;
    QString text;
    QString id;

    friend bool operator==(const Record& a, const Record& b)
    {
        return a.i2 == b.i2 && a.i4 == b.i4 && a.i8 == b.i8
            && std::bit_cast<quint64>(a.f8) == std::bit_cast<quint64>(b.f8) && a.day == b.day && a.at == b.at
            && a.text == b.text && a.id == b.id;
    }
};

void write(CopyWriter& writer, const Record& record)
{
    writer.row(8);
    writer.int2(record.i2);
    writer.int4(record.i4);
    writer.int8(record.i8);
    writer.float8(record.f8);
    writer.date(record.day);
    writer.timestampTz(record.at);
    writer.text(record.text);
    writer.uuid(record.id);
}

Record read(CopyRow& row)
{
    Record record;
    record.i2 = row.int2();
    record.i4 = row.int4();
    record.i8 = row.int8();
    record.f8 = row.float8();
    record.day = row.date();
    record.at = row.timestampTz();
    const std::string_view text = row.text();
    record.text = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const std::string_view id = row.text();
    record.id = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    return record;
}

std::vector<Record> records(int count)
{
    std::vector<Record> all;
    const QDateTime start(QDate(1999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
    for (int i = 0; i < count; ++i)
        all.push_back({static_cast<qint16>(i), i * 7, i * 1'000'000'007LL, i / 3.0,
                       QDate(1999, 12, 1).addDays(i % 9000), start.addMSecs(i * 3'600'001LL),
                       QStringLiteral("fila %1 ñ").arg(i),
                       QStringLiteral("00000000-0000-0000-0000-%1").arg(i, 12, 10, QLatin1Char('0'))});
    return all;
}

} // namespace

class TestCopy : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        auto opened = m_cluster.freshConnection();
        QVERIFY_RESULT(opened);
        m_connection = std::move(*opened);
        QVERIFY_RESULT(
            m_connection->script("CREATE TABLE t (n serial, i2 int2, i4 int4, i8 int8, f8 float8, d date, "
                                 "ts timestamptz, tx text, id uuid)"));
    }

    void cleanup() { m_connection.reset(); }

    void aHundredThousandRowsComeBackTheSame()
    {
        const std::vector<Record> sent = records(100'000);
        QCOMPARE(load(sent).value(), 100'000);
        std::vector<Record> received;
        const Result<qint64> count =
            m_connection->copyOut(CopyOut, [&](CopyRow& row) { received.push_back(read(row)); });
        QVERIFY_RESULT(count);
        QCOMPARE(*count, 100'000);
        QVERIFY(received == sent);
    }

    void limitsOfTheTypesComeBackTheSame()
    {
        const QString zero = QStringLiteral("00000000-0000-0000-0000-000000000001");
        const std::vector<Record> sent {
            {std::numeric_limits<qint16>::min(), std::numeric_limits<qint32>::min(),
             std::numeric_limits<qint64>::min(), -Infinity, QDate(1, 1, 1),
             QDateTime(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC), QStringLiteral(""), zero},
            {std::numeric_limits<qint16>::max(), std::numeric_limits<qint32>::max(),
             std::numeric_limits<qint64>::max(), Infinity, QDate(9999, 12, 31),
             QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC), QString(3'000'000, u'€'), zero},
            {0, 0, 0, -0.0, QDate(2000, 1, 1), QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC),
             QStringLiteral("\t\n\\N\\."), zero},
            {1, 1, 1, std::numeric_limits<double>::denorm_min(), QDate(1999, 12, 31),
             QDateTime(QDate(1999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC), QStringLiteral("\\"), zero},
            {1, 1, 1, std::numeric_limits<double>::quiet_NaN(), QDate(2000, 1, 2),
             QDateTime(QDate(2000, 1, 1), QTime(0, 0, 0, 1), Qt::UTC), QStringLiteral("NULL"), zero}};
        QCOMPARE(load(sent).value(), qint64(sent.size()));
        std::vector<Record> received;
        QVERIFY_RESULT(m_connection->copyOut(CopyOut, [&](CopyRow& row) { received.push_back(read(row)); }));
        QCOMPARE(received.size(), sent.size());
        for (std::size_t i = 0; i < sent.size(); ++i)
            QVERIFY2(received[i] == sent[i], qPrintable(QString::number(i)));
    }

    void nullsComeBackAsNulls()
    {
        QVERIFY_RESULT(m_connection->copyIn(CopyIn, [](CopyWriter& writer) -> Result<> {
            writer.row(8);
            for (int i = 0; i < 8; ++i)
                writer.null();
            return {};
        }));
        int nulls = 0;
        QVERIFY_RESULT(m_connection->copyOut(CopyOut, [&](CopyRow& row) {
            for (int i = 0; i < row.fields(); ++i)
                nulls += row.skipNull() ? 1 : 0;
        }));
        QCOMPARE(nulls, 8);
    }

    void nothingIsNothing()
    {
        QCOMPARE(load({}).value(), 0);
        bool isCalled = false;
        QCOMPARE(m_connection->copyOut(CopyOut, [&](CopyRow&) { isCalled = true; }).value(), 0);
        QVERIFY(!isCalled);
    }

    void readsArraysAndShortNumbers()
    {
        std::vector<double> values;
        std::vector<double> shorts;
        QVERIFY_RESULT(m_connection->copyOut(
            "COPY (SELECT ARRAY[1.5, NULL, '-Infinity']::float8[], '{}'::float8[], ARRAY[0.5]::float4[], "
            "0.25::float4, "
            "'infinity'::date, '-infinity'::timestamptz, 1.5::float8) TO STDOUT (FORMAT binary)",
            [&](CopyRow& row) {
                values = row.float8Array();
                QVERIFY(row.float8Array().empty());
                shorts = row.float8Array();
                shorts.push_back(row.float8());
                QVERIFY(!row.date().isValid());
                QVERIFY(!row.timestampTz().isValid());
                QCOMPARE(row.float8(), 1.5);
            }));
        QCOMPARE(values.size(), 3U);
        QVERIFY(values[0] == 1.5 && std::isnan(values[1]) && values[2] == -Infinity);
        QCOMPARE(shorts, (std::vector<double> {0.5, 0.25}));
    }

    void theCapIsSaidAndTheStatementCancelled()
    {
        qint64 seen = 0;
        const auto count = [&](CopyRow&) { ++seen; };
        const QByteArray sql = "COPY (SELECT generate_series(1, 100000000)) TO STDOUT (FORMAT binary)";
        const Result<qint64> capped = m_connection->copyOut(sql, count, 1000);
        QVERIFY(!capped);
        QCOMPARE(capped.error().code, ErrorCode::InvalidData);
        QCOMPARE(capped.error().errorClass, "RowCap");
        QVERIFY(capped.error().message.contains(QStringLiteral("1,000")));
        QCOMPARE(seen, 1000);
        QVERIFY(m_connection->isUsable());
        // Exactly as many as allowed is allowed.
        QCOMPARE(
            m_connection
                ->copyOut("COPY (SELECT generate_series(1, 1000)) TO STDOUT (FORMAT binary)", count, 1000)
                .value(),
            1000);
    }

    void anErrorOfTheWriterLeavesNothing()
    {
        const Result<qint64> given = m_connection->copyIn(CopyIn, [](CopyWriter& writer) -> Result<> {
            for (const Record& record : records(20'000))
                write(writer, record);
            return fail(ErrorCode::InvalidData, QStringLiteral("enough"));
        });
        QVERIFY(!given);
        QCOMPARE(given.error().message, QStringLiteral("enough"));
        QCOMPARE(rowsInTable(), 0);
    }

    void aRefusedRowIsReported()
    {
        QVERIFY_RESULT(m_connection->script("ALTER TABLE t ADD CHECK (i4 < 100)"));
        const Result<qint64> refused = load(records(50'000));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidData);
        QVERIFY(m_connection->isUsable());
        QCOMPARE(rowsInTable(), 0);
        const Result<qint64> invalid = m_connection->copyIn(CopyIn, [](CopyWriter& writer) -> Result<> {
            writer.row(2);
            writer.int2(1);
            writer.text(std::string_view("\xff\xfe"));
            return {};
        });
        QVERIFY(!invalid);
        QCOMPARE(invalid.error().code, ErrorCode::InvalidData);
    }

    void wrongStatementsAreRefused()
    {
        const auto nothing = [](CopyRow&) {};
        const auto writeNothing = [](CopyWriter&) { return Result<>(); };
        QCOMPARE(m_connection->copyOut("COPY absent TO STDOUT (FORMAT binary)", nothing).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(m_connection->copyOut("SELECT 1", nothing).error().code, ErrorCode::Internal);
        QCOMPARE(m_connection->copyOut(CopyIn, nothing).error().code, ErrorCode::Internal);
        QCOMPARE(m_connection->copyIn("COPY absent FROM STDIN (FORMAT binary)", writeNothing).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(m_connection->copyIn(CopyOut, writeNothing).error().code, ErrorCode::Internal);
        QVERIFY(m_connection->isUsable());
        QCOMPARE(rowsInTable(), 0);
    }

    void otherTypesThanAskedForAreAnError()
    {
        const Result<qint64> wrong = m_connection->copyOut(
            "COPY (SELECT 1::int4 FROM generate_series(1, 100000)) TO STDOUT (FORMAT binary)",
            [](CopyRow& row) { row.int8(); });
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Internal);
        QVERIFY(m_connection->isUsable());
    }

    void anErrorAfterSomeRowsIsReported()
    {
        qint64 seen = 0;
        const Result<qint64> broken = m_connection->copyOut(
            "COPY (SELECT 1 / (50000 - i) FROM generate_series(1, 100000) i) TO STDOUT (FORMAT binary)",
            [&](CopyRow&) { ++seen; });
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::InvalidData);
        QCOMPARE(seen, 49'999);
    }

    void cancellationEndsBothDirections()
    {
        qint64 seen = 0;
        m_connection->setCancellation(Cancellation([&] { return seen > 5000; }));
        const Result<qint64> out =
            m_connection->copyOut("COPY (SELECT generate_series(1, 100000000)) TO STDOUT (FORMAT binary)",
                                  [&](CopyRow&) { ++seen; });
        QCOMPARE(out.error().code, ErrorCode::Cancelled);
        QVERIFY(m_connection->isUsable());
        bool cancelled = false;
        m_connection->setCancellation(Cancellation([&] { return cancelled; }));
        const Result<qint64> in = m_connection->copyIn(CopyIn, [&](CopyWriter& writer) -> Result<> {
            for (const Record& record : records(200'000)) {
                cancelled = record.i4 > 700'000;
                write(writer, record);
            }
            return {};
        });
        QVERIFY(!in);
        QCOMPARE(in.error().code, ErrorCode::Cancelled);
        m_connection->setCancellation({});
        QVERIFY(m_connection->isUsable());
        QCOMPARE(rowsInTable(), 0);
    }

private:
    Result<qint64> load(const std::vector<Record>& all)
    {
        return m_connection->copyIn(CopyIn, [&](CopyWriter& writer) -> Result<> {
            for (const Record& record : all)
                write(writer, record);
            return {};
        });
    }

    qint64 rowsInTable()
    {
        const Result<Rows> rows = m_connection->query("SELECT count(*) FROM t");
        return rows ? rows->integer(0, 0) : -1;
    }

    test::PgCluster m_cluster;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestCopy)
#include "tst_copy.moc"
