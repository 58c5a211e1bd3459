#include "app/ctl/snapshotcommands.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "core/audit/actor.h"
#include "core/backend/capsulewiring.h"
#include "core/capsule/capsulekey.h"
#include "core/capsule/capsulereader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QProcess>

#include <cmath>

namespace vigia::ctl {

namespace {

using capsule::AccountLine;
using capsule::CapsuleInfo;
using capsule::CapsuleProof;
using capsule::CapsuleReader;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotCommands)
};

QString stateName(AccountLine::State state)
{
    switch (state) {
    case AccountLine::State::Kept:
        return QStringLiteral("kept");
    case AccountLine::State::Partly:
        return QStringLiteral("partly");
    case AccountLine::State::LeftOut:
        return QStringLiteral("left-out");
    case AccountLine::State::Missing:
        break;
    }
    return QStringLiteral("missing");
}

QString signerName(CapsuleProof::Signer signer)
{
    switch (signer) {
    case CapsuleProof::Signer::ThisMachine:
        return QStringLiteral("this-machine");
    case CapsuleProof::Signer::Unknown:
        return QStringLiteral("unknown");
    case CapsuleProof::Signer::Nobody:
        break;
    }
    return QStringLiteral("nobody");
}

QString signerText(const CapsuleProof& proof)
{
    switch (proof.signer) {
    case CapsuleProof::Signer::ThisMachine:
        return Tr::tr("Signed with this machine's key, %1.").arg(proof.fingerprint);
    case CapsuleProof::Signer::Unknown:
        return Tr::tr(
                   "Signed with a key that this machine does not know, %1: compare it with whoever saved the "
                   "capsule.")
            .arg(proof.fingerprint);
    case CapsuleProof::Signer::Nobody:
        break;
    }
    return Tr::tr("Not signed by anybody.");
}

QJsonObject documentOf(const CapsuleInfo& info, const capsule::Account& account)
{
    QJsonArray tables;
    for (const AccountLine& line : account)
        tables += QJsonObject {{QStringLiteral("table"), line.table},
                               {QStringLiteral("state"), stateName(line.state)},
                               {QStringLiteral("kept"), line.kept},
                               {QStringLiteral("left_out"), line.leftOut},
                               {QStringLiteral("reason"), line.reason}};
    return {{QStringLiteral("id"), info.id},
            {QStringLiteral("format"), info.formatVersion},
            {QStringLiteral("program"), info.program},
            {QStringLiteral("site"), info.siteName},
            {QStringLiteral("site_title"), info.siteTitle},
            {QStringLiteral("simulated"), info.simulated},
            {QStringLiteral("made"), info.made.toString(Qt::ISODate)},
            {QStringLiteral("made_by"), info.madeBy},
            {QStringLiteral("reason"), info.reason},
            {QStringLiteral("from"), info.range.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), info.range.to.toString(Qt::ISODate)},
            {QStringLiteral("bytes"), info.bytes},
            {QStringLiteral("account"), tables}};
}

void writeAccount(Output& output, const CapsuleInfo& info, const capsule::Account& account)
{
    output.line(Tr::tr("Capsule of %1 (%2)%3, days %4 to %5, saved %6 by %7, %8.")
                    .arg(info.siteTitle, info.siteName,
                         info.simulated ? Tr::tr(", simulated data") : QString(),
                         info.range.from.toString(Qt::ISODate), info.range.to.toString(Qt::ISODate),
                         energyday::localTime(info.made.toMSecsSinceEpoch())
                             .toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                         info.madeBy, QLocale().formattedDataSize(info.bytes)));
    if (!info.reason.isEmpty())
        output.line(info.reason);
    QList<QStringList> rows;
    for (const AccountLine& line : account)
        rows += {line.table, stateName(line.state), QString::number(line.kept),
                 line.leftOut > 0 ? QString::number(line.leftOut) : QString(), line.reason};
    output.table({Tr::tr("table"), Tr::tr("state"), Tr::tr("kept"), Tr::tr("left out"), Tr::tr("reason")},
                 rows);
}

Result<QString> consoleProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/vigia");
    if (QFileInfo(beside).isExecutable())
        return beside;
    return fail(
        ErrorCode::NotFound,
        Tr::tr("The console is not installed here: %1 is missing. Copy the capsule to a machine that has "
               "it.")
            .arg(beside));
}

} // namespace

