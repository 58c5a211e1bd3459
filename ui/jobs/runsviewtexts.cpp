#include "core/base/clock.h"
#include "ui/base/format.h"
#include "ui/base/rowstable.h"
#include "ui/jobs/filterfield.h"
#include "ui/jobs/paneltexts.h"
#include "ui/jobs/runsview.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace vigia::ui {

void RunsView::retranslate()
{
    m_field->setPlaceholderText(
        tr("Filter: state:FAILURE metric:Gene -worker:… by:… day:2025-01-01..2025-01-31"));
    m_field->setAccessibleName(tr("Filter of the runs"));
    m_field->setToolTip(
        tr("Words and keys: state: metric: entity: worker: by: day:. A comma means “or”, a minus "
           "before a word “not”."));
    m_chips[0]->setText(tr("Failed"));
    m_chips[1]->setText(tr("Running"));
    m_chips[2]->setText(tr("Reverted"));
    m_newer->setText(tr("Newer"));
    m_older->setText(tr("Older"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->rows().setColumns({{QStringLiteral("state"), tr("State"), false, false},
                                {QStringLiteral("run"), tr("Run"), false, true},
                                {QStringLiteral("subject"), tr("Metric / entity"), false, false},
                                {QStringLiteral("days"), tr("Days"), false, false},
                                {QStringLiteral("worker"), tr("Worker"), false, true},
                                {QStringLiteral("took"), tr("Took"), true, false},
                                {QStringLiteral("result"), tr("Result"), false, false},
                                {QStringLiteral("by"), tr("Asked by"), false, true}});
    present();
}

void RunsView::present()
{
    const QDateTime now = m_clock.nowUtc();
    const jobs::JobList catalogue = m_feed.catalogue();
    const jobs::SeriesList series = m_feed.series();
    std::vector<Row> rows;
    rows.reserve(m_page.runs.size());
    for (const etl::RunInfo& run : m_page.runs) {
        Row row {run.id, runtext::mark(run.state), {}, {}};
        row.cells = {runtext::state(run, catalogue),
                     paneltext::shortId(run.id),
                     oneLine(runtext::subject(run)),
                     runtext::days(run, now),
                     oneLine(run.worker),
                     runtext::took(run, now),
                     oneLine(runtext::result(run, m_page.parts.value(run.id), m_progress.value(run.id))),
                     oneLine(runtext::askedBy(run))};
        row.hints = {QString(), run.id, paneltext::seriesName(series, run.metric, run.entity)};
        rows.push_back(std::move(row));
    }
    m_table->merge(std::move(rows));
    m_table->setEmptyText(
        !m_hasPage                 ? tr("Reading the runs…")
            : !m_failure.isEmpty() ? QString()
            : m_filter.isEmpty()
            ? tr("Nothing has run yet. “New run…” loads a series; the schedule starts the others.")
            : tr("No run matches the filter."));
    if (m_hasPage && m_failure.isEmpty()) {
        const qint64 pages = std::max<qint64>(1, (m_page.matching + PageSize - 1) / PageSize);
        const QString match = tr("%n run(s) match", nullptr, static_cast<int>(m_page.matching));
        m_summary->setText(tr("%1 · page %2 of %3")
                               .arg(QString(match).replace(QString::number(m_page.matching),
                                                           format::integer(m_page.matching)),
                                    format::integer(m_page.offset / PageSize + 1), format::integer(pages)));
    }
    m_newer->setEnabled(m_page.offset > 0);
    m_older->setEnabled(m_page.offset + PageSize < m_page.matching);
    m_newer->setToolTip(m_newer->isEnabled() ? tr("Page up at the first row") : tr("These are the newest"));
    m_older->setToolTip(m_older->isEnabled() ? tr("Page down at the last row")
                                             : tr("There are no older ones"));
}

} // namespace vigia::ui
