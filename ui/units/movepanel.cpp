#include "ui/units/movepanel.h"

#include "core/units/phrase.h"
#include "ui/base/errorbanner.h"
#include "ui/base/factlist.h"
#include "ui/base/reasonfield.h"
#include "ui/base/role.h"
#include "ui/base/rowsmodel.h"
#include "ui/units/unitorderpanel.h"
#include "ui/units/unitordertexts.h"
#include "ui/units/unitwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia::ui {

namespace {

bool isSame(const units::FileChange& a, const units::FileChange& b)
{
    return a.path == b.path && a.what == b.what && a.before == b.before && a.after == b.after
        && a.text == b.text;
}

bool isSame(const units::UnitChange& a, const units::UnitChange& b)
{
    return a.unit == b.unit && a.activeBefore == b.activeBefore && a.activeAfter == b.activeAfter
        && a.enabledBefore == b.enabledBefore && a.enabledAfter == b.enabledAfter
        && a.isRestarted == b.isRestarted;
}

template<typename T>
bool areSame(const QList<T>& a, const QList<T>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const T& one, const T& other) { return isSame(one, other); });
}

} // namespace

bool isOtherPlan(const units::MovePlan& shown, const units::MovePlan& now)
{
    return shown.refusal != now.refusal || shown.unfinished != now.unfinished || shown.steps != now.steps
        || !areSame(shown.files, now.files) || !areSame(shown.units, now.units)
        || unitordertexts::isOther(shown.radius, now.radius);
}

MovePanel::MovePanel(UnitsFeed& feed, const QString& host, units::MoveKind kind, const Theme& theme,
                     const Clock& clock, QWidget* parent)
    : ActionPanel(theme, clock, Tier::Typed, parent)
    , m_feed(feed)
    , m_host(host)
    , m_kind(kind)
    , m_effect(addText("moveEffect"))
    , m_unfinished(addText("moveUnfinished"))
    , m_hits(addText("moveHits", "caption"))
    , m_facts(new FactList(this))
    , m_typeTitle(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_reason(new ReasonField(true, this))
{
    setObjectName(QStringLiteral("movePanel"));
    m_typed->setObjectName(QStringLiteral("moveTyped"));
    m_facts->setObjectName(QStringLiteral("moveFacts"));
    m_typeTitle->setTextFormat(Qt::PlainText);
    m_typeTitle->setWordWrap(true);
    m_typeTitle->setBuddy(m_typed);
    setRole(m_typeTitle, "muted");
    body().addWidget(m_facts);
    foot().addWidget(m_typeTitle);
    foot().addWidget(m_typed);
    foot().addWidget(m_reason);
    setFieldOrder({m_typed, m_reason});
    connect(m_typed, &QLineEdit::textChanged, this, [this] { changed(); });
    connect(m_reason, &ReasonField::edited, this, [this] { changed(); });
    connect(&banner(), &ErrorBanner::retryRequested, this, [this] {
        clearError();
        m_planning.ask(m_feed.plan(m_host, m_kind), this,
                       [this](const Result<units::MovePlan>& plan) { takePlan(plan, false); });
        changed();
    });
    m_planning.ask(feed.plan(host, kind), this,
                   [this](const Result<units::MovePlan>& plan) { takePlan(plan, false); });
    changed();
    cancelButton().setFocus();
}

bool MovePanel::isWaiting() const
{
    return m_planning.isUnderWay() || m_giving.isUnderWay();
}

QString MovePanel::problem() const
{
    if (m_giving.isUnderWay())
        return tr("The order is under way.");
    if (m_planning.isUnderWay())
        return tr("The plan is being made.");
    if (!m_plan)
        return tr("Without a plan nothing is done.");
    if (!m_plan->refusal.isEmpty())
        return units::Phrase::text(m_plan->refusal);
    if (m_typed->text().trimmed() != unitwords::moveWord(m_kind))
        return tr("The word is not typed yet.");
    return m_reason->text().isEmpty() ? tr("The reason is missing: the audit keeps it.") : QString();
}

void MovePanel::present()
{
    const bool isApply = m_kind == units::MoveKind::Apply;
    setHead(isApply ? tr("Apply: one worker to instances") : tr("Revert to the former state"),
            unitwords::host(m_host));
    m_effect->setText(
        isApply ? tr("Replaces the former worker by instances with names of their own, and verifies them. "
                     "When anything fails, all is put back by itself. The way back: Revert.")
                : tr("Puts files, starts at boot and running units back as they were before the last apply, "
                     "as the table shows. The way back: Apply."));
    const bool isCut = m_plan && !m_plan->unfinished.isEmpty();
    m_unfinished->setText(isCut
                              ? tr("A former move was cut off at the step “%1”: this one goes on from there.")
                                    .arg(unitwords::step(m_plan->unfinished))
                              : QString());
    m_unfinished->setVisible(isCut);
    m_hits->setText(m_planning.isUnderWay() ? tr("Making the plan: nothing is changed …")
                                            : tr("What it hits"));
    m_hits->setVisible(m_plan || m_planning.isUnderWay());
    m_facts->setVisible(m_plan.has_value());
    if (m_plan)
        m_facts->setFacts(radiusFacts(m_plan->radius));
    if (m_plan && !m_plan->refusal.isEmpty() && !m_planning.isUnderWay()) {
        const QString refusal = tr("It may not be done now: %1").arg(units::Phrase::text(m_plan->refusal));
        if (banner().text() != refusal)
            showProblem(refusal);
    }
    m_typeTitle->setText(tr("Type %1 to go on").arg(unitwords::moveWord(m_kind)));
    m_typed->setAccessibleName(m_typeTitle->text());
    const bool isRefused = m_plan && !m_plan->refusal.isEmpty();
    for (QWidget* field : std::initializer_list<QWidget*> {m_typed, m_reason})
        field->setEnabled(!m_giving.isUnderWay() && !isRefused);
    const int count = m_plan ? static_cast<int>(m_plan->units.size()) : 0;
    const QString why = problem();
    setMain(isApply ? tr("Apply to %n unit(s)", nullptr, count) : tr("Revert %n unit(s)", nullptr, count),
            why.isEmpty(), why);
}

void MovePanel::takePlan(const Result<units::MovePlan>& plan, bool isCheck)
{
    if (!plan) {
        showError(plan.error(), true);
        return changed();
    }
    const bool isOther = isCheck && m_plan && isOtherPlan(*m_plan, *plan);
    m_plan = *plan;
    emit planChanged(*plan);
    if (isOther) {
        m_typed->clear();
        showProblem(
            tr("The state has become another since this was shown: nothing was ordered. Look again."));
    } else if (isCheck) {
        give();
    }
    changed();
}

void MovePanel::confirm()
{
    if (!problem().isEmpty())
        return;
    clearError();
    m_planning.ask(m_feed.plan(m_host, m_kind), this,
                   [this](const Result<units::MovePlan>& plan) { takePlan(plan, true); });
    changed();
}

void MovePanel::give()
{
    setOrdered(true);
    m_giving.ask(m_feed.move(m_host, m_kind, m_reason->text()), this,
                 [this](const Result<units::MoveInfo>& move) {
                     setOrdered(false);
                     if (!move) {
                         showError(move.error());
                         return changed();
                     }
                     changed();
                     emit moveBegun(*move);
                     emit done({}, {move->id});
                 });
}

} // namespace vigia::ui