QString SnapshotSaveCommand::description() const
{
    return tr(
        "Saves what the site shows in one signed file, without its secrets, to be opened later without a "
        "network");
}

void SnapshotSaveCommand::declare(Options& options)
{
    options.add("-o,--output", m_file, tr("The file to write, such as incident.vigia"))
        .typeName("FILE")
        .required();
    options.add("--from", m_from, tr("First day, YYYY-MM-DD; a week before the last one when absent"))
        .typeName("DAY");
    options.add("--to", m_to, tr("Last day, YYYY-MM-DD; today when absent")).typeName("DAY");
    options.add("--reason", m_reason, tr("Why it is saved")).typeName("TEXT");
    options.add("--cap", m_capMb, tr("Most megabytes of content")).between(1, 800);
}

int SnapshotSaveCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const QDate today = energyday::dayAt((*backend)->clock().nowUtc().toMSecsSinceEpoch());
    const QString to = m_to.empty() ? today.toString(Qt::ISODate) : fromOption(m_to);
    const QString from = m_from.empty() ? QDate::fromString(to, Qt::ISODate).addDays(-6).toString(Qt::ISODate)
                                        : fromOption(m_from);
    const Result<DayRange> days = DayRange::parse(from, to);
    if (!days)
        return output.usage(days.error().message);
    backend::CapsuleRequest request;
    request.path = fromOption(m_file);
    request.days = *days;
    request.reason = fromOption(m_reason);
    request.madeBy = audit::currentActor();
    request.language = context.language();
    if (request.language.isEmpty())
        request.language =
            QLocale().language() == QLocale::Spanish ? QStringLiteral("es") : QStringLiteral("en");
    request.keyFile = capsule::CapsuleKey::defaultFile();
    // What a console of this user keeps lies beside the key.
    request.layout = backend::layoutIn(QFileInfo(request.keyFile).path() + QStringLiteral("/console.ini"));
    request.cap = qint64 {m_capMb} * 1'000'000;
    if ((*backend)->site().name == u"embedded")
        request.stateDirectory = context.stateDirectory();
    backend::CapsuleSaver saver(**backend);
    QObject::connect(&saver, &backend::CapsuleSaver::progressed, &saver,
                     [&output](const QString& text) { output.progress(text); });
    const Result<backend::CapsuleSummary> saved = context.wait(saver.save(request));
    if (!saved)
        return output.fail(saved.error());
    output.document(documentOf(saved->info, saved->account));
    writeAccount(output, saved->info, saved->account);
    if (!saved->auditTrouble.isEmpty())
        output.note(tr("It is not in the audit: %1").arg(saved->auditTrouble));
    return Ok;
}

QStringList SnapshotReadCommand::path() const
{
    return {QStringLiteral("snapshot"),
            m_mode == Mode::Info ? QStringLiteral("info") : QStringLiteral("verify")};
}

QString SnapshotReadCommand::description() const
{
    return m_mode == Mode::Info
        ? tr("Says what a capsule holds, and what was left out of it")
        : tr("Says whether a capsule is as it was signed, table by table, and by whom");
}

void SnapshotReadCommand::declare(Options& options)
{
    options.add("file", m_file, tr("The capsule")).typeName("FILE").required();
    if (m_mode == Mode::Info)
        options.flag("--queries", m_hasQueries, tr("Only the kept PromQL expressions and what they came to"));
}

int SnapshotReadCommand::run(Context& context)
{
    return m_mode == Mode::Info ? info(context) : verify(context);
}

int SnapshotReadCommand::info(Context& context) const
{
    const Result<CapsuleReader> reader =
        CapsuleReader::open(fromOption(m_file), capsule::CapsuleKey::defaultFile());
    if (!reader)
        return context.output().fail(reader.error());
    if (m_hasQueries)
        return queries(context, *reader);
    QJsonObject document = documentOf(reader->info(), reader->account());
    document[QStringLiteral("signer")] = signerName(reader->proof().signer);
    document[QStringLiteral("fingerprint")] = reader->proof().fingerprint;
    context.output().document(document);
    writeAccount(context.output(), reader->info(), reader->account());
    context.output().line(signerText(reader->proof()));
    return Ok;
}

