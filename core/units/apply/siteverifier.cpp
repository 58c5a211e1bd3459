#include "core/units/apply/siteverifier.h"

#include "core/async/deliver.h"
#include "core/async/hosted.h"
#include "core/async/mailbox.h"
#include "core/celery/controlrequest.h"
#include "core/units/apply/siteanswers.h"
#include "core/units/apply/siteasker.h"

#include <QFile>

namespace vigia::units {

namespace {

/// Longer than any of the clients' own deadlines: only a client that says nothing is left to it.
constexpr std::chrono::seconds Patience {30};
constexpr std::chrono::seconds HttpDeadline {5};
constexpr qint64 MaxAnswerBytes = 16LL * 1024 * 1024;
constexpr qint64 MaxAuthorityBytes = 4LL * 1024 * 1024;

template<typename T>
using Box = std::shared_ptr<Mailbox<Result<T>>>;

template<typename T>
Box<T> makeBox()
{
    return std::make_shared<Mailbox<Result<T>>>();
}

} // namespace

struct SiteVerifier::Private
{
    explicit Private(const VerifierConfig& theConfig)
        : config(theConfig)
    {
    }

    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<celery::ClientConfig> celeryConfig() const;
    [[nodiscard]] Result<net::HttpResponse> get(const net::HttpRequest& request);
    [[nodiscard]] Result<> orderAll(const QString& node, const QStringList& queues, bool isConsumed);

    template<typename T>
    [[nodiscard]] Result<T> take(const Box<T>& box) const
    {
        auto answer = box->take(Patience);
        if (!answer)
            return fail(ErrorCode::Timeout, tr("The site does not answer: try again."), {}, {}, true);
        return std::move(*answer);
    }

    /// `ask(SiteAsker&)` answers a future; blocks until it has its result.
    template<typename T, typename Ask>
    [[nodiscard]] Box<T> post(Ask ask)
    {
        const Box<T> box = makeBox<T>();
        [[maybe_unused]] const auto posted = host->call([box, ask](SiteAsker& asker) -> Result<> {
            deliver(ask(asker), &asker, [box](const Result<T>& answer) { box->put(answer); });
            return {};
        });
        return box;
    }

    [[nodiscard]] Box<celery::ControlAnswer> ask(const celery::ControlRequest& request)
    {
        return post<celery::ControlAnswer>(
            [request](SiteAsker& asker) { return asker.celery()->ask(request); });
    }

