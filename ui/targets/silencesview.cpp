#include "ui/targets/silencesview.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/format.h"
#include "ui/base/rowstable.h"
#include "ui/targets/matchertexts.h"
#include "ui/targets/silencepanel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vigia::ui {

using targets::SilenceInfo;

SilencesView::SilencesView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : FeedView(QStringLiteral("silences"), feed, theme, clock, parent)
    , m_add(new QPushButton(this))
    , m_edit(addAction("silenceEdit"))
    , m_expire(addAction("silenceExpire"))
{
    m_add->setObjectName(QStringLiteral("silenceAdd"));
    m_top->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { startPanel(true, false); });
    connect(m_edit, &QPushButton::clicked, this, [this] { startPanel(false, false); });
    connect(m_expire, &QPushButton::clicked, this, [this] { startPanel(false, true); });
}

void SilencesView::ask()
{
    m_question.ask(m_feed.silences(), this, [this](const Result<targets::SilenceList>& result) {
        if (!result) {
            answered(result.error().message, &result.error());
            return;
        }
        m_silences = *result;
        answered({});
    });
}

const SilenceInfo* SilencesView::silence(const QString& id) const
{
    const auto found =
        std::find_if(m_silences.cbegin(), m_silences.cend(), [&](const auto& one) { return one.id == id; });
    return found == m_silences.cend() ? nullptr : &*found;
}

void SilencesView::present()
{
    m_search->setPlaceholderText(tr("Condition, author or comment"));
    setFilters({tr("Active and pending"), tr("Expired")});
    m_add->setText(tr("Add silence…"));
    m_edit->setText(tr("Change…"));
    m_expire->setText(tr("End now…"));
    const QString why = m_feed.actionsBlocked();
    for (QPushButton* button : {m_add, m_edit, m_expire}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    m_table->setAccessibleName(tr("Silences"));
    m_table->rows().setColumns({{QStringLiteral("state"), tr("State"), false, false},
                                {QStringLiteral("matchers"), tr("Conditions"), false, false},
                                {QStringLiteral("by"), tr("By"), false, true},
                                {QStringLiteral("comment"), tr("Why"), false, false},
                                {QStringLiteral("until"), tr("Until"), true, false}});
    m_table->setWidths({200, 0, 90, 130, 110}, 1);
    const QDateTime now = m_clock.nowUtc();
    std::vector<Row> rows;
    for (const SilenceInfo& one : std::as_const(m_silences)) {
        const bool isOver = one.state == SilenceInfo::State::Expired;
        const QString conditions = matcherText(one.matchers);
        if ((filter() == 1) != isOver || !matches({conditions, one.by, one.comment}))
            continue;
        Row row {one.id, isOver ? RowMark::Stopped : RowMark::Running, {}, {}};
        QString state = isOver ? tr("expired", "a silence") : tr("active", "a silence");
        if (one.state == SilenceInfo::State::Pending) {
            row.mark = RowMark::Unknown;
            state = tr("pending", "a silence");
        } else if (one.stale) {
            state = tr("active, matches no alert");
        }
        row.cells = {state, oneLine(conditions), oneLine(one.by), oneLine(one.comment),
                     format::since(one.to, now)};
        row.hints = {{}, conditions, {}, one.comment};
        row.isMuted = isOver;
        rows.push_back(std::move(row));
    }
    m_table->merge(std::move(rows));
    m_table->setEmptyText(!m_hasAnswer               ? tr("Reading the silences…")
                              : m_silences.isEmpty() ? tr("Nothing is silenced.")
                                                     : tr("No silence matches."));
}

void SilencesView::presentDetail(const QString& key)
{
    const SilenceInfo* one = silence(key);
    const bool isEditable = one && one->state != SilenceInfo::State::Expired;
    m_edit->setVisible(isEditable);
    m_expire->setVisible(isEditable);
    if (!one) {
        setDetail(QString(), tr("Choose a silence."), {});
        setFacts({});
        return;
    }
    const QDateTime now = m_clock.nowUtc();
    setDetail(tr("Silence %1").arg(one->id.left(8)),
              one->stale ? tr("It matches no alert: it may have been forgotten.") : QString(),
              matcherText(one->matchers));
    setFacts({{tr("Why"), one->comment, {}},
              {tr("By"), one->by, {}},
              {tr("From"), format::since(one->from, now), {}},
              {tr("Until"), format::since(one->to, now), {}},
              {tr("Id"), one->id, {}}});
}

void SilencesView::startPanel(bool isNew, bool isExpiry)
{
    const SilenceInfo* one = isNew ? nullptr : silence(key());
    if (!isNew && !one)
        return;
    const SilenceInfo chosen = one ? *one : SilenceInfo {};
    auto* panel = new SilencePanel(m_feed, m_theme, m_clock, this);
    open(panel);
    if (isExpiry)
        panel->startExpire(chosen);
    else
        panel->start(chosen);
}

} // namespace vigia::ui
