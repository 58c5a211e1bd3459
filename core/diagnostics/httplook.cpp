#include "core/diagnostics/httplook.h"

#include "core/async/chained.h"
#include "core/net/authorities.h"

#include <QCoreApplication>

namespace vigia::diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TelemetryChecks)
};

constexpr int HttpOk = 200;
constexpr int HttpUnauthorized = 401;
constexpr int HttpForbidden = 403;
constexpr int HttpNotFound = 404;
constexpr qint64 MostBytes = 32LL * 1024 * 1024;

QUrl urlOf(const HttpQuestion& question)
{
    QString base = question.service.url.toString(QUrl::StripTrailingSlash);
    return QUrl(base + question.path);
}

Verdict statusVerdict(const HttpQuestion& question, const net::HttpResponse& response)
{
    const QString url = urlOf(question).toString(QUrl::RemoveUserInfo);
    const QString evidence = Tr::tr("%1 answered with status %2.").arg(url).arg(response.status);
    switch (response.status) {
    case HttpUnauthorized:
    case HttpForbidden:
        return Verdict::fail(
            evidence,
            Tr::tr("Name who we are in the site's configuration: user and password_file, or token_file, "
                   "of that service."));
    case HttpNotFound:
        return Verdict::fail(
            evidence,
            Tr::tr("Another program answers there, or under another path: put the url right in the "
                   "site's configuration."));
    default:
        return Verdict::fail(evidence,
                             Tr::tr("See the service's log, and ask yourself: curl -i '%1'.").arg(url));
    }
}

} // namespace

Check::Look fetching(const Ports& ports, const Tools& tools, const HttpQuestion& question, HttpJudge judge)
{
    return [login = ports.login, tools, question, judge = std::move(judge)](QObject* context) {
        const auto promise = std::make_shared<QPromise<Result<Verdict>>>();
        promise->start();
        const auto finish = [promise](const Result<Verdict>& verdict) {
            promise->addResult(verdict);
            promise->finish();
        };
        net::HttpRequest request;
        request.url = urlOf(question);
        request.deadline = question.deadline;
        request.maxBytes = MostBytes;
        if (login) {
            const Result<net::HeaderList> headers = login(question.service);
            if (!headers) {
                finish(fail(headers.error()));
                return promise->future();
            }
            request.headers = *headers;
        }
        const auto authorities = net::Authorities::read(question.service.caFile,
                                                        question.service.url.toString(QUrl::RemoveUserInfo));
        if (!authorities) {
            finish(fail(authorities.error()));
            return promise->future();
        }
        request.authorities = *authorities;
        QFuture<Result<net::HttpResponse>> exchange = tools.http.send(request);
        QObject::connect(context, &QObject::destroyed, [exchange]() mutable { exchange.cancel(); });
        deliver(exchange, context, [=](const Result<net::HttpResponse>& response) {
            if (!response)
                return finish(fail(response.error()));
            if (response->status != HttpOk)
                return finish(statusVerdict(question, *response));
            deliver(
                tools.judge.run([judge, answer = *response]() -> Result<Verdict> { return judge(answer); }),
                context, finish);
        });
        return promise->future();
    };
}

} // namespace vigia::diagnostics
