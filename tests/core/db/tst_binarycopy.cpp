#include "core/db/binarycopy.h"
#include "tests/support/failonwarnings.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <limits>

using namespace vigia::db;

namespace {

constexpr qsizetype Header = 19;

std::span<const char> bytes(const QByteArray& data)
{
    return {data.constData(), static_cast<std::size_t>(data.size())};
}

/// What the writer wrote, without the header.
QByteArray body(CopyWriter& writer)
{
    return writer.take().sliced(Header);
}

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class TestBinaryCopy : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void writesTheDocumentedFormat()
    {
        CopyWriter writer;
        writer.row(3);
        writer.int4(-2);
        writer.null();
        writer.text(std::string_view("añ"));
        writer.end();
        QCOMPARE(writer.take().toHex(' '),
                 QByteArray("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19).toHex(' ')
                     + hex("0003 00000004fffffffe ffffffff 00000003 61c3b1 ffff").toHex(' ').prepend(' '));
        QCOMPARE(writer.rows(), 1);
    }

    void readsBackEveryType()
    {
        const QDateTime instant(QDate(2026, 6, 1), QTime(5, 0, 0, 123), Qt::UTC);
        CopyWriter writer;
        writer.row(10);
        writer.int2(std::numeric_limits<qint16>::min());
        writer.int4(std::numeric_limits<qint32>::max());
        writer.int8(std::numeric_limits<qint64>::min());
        writer.float8(0.1);
        writer.float8(-std::numeric_limits<double>::infinity());
        writer.date(QDate(2026, 6, 1));
        writer.date(QDate(1999, 12, 31));
        writer.timestampTz(instant);
        writer.text(QString());
        writer.null();
        const QByteArray data = body(writer);
        CopyRow row(bytes(data));
        QCOMPARE(row.fields(), 10);
        QCOMPARE(row.int2(), std::numeric_limits<qint16>::min());
        QCOMPARE(row.int4(), std::numeric_limits<qint32>::max());
        QCOMPARE(row.int8(), std::numeric_limits<qint64>::min());
        QCOMPARE(row.float8(), 0.1);
        QCOMPARE(row.float8(), -std::numeric_limits<double>::infinity());
        QCOMPARE(row.date(), QDate(2026, 6, 1));
        QCOMPARE(row.dateDays(), -1);
        QCOMPARE(row.timestampTz(), instant);
        QCOMPARE(row.text(), std::string_view());
        QVERIFY(row.skipNull());
        QVERIFY(!row.failed());
    }

    void invalidValuesAreNull()
    {
        CopyWriter writer;
        writer.row(3);
        writer.date(QDate());
        writer.timestampTz(QDateTime());
        writer.uuid(QStringLiteral("no uuid"));
        const QByteArray data = body(writer);
        CopyRow row(bytes(data));
        for (int i = 0; i < 3; ++i)
            QVERIFY(row.skipNull());
    }

    void nullsReadAsNothing()
    {
        CopyWriter writer;
        writer.row(5);
        for (int i = 0; i < 5; ++i)
            writer.null();
        const QByteArray data = body(writer);
        CopyRow row(bytes(data));
        QCOMPARE(row.int8(), 0);
        QVERIFY(std::isnan(row.float8()));
        QVERIFY(!row.date().isValid());
        QVERIFY(!row.timestampTz().isValid());
        QVERIFY(row.float8Array().empty());
        QVERIFY(!row.failed());
    }

    void aWrongWidthIsSeen()
    {
        CopyWriter writer;
        writer.row(2);
        writer.text(std::string_view("abc"));
        writer.int4(1);
        const QByteArray data = body(writer);
        CopyRow row(bytes(data));
        QCOMPARE(row.int8(), 0);
        QVERIFY(row.failed());
        QCOMPARE(row.int4(), 1);
        QVERIFY(row.failed());
    }

    void readingPastTheEndIsSeen()
    {
        CopyWriter writer;
        writer.row(1);
        writer.int4(1);
        const QByteArray data = body(writer);
        CopyRow row(bytes(data));
        QCOMPARE(row.int4(), 1);
        QVERIFY(!row.failed());
        QVERIFY(!row.skipNull());
        QCOMPARE(row.int4(), 0);
        QVERIFY(row.failed());
    }

    void readsArrays()
    {
        CopyWriter writer;
        writer.row(2);
        const QByteArray doubles = hex("00000001 00000001 000002bd 00000003 00000001 "
                                       "00000008 3ff8000000000000 ffffffff 00000008 fff0000000000000");
        const QByteArray empty = hex("00000000 00000000 000002bd");
        writer.text(std::string_view(doubles.constData(), static_cast<std::size_t>(doubles.size())));
        writer.text(std::string_view(empty.constData(), static_cast<std::size_t>(empty.size())));
        const QByteArray data = body(writer);
        CopyRow row(bytes(data));
        const std::vector<double> values = row.float8Array();
        QCOMPARE(values.size(), 3U);
        QCOMPARE(values[0], 1.5);
        QVERIFY(std::isnan(values[1]));
        QCOMPARE(values[2], -std::numeric_limits<double>::infinity());
        QVERIFY(row.float8Array().empty());
        QVERIFY(!row.failed());
    }

    void brokenArraysAreSeen_data()
    {
        QTest::addColumn<QByteArray>("array");
        QTest::newRow("short") << hex("00000001");
        QTest::newRow("two dimensions")
            << hex("00000002 00000000 000002bd 00000001 00000001 00000001 00000001");
        QTest::newRow("count without elements") << hex("00000001 00000000 000002bd 7fffffff 00000001");
        QTest::newRow("negative count") << hex("00000001 00000000 000002bd ffffffff 00000001");
        QTest::newRow("element too long") << hex("00000001 00000000 000002bd 00000001 00000001 7fffffff 00");
        QTest::newRow("element of another type")
            << hex("00000001 00000000 000002bd 00000001 00000001 00000002 0001");
        QTest::newRow("element length -2") << hex("00000001 00000000 000002bd 00000001 00000001 fffffffe");
    }

    void brokenArraysAreSeen()
    {
        QFETCH(QByteArray, array);
        CopyWriter writer;
        writer.row(1);
        writer.text(std::string_view(array.constData(), static_cast<std::size_t>(array.size())));
        const QByteArray data = body(writer);
        CopyRow row(bytes(data));
        QVERIFY(row.float8Array().empty());
        QVERIFY(row.failed());
    }

    void noBytesCrashTheReader()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray data(random.bounded(40), Qt::Uninitialized);
            for (char& byte : data)
                byte = static_cast<char>(random.bounded(4) == 0 ? random.bounded(256) : 0);
            CopyRow row(bytes(data));
            for (int field = 0; field < 4; ++field) {
                row.skipNull();
                row.text();
                row.float8();
                row.float8Array();
                row.timestampTz();
                row.date();
            }
        }
    }

    void flushesInBlocksOfAQuarterMegabyte()
    {
        CopyWriter writer;
        std::vector<qsizetype> blocks;
        qsizetype total = 0;
        writer.setFlush([&] {
            blocks.push_back(writer.take().size());
            total += blocks.back();
        });
        constexpr int Rows = 100'000;
        for (int i = 0; i < Rows; ++i) {
            writer.row(1);
            writer.int8(i);
        }
        total += writer.take().size();
        QCOMPARE(writer.rows(), Rows);
        QCOMPARE(total, Header + Rows * qsizetype {2 + 4 + 8});
        QVERIFY(!blocks.empty());
        for (const qsizetype block : blocks)
            QVERIFY(block >= 256 * 1024 && block < 257 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestBinaryCopy)
#include "tst_binarycopy.moc"
