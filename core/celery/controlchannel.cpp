#include "core/celery/controlchannel.h"

#include "core/async/chained.h"
#include "core/base/ids.h"
#include "core/net/redisconnection.h"
#include "core/net/rediserror.h"

#include <QTimer>

namespace vigia::celery {

namespace {

using namespace std::chrono_literals;

/// Redis holds the question that long when there is no reply.
constexpr auto Blocking = 1s;
/// A named worker has answered: another of the same name answers as fast, or nearly so.
constexpr auto Twins = 150ms;
/// Replies that come after the last question are of no use to anybody.
constexpr auto Leftovers = "60";
constexpr auto RetryPause = 200ms;

} // namespace

struct ControlChannel::Question
{
    QString ticket;
    QStringList destination;
    bool isOpenEnded = false; ///< nobody knows how many will answer
    ControlAnswer answer;
    QPromise<Result<ControlAnswer>> promise;
    QTimer deadline;
    std::chrono::milliseconds patience {0};
    bool wantsReply = true;
    bool isPublished = false;
    bool isComplete = false; ///< waits for twins only
};

ControlChannel::ControlChannel(net::RedisConnection& broker, const QueueKeys& keys, QObject* parent)
    : QObject(parent)
    , m_broker(broker)
    , m_keys(keys)
    , m_builder(keys)
    , m_address(newRunId())
{
}

ControlChannel::~ControlChannel() = default;

QFuture<Result<ControlAnswer>> ControlChannel::ask(const ControlRequest& request,
                                                   std::chrono::milliseconds timeout)
{
    const auto question = std::make_shared<Question>();
    question->ticket = newRunId();
    question->destination = request.destination;
    question->destination.removeDuplicates();
    question->isOpenEnded = !request.pattern.isEmpty();
    question->patience = timeout;
    question->wantsReply = request.wantsReply;
    question->promise.start();
    question->deadline.setSingleShot(true);
    const QDateTime expires = QDateTime::currentDateTimeUtc().addMSecs(timeout.count());
    const QByteArray message = m_builder.control(request, question->ticket, m_address, expires);
    QList<QByteArrayList> commands;
    if (request.wantsReply) {
        m_open.insert(question->ticket, question);
        const std::weak_ptr<Question> weak = question;
        connect(&question->deadline, &QTimer::timeout, this, [this, weak] {
            if (const auto late = weak.lock())
                finish(late);
        });
        // Before every question: a Redis that was restarted has forgotten it.
        commands += {"SADD", m_keys.binding(m_keys.replyExchange()),
                     QueueKeys::bindingMember(m_address, m_address + u'.' + m_keys.replyExchange())};
        takeReplies();
    }
    commands += {"PUBLISH", m_keys.controlChannel(), message};
    deliver(
        m_broker.pipeline(commands), this,
        [this, question](const Result<QList<net::RedisReply>>& replies) { onPublished(question, replies); });
    return question->promise.future();
}

QFuture<Result<QStringList>> ControlChannel::knownNodes()
{
    return chained(m_broker.command({"SMEMBERS", m_keys.binding(m_keys.pidbox())}), this,
                   [suffix = QString(u'.' + m_keys.pidbox())](
                       const Result<net::RedisReply>& reply) -> Result<QStringList> {
                       if (!reply)
                           return fail(reply.error());
                       QStringList names;
                       const QByteArrayList members = reply->texts();
                       for (const QByteArray& member : members)
                           if (const QString queue = QueueKeys::queueOfBinding(member);
                               queue.endsWith(suffix))
                               names += queue.chopped(suffix.size());
                       names.sort();
                       return names;
                   });
}

void ControlChannel::onPublished(const QuestionPtr& question, const Result<QList<net::RedisReply>>& replies)
{
    if (!replies)
        return refuse(question, replies.error());
    for (const net::RedisReply& reply : *replies)
        if (reply.isError())
            return refuse(question, net::errorFromReply(reply.text, "PUBLISH"));
    question->answer.receivers = replies->last().integer;
    if (!question->wantsReply) {
        question->promise.addResult(question->answer);
        question->promise.finish();
        return;
    }
    question->isPublished = true;
    question->deadline.start(question->patience);
    check(question);
}

void ControlChannel::takeReplies()
{
    if (m_isTaking || m_open.isEmpty())
        return;
    if (!m_replies) {
        m_replies = std::make_unique<net::RedisConnection>(m_broker.config());
        connect(m_replies.get(), &net::RedisConnection::connected, this, [this] { takeReplies(); });
    }
    if (m_replies->state() == net::RedisConnection::State::Waiting)
        return; // connected() comes
    m_isTaking = true;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(Blocking).count();
    deliver(m_replies->command({"BRPOP", m_keys.replyQueue(m_address), QByteArray::number(seconds)},
                               Blocking + m_broker.config().commandTimeout),
            this, [this](const Result<net::RedisReply>& reply) { onReply(reply); });
}

void ControlChannel::onReply(const Result<net::RedisReply>& reply)
{
    m_isTaking = false;
    if (reply) {
        if (reply->items.size() == 2)
            onMessage(reply->items[1].text);
        takeReplies();
        return;
    }
    // An outage is sat out: the replies are there when Redis is. What it refuses, it will refuse again.
    const ErrorCode code = reply.error().code;
    if (code != ErrorCode::Unreachable && code != ErrorCode::Timeout) {
        const auto questions = m_open.values();
        for (const QuestionPtr& question : questions)
            refuse(question, reply.error());
        return;
    }
    QTimer::singleShot(RetryPause, this, [this] { takeReplies(); });
}

void ControlChannel::onMessage(const QByteArray& bytes)
{
    const Result<ControlReplyMessage> message = decodeControlReply(bytes);
    const QuestionPtr question = message ? m_open.value(message->ticket) : QuestionPtr();
    if (!question)
        return; // damaged, or too late
    question->answer.replies += message->replies;
    check(question);
}

void ControlChannel::check(const QuestionPtr& question)
{
    if (!question->isPublished || question->isComplete)
        return;
    if (question->promise.isCanceled() || question->answer.receivers == 0)
        return finish(question);
    if (question->destination.isEmpty()) {
        if (!question->isOpenEnded && question->answer.replies.size() >= question->answer.receivers)
            finish(question);
        return;
    }
    const QStringList nodes = question->answer.nodes();
    const bool areAllThere = std::all_of(question->destination.begin(), question->destination.end(),
                                         [&nodes](const QString& name) { return nodes.contains(name); });
    if (!areAllThere)
        return;
    question->isComplete = true;
    if (question->deadline.remainingTimeAsDuration() > Twins)
        question->deadline.start(Twins);
}

void ControlChannel::finish(const QuestionPtr& question)
{
    if (m_open.remove(question->ticket) == 0)
        return;
    question->deadline.stop();
    ControlAnswer& answer = question->answer;
    const QStringList nodes = answer.nodes();
    for (const QString& name : std::as_const(question->destination))
        if (!nodes.contains(name))
            answer.silent += name;
    const qint64 expected = question->destination.isEmpty() ? answer.receivers : question->destination.size();
    answer.timedOut = !question->isOpenEnded && nodes.size() < expected && answer.replies.size() < expected;
    const auto tell = [question] {
        question->promise.addResult(question->answer);
        question->promise.finish();
    };
    if (m_open.isEmpty())
        unbind(tell);
    else
        tell();
}

void ControlChannel::refuse(const QuestionPtr& question, const Error& error)
{
    if (question->wantsReply && m_open.remove(question->ticket) == 0)
        return;
    question->deadline.stop();
    question->promise.addResult(fail(error));
    question->promise.finish();
}

void ControlChannel::unbind(std::function<void()> then)
{
    const QList<QByteArrayList> commands {
        {"SREM", m_keys.binding(m_keys.replyExchange()),
         QueueKeys::bindingMember(m_address, m_address + u'.' + m_keys.replyExchange())},
        {"EXPIRE", m_keys.replyQueue(m_address), Leftovers}};
    deliver(m_broker.pipeline(commands), this,
            [then = std::move(then)](const Result<QList<net::RedisReply>>&) { then(); });
}

} // namespace vigia::celery
