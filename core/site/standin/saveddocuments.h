#pragma once

#include "core/base/result.h"
#include "core/site/standin/answersource.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace vigia::standin {

/// Answers from a folder of saved XM documents (*.json): chosen by metric, entity and path, cut to the asked
/// days and codes. A day that several files hold comes from the last of them by name. Immutable after load().
class SavedDocuments final : public AnswerSource
{
public:
    /// `today` null = the Colombian day at each call. Errors: NotFound (no such folder), InvalidData (it
    /// holds no XM document).
    [[nodiscard]] static Result<std::unique_ptr<SavedDocuments>> load(const QString& folder, QDate today);

    /// Files of the folder that are no XM documents.
    const QStringList& skipped() const { return m_skipped; }

    QDate today() const override;
    [[nodiscard]] tl::expected<std::string, Refusal> answer(const Request& request) const override;

private:
    struct Element
    {
        QByteArray key; ///< code or name
        std::string json;
    };

    struct Item
    {
        QDate date; ///< null: the document has none; such an Item is part of every answer
        std::string json;
        QByteArray entitiesKey;
        std::vector<Element> elements;
    };

    struct Series
    {
        QByteArray name;
        std::vector<Item> items; ///< by date, undated ones first
    };

    SavedDocuments() = default;
    bool read(const QString& path);
    void add(const QByteArray& key, Series series, bool isList);
    tl::expected<const Series*, Refusal> find(const Request& request) const;
    static QByteArray keyOf(const QByteArray& metric, const QByteArray& entity, Endpoint endpoint);

    static std::string filteredItem(const Item& item, const QSet<QByteArray>& filter);

    struct Parsing;

    QDate m_today;
    QHash<QByteArray, Series> m_series;
    QSet<QByteArray> m_metrics; ///< ids, of empty documents too
    QStringList m_skipped;
    Catalogue m_catalogue;
};

} // namespace vigia::standin
