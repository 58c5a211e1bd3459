#include "core/xm/documentbuilder.h"

#include "core/xm/figure.h"

namespace vigia::xm {

namespace {

constexpr qsizetype MaxRawLength = 200;

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Trims, and takes each run of white space and U+00A0 for one space; accents stay.
QString cleaned(std::string_view text)
{
    return decoded(text).simplified();
}

QString excerpt(std::string_view text)
{
    return decoded(text.substr(0, 4 * MaxRawLength)).left(MaxRawLength);
}

/// Their key is the name, even where a code stands beside it (xm-api.md section 3); everywhere else the code.
bool isKeyedByName(std::string_view entity)
{
    return entity == "Embalse" || entity == "Rio" || entity == "Area" || entity == "Subarea"
        || entity == "SubArea";
}

std::string_view codeOf(const RawElement& element)
{
    const bool nameFirst = isKeyedByName(element.id);
    const auto first = trimmed(nameFirst ? element.name : element.code);
    const auto second = trimmed(nameFirst ? element.code : element.name);
    if (!first.empty())
        return first;
    if (!second.empty())
        return second;
    return element.id == "Sistema" ? element.id : std::string_view();
}

QString subkeyOf(const RawElement& element)
{
    QStringList parts;
    for (const auto& extra : element.extras)
        parts << cleaned(extra.key) + u'=' + cleaned(extra.value);
    parts.sort();
    return parts.join(u';');
}

} // namespace

void DocumentBuilder::reset()
{
    const auto expected = m_expectedElements;
    *this = DocumentBuilder();
    m_expectedElements = expected;
}

void DocumentBuilder::beginItem()
{
    ++m_document.items;
    m_itemFirst = m_document.elements();
    m_itemRejects = m_document.rejected.size();
    m_itemHasEntities = false;
    m_guess = 0;
}

bool DocumentBuilder::beginEntities(Endpoint endpoint)
{
    if (!m_hasEndpoint)
        m_document.endpoint = endpoint;
    if (!m_hasEndpoint) {
        m_document.days.reserve(m_expectedElements);
        m_document.keyIndex.reserve(m_expectedElements);
        m_document.values.reserve(m_expectedElements
                                  * static_cast<std::size_t>(m_document.valuesPerElement()));
    }
    m_hasEndpoint = true;
    m_itemHasEntities = m_document.endpoint == endpoint;
    return m_itemHasEntities;
}

bool DocumentBuilder::addElement(const RawElement& element)
{
    ++m_seen;
    if (m_document.elements() >= MaxElements)
        return false;
    const QDate own = element.date.empty() ? QDate() : cachedDay(element.date);
    const int key = checkElement(element) ? keyFor(element) : -1;
    const QString& code = key < 0 ? QString() : m_document.keys[static_cast<std::size_t>(key)].code;
    for (const auto& rejected : element.rejects)
        reject(own, code, rejected.hour, rejected.raw, rejected.reason);
    if (key < 0)
        return true;
    if (!element.date.empty() && !own.isValid()) {
        reject({}, code, 0, element.date, rejectreason::BadDate);
        return true;
    }
    m_document.days.push_back(own); // endItem() fills in the Item's
    m_document.keyIndex.push_back(key);
    const auto count = static_cast<std::ptrdiff_t>(m_document.valuesPerElement());
    m_document.values.insert(m_document.values.end(), element.values.begin(), element.values.begin() + count);
    return true;
}

bool DocumentBuilder::checkElement(const RawElement& element)
{
    if (!m_hasEntity && element.hasId) {
        m_entityText.assign(element.id);
        m_document.entity = cleaned(element.id);
        m_hasEntity = true;
    } else if (element.hasId && element.id != m_entityText) {
        reject({}, cleaned(codeOf(element)), 0, element.id, rejectreason::OtherEntity);
        return false;
    }
    if (element.present == 0) {
        ++m_withoutValue;
        if (m_document.endpoint != Endpoint::Hourly) {
            reject({}, cleaned(codeOf(element)), 0, {}, rejectreason::MissingValue);
            return false;
        }
    }
    return true;
}

/// The bytes that tell this element's series from others'; a view that lives until the next call.
std::string_view DocumentBuilder::identityOf(const RawElement& element)
{
    const auto code = codeOf(element);
    if (element.extras.empty())
        return code;
    m_identity.assign(code);
    for (const auto& extra : element.extras) {
        m_identity.push_back('\x1f');
        m_identity.append(extra.key).push_back('\x1e');
        m_identity.append(extra.value);
    }
    return m_identity;
}

int DocumentBuilder::keyFor(const RawElement& element)
{
    const auto identity = identityOf(element);
    if (codeOf(element).empty()) {
        ++m_withoutKey;
        reject({}, {}, 0, {}, rejectreason::MissingKey);
        return -1;
    }
    // Series nearly always come in yesterday's order: compare before hashing.
    auto guess = static_cast<std::size_t>(m_guess);
    if (guess >= m_textOfKey.size() || *m_textOfKey[guess] != identity) {
        const auto found = m_keyByText.find(identity);
        guess =
            static_cast<std::size_t>(found != m_keyByText.end() ? found->second : newKey(element, identity));
    }
    m_guess = static_cast<int>(guess) + 1;
    return static_cast<int>(guess);
}

int DocumentBuilder::newKey(const RawElement& element, std::string_view identity)
{
    const SeriesKey key {cleaned(codeOf(element)), subkeyOf(element)};
    const QString name = key.code + u'\x1f' + key.subkey;
    const auto known = m_keyByName.constFind(name);
    const int index = known != m_keyByName.cend() ? *known : static_cast<int>(m_document.keys.size());
    const auto text = m_keyByText.emplace(identity, index).first;
    if (known == m_keyByName.cend()) {
        m_keyByName.insert(name, index);
        m_document.keys.push_back(key);
        m_textOfKey.push_back(&text->first); // nodes of the map stay where they are
        m_lastElement.push_back(-1);
    }
    return index;
}

void DocumentBuilder::endItem(std::string_view date)
{
    const QDate day = cachedDay(date);
    if (!m_itemHasEntities)
        reject(day, {}, 0, date, rejectreason::MissingEntities);
    for (auto i = m_itemRejects; i < m_document.rejected.size(); ++i) {
        if (!m_document.rejected[i].day.isValid()
            && m_document.rejected[i].reason != QLatin1String(rejectreason::BadDate))
            m_document.rejected[i].day = day;
    }
    for (auto i = static_cast<std::size_t>(m_itemFirst); i < m_document.days.size(); ++i) {
        if (!m_document.days[i].isValid())
            m_document.days[i] = day;
        if (!m_document.days[i].isValid()) {
            m_withoutDate += date.empty();
            reject({}, m_document.keys[static_cast<std::size_t>(m_document.keyIndex[i])].code, 0, date,
                   rejectreason::BadDate);
        }
    }
    mergeItem(m_itemFirst);
}

/// Drops the Item's undated elements, and lets its values replace those of the same key and day.
void DocumentBuilder::mergeItem(int first)
{
    const int end = m_document.elements();
    int kept = first;
    for (int i = first; i < end; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const int key = m_document.keyIndex[at];
        const QDate day = m_document.days[at];
        if (!day.isValid())
            continue;
        int& last = m_lastElement[static_cast<std::size_t>(key)];
        if (!m_isUnordered && last >= 0 && m_document.days[static_cast<std::size_t>(last)] > day) {
            m_isUnordered = true;
            rememberElements(kept);
        }
        if (const int earlier = earlierElement(key, day); earlier >= 0) {
            rejectEarlier(earlier);
            moveElement(i, earlier);
            continue;
        }
        moveElement(i, kept);
        last = kept;
        if (m_isUnordered)
            m_elementOf.insert({key, day.toJulianDay()}, kept);
        ++kept;
    }
    const auto size = static_cast<std::size_t>(kept);
    m_document.days.resize(size);
    m_document.keyIndex.resize(size);
    m_document.values.resize(size * static_cast<std::size_t>(m_document.valuesPerElement()));
}

int DocumentBuilder::earlierElement(int key, QDate day) const
{
    if (m_isUnordered)
        return m_elementOf.value({key, day.toJulianDay()}, -1);
    const int last = m_lastElement[static_cast<std::size_t>(key)];
    return last >= 0 && m_document.days[static_cast<std::size_t>(last)] == day ? last : -1;
}

void DocumentBuilder::rememberElements(int count)
{
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_elementOf.insert({m_document.keyIndex[at], m_document.days[at].toJulianDay()}, i);
    }
}

