#pragma once

#include "core/xm/document.h"
#include "core/xm/rawelement.h"
#include "core/xm/xmerror.h"

#include <QHash>

#include <string>
#include <unordered_map>

namespace vigia::xm {

/// Turns the elements of one text into the columns of a Document: finds each element's key, keeps a (key,
/// day) once, lists what it rejects. Knows nothing of JSON. Reused document after document; one thread.
class DocumentBuilder
{
public:
    /// More elements than 18 months of every plant make a text that XM never sent.
    static constexpr int MaxElements = 500'000;
    static constexpr int MaxListedRejects = 100'000;

    void reset();
    void beginItem();
    /// The Item's entity array. False when an earlier one was of another endpoint: do not add its elements.
    bool beginEntities(Endpoint endpoint);
    /// False when the document has become too large.
    bool addElement(const RawElement& element);
    /// `date` is the Item's own date, as in the text; empty when it has none. An Item without an entity array
    /// is rejected.
    void endItem(std::string_view date);

    struct Finished
    {
        Document document;
        /// NoEntities, NoDate, NoKey, NoValue: not one Item or element of the text has that column.
        std::optional<DocumentFault> fault;
    };

    /// Gives the document away; metricId and metricName are the caller's to fill.
    Finished finish();

private:
    struct TextHash
    {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::string_view identityOf(const RawElement& element);
    int keyFor(const RawElement& element);
    int newKey(const RawElement& element, std::string_view identity);
    void reject(QDate day, const QString& code, int hour, std::string_view raw, const char* reason);
    bool checkElement(const RawElement& element);
    void mergeItem(int first);
    int earlierElement(int key, QDate day) const;
    void moveElement(int from, int to);
    void rejectEarlier(int element);
    void rememberElements(int count);
    QDate cachedDay(std::string_view text);

    Document m_document;
    std::string m_entityText;
    std::unordered_map<std::string, int, TextHash, std::equal_to<>> m_keyByText;
    std::vector<const std::string*> m_textOfKey; ///< last spelling of each key, to guess the next element's
    QHash<QString, int> m_keyByName; ///< by code, unit separator, subkey: two spellings may trim to one
    std::vector<int> m_lastElement; ///< per key: its latest element of the Items before this one
    QHash<std::pair<int, qint64>, int> m_elementOf; ///< filled only when days do not come in order
    std::string m_identity;
    std::string m_dateText;
    QDate m_date;
    std::size_t m_expectedElements = 0; ///< of the document before
    int m_guess = 0;
    int m_itemFirst = 0;
    std::size_t m_itemRejects = 0;
    bool m_hasEndpoint = false;
    bool m_itemHasEntities = false;
    bool m_hasEntity = false;
    bool m_isUnordered = false;
    int m_seen = 0; ///< elements in the text
    int m_withoutDate = 0;
    int m_withoutKey = 0;
    int m_withoutValue = 0;
};

} // namespace vigia::xm
