#include "ui/targets/rulesview.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/format.h"
#include "ui/base/rowstable.h"
#include "ui/targets/alerttexts.h"

#include <QLineEdit>

#include <cmath>

namespace vigia::ui {

namespace {

using targets::RuleInfo;

enum Filter
{
    All,
    Firing,
    Pending,
    Broken
};

QString keyOf(const RuleInfo& rule)
{
    return rule.file + u'\n' + rule.group + u'\n' + rule.name + u'\n' + labelLine(rule.labels) + u'\n'
        + rule.expression;
}

QString keyOf(const targets::AlertSpan& span)
{
    return QString::number(span.from.toMSecsSinceEpoch()) + u'\n' + QString::number(int(span.state)) + u'\n'
        + labelLine(span.labels) + u'\n' + span.name;
}

QString seconds(double value)
{
    return value < 0 ? format::none()
                     : format::duration(std::chrono::milliseconds(std::llround(value * 1000)));
}

bool isBroken(const RuleInfo& rule)
{
    return rule.health == u"err" || !rule.lastError.isEmpty();
}

RowMark firingMark(const RuleInfo& rule)
{
    const QString severity = rule.labels.value(QStringLiteral("severity"));
    if (severity == u"critical")
        return RowMark::Alarm1;
    if (severity == u"none")
        return RowMark::Running; // it fires as long as all is well: a dead man's switch
    return severity == u"warning" ? RowMark::Alarm2 : RowMark::Alarm3;
}

bool passes(const RuleInfo& rule, int filter)
{
    const bool isAlerting = rule.kind == RuleInfo::Kind::Alerting;
    return filter == All || (filter == Firing && isAlerting && rule.state == RuleInfo::State::Firing)
        || (filter == Pending && isAlerting && rule.state == RuleInfo::State::Pending)
        || (filter == Broken && isBroken(rule));
}

} // namespace

RulesView::RulesView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : FeedView(QStringLiteral("rules"), feed, theme, clock, parent)
{
}

void RulesView::ask()
{
    m_question.ask(m_feed.rules(), this, [this](const Result<targets::RuleList>& result) {
        if (!result) {
            answered(result.error().message, &result.error());
            return;
        }
        m_rules = *result;
        answered({});
    });
}

void RulesView::present()
{
    m_search->setPlaceholderText(tr("Group, name or expression"));
    setFilters({tr("All"), tr("Firing"), tr("Pending"), tr("Broken")});
    m_table->setAccessibleName(tr("Rules"));
    RowColumn expression {QStringLiteral("expression"), tr("Expression"), false, false};
    expression.isCode = true;
    m_table->rows().setColumns({{QStringLiteral("name"), tr("Group / name"), false, false},
                                {QStringLiteral("state"), tr("State"), false, false},
                                expression,
                                {QStringLiteral("hold"), tr("Holds"), true, true},
                                {QStringLiteral("evaluated"), tr("Evaluated"), true, true}});
    m_table->setWidths({210, 80, 0, 60, 86}, 2);
    const QDateTime now = m_clock.nowUtc();
    std::vector<Row> rows;
    QString group;
    for (const RuleInfo& rule : std::as_const(m_rules)) {
        if (!passes(rule, filter()) || !matches({rule.group, rule.name, rule.expression, rule.lastError}))
            continue;
        if (rows.empty() || group != rule.file + u'\n' + rule.group) {
            group = rule.file + u'\n' + rule.group;
            Row head {group, RowMark::None, {oneLine(rule.group)}, {rule.file}};
            head.isHeading = true;
            rows.push_back(head);
        }
        Row row {keyOf(rule), RowMark::Stopped, {}, {}};
        QString state = tr("inactive", "a rule");
        if (isBroken(rule)) {
            row.mark = RowMark::Alarm2;
            state = tr("broken", "a rule");
        } else if (rule.kind == RuleInfo::Kind::Recording) {
            row.mark = RowMark::Running;
            state = tr("recording", "a rule");
        } else if (rule.state == RuleInfo::State::Firing) {
            row.mark = firingMark(rule);
            state = tr("firing", "a rule");
        } else if (rule.state == RuleInfo::State::Pending) {
            row.mark = RowMark::Unknown;
            state = tr("pending", "a rule");
        }
        row.cells = {oneLine(rule.name), state, oneLine(rule.expression),
                     rule.hold > 0 ? seconds(rule.hold) : format::none(),
                     rule.lastEvaluation.isValid()
                         ? format::age(std::chrono::milliseconds(rule.lastEvaluation.msecsTo(now)))
                         : tr("never")};
        row.hints = {{}, rule.lastError};
        rows.push_back(std::move(row));
    }
    m_table->merge(std::move(rows));
    m_table->setEmptyText(!m_hasAnswer            ? tr("Reading the rules…")
                              : m_rules.isEmpty() ? tr("Prometheus has no rules.")
                                                  : tr("No rule matches."));
    m_note->setFullText(!m_failure.isEmpty() && !lastGood().isEmpty() ? tr("As of %1").arg(lastGood())
                                                                      : QString());
}

void RulesView::presentDetail(const QString& key)
{
    const auto rule = std::find_if(m_rules.cbegin(), m_rules.cend(),
                                   [&](const RuleInfo& one) { return keyOf(one) == key; });
    if (rule == m_rules.cend()) {
        setDetail(QString(), tr("Choose a rule."), {});
        setFacts({});
        return;
    }
    setDetail(oneLine(rule->name), rule->lastError, rule->expression);
    QList<Fact> facts {
        {tr("Group"), rule->group, {}},
        {tr("File"), rule->file, {}},
        {tr("Holds for"), rule->hold > 0 ? seconds(rule->hold) : QString(), {}},
        {tr("Evaluated"),
         rule->lastEvaluation.isValid() ? format::since(rule->lastEvaluation, m_clock.nowUtc()) : tr("never"),
         {}},
        {tr("Took"), seconds(rule->evaluationTime), {}},
        {tr("Alerts now"), format::integer(rule->alerts), {}},
        {tr("Health"), rule->health, {}}};
    const QString summary = QStringLiteral("summary");
    const QString description = QStringLiteral("description");
    targets::AlertInfo alert;
    alert.name = rule->name;
    alert.summary = rule->annotations.value(summary);
    alert.description = rule->annotations.value(description);
    const AlertText text = alertText(alert);
    for (const targets::Labels& labels : {rule->labels, rule->annotations})
        for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
            const bool isSummary = it.key() == summary;
            const bool isDescription = it.key() == description;
            facts.append({isSummary           ? tr("Summary")
                              : isDescription ? tr("Description")
                                              : shownLabel(it.key()),
                          shownLabel(isSummary           ? text.summary
                                         : isDescription ? text.description
                                                         : it.value()),
                          {}});
        }
    setFacts(facts);
}

