#include "app/ctl/reportcommand.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "app/ctl/reportwriters.h"
#include "core/backend/backend.h"
#include "core/capsule/capsulekey.h"
#include "core/etl/rulebook.h"
#include "core/report/reportcheck.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QTranslator>

namespace vigia::ctl {

namespace {

using report::ReportDefinition;
using report::ReportDefinitions;

constexpr qint64 LongestNotes = 1 << 20; // bytes

QStringList listOf(const std::vector<std::string>& options)
{
    QStringList list;
    for (const std::string& option : options)
        list.append(fromOption(option));
    return list;
}

/// Findings are told in full where the program speaks the report's language: for a while it does.
class Spoken
{
public:
    Spoken(const QString& language, const QString& program)
    {
        m_installed = language != program && m_translator.load(QStringLiteral(":/i18n/vigia_") + language)
            && QCoreApplication::installTranslator(&m_translator);
    }

    ~Spoken()
    {
        if (m_installed)
            QCoreApplication::removeTranslator(&m_translator);
    }

    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

private:
    QTranslator m_translator;
    bool m_installed = false;
};

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Spanish ? QStringLiteral("es") : QStringLiteral("en");
}

QJsonArray missingJson(const report::Report& report)
{
    QJsonArray missing;
    for (const report::Section& section : report.sections)
        for (const QString& what : section.missing)
            missing.append(
                QJsonObject {{QStringLiteral("section"), section.id}, {QStringLiteral("what"), what}});
    return missing;
}

} // namespace

bool ReportCommand::needsFonts(const QStringList& arguments)
{
    if (!arguments.contains(QStringLiteral("report")))
        return false;
    return std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
        return argument.endsWith(u"pdf") || argument.startsWith(u"--definition");
    });
}

QString ReportCommand::description() const
{
    return tr(
        "Makes a report of the site: generation, demand, price, reservoirs, data, runs, alerts, actions");
}

void ReportCommand::declare(Options& options)
{
    options.add("--from", m_from, tr("First day, YYYY-MM-DD")).typeName("DAY");
    options.add("--to", m_to, tr("Last day, YYYY-MM-DD")).typeName("DAY");
    options.add("--period", m_period,
                tr("Instead of both: 2025, 2025-03, 2025-W10, 2025-03-01, today, yesterday, last-week, "
                   "last-month, last-year"));
    options.add("--format", m_formats, tr("How to write it; by the file's ending where it is not said"))
        .oneOf({"pdf", "html", "xlsx", "csv", "json"})
        .separatedBy(',');
    options
        .add("--sections", m_sections,
             tr("Only these, with commas: %1; all but “handover” by default")
                 .arg(report::SectionIds.join(QStringLiteral(", "))))
        .separatedBy(',');
    options.add("--top", m_top, tr("How many plants are named, the largest first"))
        .between(1, report::ReportCheck::MostPlants);
    options.add("--notes", m_notes, tr("File with the notes of the handover; blank lines part them"))
        .typeName("FILE");
    options.add("-o,--output", m_output, tr("File to write")).typeName("FILE");
    options.add("--definition", m_definition, tr("Makes a saved report")).typeName("NAME");
    options.add("--deliver", m_deliver, tr("Folder for the files, named by the definition and the days"))
        .typeName("DIR");
    options.add("--save", m_save, tr("Saves this as a definition instead of making it")).typeName("NAME");
    options.add("--capsule", m_capsule, tr("Makes it from a capsule, of all its days where none are said"))
        .typeName("FILE");
    options.add("--title", m_title, tr("Title of the definition"));
    options.add("--keep", m_keep, tr("How many delivered files of each format stay; 0 = all"))
        .between(0, 100000);
}

QString ReportCommand::usageProblem() const
{
    const bool days = !m_from.empty() || !m_to.empty();
    if (days && (m_from.empty() || m_to.empty()))
        return tr("A range needs both --from and --to.");
    if (days && !m_period.empty())
        return tr("Say either --from and --to, or --period.");
    if (!m_save.empty())
        return days || !m_output.empty() || !m_deliver.empty()
            ? tr("A saved definition has a --period and no files: leave --from, --to, -o and --deliver out.")
            : QString();
    if (!days && m_period.empty() && m_definition.empty() && m_capsule.empty())
        return tr("Which days? Say --from and --to, or --period.");
    if (m_output.empty() == m_deliver.empty())
        return tr("Where to? Say either -o FILE or --deliver DIR.");
    if (!m_deliver.empty() && m_definition.empty())
        return tr("--deliver needs a --definition, by which its files are named.");
    return {};
}

