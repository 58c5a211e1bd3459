#pragma once

#include "core/jobs/jobinfo.h"
#include "core/jobs/runsinfo.h"
#include "ui/base/factlist.h"
#include "ui/base/rowsmodel.h"

#include <QDateTime>

/// What the details of a run say. `now` is UTC.
namespace vigia::ui::runfacts {

/// Who, what, where, when, how much; facts that are not known have no text.
QList<Fact> facts(const etl::RunInfo& run, const jobs::SeriesList& series, const QDateTime& now);

QList<RowColumn> attemptColumns();
std::vector<Row> attempts(const std::vector<jobs::AttemptInfo>& attempts, const QDateTime& now);
QList<RowColumn> rejectColumns();
std::vector<Row> rejects(const std::vector<etl::RunReject>& rejects, const QDateTime& now);
QList<RowColumn> changeColumns(const QString& unit);
std::vector<Row> changes(const std::vector<etl::ChangedValue>& changes, const QDateTime& now);
QList<RowColumn> partColumns();
std::vector<Row> parts(const etl::RunList& parts, const jobs::JobList& catalogue, const QDateTime& now);

/// The document of a try as text: control characters are made visible, nothing is interpreted.
QString documentText(const QByteArray& document);

} // namespace vigia::ui::runfacts
