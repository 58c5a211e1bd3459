// What GenerationPage says: captions, status, gaps, provenance.
#include "core/async/deliver.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/charts/chartview.h"
#include "ui/charts/readings.h"
#include "ui/generation/chartcard.h"
#include "ui/generation/chartexport.h"
#include "ui/generation/generationpage.h"
#include "ui/generation/generationtoolbar.h"
#include "ui/generation/infopanel.h"
#include "ui/generation/sidepanel.h"

#include <QMenu>
#include <QMetaMethod>

namespace vigia::ui {

namespace {

/// The days that a gap touches.
DayRange daysOf(const ChartGap& hole, const Grid& grid)
{
    DayRange days {grid.dayAt(hole.from), grid.dayAt(hole.to - 1)};
    if (grid.step == Step::Month)
        days.to = days.to.addMonths(1).addDays(-1);
    return days;
}

} // namespace

using generation::PointInfo;
using generation::Provenance;

QString GenerationPage::unitText() const
{
    const ChartSet& set = m_mainCard->chart().set();
    const QString& unit = set.display().unit;
    if (!m_mainSpec.isPerStep)
        return unit;
    switch (set.grid().step) {
    case Step::Hour:
        return tr("%1 per hour").arg(unit);
    case Step::Day:
        return tr("%1 per day").arg(unit);
    case Step::Month:
        break;
    }
    return tr("%1 per month").arg(unit);
}

void GenerationPage::showCaptions()
{
    const ChartSet& set = m_mainCard->chart().set();
    m_mainCard->setCaption(
        set.isEmpty() ? m_mainSpec.subject
                      : tr("%1, America/Bogota · drag to zoom, wheel on an axis, Shift for the tracker")
                            .arg(unitText()));
    const ChartSet& lower = m_lowerCard->chart().set();
    if (lower.isEmpty()) {
        m_lowerCard->setCaption(m_lowerSpec.subject);
        return;
    }
    const Reading reading = readingAt(lower, 0, m_lowerCard->chart().readSample());
    const DisplayUnit& display = lower.display();
    const QString value = format::withUnit(reading.value * display.factor, display.unit, display.decimals);
    m_lowerCard->setCaption(
        m_window.cursor() ? tr("%1, %2 · %3 at the cursor").arg(m_lowerSpec.subject, display.unit, value)
                          : tr("%1, %2").arg(m_lowerSpec.subject, display.unit));
}

void GenerationPage::showStatus()
{
    QString text;
    QString hint;
    if (!m_main.answers().empty() && m_main.answers().front().data) {
        const Provenance& from = m_main.answers().front().data->provenance;
        const QString rows = format::integer(from.rows);
        const QString time = format::duration(std::chrono::milliseconds(from.elapsedMs));
        text = from.kind == Provenance::Kind::Raw ? tr("raw, %1 rows, %2").arg(rows, time)
                                                  : tr("aggregated from %1 rows, %2").arg(rows, time);
        hint = tr("Read at %1").arg(format::clockTime(m_main.answeredAt()));
        if (from.cachedAt.isValid())
            hint += u'\n'
                % tr("From the cache that consoles share, which read it at %1; the data has not changed "
                     "since.")
                      .arg(format::clockTime(from.cachedAt));
        const auto age = std::chrono::milliseconds(m_main.answeredAt().msecsTo(m_clock.nowUtc()));
        if (m_main.error())
            text = tr("as of %1, %2")
                       .arg(format::since(m_main.answeredAt(), m_clock.nowUtc()), format::ago(age));
    }
    if (m_main.isBusy() || m_lower.isBusy())
        text = m_main.answers().empty() ? tr("reading…") : tr("refreshing…");
    else if (!m_note.isEmpty() && !m_main.error())
        text = m_note;
    m_toolbar->setStatus(text, hint);
    const QString range = format::dayRange(m_choice.range.from, m_choice.range.to, {});
    m_export->setText({m_mainSpec.title, tr("%1, America/Bogota · %2").arg(unitText(), range), text},
                      QStringLiteral("vigia-%1-%2-%3")
                          .arg(m_choice.view, m_choice.range.from.toString(Qt::ISODate),
                               m_choice.range.to.toString(Qt::ISODate)));
}

void GenerationPage::showEmpty()
{
    if (!m_mainCard->chart().set().isEmpty()) {
        m_mainCard->setMessage({});
        return;
    }
    const QDate until = m_main.answers().front().data->provenance.dataUntil;
    const generation::ChartQuery& query = m_mainSpec.queries.front();
    const QString series = query.metric % u'/' % query.entity;
    if (!until.isValid()) {
        m_mainCard->setMessage(
            tr("The database holds no values of %1 yet. Load some days of it and they appear here "
               "by themselves: vigiactl etl run %1 --from %2 --to %3")
                .arg(series, m_choice.range.from.toString(Qt::ISODate),
                     m_choice.range.to.toString(Qt::ISODate)));
        return;
    }
    const bool canSuggest = isSignalConnected(QMetaMethod::fromSignal(&GenerationPage::rangeSuggested));
    const QString action = canSuggest ? tr("Show the newest days") : QString();
    if (until < m_choice.range.from)
        m_mainCard->setMessage(tr("Nothing is published for these days yet: the newest day of %1 is %2.")
                                   .arg(series, format::date(until)),
                               action);
    else
        m_mainCard->setMessage(
            tr("No values of %1 in these days. Its newest day is %2.").arg(series, format::date(until)),
            action);
}

void GenerationPage::suggestRange()
{
    if (m_main.answers().empty() || !m_main.answers().front().data)
        return;
    const QDate until = m_main.answers().front().data->provenance.dataUntil;
    if (!until.isValid())
        return;
    DayRange range;
    range.to = until;
    range.from = until.addDays(1 - m_choice.range.days());
    emit rangeSuggested(range);
}

void GenerationPage::showInfo()
{
    m_info->setRunsOffered(false);
    m_info->setFillOffered(false);
    if (m_main.answers().empty() || !m_main.answers().front().data) {
        m_info->show(tr("About this data"), {}, {tr("Nothing has been read yet.")});
        return;
    }
    const Provenance& from = m_main.answers().front().data->provenance;
    QStringList sentences;
    for (const PanelAnswer& answer : m_main.answers()) {
        if (answer.error)
            sentences.append(answer.error->message);
        else if (answer.data)
            for (const generation::Finding& finding : answer.data->findings)
                if (!sentences.contains(finding.text))
                    sentences.append(finding.text);
    }
    const bool isClean = sentences.isEmpty();
    const bool isEmpty = m_mainCard->chart().set().isEmpty();
    if (isClean && isEmpty)
        sentences.append(tr("There are no values in these days."));
    else if (isClean)
        sentences.append(tr("No fault was met in these values."));
    if (from.loadedAt.isValid() && !isEmpty)
        sentences.append(tr("Newest load %1.").arg(format::since(from.loadedAt, m_clock.nowUtc())));
    const auto& all = m_mainCard->chart().set().gaps();
    const auto gaps = static_cast<int>(
        std::count_if(all.cbegin(), all.cend(), [](const ChartGap& g) { return !g.isPending; }));
    if (gaps > 0 && !isEmpty)
        sentences.append(tr("%n gap(s) in this range: click one, or press G.", nullptr, gaps));
    m_info->show(isClean ? tr("About this data") : tr("Found in this data"),
                 from.dataUntil.isValid() ? tr("until %1").arg(format::date(from.dataUntil)) : QString(),
                 sentences);
}

void GenerationPage::requestFill()
{
    const ChartView& chart = m_mainCard->chart();
    if (chart.chosenGap() < 0 || m_main.answers().empty())
        return;
    const generation::ChartQuery& query = m_main.answers().front().query;
    const ChartGap& hole = chart.set().gaps()[static_cast<std::size_t>(chart.chosenGap())];
    emit gapFillRequested(query.metric, query.entity, daysOf(hole, chart.set().grid()));
}

void GenerationPage::showGap(int gap)
{
    m_gaps.cancel();
    const ChartSet& set = m_mainCard->chart().set();
    if (gap < 0 || gap >= static_cast<int>(set.gaps().size()) || m_main.answers().empty()) {
        showInfo();
        return;
    }
    const ChartGap& hole = set.gaps()[static_cast<std::size_t>(gap)];
    const Grid& grid = set.grid();
    const DayRange days = daysOf(hole, grid);
    const int hours = grid.step == Step::Hour ? hole.to - hole.from : 0;
    const bool canShowRuns = isSignalConnected(QMetaMethod::fromSignal(&GenerationPage::runsOfDayRequested));
    m_info->setRunsOffered(canShowRuns && !hole.isPending);
    m_info->setFillOffered(!hole.isPending
                           && isSignalConnected(QMetaMethod::fromSignal(&GenerationPage::gapFillRequested)));
    QString when = format::dayRange(days.from, days.to, {});
    if (hours > 0)
        when = tr("%1, %2:00 – %3:00", "a day or days, an hour, an hour")
                   .arg(format::dayRange(days.from, days.to, m_clock.nowUtc().date()))
                   .arg(grid.hourAt(hole.from) - 1, 2, 10, QLatin1Char('0'))
                   .arg(grid.hourAt(hole.to - 1), 2, 10, QLatin1Char('0'));
    const QString title = tr("This gap");
    if (hole.isPending) {
        m_info->show(title, when,
                     {tr("XM publishes some days later; the newest day that is loaded is %1.")
                          .arg(format::date(set.content().dataUntil))});
        return;
    }
    m_info->show(title, when, {tr("Looking up what is known of these days…")});
    const generation::ChartQuery& query = m_main.answers().front().query;
    m_gaps = m_feed.gaps({query.metric, query.entity, {}, days});
    deliver(m_gaps, this, [this, days, hours, title, when](const Result<std::vector<DayRange>>& missing) {
        if (missing)
            describeGap(when, days, hours, *missing);
        else
            m_info->show(title, when, {missing.error().message});
    });
}

void GenerationPage::describeGap(const QString& when, const DayRange& days, int hours,
                                 const std::vector<DayRange>& missing)
{
    const generation::ChartQuery& query = m_main.answers().front().query;
    const QString series = query.metric % u'/' % query.entity;
    const bool isWhole = hours == 0 || hours >= days.days() * energyday::HoursPerDay;
    const bool isAbsent = std::any_of(missing.cbegin(), missing.cend(), [&](const DayRange& m) {
        return m.from <= days.to && days.from <= m.to;
    });
    QStringList sentences;
    if (isAbsent)
        sentences.append(tr("The database has no rows of %1 for %n day(s) of it: they were never loaded, or "
                            "a load failed.",
                            nullptr, static_cast<int>(days.days()))
                             .arg(series));
    else if (isWhole)
        sentences.append(
            tr("XM published nothing of %1 for these days, or they are still within its normal delay.")
                .arg(series));
    else
        sentences.append(
            tr("These days were loaded, but %n hour(s) of %1 came empty from XM.", nullptr, hours)
                .arg(series));
    if (isAbsent)
        sentences.append(tr("To load them: vigiactl etl run %1 --from %2 --to %3")
                             .arg(series, days.from.toString(Qt::ISODate), days.to.toString(Qt::ISODate)));
    m_info->show(tr("This gap"), when, sentences);
}

void GenerationPage::askPoint()
{
    m_point.cancel();
    const ChartSet& set = m_mainCard->chart().set();
    const int series = m_side->currentSeries();
    const int sample = m_mainCard->chart().readSample();
    m_side->setProvenance({});
    // The picture of another view is still on screen: what it shows is not what was chosen.
    if (m_shownView != m_choice.view)
        return;
    if (set.isEmpty() || series < 0 || sample < 0 || m_main.answers().empty())
        return;
    const Reading reading = readingAt(set, series, sample);
    const Series& chosen = set.series(series);
    if (reading.sample < 0 || chosen.code == generation::OthersCode)
        return;
    // Curves that each have a question of their own are asked for by it.
    const auto& answers = m_main.answers();
    const std::size_t which = m_mainSpec.names.isEmpty() ? 0 : static_cast<std::size_t>(series);
    if (which >= answers.size() || !answers[which].data)
        return;
    const generation::ChartQuery& query = answers[which].query;
    generation::PointQuery point {query.metric,
                                  query.entity,
                                  query.grouping,
                                  chosen.code,
                                  query.step,
                                  set.grid().dayAt(reading.sample),
                                  set.grid().hourAt(reading.sample)};
    if (query.grouping == generation::Grouping::Total)
        point.code = QStringLiteral("Sistema");
    m_point = m_feed.point(point);
    deliver(m_point, this, [this, name = chosen.name](const Result<PointInfo>& info) {
        if (info)
            showPoint(name, *info);
        else
            m_side->setProvenance(info.error().message);
    });
}

void GenerationPage::showPoint(const QString& name, const PointInfo& info)
{
    if (!info.loadedAt.isValid())
        return;
    const QString when = format::since(info.loadedAt, m_clock.nowUtc());
    if (info.run.isEmpty()) {
        m_side->setProvenance(tr("%1: loaded %2 by another program.").arg(name, when));
        return;
    }
    const QString run = shortRunId(info.run);
    if (std::isfinite(info.before))
        m_side->setProvenance(
            tr("%1: loaded %2 by run %3 (%4); before, it was %5.")
                .arg(name, when, run, info.runBy, format::withUnit(info.before, info.unit)));
    else
        m_side->setProvenance(
            tr("%1: loaded %2 by run %3 (%4), unchanged since.").arg(name, when, run, info.runBy));
}

void GenerationPage::openMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasData = !m_mainCard->chart().set().isEmpty();
    const auto add = [menu](const QString& text, bool isEnabled, const QKeySequence& key, auto&& run) {
        QAction* const action = menu->addAction(text, std::forward<decltype(run)>(run));
        action->setShortcut(key);
        action->setEnabled(isEnabled);
    };
    add(tr("Undo zoom"), m_window.canUndo(), QKeySequence::Undo, [this] { m_window.undo(); });
    add(tr("Redo zoom"), m_window.canRedo(), QKeySequence::Redo, [this] { m_window.redo(); });
    add(tr("Show all"), !m_window.isAll(), Qt::Key_Home, [this] { m_window.showAll(); });
    menu->addSeparator();
    add(m_window.mark() ? tr("Remove mark A") : tr("Mark A at the tracker"), hasData, Qt::Key_M, [this] {
        const ChartView& chart = m_mainCard->chart();
        const int sample = chart.readSample();
        if (m_window.mark() || sample < 0)
            m_window.setMark(std::nullopt);
        else
            m_window.setMark(chart.set().times().at(sample));
    });
    menu->addSeparator();
    add(tr("Copy"), hasData, QKeySequence::Copy, [this] { m_export->copy(); });
    add(tr("Save as PNG…"), hasData, {}, [this] { m_export->savePng(); });
    add(tr("Save as CSV…"), hasData, {}, [this] { m_export->saveCsv(); });
    menu->popup(position);
}

} // namespace vigia::ui