Result<ReportDefinition> ReportCommand::definition(Context& context) const
{
    ReportDefinition definition;
    definition.language = systemLanguage();
    if (!m_definition.empty()) {
        Result<ReportDefinition> saved = ReportDefinitions::usual().load(fromOption(m_definition));
        if (!saved)
            return saved;
        definition = *std::move(saved);
    }
    if (!context.language().isEmpty())
        definition.language = context.language();
    if (!m_period.empty())
        definition.period = fromOption(m_period);
    if (!m_sections.empty())
        definition.sections = listOf(m_sections);
    if (m_top > 0)
        definition.topPlants = m_top;
    if (m_keep > 0)
        definition.keep = m_keep;
    if (!m_title.empty())
        definition.title = fromOption(m_title);
    const QString suffix = QFileInfo(fromOption(m_output)).suffix().toLower();
    if (!m_formats.empty())
        definition.formats = listOf(m_formats);
    else if (!m_output.empty() && makeReportWriter(suffix))
        definition.formats = QStringList {suffix};
    return definition;
}

Result<QStringList> ReportCommand::notes() const
{
    if (m_notes.empty())
        return QStringList();
    QFile file(fromOption(m_notes));
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
                    tr("The notes %1 can't be read: %2").arg(file.fileName(), file.errorString()));
    const QByteArray bytes = file.read(LongestNotes + 1);
    if (bytes.size() > LongestNotes)
        return fail(ErrorCode::InvalidData, tr("The notes %1 are far too long.").arg(file.fileName()));
    QString text = QString::fromUtf8(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
}

Result<report::ReportRequest> ReportCommand::request(const ReportDefinition& definition) const
{
    const QDate today = energyday::dayAt(QDateTime::currentMSecsSinceEpoch());
    const bool isWhole = m_recorded && m_from.empty() && m_period.empty();
    const Result<DayRange> days = isWhole ? m_held
        : m_from.empty()                  ? report::ReportCheck::days(definition.period, today)
                                          : DayRange::parse(fromOption(m_from), fromOption(m_to));
    if (!days)
        return fail(days.error());
    if (m_recorded)
        if (const Result<> held = m_recorded->holds(*days); !held)
            return fail(held.error());
    const Result<QStringList> paragraphs = notes();
    if (!paragraphs)
        return fail(paragraphs.error());
    return report::ReportCheck::checked(
        {*days, definition.language, definition.sections, definition.topPlants, *paragraphs});
}

int ReportCommand::run(Context& context)
{
    Output& output = context.output();
    if (const QString problem = usageProblem(); !problem.isEmpty())
        return output.usage(problem);
    if (const Result<> opened = openCapsule(); !opened)
        return output.fail(opened.error());
    const Result<ReportDefinition> definition = this->definition(context);
    if (!definition)
        return definition.error().code == ErrorCode::InvalidData ? output.usage(definition.error().message)
                                                                 : output.fail(definition.error());
    if (!m_save.empty())
        return save(context, *definition);
    if (!m_output.empty() && definition->formats.size() != 1)
        return output.usage(tr("One file has one format: say one --format."));
    const Result<report::ReportRequest> request = this->request(*definition);
    if (!request)
        return request.error().code == ErrorCode::InvalidData ? output.usage(request.error().message)
                                                              : output.fail(request.error());
    return make(context, *definition, *request);
}

int ReportCommand::save(Context& context, const ReportDefinition& definition) const
{
    ReportDefinition saved = definition;
    saved.name = fromOption(m_save);
    if (const Result<> done = ReportDefinitions::usual().save(saved); !done)
        return context.output().fail(done.error());
    context.output().line(
        tr("Saved; make it with “vigiactl report --definition %1 --deliver DIR”.").arg(saved.name));
    context.output().document(QJsonObject {{QStringLiteral("definition"), saved.name}});
    return Ok;
}

