#pragma once

#include "core/async/cancellation.h"
#include "core/db/connectionconfig.h"
#include "core/etl/rulebook.h"
#include "core/etl/runoutcome.h"

#include <QCoreApplication>
#include <QStringList>

#include <variant>

namespace vigia::etl {

/// Loads saved documents of XM's API: metric and entity are read from the documents, those of one metric and
/// entity become one run. All files are read before anything is written. Blocks; any thread.
class Importer
{
    Q_DECLARE_TR_FUNCTIONS(Importer)

public:
    Importer(db::ConnectionConfig config, const RuleBook& book, RunOptions options, QDate today);

    /// One outcome a metric and entity, in the order of the files. Errors: InvalidData (no XM document,
    /// unknown metric), NotFound (no such file), and what keeps a run from being registered; nothing is
    /// written then.
    [[nodiscard]] Result<RunOutcomes> import(const QStringList& paths, const Cancellation& cancellation);

private:
    struct Group
    {
        std::variant<Rule, const ListRule*> rule;
        std::vector<xm::Document> documents;
        std::vector<xm::ListDocument> lists;
        QStringList files;
    };

    [[nodiscard]] Result<> read(const QString& path);
    [[nodiscard]] Result<> addDocument(xm::Document document, const QString& path);
    [[nodiscard]] Result<> addList(xm::ListDocument document, const QString& path);
    [[nodiscard]] Result<RunOutcome> run(Group& group, const Cancellation& cancellation);
    Group& groupOf(const QString& id);

    db::ConnectionConfig m_config;
    const RuleBook& m_book;
    RunOptions m_options;
    QDate m_today;
    std::vector<std::pair<QString, Group>> m_groups;
};

} // namespace vigia::etl
