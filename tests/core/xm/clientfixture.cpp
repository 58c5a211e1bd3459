#include "tests/core/xm/clientfixture.h"

#include "tests/core/xm/documents.h"

#include <QJsonDocument>

namespace vigia::test {

using namespace vigia::xm;

namespace {

QString rangeText(const QString& from, const QString& to)
{
    return from + u'/' + to;
}

} // namespace

ClientFixture::ClientFixture()
{
    config.baseUrl = server.url();
    config.gap = std::chrono::milliseconds(0);
    server.setResponder(goodAnswer);
    makeClient();
}

void ClientFixture::makeClient()
{
    client = std::make_unique<Client>(config, Client::Ports {clock, scheduler, breakers, [] { return 0.5; }});
}

FetchHandlers ClientFixture::handlers()
{
    return {[this](FetchedDocument document) {
                documents.push_back(std::move(document));
                return QtFuture::makeReadyFuture(Result<>());
            },
            [this](const FetchProgress& step) { progress.push_back(step); },
            [this](const Attempt& attempt) { attempts.push_back(attempt); }};
}

QFuture<Result<FetchReport>> ClientFixture::startFetch(QDate from, QDate to, int daysPerCall,
                                                       Endpoint endpoint)
{
    return client->fetch(
        {QStringLiteral("Gene"), QStringLiteral("Recurso"), endpoint, {}, {from, to}, daysPerCall},
        handlers());
}

Result<FetchReport> ClientFixture::fetch(QDate from, QDate to, int daysPerCall, Endpoint endpoint)
{
    return finished(startFetch(from, to, daysPerCall, endpoint));
}

QStringList ClientFixture::ranges() const
{
    QStringList ranges;
    for (const auto& request : server.requests()) {
        const auto body = bodyOf(request);
        ranges << rangeText(body[QLatin1String("StartDate")].toString(),
                            body[QLatin1String("EndDate")].toString());
    }
    return ranges;
}

QStringList ClientFixture::deliveredRanges() const
{
    QStringList ranges;
    for (const auto& document : documents)
        ranges << rangeText(document.days.from.toString(Qt::ISODate), document.days.to.toString(Qt::ISODate));
    return ranges;
}

QStringList ClientFixture::attemptClasses() const
{
    QStringList classes;
    for (const auto& attempt : attempts)
        classes << QString::fromLatin1(attempt.errorClass);
    return classes;
}

QJsonObject ClientFixture::bodyOf(const FakeServer::Request& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

FakeServer::Reply ClientFixture::goodAnswer(const FakeServer::Request& request)
{
    const auto body = bodyOf(request);
    const auto from = QDate::fromString(body[QLatin1String("StartDate")].toString(), Qt::ISODate);
    const auto to = QDate::fromString(body[QLatin1String("EndDate")].toString(), Qt::ISODate);
    QByteArray items;
    for (QDate day = from; day <= to; day = day.addDays(1))
        items += hourlyItem(day.toString(Qt::ISODate).toLatin1(), element("ALBG", R"("Hour01":"1.5")")) + ',';
    return FakeServer::answer(200, envelope(items.chopped(1)));
}

} // namespace vigia::test
