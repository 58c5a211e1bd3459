#include "core/etl/importer.h"

#include "core/etl/runsession.h"
#include "core/xm/parser.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vigia::etl {

namespace {

/// The entity of an answer without elements stands in its name alone: "Generación por Recurso".
QString entityInName(const QString& metricName, const QStringList& entities)
{
    for (const QString& entity : entities)
        if (metricName.simplified().endsWith(QStringLiteral(" por ") % entity, Qt::CaseInsensitive))
            return entity;
    return {};
}

} // namespace

Importer::Importer(db::ConnectionConfig config, const RuleBook& book, RunOptions options, QDate today)
    : m_config(std::move(config))
    , m_book(book)
    , m_options(std::move(options))
    , m_today(today)
{
}

Result<RunOutcomes> Importer::import(const QStringList& paths, const Cancellation& cancellation)
{
    for (const QString& path : paths) {
        if (cancellation.isCancelled())
            return fail(ErrorCode::Cancelled, tr("The import was cancelled before anything was written."));
        if (const Result<> done = read(path); !done)
            return fail(done.error());
    }
    RunOutcomes outcomes;
    for (auto& [id, group] : m_groups) {
        Result<RunOutcome> outcome = run(group, cancellation);
        if (!outcome)
            return fail(outcome.error());
        outcomes.push_back(std::move(*outcome));
    }
    return outcomes;
}

Result<> Importer::read(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    tr("The file %1 cannot be read (%2): give the path of a saved document.")
                        .arg(path, QFileInfo(path).isDir() ? tr("it is a folder") : file.errorString()),
                    {}, "FileNotReadable");
    Result<xm::AnyDocument> document = xm::Parser().parseAny(file.read(xm::Parser::MaxBytes + 1), name);
    if (!document) {
        // A file stays as it is: nothing about it is temporary.
        Error error = document.error();
        error.temporary = false;
        return fail(std::move(error));
    }
    if (auto* list = std::get_if<xm::ListDocument>(&*document))
        return addList(std::move(*list), path);
    return addDocument(std::move(std::get<xm::Document>(*document)), path);
}

Importer::Group& Importer::groupOf(const QString& id)
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const auto& group) { return group.first == id; });
    if (found != m_groups.end())
        return found->second;
    return m_groups.emplace_back(id, Group()).second;
}

Result<> Importer::addDocument(xm::Document document, const QString& path)
{
    const QStringList entities = m_book.entities(document.metricId);
    QString entity = document.entity;
    if (document.elements() == 0 && entity.isEmpty())
        entity = entityInName(document.metricName, entities);
    for (const QString& known : entities)
        if (known.compare(entity, Qt::CaseInsensitive) == 0 && !entities.contains(entity))
            entity = known; // the documents write "Subarea" and "SubArea" at will
    const Result<Rule> rule = m_book.find(document.metricId, entity);
    if (!rule)
        return fail(ErrorCode::InvalidData,
                    tr("%1 was not imported: %2").arg(QFileInfo(path).fileName(), rule.error().message), {},
                    rule.error().className());
    Group& group = groupOf(rule->id());
    group.rule = *rule;
    group.documents.push_back(std::move(document));
    group.files += QFileInfo(path).fileName();
    return {};
}

Result<> Importer::addList(xm::ListDocument document, const QString& path)
{
    const ListRule* rule = m_book.list(document.metricId);
    if (!rule)
        return fail(ErrorCode::InvalidData,
                    tr("%1 was not imported: it is the list “%2”, for which there is no rule.")
                        .arg(QFileInfo(path).fileName(), document.metricId.left(80)),
                    {}, "UnknownMetric");
    Group& group = groupOf(rule->id());
    group.rule = rule;
    group.lists.push_back(std::move(document));
    group.files += QFileInfo(path).fileName();
    return {};
}

Result<RunOutcome> Importer::run(Group& group, const Cancellation& cancellation)
{
    RunInfo info;
    info.job = QStringLiteral("import");
    const auto* rule = std::get_if<Rule>(&group.rule);
    const ListRule* list = rule ? nullptr : std::get<const ListRule*>(group.rule);
    info.metric = rule ? rule->metric : list->metric;
    info.entity = rule ? rule->entity : list->entity;
    for (const xm::Document& document : group.documents)
        for (const QDate day : document.days) {
            info.from = info.from.isValid() ? std::min(info.from, day) : day;
            info.to = info.to.isValid() ? std::max(info.to, day) : day;
        }
    RunSession session(m_config, std::move(info), m_options, m_today);
    if (const Result<> opened = session.open(cancellation); !opened)
        return fail(opened.error());
    session.addLog(QStringLiteral("info"),
                   QStringLiteral("files: ") + group.files.join(QStringLiteral(", ")));
    Result<> done;
    for (xm::Document& document : group.documents)
        if (done)
            done = session.append(*rule, std::move(document), cancellation);
    if (done && rule)
        done = session.load(*rule, cancellation);
    if (done && list)
        done =
            session.loadList(*list, group.lists.back(), cancellation); // a snapshot replaces an earlier one
    return done ? session.outcome() : session.fail(done.error());
}

} // namespace vigia::etl
