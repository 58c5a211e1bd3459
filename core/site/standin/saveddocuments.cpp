#include "core/site/standin/saveddocuments.h"

#include "core/base/energyday.h"
#include "core/site/standin/itemwriter.h"
#include "core/site/standin/simulatedanswers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <simdjson.h>

#include <algorithm>

namespace vigia::standin {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StandinDocuments)
};

constexpr int DefaultMaxDays = 31;
constexpr int DefaultMaxDaysMonthly = 731;

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Empty when the key lacks or is no text.
QByteArray textOf(const simdjson::dom::object& object, std::string_view key)
{
    std::string_view text;
    if (object[key].get(text) != simdjson::SUCCESS)
        return {};
    return bytes(text);
}

std::optional<Endpoint> endpointOfKey(const QByteArray& key)
{
    for (const Endpoint endpoint :
         {Endpoint::Hourly, Endpoint::Daily, Endpoint::Monthly, Endpoint::Annual, Endpoint::Lists}) {
        if (key == entitiesKey(endpoint))
            return endpoint;
    }
    return {};
}

/// Code or name of an element, wherever the kind of answer puts it.
QByteArray seriesKey(const simdjson::dom::object& element)
{
    simdjson::dom::object values;
    if (element["Values"].get(values) != simdjson::SUCCESS)
        values = element;
    for (const std::string_view key : {"code", "Code", "Name"}) {
        QByteArray text = textOf(values, key);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

/// What one file gives.
struct SavedDocuments::Parsing
{
    QByteArray metric;
    QByteArray entity;
    std::optional<Endpoint> endpoint;
    Series series;

    bool readItem(const simdjson::dom::element& json);
    bool readDocument(const simdjson::dom::element& json);
};

bool SavedDocuments::Parsing::readItem(const simdjson::dom::element& json)
{
    simdjson::dom::object object;
    if (json.get(object) != simdjson::SUCCESS)
        return false;
    Item item {.date = QDate::fromString(QString::fromLatin1(textOf(object, "Date").left(10)), Qt::ISODate),
               .json = simdjson::minify(json),
               .entitiesKey = {},
               .elements = {}};
    for (const auto& field : object) {
        const QByteArray key = bytes(field.key);
        simdjson::dom::array elements;
        if (!endpointOfKey(key) || field.value.get(elements) != simdjson::SUCCESS)
            continue;
        endpoint = endpointOfKey(key);
        item.entitiesKey = key;
        for (const simdjson::dom::element& element : elements) {
            simdjson::dom::object fields;
            if (element.get(fields) != simdjson::SUCCESS)
                continue;
            entity = textOf(fields, "Id");
            item.elements.push_back({seriesKey(fields), simdjson::minify(element)});
        }
    }
    series.items.push_back(std::move(item));
    return true;
}

bool SavedDocuments::Parsing::readDocument(const simdjson::dom::element& json)
{
    simdjson::dom::object head;
    simdjson::dom::array items;
    if (json["Metric"].get(head) != simdjson::SUCCESS || json["Items"].get(items) != simdjson::SUCCESS)
        return false;
    metric = textOf(head, "Id");
    series.name = textOf(head, "Name");
    for (const simdjson::dom::element& item : items) {
        if (!readItem(item))
            return false;
    }
    return !metric.isEmpty();
}

Result<std::unique_ptr<SavedDocuments>> SavedDocuments::load(const QString& folder, QDate today)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists()) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr(
                "The folder of documents “%1” does not exist; give the folder that holds the saved answers.")
                .arg(folder));
    }
    std::unique_ptr<SavedDocuments> documents(new SavedDocuments);
    documents->m_today = today;
    const QStringList files =
        dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& file : files) {
        if (!documents->read(dir.filePath(file)))
            documents->m_skipped.append(file);
    }
    if (documents->m_metrics.isEmpty()) {
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The folder “%1” holds no XM document; save answers of XM there as files *.json.")
                        .arg(folder));
    }
    return documents;
}

