#include "ui/jobs/jobtexts.h"

#include "ui/base/format.h"

#include <QCoreApplication>

namespace vigia::ui::jobtext {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JobTexts)
};

QString parameter(const jobs::JobParameter& parameter)
{
    if (parameter.id == u"from")
        return Tr::tr("from a day");
    if (parameter.id == u"to")
        return Tr::tr("to a day");
    if (parameter.id == u"days")
        return Tr::tr("days to keep");
    return parameter.kind == jobs::JobParameter::Kind::Series ? Tr::tr("a series") : parameter.id;
}

} // namespace

QString schedule(const jobs::JobInfo& job)
{
    if (!job.isScheduled)
        return Tr::tr("when somebody asks");
    if (job.schedule.isDaily())
        return Tr::tr("daily at %1:00 (Colombian time)").arg(job.schedule.atHour, 2, 10, QLatin1Char('0'));
    return Tr::tr("every %n hour(s) from 00:00 on (Colombian time)", nullptr, job.schedule.everyHours);
}

QString policy(const jobs::PolicyInfo& policy)
{
    QStringList words;
    if (policy.retries > 0) {
        words.append(Tr::tr("%n retry(s)", "how often it is tried again", policy.retries));
        words.append(Tr::tr("waits up to %1").arg(format::age(policy.retryCap)));
    } else {
        words.append(Tr::tr("never tried again"));
    }
    words.append(Tr::tr("at most %1", "how long a run may take").arg(format::age(policy.timeLimit)));
    if (policy.startsPerMinute > 0)
        words.append(Tr::tr("at most %n start(s) a minute", nullptr, policy.startsPerMinute));
    return words.join(QStringLiteral(", "));
}

QString parameters(const jobs::JobInfo& job)
{
    QStringList words;
    for (const jobs::JobParameter& one : job.parameters)
        words.append(parameter(one));
    return words.isEmpty() ? Tr::tr("none", "parameters") : words.join(QStringLiteral(", "));
}

QString engine(const jobs::EngineInfo& engine)
{
    if (!engine.isAvailable)
        return engine.trouble.isEmpty() ? Tr::tr("not available") : engine.trouble;
    const QString load = Tr::tr("%1 running, %2 waiting", "numbers of runs")
                             .arg(format::integer(engine.running), format::integer(engine.waiting));
    return engine.isDefault ? Tr::tr("the default; %1", "so many runs").arg(load) : load;
}

} // namespace vigia::ui::jobtext
