#pragma once

#include "core/etl/diffinfo.h"
#include "core/jobs/jobinfo.h"
#include "core/jobs/runsinfo.h"

#include <QString>

namespace vigia {
class Clock;
} // namespace vigia

/// The words that the panels share. Any text from outside comes back as it is: shown as plain text only.
namespace vigia::ui::paneltext {

/// The first eight characters of a run's id.
QString shortId(const QString& runId);
/// Whether a typed text names the run: at least the first four characters of its id, no other ones.
bool namesRun(const QString& typed, const QString& runId);
/// "Gene / Recurso", "ListadoRecursos"; "–" for none.
QString series(const QString& metric, const QString& entity);
/// The Spanish name that XM gives it; empty when the catalogue has none.
QString seriesName(const jobs::SeriesList& known, const QString& metric, const QString& entity);
/// The Colombian day of now.
QDate today(const Clock& clock);
/// "Nov 10 – 12"; empty for lists.
QString days(QDate from, QDate to, QDate today);
/// "Nov 3 – 5, Nov 9 and 4 more"
QString ranges(const std::vector<DayRange>& ranges, QDate today, int most);
/// What a job does: "Load a series"; an unknown one is shown as it is.
QString jobTitle(const QString& jobId);
/// "This console", "Celery workers"; an unknown one is shown as it is.
QString engineTitle(const QString& engineId);
/// "Hourly values" "Daily values" "Catalogue": what a table holds.
QString table(const QString& name);
/// "Nov 11, 18:00", "Nov 11" for a day's figure; with its year when that is another than today's.
QString valueTime(QDate day, int hour, QDate today);
/// Sentences about findings, counted by kind.
QStringList findings(const std::vector<etl::DataFinding>& findings);

} // namespace vigia::ui::paneltext
