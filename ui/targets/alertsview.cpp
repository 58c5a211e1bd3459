#include "ui/targets/alertsview.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/format.h"
#include "ui/base/rowstable.h"
#include "ui/targets/alerttexts.h"

#include <QLineEdit>
#include <QPushButton>

namespace vigia::ui {

namespace {

using targets::AlertInfo;

enum Part
{
    Open,
    Acknowledged,
    Shelved,
    Others
};

Part partOf(const AlertInfo& alert)
{
    if (alert.shelf)
        return Shelved;
    if (alert.ack)
        return Acknowledged;
    return alert.isOpen() ? Open : Others;
}

RowMark markOf(const AlertInfo& alert)
{
    const int first = static_cast<int>(alert.isOpen() ? RowMark::Alarm1 : RowMark::Quiet1);
    return static_cast<RowMark>(first + std::clamp(alert.priority, 1, 3) - 1);
}

} // namespace

AlertsView::AlertsView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : FeedView(QStringLiteral("alerts"), feed, theme, clock, parent)
{
    const char* const names[] = {"alertAcknowledge", "alertUnacknowledge", "alertShelve", "alertUnshelve"};
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = addAction(names[i]);
        connect(m_buttons[i], &QPushButton::clicked, this,
                [this, i] { startPanel(static_cast<AlertPanel::Order>(i)); });
    }
}

void AlertsView::ask()
{
    m_question.ask(m_feed.alerts(), this,
                   [this](const Result<targets::AlertsInfo>& result) { take(result); });
}

void AlertsView::take(const Result<targets::AlertsInfo>& result)
{
    if (!result) {
        answered(result.error().message, &result.error());
        return;
    }
    QStringList missing;
    if (!result->prometheusTrouble.isEmpty())
        missing.append(lastGood().isEmpty() ? tr("Alerts are not known: %1").arg(result->prometheusTrouble)
                                            : tr("Alerts are of %1, newer ones are not known: %2")
                                                  .arg(lastGood(), result->prometheusTrouble));
    if (!result->alertmanagerTrouble.isEmpty())
        missing.append(tr("Receivers and silences are not known: %1").arg(result->alertmanagerTrouble));
    if (!result->databaseTrouble.isEmpty())
        missing.append(tr("Acknowledged and shelved are not known: %1").arg(result->databaseTrouble));
    if (result->prometheusTrouble.isEmpty()) {
        targets::AlertsInfo before = std::exchange(m_info, *result);
        // What the silent ones said last still stands.
        for (AlertInfo& one : m_info.alerts) {
            const auto old =
                std::find_if(before.alerts.cbegin(), before.alerts.cend(),
                             [&](const auto& other) { return other.fingerprint == one.fingerprint; });
            if (old == before.alerts.cend() || m_info.databaseTrouble.isEmpty())
                continue;
            one.ack = old->ack;
            one.shelf = old->shelf;
        }
    }
    answered(missing.join(u' '));
}

const AlertInfo* AlertsView::alert(const QString& key) const
{
    const auto found = std::find_if(m_info.alerts.cbegin(), m_info.alerts.cend(),
                                    [&](const AlertInfo& one) { return one.fingerprint == key; });
    return found == m_info.alerts.cend() ? nullptr : &*found;
}

Row AlertsView::row(const AlertInfo& alert, const QDateTime& now) const
{
    Row row {alert.fingerprint, markOf(alert), {}, {}};
    QString state = tr("firing", "an alert");
    if (alert.state == AlertInfo::State::Pending)
        state = tr("pending", "an alert");
    else if (alert.state == AlertInfo::State::Suppressed)
        state = alert.silencedBy.isEmpty() ? tr("inhibited", "an alert") : tr("silenced", "an alert");
    QString who;
    if (alert.shelf)
        who = tr("%1, until %2: %3")
                  .arg(alert.shelf->by, format::since(alert.shelf->until, now), alert.shelf->reason);
    else if (alert.ack)
        who = tr("%1, %2: %3").arg(alert.ack->by, format::since(alert.ack->at, now), alert.ack->note);
    const QString said = alertText(alert).summary;
    const QString summary = said.isEmpty() ? labelLine(alert.labels) : said;
    row.cells = {oneLine(alert.name), state, format::age(std::chrono::milliseconds(alert.since.msecsTo(now))),
                 oneLine(who.isEmpty() ? summary : QString(who + QStringLiteral(" · ") + summary))};
    row.hints = {labelLine(alert.labels), {}, format::since(alert.since, now), {}};
    row.isMuted = !alert.isOpen();
    return row;
}