    const VerifierConfig config;
    std::unique_ptr<Hosted<SiteAsker>> host;
};

SiteVerifier::SiteVerifier(const VerifierConfig& config)
    : d(std::make_unique<Private>(config))
{
}

SiteVerifier::~SiteVerifier() = default;

QString SiteVerifier::celerySkipped() const
{
    if (!d->config.site)
        return d->config.siteMissing.isEmpty() ? tr("No site is configured.") : d->config.siteMissing;
    if (d->config.site->redisUrl.isEmpty())
        return tr("The site has no Redis in its configuration.");
    return {};
}

QString SiteVerifier::targetSkipped() const
{
    if (!d->config.site)
        return d->config.siteMissing.isEmpty() ? tr("No site is configured.") : d->config.siteMissing;
    if (!d->config.site->prometheus.isConfigured())
        return tr("The site has no Prometheus in its configuration.");
    if (d->config.targetJob.isEmpty())
        return tr("No scrape job is configured.");
    return {};
}

QString SiteVerifier::metricsSkipped() const
{
    return d->config.metricsUrl.isEmpty() ? tr("No address of /metrics is configured.") : QString();
}

QString SiteVerifier::broker() const
{
    if (!d->config.site)
        return {};
    const auto redis = net::RedisConfig::fromUrl(d->config.site->redisUrl);
    return redis ? redis->where() : d->config.site->redisUrl;
}

Result<celery::ClientConfig> SiteVerifier::Private::celeryConfig() const
{
    const settings::SiteConfig& site = *config.site;
    auto redis = net::RedisConfig::fromUrl(site.redisUrl);
    if (!redis)
        return fail(std::move(redis.error()));
    const auto password = settings::redisPassword(site);
    if (!password)
        return fail(password.error());
    if (!site.redis.user.isEmpty())
        redis->user = site.redis.user;
    redis->password = *password;
    redis->caFile = site.redis.caFile;
    redis->certificateFile = site.redis.certificateFile;
    redis->keyFile = site.redis.keyFile;
    celery::ClientConfig client;
    client.broker = std::move(*redis);
    client.resultDatabase = site.celery.resultDatabase;
    return client;
}

Result<> SiteVerifier::Private::open()
{
    if (host)
        return {};
    std::optional<celery::ClientConfig> client;
    if (config.site && !config.site->redisUrl.isEmpty()) {
        auto made = celeryConfig();
        if (!made)
            return fail(std::move(made.error()));
        client = std::move(*made);
    }
    host = std::make_unique<Hosted<SiteAsker>>(QStringLiteral("verifier"),
                                               [client] { return std::make_unique<SiteAsker>(client); });
    return {};
}

Result<NodesSeen> SiteVerifier::nodes()
{
    if (auto done = d->open(); !done)
        return fail(std::move(done.error()));
    using celery::ControlRequest;
    // All at once: they cost one round of waiting.
    const QList boxes {d->ask(ControlRequest::ping()), d->ask(ControlRequest::stats()),
                       d->ask(ControlRequest::active()), d->ask(ControlRequest::reserved()),
                       d->ask(ControlRequest::activeQueues())};
    QList<celery::ControlAnswer> answers;
    for (const auto& box : boxes) {
        auto answer = d->take(box);
        if (!answer)
            return fail(std::move(answer.error()));
        answers.append(std::move(*answer));
    }
    return SiteAnswers::nodes({answers[0], answers[1], answers[2], answers[3], answers[4]},
                              d->config.site->celery.fetchTask);
}

Result<int> SiteVerifier::waiting(const QStringList& queues)
{
    if (queues.isEmpty())
        return 0;
    if (auto done = d->open(); !done)
        return fail(std::move(done.error()));
    const auto lengths = d->take(d->post<QList<celery::QueueLength>>(
        [queues](SiteAsker& asker) { return asker.celery()->queueLengths(queues); }));
    if (!lengths)
        return fail(lengths.error());
    qint64 count = 0;
    for (const auto& length : *lengths)
        count += length.total;
    return static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

Result<> SiteVerifier::Private::orderAll(const QString& node, const QStringList& queues, bool isConsumed)
{
    if (auto done = open(); !done)
        return done;
    for (const QString& queue : queues) {
        const auto request = isConsumed ? celery::ControlRequest::addConsumer(queue)
                                        : celery::ControlRequest::cancelConsumer(queue);
        if (!request)
            return fail(request.error());
        const auto answer = take(ask(request->to({node})));
        if (!answer)
            return fail(answer.error());
        if (auto done = SiteAnswers::order(*answer, node); !done)
            return done;
    }
    return {};
}

Result<> SiteVerifier::cancelConsumers(const QString& node, const QStringList& queues)
{
    return d->orderAll(node, queues, false);
}

Result<> SiteVerifier::addConsumers(const QString& node, const QStringList& queues)
{
    return d->orderAll(node, queues, true);
}

Result<net::HttpResponse> SiteVerifier::Private::get(const net::HttpRequest& request)
{
    if (auto done = open(); !done)
        return fail(std::move(done.error()));
    return take(post<net::HttpResponse>([request](SiteAsker& asker) { return asker.http().send(request); }));
}

Result<QList<TargetSeen>> SiteVerifier::targets()
{
    const settings::HttpServiceConfig& service = d->config.site->prometheus;
    net::HttpRequest request;
    request.url = service.url;
    QString base = service.url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + QStringLiteral("/api/v1/targets"));
    request.url.setQuery(QStringLiteral("state=active"));
    request.deadline = HttpDeadline;
    request.maxBytes = MaxAnswerBytes;
    const auto login = settings::authorization(service, QStringLiteral("Prometheus"));
    if (!login)
        return fail(login.error());
    if (!login->isEmpty())
        request.headers.append(qMakePair(QByteArray("Authorization"), *login));
    if (!service.caFile.isEmpty()) {
        QFile file(service.caFile);
        if (file.open(QIODevice::ReadOnly))
            request.authorities = QSslCertificate::fromData(file.read(MaxAuthorityBytes));
    }
    const auto response = d->get(request);
    if (!response)
        return fail(response.error());
    return SiteAnswers::targets(*response, d->config.targetJob);
}

Result<MetricsSeen> SiteVerifier::metrics()
{
    net::HttpRequest request;
    request.url = d->config.metricsUrl;
    request.deadline = HttpDeadline;
    request.maxBytes = MaxAnswerBytes;
    const auto response = d->get(request);
    if (!response)
        return fail(response.error());
    return SiteAnswers::metrics(*response, d->config.metricsUrl.toString());
}

} // namespace vigia::units
