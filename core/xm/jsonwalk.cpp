#include "core/xm/jsonwalk.h"

#include "core/xm/columns.h"
#include "core/xm/figure.h"

#include <simdjson.h>

#include <cstring>

namespace vigia::xm {

namespace {

namespace od = simdjson::ondemand;
using simdjson::error_code;
using simdjson::SUCCESS;

std::optional<Endpoint> endpointFrom(std::string_view key)
{
    if (sameName(key, "HourlyEntities"))
        return Endpoint::Hourly;
    if (sameName(key, "DailyEntities"))
        return Endpoint::Daily;
    if (sameName(key, "MonthlyEntities"))
        return Endpoint::Monthly;
    if (sameName(key, "AnnualEntities"))
        return Endpoint::Annual;
    if (sameName(key, "ListEntities") || sameName(key, "ListsEntities"))
        return Endpoint::Lists;
    return std::nullopt;
}

/// 1..24 for "HourNN" in the API's own spelling, else 0. `key` points behind the opening quote.
int hourFrom(const char* key)
{
    if (std::memcmp(key, "Hour", 4) != 0)
        return 0;
    const int tens = key[4] - '0';
    const int ones = key[5] - '0';
    if (tens < 0 || tens > 2 || ones < 0 || ones > 9 || key[6] != '"')
        return 0;
    const int hour = tens * 10 + ones;
    return hour <= 24 ? hour : 0;
}

/// The text of any value: a string's content, the raw JSON of everything else, nothing for null. Read it once
/// only.
error_code readText(od::value& value, std::string_view& text)
{
    const std::string_view token = value.raw_json_token();
    switch (token.front()) {
    case '"':
        text = token.substr(1, token.rfind('"') - 1);
        return text.find('\\') == std::string_view::npos ? SUCCESS : value.get_string().get(text);
    case '{': {
        od::object object;
        const auto error = value.get_object().get(object);
        return error ? error : object.raw_json().get(text);
    }
    case '[': {
        od::array array;
        const auto error = value.get_array().get(array);
        return error ? error : array.raw_json().get(text);
    }
    case '}':
    case ']':
    case ',':
    case ':':
        return simdjson::TAPE_ERROR; // no value where there has to be one
    default:
        text = trimmed(token);
        if (text == "null")
            text = {};
        return SUCCESS;
    }
}

/// Calls visit(key, value) for each field until it fails.
template<typename Visit>
error_code eachField(od::object& object, Visit visit)
{
    for (auto entry : object) {
        od::field field;
        std::string_view key;
        if (const auto error = std::move(entry).get(field))
            return error;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        if (const error_code error = visit(key, field.value()))
            return error;
    }
    return SUCCESS;
}

} // namespace

class JsonWalk::Reader
{
public:
    explicit Reader(JsonWalk& walk)
        : m_walk(walk)
    {
    }

    error_code read(QByteArrayView text);

    bool isTooLarge() const { return m_isTooLarge; }

private:
    error_code readMetric(od::value& value);
    error_code readItems(od::value& value);
    error_code readItem(od::object& item);
    error_code readElements(od::array& entities, Endpoint endpoint);
    error_code readElement(od::object& element, bool isWrapped);
    error_code readColumn(od::value& value, std::string_view key, bool isWrapped);
    error_code readFigure(od::value& value, int slot);
    error_code readOddFigure(od::value& value, int slot);
    error_code readRows(od::array& entities);
    error_code readRow(od::object& row);