HistoryView::HistoryView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : FeedView(QStringLiteral("history"), feed, theme, clock, parent)
{
}

void HistoryView::setRange(const QDateTime& from, const QDateTime& to)
{
    m_from = from;
    m_to = to;
    m_question.leave();
    m_hasAnswer = false; // what is shown is of another range
    if (isVisible())
        refresh();
}

void HistoryView::ask()
{
    const QDateTime to = m_to.isValid() ? m_to : m_clock.nowUtc();
    m_question.ask(m_feed.history(m_from.isValid() ? m_from : to.addDays(-1), to), this,
                   [this](const Result<QList<targets::AlertSpan>>& result) {
                       if (!result) {
                           answered(result.error().message, &result.error());
                           return;
                       }
                       m_spans = *result;
                       std::stable_sort(m_spans.begin(), m_spans.end(),
                                        [](const auto& a, const auto& b) { return a.from > b.from; });
                       answered({});
                   });
}

void HistoryView::present()
{
    m_search->setPlaceholderText(tr("Alert or label"));
    setFilters({tr("All"), tr("Firing")});
    m_table->setAccessibleName(tr("History of alerts"));
    m_table->rows().setColumns({{QStringLiteral("name"), tr("Alert"), false, false},
                                {QStringLiteral("state"), tr("State"), false, false},
                                {QStringLiteral("from"), tr("From"), true, false},
                                {QStringLiteral("to"), tr("To"), true, false},
                                {QStringLiteral("took"), tr("Lasted"), true, true}});
    m_table->setWidths({0, 80, 116, 116, 70}, 0);
    const QDateTime now = m_clock.nowUtc();
    std::vector<Row> rows;
    for (const targets::AlertSpan& span : std::as_const(m_spans)) {
        const bool isFiring = span.state != targets::AlertInfo::State::Pending;
        if ((filter() == Firing && !isFiring) || !matches({span.name, labelLine(span.labels)}))
            continue;
        Row row {keyOf(span), isFiring ? RowMark::Running : RowMark::Unknown, {}, {}};
        row.cells = {oneLine(span.name), isFiring ? tr("firing", "a rule") : tr("pending", "a rule"),
                     format::since(span.from, now), format::since(span.to, now),
                     format::age(std::chrono::milliseconds(span.from.msecsTo(span.to)))};
        row.hints = {labelLine(span.labels)};
        rows.push_back(std::move(row));
    }
    m_table->merge(std::move(rows));
    m_table->setEmptyText(!m_hasAnswer ? tr("Reading the history…") : tr("No alert in this time matches."));
    m_note->setFullText(m_from.isValid() ? QString() : tr("Last 24 hours"));
}

void HistoryView::presentDetail(const QString& key)
{
    const auto span = std::find_if(m_spans.cbegin(), m_spans.cend(),
                                   [&](const targets::AlertSpan& one) { return keyOf(one) == key; });
    QList<Fact> facts;
    if (span != m_spans.cend())
        for (auto it = span->labels.cbegin(); it != span->labels.cend(); ++it)
            facts.append({shownLabel(it.key()), shownLabel(it.value()), {}});
    setDetail(span == m_spans.cend() ? QString() : oneLine(span->name),
              span == m_spans.cend() ? tr("Choose an alert.") : QString(), {});
    setFacts(facts);
}

} // namespace vigia::ui
