#include "ui/jobs/revertpanel.h"

#include "core/base/clock.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/reasonfield.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/jobs/changetable.h"
#include "ui/jobs/paneltexts.h"
#include "ui/jobs/valuecurve.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int LongestId = 64;
constexpr int NamedBlocked = 5;

bool isSameRow(const etl::BlockedRow& a, const etl::BlockedRow& b)
{
    return a.table == b.table && a.day == b.day && a.code == b.code && a.hour == b.hour && a.left == b.left
        && a.found == b.found && a.byRun == b.byRun;
}

bool isSameValue(const etl::ChangedValue& a, const etl::ChangedValue& b)
{
    const auto same = [](double x, double y) { return x == y || (x != x && y != y); };
    return a.day == b.day && a.code == b.code && a.hour == b.hour && same(a.oldValue, b.oldValue)
        && same(a.newValue, b.newValue);
}

/// Whether the user has seen what would happen now.
bool isSame(const jobs::RevertPreview& a, const jobs::RevertPreview& b)
{
    const etl::RevertInfo& x = a.found;
    const etl::RevertInfo& y = b.found;
    return a.run.id == b.run.id && a.run.state == b.run.state && x.restored == y.restored
        && x.removed == y.removed && x.readded == y.readded && x.blocked == y.blocked
        && std::equal(x.blockedRows.cbegin(), x.blockedRows.cend(), y.blockedRows.cbegin(),
                      y.blockedRows.cend(), isSameRow)
        && std::equal(a.changes.cbegin(), a.changes.cend(), b.changes.cbegin(), b.changes.cend(),
                      isSameValue);
}

} // namespace

RevertPanel::RevertPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : JobsPanel(feed, theme, clock, Tier::Typed, parent)
    , m_what(addText("revertWhat"))
    , m_loader(addText("revertLoader", "muted"))
    , m_curve(new ValueCurve(QStringLiteral("revertCurve"), ValueCurve::Kind::NowAndAfter, theme, this))
    , m_changes(new ChangeTable(ChangeWords::NowAndBack, theme, this))
    , m_note(new QFrame(this))
    , m_noteText(new QLabel(m_note))
    , m_blocked(new QLabel(m_note))
    , m_force(new QCheckBox(m_note))
    , m_reason(new ReasonField(true, this))
    , m_typedLabel(new QLabel(this))
    , m_typed(new QLineEdit(this))
{
    setObjectName(QStringLiteral("revertPanel"));
    m_note->setObjectName(QStringLiteral("conflict"));
    m_noteText->setObjectName(QStringLiteral("conflictText"));
    m_blocked->setObjectName(QStringLiteral("conflictRows"));
    m_force->setObjectName(QStringLiteral("force"));
    m_typed->setObjectName(QStringLiteral("typedId"));
    m_typed->setMaxLength(LongestId);
    m_typed->setFixedWidth(theme.px(120));
    setRole(m_note, "note");
    setRole(m_typedLabel, "muted");
    m_typedLabel->setBuddy(m_typed);
    m_noteText->setWordWrap(true);
    m_noteText->setTextFormat(Qt::PlainText);
    m_blocked->setWordWrap(true);
    m_blocked->setTextFormat(Qt::RichText);
    m_blocked->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* note = new QVBoxLayout(m_note);
    note->setContentsMargins(10, 8, 10, 8);
    note->addWidget(m_noteText);
    note->addWidget(m_blocked);
    note->addWidget(m_force);
    body().addWidget(m_curve);
    body().addWidget(m_changes);
    body().addWidget(m_note);
    foot().addWidget(m_reason);
    foot().addWidget(m_typedLabel);
    buttons().insertWidget(0, m_typed);
    connect(m_blocked, &QLabel::linkActivated, this, &RevertPanel::runRequested);
    connect(m_force, &QCheckBox::toggled, this, [this] { changed(); });
    connect(m_reason, &ReasonField::edited, this, [this] { changed(); });
    connect(m_typed, &QLineEdit::textChanged, this, [this] { changed(); });
    setFieldOrder({m_blocked, m_force, m_reason, m_typed});
    connect(&banner(), &ErrorBanner::retryRequested, this, &RevertPanel::askPreview);
}

