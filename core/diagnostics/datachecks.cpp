#include "core/base/energyday.h"
#include "core/diagnostics/checktable.h"
#include "core/diagnostics/looks.h"

#include <QCoreApplication>

namespace vigia::diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DataChecks)
};

constexpr double GoodRate = 0.05; ///< of failed runs in 24 h (design section 1)
constexpr double BadRate = 0.10;
constexpr int DaysUntilBad = 7; ///< over the lag
constexpr qint64 DaySeconds = 86400;
constexpr qint64 OldLoad = 2 * DaySeconds;

Verdict freshnessVerdict(const QList<FreshnessFigure>& figures, const QDate& today)
{
    qint64 judged = 0, late = 0, worst = 0;
    QString example;
    for (const FreshnessFigure& figure : figures) {
        if (figure.isSparse || !figure.newestDay.isValid())
            continue;
        ++judged;
        // A day more, since the newest one may be loaded at any hour.
        const qint64 over = figure.newestDay.daysTo(today) - figure.lagDays - 1;
        if (over <= 0)
            continue;
        ++late;
        if (over > worst) {
            worst = over;
            example = Tr::tr("%1 ends on %2 and normally lags %3 d")
                          .arg(figure.series, figure.newestDay.toString(Qt::ISODate))
                          .arg(figure.lagDays);
        }
    }
    const QString load = Tr::tr("Load what is due: vigiactl etl incremental, or the page Jobs.");
    if (judged == 0)
        return Verdict::unknown(Tr::tr("No metric has data."), load);
    if (late == 0)
        return Verdict::ok(Tr::tr("All %1 metrics with data are within their publication lag.").arg(judged));
    const QString evidence = Tr::tr("%1 of %2 metrics with data are too old; the worst by %3 d: %4.")
                                 .arg(late)
                                 .arg(judged)
                                 .arg(worst)
                                 .arg(example);
    return worst > DaysUntilBad ? Verdict::fail(evidence, load) : Verdict::warn(evidence, load);
}

Verdict faultsVerdict(const PortalFaults& faults)
{
    if (!faults.to.isValid())
        return Verdict::unknown(Tr::tr("The portal's tables are empty."),
                                Tr::tr("Load what is due: vigiactl etl incremental."));
    const QString days =
        faults.from.toString(Qt::ISODate) + QStringLiteral(" – ") + faults.to.toString(Qt::ISODate);
    if (faults.total() == 0)
        return Verdict::ok(Tr::tr("None of the known faults in %1 rows of %2.").arg(faults.rows).arg(days));
    return Verdict::warn(
        Tr::tr("In %1 rows of %2: %3 without a name (NULL recurso), %4 under _SISTEMA_, %5 prices divided by "
               "1000.")
            .arg(faults.rows)
            .arg(days)
            .arg(faults.nullNames)
            .arg(faults.aliases)
            .arg(faults.scaledPrices),
        Tr::tr("Charts read them right. To correct the tables, load these days again: vigiactl etl backfill "
               "METRIC/ENTITY --from %1 --to %2 --only all.")
            .arg(faults.from.toString(Qt::ISODate), faults.to.toString(Qt::ISODate)));
}

Verdict rateVerdict(const RunFigures& runs)
{
    if (runs.ended == 0)
        return Verdict::unknown(Tr::tr("No run ended in the last 24 h, so there is no rate."),
                                Tr::tr("Start one: vigiactl etl incremental, or the page Jobs; then see the "
                                       "check of the schedule."));
    const double rate = static_cast<double>(runs.failed) / static_cast<double>(runs.ended);
    QString evidence = Tr::tr("%1 of %2 runs failed in the last 24 h (%3 %).")
                           .arg(runs.failed)
                           .arg(runs.ended)
                           .arg(QString::number(rate * 100, 'f', 1));
    if (!runs.commonError.isEmpty())
        evidence += u' ' + Tr::tr("Most often: %1.").arg(runs.commonError);
    const QString remedy =
        Tr::tr("Look at them: vigiactl etl runs --filter state:FAILURE. Retry those with a "
               "temporary cause: vigiactl etl retry ID.");
    if (rate > BadRate)
        return Verdict::fail(evidence, remedy);
    return rate >= GoodRate ? Verdict::warn(evidence, remedy) : Verdict::ok(evidence);
}