bool SavedDocuments::read(const QString& path)
{
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    Parsing parsing;
    if (parser.load(QFile::encodeName(path).toStdString()).get(json) != simdjson::SUCCESS
        || !parsing.readDocument(json))
        return false;
    m_metrics.insert(parsing.metric);
    if (parsing.endpoint) {
        const bool isList = *parsing.endpoint == Endpoint::Lists;
        add(keyOf(parsing.metric, parsing.entity, *parsing.endpoint), std::move(parsing.series), isList);
    }
    return true;
}

void SavedDocuments::add(const QByteArray& key, Series series, bool isList)
{
    Series& known = m_series[key];
    known.name = series.name;
    if (isList) {
        known.items = std::move(series.items);
        return;
    }
    for (Item& item : series.items) {
        const auto same = std::find_if(known.items.begin(), known.items.end(), [&item](const Item& other) {
            return item.date.isValid() && other.date == item.date;
        });
        if (same != known.items.end())
            *same = std::move(item);
        else
            known.items.push_back(std::move(item));
    }
    std::stable_sort(known.items.begin(), known.items.end(),
                     [](const Item& a, const Item& b) { return a.date < b.date; });
}

QByteArray SavedDocuments::keyOf(const QByteArray& metric, const QByteArray& entity, Endpoint endpoint)
{
    return metric + '/' + entity + '/' + entitiesKey(endpoint);
}

QDate SavedDocuments::today() const
{
    return m_today.isValid() ? m_today : energyday::dayAt(QDateTime::currentMSecsSinceEpoch());
}

tl::expected<const SavedDocuments::Series*, Refusal> SavedDocuments::find(const Request& request) const
{
    const auto it = m_series.constFind(keyOf(request.metric, request.entity, request.endpoint));
    const Series* series = it == m_series.cend() ? nullptr : &*it;
    const MetricInfo* metric = m_catalogue.find(request.metric, request.entity);
    if (!series && !m_metrics.contains(request.metric) && !m_catalogue.knows(request.metric))
        return tl::unexpected<Refusal>(refusal::unknownMetric(request.metric));
    if (!series && (!metric || metric->endpoint != request.endpoint))
        return tl::unexpected<Refusal>(refusal::wrongEntity(request.metric, request.entity));
    const int usual = request.endpoint == Endpoint::Monthly ? DefaultMaxDaysMonthly : DefaultMaxDays;
    const int most = metric ? metric->maxDays : usual;
    if (request.endpoint != Endpoint::Lists && request.days() > most)
        return tl::unexpected<Refusal>(refusal::rangeTooLong(most));
    return series;
}

tl::expected<std::string, Refusal> SavedDocuments::answer(const Request& request) const
{
    const auto series = find(request);
    if (!series)
        return tl::unexpected<Refusal>(series.error());
    const MetricInfo* metric = m_catalogue.find(request.metric, request.entity);
    const bool filtered = !request.filter.isEmpty() && request.entity != "Sistema";
    JsonBuffer out;
    writeMetricHead(out, request.metric,
                    *series      ? (*series)->name
                        : metric ? metric->name
                                 : request.metric,
                    request);
    bool first = true;
    static const std::vector<Item> none;
    for (const Item& item : *series ? (*series)->items : none) {
        const bool asked = request.endpoint == Endpoint::Lists || !item.date.isValid()
            || (request.from <= item.date && item.date <= request.to);
        const std::string json =
            asked ? (filtered ? filteredItem(item, request.filter) : item.json) : std::string();
        if (json.empty())
            continue;
        if (!first)
            out.raw(',');
        first = false;
        out.raw(json);
    }
    out.raw("]}");
    return out.take();
}

/// The Item with the asked series only; empty when it has none of them.
std::string SavedDocuments::filteredItem(const Item& item, const QSet<QByteArray>& filter)
{
    JsonBuffer out;
    bool first = true;
    for (const Element& element : item.elements) {
        if (!filter.contains(element.key))
            continue;
        if (first) {
            out.raw(R"({"Date":)");
            out.date(item.date);
            out.raw(',');
            out.string(item.entitiesKey);
            out.raw(":[");
        } else {
            out.raw(',');
        }
        first = false;
        out.raw(element.json);
    }
    if (!first)
        out.raw("]}");
    return out.take();
}

} // namespace vigia::standin
