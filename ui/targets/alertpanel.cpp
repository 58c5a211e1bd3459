#include "ui/targets/alertpanel.h"

#include "core/base/clock.h"
#include "ui/base/format.h"
#include "ui/base/formrow.h"
#include "ui/base/reasonfield.h"
#include "ui/targets/alerttexts.h"
#include "ui/targets/walltime.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int Silences[] = {0, 15, 30, 60};
constexpr int Shelves[] = {30, 60, 120, 240, 480, 1440, 10080};
constexpr int FreeEnd = -1;
constexpr int LongestShelfDays = 31; // the service refuses more

bool isSame(const targets::AlertInfo& a, const targets::AlertInfo& b)
{
    return a.state == b.state && a.since == b.since && a.ack == b.ack && a.shelf == b.shelf;
}

} // namespace

AlertPanel::AlertPanel(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : ActionPanel(theme, clock, Tier::Confirm, parent)
    , m_feed(feed)
    , m_summary(addText("alertSummary"))
    , m_effect(addText("alertEffect", "muted"))
    , m_minutes(new QComboBox(this))
    , m_until(new QDateTimeEdit(this))
    , m_row(new FormRow(QStringLiteral("alertMinutesRow"), {m_minutes}, theme, this))
    , m_untilRow(new FormRow(QStringLiteral("alertUntilRow"), {m_until}, theme, this))
    , m_reason(new ReasonField(true, this))
{
    setObjectName(QStringLiteral("alertPanel"));
    m_minutes->setObjectName(QStringLiteral("alertMinutes"));
    m_until->setObjectName(QStringLiteral("alertUntil"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_until->setCalendarPopup(true);
    body().addWidget(m_row);
    body().addWidget(m_untilRow);
    foot().addWidget(m_reason);
    connect(m_minutes, &QComboBox::currentIndexChanged, this, [this] { changed(); });
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, [this] { changed(); });
    connect(m_reason, &ReasonField::edited, this, [this] { changed(); });
    setFieldOrder({m_minutes, m_until, m_reason});
}

void AlertPanel::start(const targets::AlertInfo& alert, Order order)
{
    m_alert = alert;
    m_kind = order;
    const QSignalBlocker blocker(m_minutes);
    m_minutes->clear();
    if (order == Order::Acknowledge)
        for (const int minutes : Silences)
            m_minutes->addItem(QString(), minutes);
    else
        for (const int minutes : Shelves)
            m_minutes->addItem(QString(), minutes);
    if (order == Order::Shelve) {
        m_minutes->addItem(QString(), FreeEnd);
        const QSignalBlocker untilBlocker(m_until);
        m_until->setDateTime(wall(m_clock.nowUtc().addDays(1)));
    }
    m_minutes->setCurrentIndex(order == Order::Shelve ? 1 : 0);
    changed();
    cancelButton().setFocus();
}

bool AlertPanel::hasFreeEnd() const
{
    return m_kind == Order::Shelve && m_minutes->currentData().toInt() == FreeEnd;
}

QDateTime AlertPanel::shelfEnd() const
{
    return hasFreeEnd() ? instant(*m_until) : m_clock.nowUtc().addSecs(m_minutes->currentData().toInt() * 60);
}

QString AlertPanel::endProblem() const
{
    if (!hasFreeEnd())
        return {};
    const QDateTime now = m_clock.nowUtc();
    if (shelfEnd() <= now)
        return tr("The end is in the past.");
    if (shelfEnd() > now.addDays(LongestShelfDays))
        return tr("An alert is put aside for %n day(s) at most.", nullptr, LongestShelfDays);
    return {};
}

QString AlertPanel::obstacle() const
{
    if (m_isOver)
        return tr("The alert is over.");
    if (isWaiting())
        return tr("The order is under way.");
    switch (m_kind) {
    case Order::Acknowledge:
        if (m_alert.ack)
            return tr("It is acknowledged already, by %1.").arg(m_alert.ack->by);
        break;
    case Order::Unacknowledge:
        if (!m_alert.ack)
            return tr("It is not acknowledged.");
        break;
    case Order::Shelve:
        if (m_alert.shelf)
            return tr("It is shelved already, by %1.").arg(m_alert.shelf->by);
        if (const QString wrong = endProblem(); !wrong.isEmpty())
            return wrong;
        if (m_reason->text().isEmpty())
            return tr("Say why.");
        break;
    case Order::Unshelve:
        if (!m_alert.shelf)
            return tr("It is not shelved.");
        break;
    }
    return {};
}

QString AlertPanel::effect() const
{
    const int minutes = m_minutes->currentData().toInt();
    const QDateTime now = m_clock.nowUtc();
    switch (m_kind) {
    case Order::Acknowledge:
        return minutes == 0 ? tr("Others see that you take care of it. It goes on notifying.")
                            : tr("Others see that you take care of it. It notifies nobody until %1.")
                                  .arg(format::since(now.addSecs(minutes * 60), now));
    case Order::Unacknowledge:
        return tr("It is open again for everybody; the silence made with it ends.");
    case Order::Shelve:
        return tr("It is put aside until %1, then it is back by itself. It goes on notifying.")
            .arg(format::since(shelfEnd(), now));
    case Order::Unshelve:
        return tr("It is back among the open ones at once.");
    }
    return {};
}

void AlertPanel::present()
{
    const bool isAck = m_kind == Order::Acknowledge;
    const bool isShelve = m_kind == Order::Shelve;
    const QString titles[] = {tr("Acknowledge"), tr("Unacknowledge"), tr("Shelve"), tr("Unshelve")};
    const QString title = titles[static_cast<int>(m_kind)];
    setHead(title, m_alert.name.left(200));
    const QString summary = alertText(m_alert).summary;
    QStringList lines {summary.isEmpty() ? m_alert.name.left(300) : summary.left(1000)};
    if (m_alert.ack)
        lines.append(tr("Acknowledged by %1: %2").arg(m_alert.ack->by, m_alert.ack->note.left(500)));
    if (m_alert.shelf)
        lines.append(tr("Shelved by %1: %2").arg(m_alert.shelf->by, m_alert.shelf->reason.left(500)));
    m_summary->setText(lines.join(u'\n'));
    m_effect->setText(effect());
    m_untilRow->setVisible(hasFreeEnd());
    m_untilRow->setLabel(tr("Until"));
    m_untilRow->setProblem(endProblem(), tr("Colombian time (UTC−5)"));
    m_until->setEnabled(!isWaiting());
    m_row->setVisible(isAck || isShelve);
    m_row->setLabel(isAck ? tr("Silence") : tr("For"));
    const QSignalBlocker blocker(m_minutes);
    for (int i = 0; i < m_minutes->count(); ++i) {
        const int minutes = m_minutes->itemData(i).toInt();
        m_minutes->setItemText(i,
                               minutes == 0             ? tr("no silence")
                                   : minutes == FreeEnd ? tr("until…", "a time that is then chosen")
                                                        : format::age(std::chrono::minutes(minutes)));
    }
    m_reason->setVisible(isAck || isShelve);
    m_reason->setEnabled(!isWaiting());
    m_minutes->setEnabled(!isWaiting());
    const QString why = obstacle();
    setMain(title, why.isEmpty(), why);
}

void AlertPanel::confirm()
{
    if (!obstacle().isEmpty())
        return;
    clearError();
    m_check.ask(m_feed.alerts(), this,
                [this](const Result<targets::AlertsInfo>& result) { takeCheck(result); });
    changed();
}

void AlertPanel::takeCheck(const Result<targets::AlertsInfo>& result)
{
    if (!result) {
        showError(result.error());
    } else if (!result->prometheusTrouble.isEmpty() || !result->databaseTrouble.isEmpty()) {
        showProblem(tr("The alert's present state is not known, nothing was ordered: %1")
                        .arg(result->prometheusTrouble.isEmpty() ? result->databaseTrouble
                                                                 : result->prometheusTrouble));
    } else {
        const auto now =
            std::find_if(result->alerts.cbegin(), result->alerts.cend(),
                         [this](const auto& one) { return one.fingerprint == m_alert.fingerprint; });
        if (now == result->alerts.cend()) {
            m_isOver = true;
            showProblem(tr("The alert is over since this was shown: nothing was ordered."));
        } else if (!isSame(*now, m_alert)) {
            m_alert = *now;
            showProblem(tr("The alert has changed since this was shown: nothing was ordered. This is its new "
                           "state."));
        } else {
            order();
        }
    }
    changed();
}

void AlertPanel::order()
{
    const int minutes = m_minutes->currentData().toInt();
    QFuture<Result<>> future;
    if (m_kind == Order::Acknowledge)
        future = m_feed.acknowledge(m_alert, m_reason->text(), minutes);
    else if (m_kind == Order::Unacknowledge)
        future = m_feed.unacknowledge(m_alert);
    else if (m_kind == Order::Shelve)
        future = m_feed.shelve(m_alert, m_reason->text(), shelfEnd());
    else
        future = m_feed.unshelve(m_alert);
    setOrdered(true);
    m_order.ask(future, this, [this](const Result<>& result) {
        setOrdered(false);
        if (!result)
            showError(result.error());
        changed();
        if (!result)
            return;
        const QString sentences[] = {tr("Acknowledged."), tr("No longer acknowledged."), tr("Shelved."),
                                     tr("No longer shelved.")};
        emit done(sentences[static_cast<int>(m_kind)], {});
    });
}

} // namespace vigia::ui