Verdict hangingVerdict(const RunFigures& runs)
{
    const QString evidence =
        Tr::tr("%1 lost (no program holds them), %2 that work too long, %3 that wait too "
               "long; %4 were closed as lost in the last 24 h.")
            .arg(runs.lost)
            .arg(runs.stuck)
            .arg(runs.overdue)
            .arg(runs.lostDay);
    const QString id = runs.example.left(8);
    if (runs.lost + runs.stuck > 0)
        return Verdict::fail(
            evidence,
            Tr::tr("Look at one: vigiactl etl show %1; end it: vigiactl etl cancel %1; then run "
                   "it again: vigiactl etl retry %1.")
                .arg(id));
    if (runs.overdue > 0)
        return Verdict::warn(
            evidence,
            Tr::tr("See whether an engine serves its queue: vigiactl workers queues, or vigiactl "
                   "etl serve; then vigiactl etl show %1.")
                .arg(id));
    if (runs.lostDay > 0)
        return Verdict::warn(
            evidence,
            Tr::tr("Run them again: vigiactl etl runs --filter error:RunLost, then vigiactl etl "
                   "retry ID; see why their program ended."));
    return Verdict::ok(evidence);
}

Verdict scheduleVerdict(const QList<ScheduleFigure>& jobs, const QDateTime& now)
{
    bool isDead = false, isNew = false;
    QStringList lines;
    for (const ScheduleFigure& job : jobs) {
        const qint64 age = job.last.isValid() ? job.last.secsTo(now) : -1;
        const QString last = age < 0 ? Tr::tr("never") : Tr::tr("%1 ago").arg(spanText(age));
        lines += Tr::tr("%1: every %2, last %3").arg(job.job, spanText(job.everySeconds), last);
        isNew = isNew || age < 0;
        isDead = isDead || age > job.everySeconds + job.everySeconds / 2;
    }
    if (jobs.isEmpty())
        return Verdict::unknown(Tr::tr("Nothing is scheduled."), {});
    const QString evidence = lines.join(QStringLiteral("; ")) + u'.';
    if (!isDead && !isNew)
        return Verdict::ok(evidence);
    const QString remedy =
        Tr::tr("Start what serves the schedule: systemctl start celery-beat, or vigiactl etl "
               "serve where the embedded engine is used; an open console does it too.");
    return isDead ? Verdict::fail(evidence, remedy) : Verdict::warn(evidence, remedy);
}

Verdict chainVerdict(const ChainFigure& chain)
{
    if (chain.firstBroken == 0)
        return Verdict::ok(Tr::tr("%1 entries, each follows from the one before.").arg(chain.entries));
    return Verdict::fail(
        Tr::tr("Entry %1 of %2 does not follow from the one before: it, or one before it, was changed or "
               "removed.")
            .arg(chain.firstBroken)
            .arg(chain.entries),
        Tr::tr(
            "Keep a copy now (pg_dump -t vigia.audit_log), tell whoever answers for it, and compare with a "
            "backup: vigiactl audit verify."));
}

