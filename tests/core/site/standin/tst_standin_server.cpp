#include "core/site/standin/server.h"
#include "tests/core/site/standin/readback.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace vigia;
using namespace vigia::standin;

namespace {

Options plainOptions()
{
    Options options;
    options.today = QDate(2026, 11, 24);
    return options;
}

} // namespace

class TestStandinServer : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void answersOverHttp()
    {
        Server server(plainOptions());
        QVERIFY_RESULT(server.start());
        const auto reply =
            post(server, "/hourly", questionBody("Gene", "Sistema", "2026-06-01", "2026-06-30"));
        QCOMPARE(status(*reply), 200);
        QCOMPARE(reply->rawHeader("X-Vigia-Simulated"), QByteArray("true"));
        QCOMPARE(reply->rawHeader("Content-Type"), QByteArray("application/json; charset=utf-8"));
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        QCOMPARE(answer.value(QStringLiteral("Items")).toArray().size(), 30);
        QCOMPARE(answer.value(QStringLiteral("Metric")).toObject().value(QStringLiteral("Name")).toString(),
                 QStringLiteral("Generación por Sistema (simulado)"));
        QCOMPARE(
            answer.value(QStringLiteral("Metric")).toObject().value(QStringLiteral("StartDate")).toString(),
            QStringLiteral("2026-06-01T00:00:00"));
    }

private:
    static QByteArray questionBody(const char* metric, const char* entity, const char* from, const char* to)
    {
        return test::questionBody(QString::fromLatin1(metric), QString::fromLatin1(entity),
                                  QString::fromLatin1(from), QString::fromLatin1(to));
    }

    static int status(const QNetworkReply& reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    /// Waits for the answer, or the end of the connection.
    std::unique_ptr<QNetworkReply> post(const Server& server, const char* path, const QByteArray& body)
    {
        QNetworkRequest request(QUrl(server.url() + QString::fromLatin1(path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000); }();
        return reply;
    }

    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(TestStandinServer)
#include "tst_standin_server.moc"
