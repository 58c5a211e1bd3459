#include "core/net/redisprotocol.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::net;

class TestRedisProtocol : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void formatsAnyBytes();
    void readsEveryKind();
    void readsInPiecesOfAnySize();
    void readsALongPipelineInOneGo();
    void stopsWhenTold();
    void refusesWhatIsNotRedis_data();
    void refusesWhatIsNotRedis();
    void boundsWhatAServerMayClaim_data();
    void boundsWhatAServerMayClaim();
};

namespace {

constexpr qint64 OneMiB = 1 << 20;

Result<QList<RedisReply>> repliesOf(const QByteArray& bytes, qsizetype piece, qint64 limit = OneMiB)
{
    RedisParser parser(limit);
    QList<RedisReply> replies;
    for (qsizetype i = 0; i < bytes.size(); i += piece) {
        const Result<> parsed = parser.parse(bytes.mid(i, piece), [&](RedisReply&& reply) {
            replies += std::move(reply);
            return true;
        });
        if (!parsed)
            return fail(parsed.error());
    }
    return replies;
}

const QByteArray Every =
    QByteArrayLiteral("+OK\r\n-ERR no\r\n:-42\r\n$-1\r\n$0\r\n\r\n$5\r\na\0\r\nb\r\n*-1\r\n*0\r\n"
                      "*3\r\n$1\r\nx\r\n*2\r\n:1\r\n-NOPERM x\r\n$-1\r\n");

} // namespace

void TestRedisProtocol::formatsAnyBytes()
{
    QCOMPARE(formatCommand({"LPUSH",
                            QByteArrayLiteral("etl\x06\x16"
                                              "3"),
                            QByteArrayLiteral("\0\r\n")}),
             QByteArrayLiteral("*3\r\n$5\r\nLPUSH\r\n$6\r\netl\x06\x16"
                               "3\r\n$3\r\n\0\r\n\r\n"));
    QCOMPARE(formatCommand({"GET", ""}), QByteArrayLiteral("*2\r\n$3\r\nGET\r\n$0\r\n\r\n"));
}

void TestRedisProtocol::readsEveryKind()
{
    const Result<QList<RedisReply>> replies = repliesOf(Every, Every.size());
    QVERIFY_RESULT(replies);
    QCOMPARE(replies->size(), 9);
    QCOMPARE(replies->at(0).type, RedisReply::Type::Status);
    QCOMPARE(replies->at(0).text, QByteArray("OK"));
    QVERIFY(replies->at(1).isError());
    QCOMPARE(replies->at(1).text, QByteArray("ERR no"));
    QCOMPARE(replies->at(2).integer, -42);
    QVERIFY(replies->at(3).isNil());
    QCOMPARE(replies->at(4).type, RedisReply::Type::Text);
    QCOMPARE(replies->at(4).text, QByteArray(""));
    QCOMPARE(replies->at(5).text, QByteArrayLiteral("a\0\r\nb"));
    QVERIFY(replies->at(6).isNil());
    QVERIFY(replies->at(7).isArray() && replies->at(7).items.isEmpty());
    const RedisReply& nested = replies->at(8);
    QCOMPARE(nested.items.size(), 3);
    QCOMPARE(nested.items[1].items[0].integer, 1);
    QVERIFY(nested.items[1].items[1].isError());
    QCOMPARE(nested.texts(), (QByteArrayList {"x", "", ""}));
}

void TestRedisProtocol::readsInPiecesOfAnySize()
{
    for (qsizetype piece = 1; piece < 20; ++piece) {
        const Result<QList<RedisReply>> replies = repliesOf(Every, piece);
        QVERIFY_RESULT(replies);
        QCOMPARE(replies->size(), 9);
        QCOMPARE(replies->at(8).items[0].text, QByteArray("x"));
    }
}

void TestRedisProtocol::readsALongPipelineInOneGo()
{
    constexpr int Count = 20'000;
    const QByteArray payload(700, 'p');
    QByteArray bytes;
    for (int i = 0; i < Count; ++i)
        bytes += "*3\r\n$7\r\nmessage\r\n$1\r\nc\r\n$700\r\n" + payload + "\r\n";
    const Result<QList<RedisReply>> replies = repliesOf(bytes, bytes.size());
    QVERIFY_RESULT(replies);
    QCOMPARE(replies->size(), Count);
    QCOMPARE(replies->last().items[2].text, payload);
}

void TestRedisProtocol::stopsWhenTold()
{
    RedisParser parser(OneMiB);
    int seen = 0;
    QVERIFY_RESULT(parser.parse(":1\r\n:2\r\n:3\r\n", [&](RedisReply&&) { return ++seen < 2; }));
    QCOMPARE(seen, 2);
}

void TestRedisProtocol::refusesWhatIsNotRedis_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("a TLS alert") << QByteArrayLiteral("\x15\x03\x01\x00\x02\x02\x50");
    QTest::newRow("RESP3 map") << QByteArray("%1\r\n+a\r\n+b\r\n");
    QTest::newRow("length that is no number") << QByteArray("$abc\r\n");
    QTest::newRow("negative length") << QByteArray("$-7\r\n");
    QTest::newRow("negative count") << QByteArray("*-7\r\n");
    QTest::newRow("number with a tail") << QByteArray(":12x\r\n");
    QTest::newRow("nothing but line ends") << QByteArray("\r\n\r\n\r\n");
    QTest::newRow("nested too deep") << QByteArray("*1\r\n").repeated(20) + ":1\r\n";
}

void TestRedisProtocol::refusesWhatIsNotRedis()
{
    QFETCH(QByteArray, bytes);
    const Result<QList<RedisReply>> replies = repliesOf(bytes, bytes.size());
    QVERIFY(!replies);
    QCOMPARE(replies.error().code, ErrorCode::InvalidData);
    QCOMPARE(replies.error().errorClass, QByteArray("NotRedis"));
}

void TestRedisProtocol::boundsWhatAServerMayClaim_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one text over the limit") << "$2000000\r\n" + QByteArray(2'000'000, 'x');
    QTest::newRow("many texts over the limit")
        << "*1000\r\n" + QByteArray("$2000\r\n" + QByteArray(2000, 'x') + "\r\n").repeated(1000);
    QTest::newRow("endless line") << "+" + QByteArray(2'000'000, 'x');
    QTest::newRow("too many elements") << "*2100000\r\n" + QByteArray("$-1\r\n").repeated(2'100'000);
}

void TestRedisProtocol::boundsWhatAServerMayClaim()
{
    QFETCH(QByteArray, bytes);
    const Result<QList<RedisReply>> replies = repliesOf(bytes, bytes.size());
    QVERIFY(!replies);
    QCOMPARE(replies.error().errorClass, QByteArray("ReplyTooLarge"));
}

QTEST_GUILESS_MAIN(TestRedisProtocol)
#include "tst_redisprotocol.moc"