void RevertPanel::start(const QString& runId)
{
    m_runId = runId;
    m_preview.reset();
    m_check.leave();
    m_order.leave();
    setOrdered(false);
    m_force->setChecked(false);
    m_reason->setText({});
    m_typed->clear();
    m_curve->show({}, {});
    m_changes->show({}, {}, {}, 0);
    askPreview();
    cancelButton().setFocus();
}

void RevertPanel::askPreview()
{
    clearError();
    m_asking.ask(m_feed.previewRevert(m_runId), this,
                 [this](const Result<jobs::RevertPreview>& result) { takePreview(result); });
    changed();
}

void RevertPanel::takePreview(const Result<jobs::RevertPreview>& result)
{
    if (result)
        showPreview(*result);
    else
        showError(result.error(), true);
    changed();
}

void RevertPanel::showPreview(const jobs::RevertPreview& preview)
{
    m_preview = preview;
    m_curve->show(preview.curve, preview.unit);
    m_changes->show(preview.changes, preview.unit, paneltext::today(m_clock), preview.found.restored);
}

qint64 RevertPanel::rows() const
{
    return m_preview ? m_preview->found.rows() : 0;
}

bool RevertPanel::isConfirmed() const
{
    return whyNot().isEmpty();
}

QString RevertPanel::whyNot() const
{
    if (m_order.isUnderWay() || m_check.isUnderWay())
        return tr("The order is under way.");
    if (!m_preview)
        return tr("What the revert would do is not known yet.");
    if (rows() == 0)
        return tr("There is nothing to put back.");
    if (m_preview->found.blocked > 0 && !m_force->isChecked())
        return tr("Later changes stand against it.");
    if (m_reason->text().isEmpty())
        return tr("Say why.");
    if (!paneltext::namesRun(m_typed->text(), m_runId))
        return tr("Type the run's id.");
    return {};
}

void RevertPanel::present()
{
    QString caption;
    if (m_preview) {
        const etl::RunInfo& run = m_preview->run;
        QStringList parts {paneltext::series(run.metric, run.entity),
                           paneltext::days(run.from, run.to, paneltext::today(m_clock))};
        parts.removeAll(QString());
        caption = parts.join(QStringLiteral(" · "));
    }
    setHead(tr("Revert run %1").arg(paneltext::shortId(m_runId)), caption);
    presentFound();
    presentConflict();
    const bool isOut = m_order.isUnderWay() || m_check.isUnderWay();
    m_typedLabel->setText(tr("Type the run's id to confirm: %1").arg(paneltext::shortId(m_runId)));
    m_typed->setAccessibleName(m_typedLabel->text());
    for (QWidget* field :
         {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_typed), static_cast<QWidget*>(m_force)})
        field->setEnabled(!isOut && m_preview.has_value());
    const QString why = whyNot();
    setMain(m_force->isChecked() ? tr("Force %n row(s) back", "button", static_cast<int>(rows()))
                                 : tr("Revert %n row(s)", "button", static_cast<int>(rows())),
            why.isEmpty(), why);
}

void RevertPanel::presentFound()
{
    if (!m_preview) {
        m_what->setText(m_asking.isUnderWay() ? tr("Looks what the run replaced …") : QString());
        m_loader->hide();
        return;
    }
    const etl::RevertInfo& found = m_preview->found;
    QStringList parts;
    if (found.restored > 0 || found.rows() == 0)
        parts.append(tr("%n row(s) changed", "by a run", static_cast<int>(found.restored)));
    if (found.removed > 0)
        parts.append(tr("%n row(s) added (they go)", "by a run", static_cast<int>(found.removed)));
    if (found.readded > 0)
        parts.append(tr("%n row(s) removed (they come back)", "by a run", static_cast<int>(found.readded)));
    m_what->setText(tr("Puts back what this run replaced: %1.").arg(parts.join(QStringLiteral(", "))));
    const etl::RunInfo& run = m_preview->run;
    const QDateTime at = run.finishedAt.isValid() ? run.finishedAt : run.createdAt;
    m_loader->setVisible(!run.worker.isEmpty() || !run.requestedBy.isEmpty());
    m_loader->setText(tr("Loaded by %1, asked by %2 at %3.", "a worker, a person, a time")
                          .arg(run.worker.isEmpty() ? format::none() : run.worker,
                               run.requestedBy.isEmpty() ? format::none() : run.requestedBy,
                               at.isValid() ? format::since(at, m_clock.nowUtc()) : format::none()));
}

