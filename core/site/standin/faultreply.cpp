#include "core/site/standin/faultreply.h"

#include "core/site/standin/noise.h"

#include <array>

namespace vigia::standin {

namespace {

constexpr std::string_view GatewayPage =
    "<!DOCTYPE html>\n<html lang=\"es\"><head><title>Acceso restringido</title></head>\n"
    "<body><h1>Portal de acceso</h1><p>Su solicitud no puede atenderse en este momento.</p></body></html>\n";
constexpr std::string_view MaintenancePage =
    "<!DOCTYPE html>\n<html lang=\"es\"><head><title>503 Servicio no disponible</title></head>\n"
    "<body><h1>Servicio en mantenimiento</h1></body></html>\n";

Reply page(int status, std::string_view html)
{
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = std::string(html),
            .headers = {}};
}

Reply plain(int status, std::string_view text)
{
    return {.status = status,
            .contentType = "text/plain; charset=utf-8",
            .body = std::string(text),
            .headers = {}};
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Removes every `head` … first `tail` after it, both included.
void removeAll(std::string& text, std::string_view head, std::string_view tail)
{
    std::string kept;
    std::size_t from = 0;
    for (std::size_t at = text.find(head); at != std::string::npos; at = text.find(head, from)) {
        const std::size_t end = text.find(tail, at + head.size());
        if (end == std::string::npos)
            break;
        kept.append(text, from, at - from);
        from = end + tail.size();
    }
    kept.append(text, from);
    text = std::move(kept);
}

/// Some hours vanish: their key, their value, or both in turn.
void dropHours(std::string& text, quint64 dice)
{
    const quint64 first = dice % 20 + 1;
    const quint64 count = 1 + (dice >> 8) % 4;
    for (quint64 hour = first; hour < first + count; ++hour) {
        const std::string key =
            std::string(",\"Hour") + (hour < 10 ? "0" : "") + std::to_string(hour) + "\":\"";
        removeAll(text, key, "\"");
    }
    const std::string emptied = R"("Hour24":")";
    for (std::size_t at = text.find(emptied); at != std::string::npos; at = text.find(emptied, at + 1)) {
        const std::size_t value = at + emptied.size();
        text.replace(value - 1, text.find('"', value) - value + 2, "null");
    }
}

void renameColumns(std::string& text, quint64 dice)
{
    static constexpr std::array<std::string_view, 4> Dates {R"({"fecha":)", R"({"date":)", R"({"Fecha":)",
                                                            R"({"FECHA":)"};
    static constexpr std::array<std::string_view, 4> Amounts {R"("valor":)", R"("value":)", R"("Valor":)",
                                                              R"("VALOR":)"};
    static constexpr std::array<std::string_view, 3> Groups {R"("valores":{)", R"("values":{)",
                                                             R"("Valores":{)"};
    replaceAll(text, R"({"Date":)", Dates.at(dice % Dates.size()));
    replaceAll(text, R"("Value":)", Amounts.at((dice >> 8) % Amounts.size()));
    replaceAll(text, R"("Values":{)", Groups.at((dice >> 16) % Groups.size()));
}

/// Either the dates or the values are gone.
void dropColumns(std::string& text, quint64 dice)
{
    if (dice % 2 == 0) {
        removeAll(text, R"("Date":")", R"(",)");
    } else {
        removeAll(text, R"(,"Value":")", R"(")");
        removeAll(text, R"(,"Values":{)", R"(})");
    }
}

/// Half of the time it begins like a document.
std::string nonsense(std::size_t size, quint64 dice)
{
    std::string text = dice % 2 == 0 ? R"({"Metric":{"Id":)" : "";
    text.reserve(size);
    for (quint64 state = dice; text.size() < size;) {
        state = splitmix64(state);
        for (int byte = 0; byte < 8 && text.size() < size; ++byte)
            text.push_back(static_cast<char>(state >> (8 * byte)));
    }
    return text;
}

} // namespace

Reply refusalReply(const Refusal& refusal)
{
    return plain(refusal.status, viewOf(refusal.text));
}

Reply spoiled(Reply good, const FaultDecision& decision, const FaultTiming& timing, const QByteArray& metric,
              const QByteArray& entity)
{
    const bool isDocument = good.status == 200;
    switch (decision.kind) {
    case FaultKind::Latency:
        good.delay = timing.latency;
        break;
    case FaultKind::Status500:
        return plain(500, "Error interno del servidor.");
    case FaultKind::Status429: {
        Reply reply = plain(429, "Demasiadas solicitudes.");
        reply.headers.emplace_back("Retry-After", std::to_string(timing.retryAfterSeconds));
        return reply;
    }
    case FaultKind::Html:
        return page(200, GatewayPage);
    case FaultKind::Html503:
        return page(503, MaintenancePage);
    case FaultKind::EmptyObject:
        good.status = 200;
        good.body = "{}";
        break;
    case FaultKind::Truncated:
        if (isDocument)
            good.body.resize(good.body.size() * (20 + decision.dice % 70) / 100);
        break;
    case FaultKind::MissingHours:
        if (isDocument)
            dropHours(good.body, decision.dice);
        break;
    case FaultKind::RenamedColumns:
        if (isDocument)
            renameColumns(good.body, decision.dice);
        break;
    case FaultKind::MissingColumns:
        if (isDocument)
            dropColumns(good.body, decision.dice);
        break;
    case FaultKind::Reset:
        good.delivery = Reply::Delivery::Broken;
        break;
    case FaultKind::Timeout:
        good.delivery = Reply::Delivery::Never;
        break;
    case FaultKind::Slow:
        good.delivery = Reply::Delivery::Slow;
        break;
    case FaultKind::Nonsense:
        good.status = 200;
        good.body = nonsense(timing.nonsenseBytes, decision.dice);
        break;
    case FaultKind::RangeTooLong:
        return refusalReply(refusal::rangeTooLong(31));
    case FaultKind::UnknownMetric:
        return refusalReply(refusal::unknownMetric(metric));
    case FaultKind::WrongEntity:
        return refusalReply(refusal::wrongEntity(metric, entity));
    case FaultKind::Mixed:
        break; // a decision is never "mixed"
    }
    return good;
}

} // namespace vigia::standin