void AlertsView::present()
{
    m_search->setPlaceholderText(tr("Alert, label or summary"));
    setFilters({tr("All"), tr("Priority 1"), tr("Priority 2"), tr("Priority 3")});
    m_table->setAccessibleName(tr("Alerts"));
    m_table->rows().setColumns({{QStringLiteral("name"), tr("Alert"), false, false},
                                {QStringLiteral("state"), tr("State"), false, false},
                                {QStringLiteral("since"), tr("For"), true, true},
                                {QStringLiteral("summary"), tr("Summary"), false, false}});
    m_table->setWidths({210, 84, 60, 0}, 3);
    const QString heads[] = {tr("Open"), tr("Acknowledged"), tr("Shelved"), tr("Pending and silenced")};
    const QDateTime now = m_clock.nowUtc();
    std::vector<Row> rows;
    for (const Part part : {Open, Others, Acknowledged, Shelved}) {
        std::vector<Row> found;
        for (const AlertInfo& one : std::as_const(m_info.alerts))
            if (partOf(one) == part && (filter() == 0 || one.priority == filter())
                && matches({one.name, one.summary, alertText(one).summary, labelLine(one.labels)}))
                found.push_back(row(one, now));
        if (found.empty())
            continue;
        Row head {QStringLiteral("part\n%1").arg(part), RowMark::None, {}, {}};
        head.cells = {QStringLiteral("%1 (%2)").arg(heads[part], format::integer(qint64(found.size())))};
        head.isHeading = true;
        rows.push_back(head);
        std::move(found.begin(), found.end(), std::back_inserter(rows));
    }
    m_table->merge(std::move(rows));
    m_table->setEmptyText(!m_hasAnswer                  ? tr("Reading the alerts…")
                              : !m_info.taken.isValid() ? tr("Not known.")
                              : m_info.alerts.isEmpty() ? tr("No alert: nothing is pending or firing.")
                                                        : tr("No alert matches."));
}

void AlertsView::presentDetail(const QString& key)
{
    const AlertInfo* one = alert(key);
    const QString titles[] = {tr("Acknowledge…"), tr("Unacknowledge…"), tr("Shelve…"), tr("Unshelve…")};
    const QString why = m_feed.actionsBlocked();
    const bool isFiring = one && one->state != AlertInfo::State::Pending;
    const bool isOffered[] = {isFiring && !one->ack, one && one->ack, one && !one->shelf, one && one->shelf};
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(titles[i]);
        m_buttons[i]->setVisible(isOffered[i]);
        m_buttons[i]->setEnabled(why.isEmpty());
        m_buttons[i]->setToolTip(why);
    }
    if (why.isEmpty())
        m_buttons[0]->setToolTip(QStringLiteral("F9"));
    if (!one) {
        setDetail(QString(), m_info.alerts.isEmpty() ? QString() : tr("Choose an alert."), {});
        setFacts({});
        return;
    }
    const QDateTime now = m_clock.nowUtc();
    const AlertText text = alertText(*one);
    setDetail(oneLine(one->name),
              text.description.isEmpty() ? shownLabel(text.summary) : text.description.left(4000), {});
    QList<Fact> facts {{tr("Since"), format::since(one->since, now), {}}, {tr("Runbook"), one->runbook, {}}};
    if (one->ack)
        facts.append({tr("Acknowledged"),
                      tr("%1, %2: %3").arg(one->ack->by, format::since(one->ack->at, now), one->ack->note),
                      {}});
    if (one->shelf)
        facts.append({tr("Shelved"),
                      tr("%1, until %2: %3")
                          .arg(one->shelf->by, format::since(one->shelf->until, now), one->shelf->reason),
                      {}});
    facts.append({tr("Receivers"),
                  one->receivers.isEmpty() ? tr("Alertmanager does not know it") : one->receivers.join(u", "),
                  {}});
    facts.append({tr("Silenced by"), one->silencedBy.join(u", "), {}});
    facts.append({tr("Inhibited by"), one->inhibitedBy.join(u", "), {}});
    for (auto it = one->labels.cbegin(); it != one->labels.cend(); ++it)
        facts.append({shownLabel(it.key()), shownLabel(it.value()), {}});
    setFacts(facts);
}

void AlertsView::startPanel(AlertPanel::Order order)
{
    const AlertInfo* one = alert(key());
    if (!one || !m_feed.actionsBlocked().isEmpty())
        return;
    auto* panel = new AlertPanel(m_feed, m_theme, m_clock, this);
    open(panel);
    panel->start(*one, order);
}

void AlertsView::acknowledgeCurrent()
{
    const AlertInfo* one = alert(key());
    if (one && !one->ack && one->state != AlertInfo::State::Pending)
        startPanel(AlertPanel::Order::Acknowledge);
}

void AlertsView::showPriority(int priority)
{
    m_search->clear();
    presentAll();
    setFilter(std::clamp(priority, 0, 3));
}

} // namespace vigia::ui