    JsonWalk& m_walk;
    od::parser m_parser;
    std::vector<char> m_text;
    RawElement m_element;
    bool m_isHourly = false;
    bool m_isTooLarge = false;
};

error_code JsonWalk::Reader::read(QByteArrayView text)
{
    m_isTooLarge = false;
    // simdjson reads past the end; zeros there can never pass for JSON that a longer text left behind.
    const auto size = static_cast<std::size_t>(text.size());
    if (m_text.size() < size + simdjson::SIMDJSON_PADDING)
        m_text.resize(size + simdjson::SIMDJSON_PADDING);
    std::memcpy(m_text.data(), text.data(), size);
    std::memset(m_text.data() + size, 0, simdjson::SIMDJSON_PADDING);

    od::document document;
    od::object root;
    if (const auto error = m_parser.iterate(m_text.data(), size, m_text.size()).get(document))
        return error;
    if (const auto error = document.get_object().get(root))
        return error;
    const auto error = eachField(root, [this](std::string_view key, od::value& value) {
        m_walk.m_isEmptyObject = false;
        if (sameName(key, "Metric"))
            return readMetric(value);
        if (sameName(key, "Items"))
            return readItems(value);
        return SUCCESS;
    });
    if (error)
        return error;
    const bool isAtEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return isAtEnd ? SUCCESS : simdjson::TRAILING_CONTENT;
}

error_code JsonWalk::Reader::readMetric(od::value& value)
{
    od::object metric;
    if (const auto error = value.get_object().get(metric))
        return error;
    m_walk.m_hasMetric = true;
    return eachField(metric, [this](std::string_view key, od::value& field) {
        std::string_view text;
        if (const auto error = readText(field, text))
            return error;
        const auto clean = [text] {
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
        };
        if (sameName(key, "Id"))
            m_walk.m_metricId = clean();
        else if (sameName(key, "Name"))
            m_walk.m_metricName = clean();
        return SUCCESS;
    });
}

error_code JsonWalk::Reader::readItems(od::value& value)
{
    if (value.raw_json_token().front() == 'n')
        return SUCCESS; // null: as good as none
    od::array items;
    if (const auto error = value.get_array().get(items))
        return error;
    m_walk.m_hasItems = true;
    for (auto entry : items) {
        od::object item;
        if (const auto error = entry.get_object().get(item))
            return error;
        if (const auto error = readItem(item))
            return error;
    }
    return SUCCESS;
}

error_code JsonWalk::Reader::readItem(od::object& item)
{
    std::string_view date;
    bool hasRows = false;
    m_walk.m_document.beginItem();
    const auto error = eachField(item, [&](std::string_view key, od::value& value) {
        const auto endpoint = endpointFrom(key);
        if (!endpoint)
            return columnFrom(key).column == Column::Date ? readText(value, date) : SUCCESS;
        od::array entities;
        if (const auto wrong = value.get_array().get(entities))
            return wrong;
        if (*endpoint != Endpoint::Lists)
            return readElements(entities, *endpoint);
        hasRows = true;
        return readRows(entities);
    });
    if (error)
        return error;
    if (hasRows)
        m_walk.m_list.addDate(date);
    else
        m_walk.m_document.endItem(date);
    return SUCCESS;
}

error_code JsonWalk::Reader::readElements(od::array& entities, Endpoint endpoint)
{
    const bool isAccepted = m_walk.m_document.beginEntities(endpoint);
    m_walk.m_hasElements = true;
    m_isHourly = endpoint == Endpoint::Hourly;
    for (auto entry : entities) {
        od::object object;
        if (const auto error = entry.get_object().get(object))
            return error;
        if (!isAccepted)
            continue;
        m_element.clear();
        if (const auto error = readElement(object, false))
            return error;
        m_isTooLarge = !m_walk.m_document.addElement(m_element);
        if (m_isTooLarge)
            return simdjson::CAPACITY;
    }
    return SUCCESS;
}

error_code JsonWalk::Reader::readElement(od::object& element, bool isWrapped)
{
    // Not eachField(): 24 of 25 keys are hours, which need no decoding.
    for (auto entry : element) {
        od::field field;
        if (const auto error = std::move(entry).get(field))
            return error;
        if (const int hour = m_isHourly ? hourFrom(field.key().raw()) : 0) {
            if (const auto error = readFigure(field.value(), hour - 1))
                return error;
            continue;
        }
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        if (const auto error = readColumn(field.value(), key, isWrapped))
            return error;
    }
    return SUCCESS;
}

error_code JsonWalk::Reader::readColumn(od::value& value, std::string_view key, bool isWrapped)
{
    const auto [column, hour] = columnFrom(key);
    if (column == Column::Values && !isWrapped && value.raw_json_token().front() == '{') {
        od::object wrapped;
        const auto error = value.get_object().get(wrapped);
        return error ? error : readElement(wrapped, true);
    }
    if (column == Column::Hour && m_isHourly && hour >= 1 && hour <= 24)
        return readFigure(value, hour - 1);
    if (column == Column::Value && !m_isHourly)
        return readFigure(value, 0);
    std::string_view text;
    if (const auto error = readText(value, text))
        return error;
    if (column == Column::Hour)
        m_element.reject(0, text, m_isHourly ? rejectreason::BadHour : rejectreason::UnexpectedValue);
    else if (column == Column::Value)
        m_element.reject(0, text, rejectreason::UnexpectedValue);
    else if (column == Column::Code)
        m_element.code = text;
    else if (column == Column::Name)
        m_element.name = text;
    else if (column == Column::Date)
        m_element.date = text;
    else if (column == Column::Id && !isWrapped)
        m_element.setId(trimmed(text));
    else
        m_element.extras.push_back({key, text});
    return SUCCESS;
}

error_code JsonWalk::Reader::readFigure(od::value& value, int slot)
{
    const std::string_view token = value.raw_json_token();
    if (m_element.isPresent(slot) || token.front() != '"')
        return readOddFigure(value, slot);
    double figure = 0;
    const char* const end = readDecimal(token.data() + 1, figure);
    if (end != nullptr && *end == '"')
        m_element.setValue(slot, figure);
    else if (token[1] == '"')
        m_element.setValue(slot, std::numeric_limits<double>::quiet_NaN());
    else
        return readOddFigure(value, slot);
    return SUCCESS;
}

/// JSON numbers, null, spaces around, an hour that comes twice, and whatever is no figure.
error_code JsonWalk::Reader::readOddFigure(od::value& value, int slot)
{
    const int hour = m_isHourly ? slot + 1 : 0;
    std::string_view text;
    if (const auto error = readText(value, text))
        return error;
    if (const double earlier = m_element.values[static_cast<std::size_t>(slot)]; !std::isnan(earlier))
        m_element.reject(hour, QByteArray::number(earlier, 'g', 17).toStdString(), rejectreason::Duplicate);
    const auto figure = figureFrom(text);
    if (!figure && !trimmed(text).empty())
        m_element.reject(hour, text, rejectreason::NotANumber);
    m_element.setValue(slot, figure.value_or(std::numeric_limits<double>::quiet_NaN()));
    return SUCCESS;
}

error_code JsonWalk::Reader::readRows(od::array& entities)
{
    m_walk.m_hasRows = true;
    for (auto entry : entities) {
        od::object row;
        if (const auto error = entry.get_object().get(row))
            return error;
        m_isTooLarge = m_walk.m_list.rows() >= DocumentBuilder::MaxElements;
        if (m_isTooLarge)
            return simdjson::CAPACITY;
        m_walk.m_list.beginRow();
        if (const auto error = readRow(row))
            return error;
    }
    return SUCCESS;
}

error_code JsonWalk::Reader::readRow(od::object& row)
{
    return eachField(row, [this](std::string_view key, od::value& value) {
        if (sameName(key, "Values") && value.raw_json_token().front() == '{') {
            od::object wrapped;
            const auto error = value.get_object().get(wrapped);
            return error ? error : eachField(wrapped, [this](std::string_view column, od::value& cell) {
                std::string_view text;
                const auto wrong = readText(cell, text);
                if (!wrong)
                    m_walk.m_list.addCell(column, text);
                return wrong;
            });
        }
        std::string_view text;
        const auto error = readText(value, text);
        if (!error && !sameName(key, "Id"))
            m_walk.m_list.addCell(key, text);
        return error;
    });
}

JsonWalk::JsonWalk()
    : m_reader(std::make_unique<Reader>(*this))
{
}

JsonWalk::~JsonWalk() = default;

void JsonWalk::clear()
{
    m_document.reset();
    m_list.reset();
    m_metricId.clear();
    m_metricName.clear();
    m_problem.clear();
    m_isEmptyObject = true;
    m_hasMetric = m_hasItems = m_hasRows = m_hasElements = false;
}

JsonWalk::Outcome JsonWalk::run(QByteArrayView text)
{
    clear();
    const auto error = m_reader->read(text);
    if (!error)
        return Outcome::Done;
    m_problem = QString::fromLatin1(simdjson::error_message(error));
    if (m_reader->isTooLarge())
        return Outcome::TooLarge;
    return error == simdjson::INCORRECT_TYPE ? Outcome::Shape : Outcome::Syntax;
}

} // namespace vigia::xm
