#include "core/report/reportservice.h"

#include "core/async/chained.h"
#include "core/report/reportcheck.h"
#include "core/report/reportcollector.h"
#include "core/report/sections/sections.h"

namespace vigia::report {

namespace {

QString titleOf(const Texts& texts, const ReportRequest& request)
{
    const DayRange& days = request.days;
    const bool wholeMonths = days.from.day() == 1 && days.to.addDays(1).day() == 1;
    if (request.sections == QStringList {QStringLiteral("handover")})
        return texts.translate("Report", "Shift handover");
    if (days.days() == 1)
        return texts.translate("Report", "Daily report");
    if (days.days() == 7 && days.from.dayOfWeek() == 1)
        return texts.translate("Report", "Weekly report");
    if (wholeMonths && days.from.addMonths(1) > days.to)
        return texts.translate("Report", "Monthly report");
    if (wholeMonths && days.from.month() == 1 && days.from.addYears(1).addDays(-1) == days.to)
        return texts.translate("Report", "Yearly report");
    return texts.translate("Report", "Report");
}

Report reportOf(const ReportFacts& facts, const ReportService::Settings& settings,
                const std::function<const char*(const QString&)>& actionWord)
{
    const Texts texts(facts.request.language);
    const SectionInput input {facts, texts, actionWord, settings.recorded};
    Report report;
    report.title = titleOf(texts, facts.request);
    report.site = settings.site;
    report.simulated = settings.simulated;
    report.recorded = settings.recorded;
    report.capsule = settings.capsule;
    report.days = facts.request.days;
    report.language = facts.request.language;
    report.made = facts.now;
    report.madeBy = settings.madeBy;
    report.program = settings.program;
    for (const QString& section : facts.request.sections) {
        report.sections.append(sectionOf(section, input));
        // Whoever saved the capsule wrote why, in any language.
        if (Section& made = report.sections.last(); !settings.missing.value(section).isEmpty())
            made.missing.append(
                texts
                    .translate("Report",
                               "%1: the capsule holds only a part of it; limits left the rest out when it "
                               "was saved.")
                    .arg(made.title));
    }
    return report;
}

} // namespace

ReportService::ReportService(ReportPorts ports, const Clock& clock, Settings settings, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_executor(QStringLiteral("report"))
{
}

ReportService::~ReportService() = default;

QFuture<Result<Report>> ReportService::make(const ReportRequest& request)
{
    const Result<ReportRequest> checked = ReportCheck::checked(request);
    if (!checked)
        return ready<Result<Report>>(fail(checked.error()));
    ReportFacts facts;
    facts.request = *checked;
    facts.now = m_clock.nowUtc();
    facts.from = QDateTime::fromMSecsSinceEpoch(energyday::hourStartMs(checked->days.from, 1), Qt::UTC);
    const QDateTime end =
        QDateTime::fromMSecsSinceEpoch(energyday::hourStartMs(checked->days.to.addDays(1), 1), Qt::UTC);
    facts.to = std::max(facts.from.addSecs(1), std::min(end, facts.now));
    facts.watched = m_settings.watched;

    auto* const collector = new ReportCollector(m_ports, std::move(facts), this);
    QFuture<Result<ReportFacts>> collected = collector->start();
    const auto promise = std::make_shared<QPromise<Result<Report>>>();
    promise->start();
    auto* const watcher = new QFutureWatcher<Result<ReportFacts>>(this);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, watcher,
            [promise](int least, int most) { promise->setProgressRange(least, most); });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, watcher, [promise, watcher](int value) {
        promise->setProgressValueAndText(value, watcher->progressText());
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, promise, watcher] {
        watcher->deleteLater();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            return; // the promise's end is a cancelled future
        const auto made = m_executor.run([known = watcher->result(), settings = m_settings,
                                          actionWord = m_ports.actionWord]() -> Result<Report> {
            return reportOf(*known, settings, actionWord);
        });
        deliver(made, this, [promise](const Result<Report>& report) {
            promise->addResult(report);
            promise->finish();
        });
    });
    watcher->setFuture(collected);
    auto* const outer = new QFutureWatcher<Result<Report>>(watcher);
    connect(outer, &QFutureWatcherBase::canceled, watcher, [watcher] { watcher->cancel(); });
    outer->setFuture(promise->future());
    return promise->future();
}

} // namespace vigia::report
