#include "core/celery/eventdecoder.h"

#include "core/celery/strictjson.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <unordered_map>

namespace vigia::celery {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(EventDecoder)
};

constexpr std::array<std::string_view, EventTypes> typeNames {
    "",
    "task-sent",
    "task-received",
    "task-started",
    "task-succeeded",
    "task-failed",
    "task-rejected",
    "task-revoked",
    "task-retried",
    "worker-online",
    "worker-heartbeat",
    "worker-offline",
};

using Element = simdjson::dom::element;

void set(std::string_view& target, const Element& value)
{
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
        target = text;
}

void set(double& target, const Element& value)
{
    double number = 0;
    if (value.get(number) == simdjson::SUCCESS)
        target = number;
}

void set(qint64& target, const Element& value)
{
    int64_t number = 0;
    if (value.get(number) == simdjson::SUCCESS)
        target = number;
}

void set(int& target, const Element& value)
{
    int64_t number = 0;
    if (value.get(number) == simdjson::SUCCESS && number >= std::numeric_limits<int>::min()
        && number <= std::numeric_limits<int>::max())
        target = static_cast<int>(number);
}

void set(bool& target, const Element& value)
{
    bool flag = false;
    if (value.get(flag) == simdjson::SUCCESS)
        target = flag;
}

void set(std::array<double, 3>& target, const Element& value)
{
    simdjson::dom::array numbers;
    if (value.get(numbers) != simdjson::SUCCESS)
        return;
    std::size_t i = 0;
    for (const Element& number : numbers)
        if (i < target.size())
            set(target[i++], number);
}

using Setter = void (*)(EventView&, const Element&);

template<auto Member>
void setMember(EventView& event, const Element& value)
{
    set(event.*Member, value);
}

void ignore(EventView&, const Element&)
{
}

void setType(EventView& event, const Element& value)
{
    set(event.typeName, value);
    event.type = eventTypeFromName(event.typeName);
}

const std::unordered_map<std::string_view, Setter>& setters()
{
    static const std::unordered_map<std::string_view, Setter> table {
        {"type", setType},
        {"hostname", setMember<&EventView::hostname>},
        {"timestamp", setMember<&EventView::timestamp>},
        {"clock", setMember<&EventView::clock>},
        {"pid", setMember<&EventView::pid>},
        {"utcoffset", ignore},
        {"uuid", setMember<&EventView::uuid>},
        {"name", setMember<&EventView::name>},
        {"args", setMember<&EventView::args>},
        {"kwargs", setMember<&EventView::kwargs>},
        {"root_id", setMember<&EventView::rootId>},
        {"parent_id", setMember<&EventView::parentId>},
        {"eta", setMember<&EventView::eta>},
        {"expires", setMember<&EventView::expires>},
        {"queue", setMember<&EventView::queue>},
        {"exchange", ignore},
        {"routing_key", ignore},
        {"result", setMember<&EventView::result>},
        {"exception", setMember<&EventView::exception>},
        {"traceback", setMember<&EventView::traceback>},
        {"retries", setMember<&EventView::retries>},
        {"signum", setMember<&EventView::signum>},
        {"runtime", setMember<&EventView::runtime>},
        {"terminated", setMember<&EventView::terminated>},
        {"expired", setMember<&EventView::expired>},
        {"requeue", setMember<&EventView::requeue>},
        {"freq", setMember<&EventView::frequency>},
        {"active", setMember<&EventView::active>},
        {"processed", setMember<&EventView::processed>},
        {"loadavg", setMember<&EventView::load>},
        {"sw_ident", setMember<&EventView::softwareName>},
        {"sw_ver", setMember<&EventView::softwareVersion>},
        {"sw_sys", setMember<&EventView::softwareSystem>},
    };
    return table;
}

EventView readEvent(const simdjson::dom::object& fields)
{
    EventView event;
    const auto& table = setters();
    for (const auto& [key, value] : fields) {
        const auto setter = table.find(key);
        if (setter == table.end())
            ++event.unknownFields;
        else
            setter->second(event, value);
    }
    return event;
}

