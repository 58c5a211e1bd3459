#include "app/ctl/rehearsecommand.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "core/backend/backend.h"
#include "core/backend/capsulerehearsal.h"
#include "core/capsule/capsulekey.h"
#include "core/site/supervisor.h"

#include <QDir>

namespace vigia::ctl {

QString RehearseCommand::description() const
{
    return tr(
        "Starts a new embedded site with the data and runs of a capsule, to practise on; its name and colour "
        "say REHEARSAL");
}

void RehearseCommand::declare(Options& options)
{
    options.add("file", m_file, tr("The capsule")).typeName("FILE").required();
    options.flag("--unsafe", m_unsafe, tr("PostgreSQL without fsync: quick, for tests only"));
}

int RehearseCommand::run(Context& context)
{
    Output& output = context.output();
    if (context.locations().stateDir.isEmpty() || !context.locations().site.isEmpty())
        return output.usage(
            tr("Say with --state DIR in which new directory the rehearsal shall live; an existing site is "
               "never used."));
    const QString state = context.stateDirectory();
    if (QDir(state).exists() && !QDir(state).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return output.fail(
            {ErrorCode::Conflict,
             tr("%1 is not empty, and may hold a live site: choose a new directory.").arg(state),
             {},
             "NotARehearsal",
             false});
    const Result<capsule::CapsuleReader> reader =
        capsule::CapsuleReader::open(fromOption(m_file), capsule::CapsuleKey::defaultFile());
    if (!reader)
        return output.fail(reader.error());
    site::Supervisor supervisor(state, QCoreApplication::applicationFilePath());
    site::UpOptions options;
    options.fastButUnsafe = m_unsafe;
    options.engine = site::UpOptions::Engine::Embedded;
    options.rehearsalOf = reader->info().siteTitle;
    const Result<settings::SiteConfig> site =
        supervisor.up(options, [&output](const QString& step) { output.line(step); });
    if (!site)
        return output.fail(site.error());
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const Result<backend::RehearsalSummary> done =
        context.wait((*backend)->pool().run([reader = *reader](db::Connection& connection) {
            return backend::Rehearsal(reader, connection).import();
        }));
    if (!done)
        return output.fail(done.error());
    output.document(QJsonObject {{QStringLiteral("site"), site->title},
                                 {QStringLiteral("state"), state},
                                 {QStringLiteral("series"), done->series},
                                 {QStringLiteral("values"), done->values},
                                 {QStringLiteral("runs"), done->runs}});
    output.line(tr("%1 holds %L2 values of %L3 series and %L4 runs: open it with vigia --state %5.")
                    .arg(site->title)
                    .arg(done->values)
                    .arg(done->series)
                    .arg(done->runs)
                    .arg(state));
    return Ok;
}

} // namespace vigia::ctl