void RevertPanel::presentConflict()
{
    m_note->setVisible(m_preview.has_value());
    if (!m_preview)
        return;
    const etl::RevertInfo& found = m_preview->found;
    const bool isBlocked = found.blocked > 0;
    // What stands against the revert is read first.
    const bool isFirst = body().indexOf(m_note) < body().indexOf(m_curve);
    if (isFirst != isBlocked)
        body().insertWidget(isBlocked ? body().indexOf(m_loader) + 1 : -1, m_note);
    m_blocked->setVisible(isBlocked);
    m_force->setVisible(isBlocked);
    if (!isBlocked) {
        m_noteText->setText(
            tr("No conflict: nothing has changed these rows since. The revert is a run itself "
               "and can be reverted."));
        return;
    }
    m_noteText->setText(tr("%n row(s) were changed later:", nullptr, static_cast<int>(found.blocked)));
    const QDate today = paneltext::today(m_clock);
    QStringList lines;
    for (const etl::BlockedRow& row : found.blockedRows) {
        if (lines.size() == NamedBlocked)
            break;
        const QString by = row.byRun.isEmpty()
            ? tr("another program")
            : QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                  .arg(row.byRun.toHtmlEscaped(), m_theme.colours().focus.name(),
                       paneltext::shortId(row.byRun).toHtmlEscaped());
        const QString left = row.left.isEmpty() ? tr("removed") : row.left;
        const QString now = row.found.isEmpty() ? tr("gone") : row.found;
        lines.append(tr("%1, %2: left %3, now %4, by %5", "time, series, value, value, run")
                         .arg(paneltext::valueTime(row.day, row.hour, today), row.code.toHtmlEscaped(),
                              left.toHtmlEscaped(), now.toHtmlEscaped(), by));
    }
    const int more = static_cast<int>(found.blocked) - static_cast<int>(lines.size());
    if (more > 0)
        lines.append(tr("and %n more", "changed rows", more));
    m_blocked->setText(lines.join(QStringLiteral("<br>")));
    m_force->setText(tr("Force: put these back too, what came later is lost"));
}

void RevertPanel::confirm()
{
    if (!isConfirmed())
        return;
    clearError();
    m_check.ask(m_feed.previewRevert(m_runId), this,
                [this](const Result<jobs::RevertPreview>& again) { order(again); });
    changed();
}

void RevertPanel::order(const Result<jobs::RevertPreview>& again)
{
    if (!again) {
        showError(again.error());
        changed();
        return;
    }
    if (!isSame(*m_preview, *again)) {
        // What was confirmed is not what would happen: it is to be read and confirmed anew.
        showPreview(*again);
        m_force->setChecked(false);
        m_typed->clear();
        showProblem(tr("The data has changed since this was shown: nothing was put back. Read what would "
                       "happen now and confirm again."));
        changed();
        return;
    }
    setOrdered(true);
    m_order.ask(m_feed.revert(m_runId, m_force->isChecked(), m_reason->text()), this,
                [this](const Result<etl::RunInfo>& result) { takeRun(result); });
    changed();
}

void RevertPanel::takeRun(const Result<etl::RunInfo>& result)
{
    setOrdered(false);
    if (!result) {
        showError(result.error());
        changed();
        return;
    }
    changed();
    emit done(
        tr("Run %1 is reverted, by run %2.").arg(paneltext::shortId(m_runId), paneltext::shortId(result->id)),
        {result->id});
}

bool RevertPanel::isWaiting() const
{
    return m_asking.isUnderWay() || m_check.isUnderWay() || m_order.isUnderWay();
}

} // namespace vigia::ui