tl::unexpected<Error> notAnEvent(const QString& detail)
{
    return fail(ErrorCode::InvalidData,
                Tr::tr("A message on the events' channel is none of Celery's: it was left out."), detail,
                "NotAnEvent");
}

/// A parser and the text that its last answer points into.
struct JsonBuffer
{
    simdjson::dom::parser parser;
    QByteArray text;

    /// As it is; when that fails, without what only Python takes for JSON.
    simdjson::simdjson_result<Element> parse(QByteArray json)
    {
        const qsizetype size = json.size();
        text = std::move(json);
        text.append(simdjson::SIMDJSON_PADDING, '\0');
        auto document = parser.parse(text.constData(), static_cast<std::size_t>(size), false);
        if (document.error() == simdjson::SUCCESS)
            return document;
        text.truncate(size);
        text = strictJson(text);
        const qsizetype strictSize = text.size();
        text.append(simdjson::SIMDJSON_PADDING, '\0');
        return parser.parse(text.constData(), static_cast<std::size_t>(strictSize), false);
    }
};

} // namespace

std::string_view eventTypeName(EventType type)
{
    return typeNames[static_cast<std::size_t>(type)];
}

EventType eventTypeFromName(std::string_view name)
{
    for (std::size_t i = 1; i < typeNames.size(); ++i)
        if (typeNames[i] == name)
            return static_cast<EventType>(i);
    return EventType::Unknown;
}

struct EventDecoder::Private
{
    JsonBuffer envelope;
    JsonBuffer body;

    Result<QByteArray> bodyOf(QByteArrayView message);
};

EventDecoder::EventDecoder()
    : d(std::make_unique<Private>())
{
}

EventDecoder::~EventDecoder() = default;

Result<QByteArray> EventDecoder::Private::bodyOf(QByteArrayView message)
{
    const auto parsed = envelope.parse(message.toByteArray());
    simdjson::dom::object object;
    if (const auto error = parsed.get(object); error != simdjson::SUCCESS)
        return notAnEvent(QString::fromLatin1(simdjson::error_message(error)));
    std::string_view text;
    if (object["body"].get(text) != simdjson::SUCCESS)
        return notAnEvent(QStringLiteral("no body"));
    std::string_view contentType = "application/json";
    std::ignore = object["content-type"].get(contentType);
    if (contentType != "application/json")
        return notAnEvent(QStringLiteral("not JSON"));
    std::string_view encoding;
    std::ignore = object["properties"]["body_encoding"].get(encoding);
    const auto bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    if (encoding != "base64")
        return QByteArray(bytes.constData(), bytes.size());
    auto decoded = QByteArray::fromBase64Encoding(bytes, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return notAnEvent(QStringLiteral("not base64"));
    return std::move(*decoded);
}

Result<int> EventDecoder::decode(QByteArrayView message, const std::function<void(const EventView&)>& sink)
{
    Result<QByteArray> body = d->bodyOf(message);
    if (!body)
        return fail(body.error());
    const auto parsed = d->body.parse(std::move(*body));
    if (parsed.error() != simdjson::SUCCESS)
        return notAnEvent(QString::fromLatin1(simdjson::error_message(parsed.error())));
    int count = 0;
    const auto take = [&](const Element& element) {
        simdjson::dom::object fields;
        if (element.get(fields) != simdjson::SUCCESS)
            return;
        const EventView event = readEvent(fields);
        if (event.typeName.empty())
            return;
        ++count;
        sink(event);
    };
    simdjson::dom::array list;
    if (parsed.get(list) == simdjson::SUCCESS) {
        for (const Element& element : list)
            take(element);
    } else {
        take(parsed.value_unsafe());
    }
    if (count == 0)
        return notAnEvent(QStringLiteral("no event in it"));
    return count;
}

} // namespace vigia::celery
