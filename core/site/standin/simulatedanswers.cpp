#include "core/site/standin/simulatedanswers.h"

#include "core/base/energyday.h"
#include "core/site/standin/lists.h"

#include <QDateTime>

namespace vigia::standin {

namespace {

/// A long-lived stand-in stays right past midnight.
constexpr int HorizonDays = 400;

QDate colombianToday()
{
    return energyday::dayAt(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

void writeMetricHead(JsonBuffer& out, const QByteArray& id, const QByteArray& name, const Request& request)
{
    out.raw(R"({"Metric":{"Id":)");
    out.string(id);
    out.raw(R"(,"Name":)");
    out.string(name);
    if (request.endpoint != Endpoint::Lists) {
        out.raw(R"(,"StartDate":)");
        out.string(QByteArray(request.from.toString(Qt::ISODate).toLatin1() + "T00:00:00"));
        out.raw(R"(,"EndDate":)");
        out.string(QByteArray(request.to.toString(Qt::ISODate).toLatin1() + "T00:00:00"));
    }
    out.raw(R"(},"Items":[)");
}

SimulatedAnswers::SimulatedAnswers(const Settings& settings)
    : m_settings(settings)
    , m_model(settings.seed,
              (settings.today.isValid() ? settings.today : colombianToday()).addDays(HorizonDays))
{
}

QDate SimulatedAnswers::today() const
{
    return m_settings.today.isValid() ? m_settings.today : colombianToday();
}

tl::expected<const MetricInfo*, Refusal> SimulatedAnswers::check(const Request& request) const
{
    if (!m_catalogue.knows(request.metric))
        return tl::unexpected<Refusal>(refusal::unknownMetric(request.metric));
    const MetricInfo* metric = m_catalogue.find(request.metric, request.entity);
    if (!metric || metric->endpoint != request.endpoint)
        return tl::unexpected<Refusal>(refusal::wrongEntity(request.metric, request.entity));
    if (request.endpoint != Endpoint::Lists && request.days() > metric->maxDays)
        return tl::unexpected<Refusal>(refusal::rangeTooLong(metric->maxDays));
    return metric;
}

tl::expected<std::string, Refusal> SimulatedAnswers::answer(const Request& request) const
{
    const auto metric = check(request);
    if (!metric)
        return tl::unexpected<Refusal>(metric.error());
    JsonBuffer out;
    const QByteArray suffix = m_settings.markSimulated ? QByteArray(" (simulado)") : QByteArray();
    writeMetricHead(out, (*metric)->id, (*metric)->name + suffix, request);
    ItemWriter items(out, **metric, request.filter);
    if (request.endpoint == Endpoint::Lists) {
        writeList(**metric, m_model, m_catalogue, today(), items);
    } else if (const Figure* figure = m_figures.find(request.metric, request.entity)) {
        if (request.endpoint == Endpoint::Monthly)
            writeMonths(items, *figure, request);
        else
            writeDays(items, *figure, request);
    }
    out.raw("]}");
    return out.take();
}

void SimulatedAnswers::writeDays(ItemWriter& out, const Figure& figure, const Request& request) const
{
    const QDate now = today();
    const QDate last = std::min(request.to, now.addDays(-figure.lagDays));
    for (QDate date = std::max(request.from, figure.start); date <= last; date = date.addDays(1)) {
        if (!m_model.covers(date) || (figure.isHole && figure.isHole(date)))
            continue;
        MarketDay day(m_model, date, {now, m_settings.revisions, m_settings.partialNewestDay});
        out.beginDay(date, figure.partial ? day.lastHour(figure.lagDays) : 24);
        figure.write(day, out);
        out.endDay();
    }
}

void SimulatedAnswers::writeMonths(ItemWriter& out, const Figure& figure, const Request& request) const
{
    const QDate now = today();
    QDate month(request.from.year(), request.from.month(), 1);
    if (month < request.from)
        month = month.addMonths(1); // only whole months count
    for (; month.addMonths(1).addDays(-1) <= request.to; month = month.addMonths(1)) {
        if (month < figure.start || !m_model.covers(month)
            || month.addMonths(1).addDays(figure.lagDays) > now)
            continue;
        MarketDay day(m_model, month, {now, m_settings.revisions, false});
        out.beginDay(month);
        figure.write(day, out);
        out.endDay();
    }
}

} // namespace vigia::standin