int SnapshotReadCommand::queries(Context& context, const CapsuleReader& reader) const
{
    Output& output = context.output();
    const auto keys = reader.queries();
    if (!keys)
        return output.fail(keys.error());
    QJsonArray documents;
    QList<QStringList> rows;
    for (const capsule::QueryKey& key : *keys) {
        const auto answer = reader.query(key.name);
        if (!answer)
            return output.fail(answer.error());
        QJsonArray list;
        for (const targets::QuerySeries& series : answer->series) {
            QJsonObject labels;
            QStringList words;
            for (auto it = series.labels.begin(); it != series.labels.end(); ++it) {
                labels.insert(it.key(), it.value());
                words += it.key() % u'=' % it.value();
            }
            QJsonArray samples; // NaN and infinities are no numbers of JSON
            for (const targets::QuerySample& sample : series.samples)
                samples +=
                    QJsonArray {sample.at.toString(Qt::ISODate),
                                std::isfinite(sample.value) ? QJsonValue(sample.value)
                                                            : QJsonValue(QString::number(sample.value))};
            list += QJsonObject {{QStringLiteral("labels"), labels}, {QStringLiteral("samples"), samples}};
            rows += {key.expression, words.join(u' '), QString::number(series.samples.size()),
                     series.samples.isEmpty() ? QString() : QString::number(series.samples.last().value)};
        }
        if (answer->series.isEmpty())
            rows += {key.expression, tr("no series"), QString(), QString()};
        documents += QJsonObject {{QStringLiteral("name"), key.name},
                                  {QStringLiteral("expression"), key.expression},
                                  {QStringLiteral("series"), list}};
    }
    output.document(QJsonObject {{QStringLiteral("queries"), documents}});
    output.table({tr("expression"), tr("series"), tr("values"), tr("last")}, rows);
    return Ok;
}

int SnapshotReadCommand::verify(Context& context) const
{
    Output& output = context.output();
    const Result<CapsuleProof> proof =
        CapsuleReader::verify(fromOption(m_file), capsule::CapsuleKey::defaultFile());
    if (!proof)
        return output.fail(proof.error());
    QJsonArray tables;
    QList<QStringList> rows;
    for (const capsule::TableProof& table : proof->tables) {
        tables += QJsonObject {{QStringLiteral("table"), table.table},
                               {QStringLiteral("rows"), table.rows},
                               {QStringLiteral("ok"), table.trouble.isEmpty()}};
        rows += {table.table, QString::number(table.rows),
                 table.trouble.isEmpty() ? tr("as signed") : tr("DAMAGED")};
    }
    output.document(QJsonObject {{QStringLiteral("whole"), proof->isWhole()},
                                 {QStringLiteral("trouble"), proof->trouble},
                                 {QStringLiteral("signer"), signerName(proof->signer)},
                                 {QStringLiteral("fingerprint"), proof->fingerprint},
                                 {QStringLiteral("tables"), tables}});
    output.table({tr("table"), tr("rows"), tr("content")}, rows);
    output.line(signerText(*proof));
    if (proof->isWhole())
        return Ok;
    output.note(proof->trouble);
    return Failed;
}

QString SnapshotOpenCommand::description() const
{
    return tr("Opens a capsule in the console, read-only and without a network");
}

void SnapshotOpenCommand::declare(Options& options)
{
    options.add("file", m_file, tr("The capsule")).typeName("FILE").required();
}

int SnapshotOpenCommand::run(Context& context)
{
    Output& output = context.output();
    const QString file = QFileInfo(fromOption(m_file)).absoluteFilePath();
    // Said here, where there is a terminal, rather than in a window.
    const Result<CapsuleReader> reader = CapsuleReader::open(file, capsule::CapsuleKey::defaultFile());
    if (!reader)
        return output.fail(reader.error());
    const Result<QString> program = consoleProgram();
    if (!program)
        return output.fail(program.error());
    qint64 pid = 0;
    if (!QProcess::startDetached(*program, {QStringLiteral("--capsule"), file}, {}, &pid))
        return output.fail(
            Error {ErrorCode::Internal, tr("The console %1 did not start.").arg(*program), {}, {}, false});
    output.document(QJsonObject {{QStringLiteral("pid"), pid}});
    output.line(tr("The console opens %1.").arg(file));
    return Ok;
}

} // namespace vigia::ctl