int ReportCommand::make(Context& context, const ReportDefinition& definition,
                        const report::ReportRequest& request) const
{
    Output& output = context.output();
    const QString folder =
        m_deliver.empty() ? QFileInfo(fromOption(m_output)).absolutePath() : fromOption(m_deliver);
    if (!QFileInfo(folder).isDir())
        return output.fail(
            {ErrorCode::NotFound, tr("There is no folder %1: make it first.").arg(folder), {}, {}, false});
    const Spoken spoken(definition.language,
                        context.language().isEmpty() ? systemLanguage() : context.language());
    output.progress(tr("Reading …"));
    const Result<report::Report> made = collect(context, request);
    if (!made)
        return output.fail(made.error());
    return write(context, definition, *made);
}

Result<> ReportCommand::openCapsule()
{
    if (m_capsule.empty())
        return {};
    const Result<capsule::CapsuleReader> reader =
        capsule::CapsuleReader::open(fromOption(m_capsule), capsule::CapsuleKey::defaultFile());
    if (!reader)
        return fail(reader.error());
    const Result<etl::RuleBook> rules = etl::RuleBook::builtIn();
    if (!rules)
        return fail(rules.error());
    m_held = reader->info().range;
    m_recorded = std::make_unique<backend::CapsuleReports>(*reader, generation::MetricTable(rules->rules()));
    return {};
}

Result<report::Report> ReportCommand::collect(Context& context, const report::ReportRequest& request) const
{
    if (m_recorded)
        return context.wait(m_recorded->service().make(request));
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return fail(backend.error());
    if (!m_deliver.empty()) {
        // Nobody looks on: a scheduled report waits for the database, and is tried again.
        const Result<db::Rows> there = context.wait((*backend)->chartPool().run(
            [](db::Connection& connection) { return connection.query("SELECT 1"); }));
        if (!there)
            return fail(there.error());
    }
    return context.wait((*backend)->reports().make(request));
}

int ReportCommand::write(Context& context, const ReportDefinition& definition,
                         const report::Report& report) const
{
    Output& output = context.output();
    QJsonArray files;
    for (const QString& format : definition.formats) {
        const QString path = m_deliver.empty()
            ? fromOption(m_output)
            : QDir(fromOption(m_deliver)).filePath(report::deliveredName(definition, report.days, format));
        const auto writer = makeReportWriter(format);
        if (!writer)
            return output.fail({ErrorCode::NotFound,
                                tr("This program can't write %1 here.", "a format").arg(format),
                                {},
                                {},
                                false});
        output.progress(tr("Writing %1 …").arg(path));
        if (const Result<> written = writer->write(report, path); !written)
            return output.fail(written.error());
        if (!m_deliver.empty())
            report::forgetOld(fromOption(m_deliver), definition, format);
        output.line(path);
        files.append(QJsonObject {{QStringLiteral("format"), format}, {QStringLiteral("path"), path}});
    }
    for (const report::Section& section : report.sections)
        for (const QString& what : section.missing)
            output.note(tr("Not in the report: %1")
                            .arg(what.startsWith(section.title)
                                     ? what
                                     : QString(section.title % QStringLiteral(": ") % what)));
    output.document(
        QJsonObject {{QStringLiteral("files"), files}, {QStringLiteral("missing"), missingJson(report)}});
    return Ok;
}

QString ReportDefinitionsCommand::description() const
{
    return tr("Lists the saved reports");
}

int ReportDefinitionsCommand::run(Context& context)
{
    QJsonArray document;
    QList<QStringList> rows;
    for (const ReportDefinition& one : ReportDefinitions::usual().all()) {
        rows.append({one.name, one.title, one.period, one.formats.join(QStringLiteral(", ")), one.language});
        document.append(QJsonObject {{QStringLiteral("name"), one.name},
                                     {QStringLiteral("title"), one.title},
                                     {QStringLiteral("period"), one.period},
                                     {QStringLiteral("formats"), QJsonArray::fromStringList(one.formats)},
                                     {QStringLiteral("sections"), QJsonArray::fromStringList(one.sections)},
                                     {QStringLiteral("language"), one.language}});
    }
    context.output().table({tr("Name"), tr("Title"), tr("Period"), tr("Formats"), tr("Language")}, rows);
    context.output().document(document);
    return Ok;
}

} // namespace vigia::ctl