void DocumentBuilder::moveElement(int from, int to)
{
    if (from == to)
        return;
    const auto count = static_cast<std::ptrdiff_t>(m_document.valuesPerElement());
    m_document.days[static_cast<std::size_t>(to)] = m_document.days[static_cast<std::size_t>(from)];
    m_document.keyIndex[static_cast<std::size_t>(to)] = m_document.keyIndex[static_cast<std::size_t>(from)];
    std::copy_n(m_document.values.begin() + from * count, count, m_document.values.begin() + to * count);
}

void DocumentBuilder::rejectEarlier(int element)
{
    const auto at = static_cast<std::size_t>(element);
    const auto count = static_cast<std::size_t>(m_document.valuesPerElement());
    QStringList figures;
    for (std::size_t i = at * count; i < (at + 1) * count; ++i) {
        const double value = m_document.values[i];
        figures << (std::isnan(value) ? QString() : QString::number(value, 'g', 17));
    }
    reject(m_document.days[at], m_document.keys[static_cast<std::size_t>(m_document.keyIndex[at])].code, 0,
           figures.join(u' ').toStdString(), rejectreason::Duplicate);
}

void DocumentBuilder::reject(QDate day, const QString& code, int hour, std::string_view raw,
                             const char* reason)
{
    if (m_document.rejected.size() >= static_cast<std::size_t>(MaxListedRejects)) {
        ++m_document.rejectedMore;
        return;
    }
    m_document.rejected.push_back({day, code, hour, excerpt(raw), QString::fromLatin1(reason)});
}

QDate DocumentBuilder::cachedDay(std::string_view text)
{
    if (text != m_dateText) {
        m_dateText.assign(text);
        m_date = dayFrom(text);
    }
    return m_date;
}

DocumentBuilder::Finished DocumentBuilder::finish()
{
    std::optional<DocumentFault> fault;
    if (m_document.items > 0 && !m_hasEndpoint)
        fault = DocumentFault::NoEntities;
    else if (m_seen > 0 && m_withoutValue == m_seen)
        fault = DocumentFault::NoValue;
    else if (m_seen > 0 && m_withoutKey == m_seen)
        fault = DocumentFault::NoKey;
    else if (m_seen > 0 && m_withoutDate == m_seen)
        fault = DocumentFault::NoDate;
    // The next document of a fetch is about as large; one huge document is not to be paid for by all that
    // follow.
    m_expectedElements = std::min<std::size_t>(m_document.days.size(), 50'000);
    Finished finished {std::move(m_document), fault};
    reset();
    return finished;
}

} // namespace vigia::xm