Verdict breakerVerdict(const XmFigure& xm, const QDateTime& now)
{
    if (xm.phase.isEmpty())
        return Verdict::unknown(Tr::tr("Nobody has called XM through the breaker yet."),
                                Tr::tr("Load something: vigiactl etl run Gene/Recurso --from DAY --to DAY."));
    if (xm.phase == u"open")
        return Verdict::fail(Tr::tr("Open after %1 failures (%2); the next try is in %3.")
                                 .arg(xm.failures)
                                 .arg(xm.lastError, spanText(now.secsTo(xm.retryAt))),
                             Tr::tr("It closes by itself once XM answers. See what XM says: curl -sS -X POST "
                                    "https://servapibi.xm.com.co/hourly; runs are tried again meanwhile."));
    if (xm.phase == u"half-open")
        return Verdict::warn(
            Tr::tr("Half-open: one call tries XM; the last failure was %1.").arg(xm.lastError),
            Tr::tr("Look again in two minutes."));
    if (xm.failures > 0)
        return Verdict::warn(
            Tr::tr("Closed, with %1 failures in a row (%2).").arg(xm.failures).arg(xm.lastError),
            Tr::tr("Look again after the next load; three in a row open it."));
    return Verdict::ok(Tr::tr("Closed, no failure in a row."));
}

Verdict xmVerdict(const XmFigure& xm, const QDateTime& now)
{
    const QString remedy = Tr::tr(
        "Try one day: vigiactl etl run Gene/Recurso --from DAY --to DAY --dry-run. Check the network's "
        "way to servapibi.xm.com.co (https_proxy).");
    if (!xm.lastLoad.isValid())
        return Verdict::unknown(Tr::tr("No run has got data from XM yet."), remedy);
    const qint64 age = xm.lastLoad.secsTo(now);
    const QString evidence =
        Tr::tr("XM last gave data %1 ago; it is not called for this check.").arg(spanText(age));
    if (xm.phase == u"open")
        return Verdict::fail(evidence + u' ' + Tr::tr("Since then: %1.").arg(xm.lastError), remedy);
    return age > OldLoad ? Verdict::warn(evidence, remedy) : Verdict::ok(evidence);
}

class Adder
{
public:
    explicit Adder(CheckTable& table)
        : m_table(table)
    {
    }

    template<typename T, typename Judge>
    void add(const char* id, const char* page, const QString& title,
             const std::function<QFuture<Result<T>>()>& ask, Judge judge)
    {
        if (!ask)
            return;
        Check check;
        check.id = QString::fromLatin1(id);
        check.group = Tr::tr("Data and runs");
        check.title = title;
        check.page = QString::fromLatin1(page);
        check.look = asking<T>(ask, std::move(judge));
        check.remedy =
            Tr::tr("See the checks of PostgreSQL first; without schema vigia: vigiactl db migrate.");
        m_table.push_back(std::move(check));
    }

private:
    CheckTable& m_table;
};

} // namespace

void addDataChecks(CheckTable& table, const Ports& ports)
{
    Adder adder(table);
    const auto now = [&clock = ports.clock] { return clock.nowUtc(); };
    adder.add("portal-faults", "generation", Tr::tr("Known faults of the portal's data"), ports.faults,
              faultsVerdict);
    adder.add("freshness", "generation", Tr::tr("Age of the data of each metric"), ports.freshness,
              [now](const QList<FreshnessFigure>& figures) {
                  return freshnessVerdict(figures, energyday::dayAt(now().toMSecsSinceEpoch()));
              });
    adder.add("etl-failures", "jobs", Tr::tr("Failure rate of runs, 24 h"), ports.runs, rateVerdict);
    adder.add("runs", "jobs", Tr::tr("Lost and stuck runs"), ports.runs, hangingVerdict);
    adder.add("schedule", "jobs", Tr::tr("Each scheduled job is started"), ports.schedule,
              [now](const QList<ScheduleFigure>& jobs) { return scheduleVerdict(jobs, now()); });
    adder.add("audit", "audit", Tr::tr("Chain of the audit log"), ports.chain, chainVerdict);
    adder.add("breaker", "jobs", Tr::tr("Circuit breaker of XM"), ports.xm,
              [now](const XmFigure& xm) { return breakerVerdict(xm, now()); });
    adder.add("xm", "jobs", Tr::tr("XM gives data"), ports.xm,
              [now](const XmFigure& xm) { return xmVerdict(xm, now()); });
}

} // namespace vigia::diagnostics
