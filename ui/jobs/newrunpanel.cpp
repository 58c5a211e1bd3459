#include "ui/jobs/newrunpanel.h"

#include "core/base/clock.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/formrow.h"
#include "ui/base/reasonfield.h"
#include "ui/jobs/dayfield.h"
#include "ui/jobs/diffview.h"
#include "ui/jobs/enginefield.h"
#include "ui/jobs/paneltexts.h"
#include "ui/jobs/seriesfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace vigia::ui {

namespace {

constexpr int LargestNumber = 999'999;

bool isSameLoad(const jobs::JobRequest& a, const jobs::JobRequest& b)
{
    return a.job == b.job && a.metric == b.metric && a.entity == b.entity && a.days == b.days
        && a.number == b.number;
}

} // namespace

NewRunPanel::NewRunPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : JobsPanel(feed, theme, clock, Tier::Confirm, parent)
    , m_job(new QComboBox(this))
    , m_series(new SeriesField(this))
    , m_from(new DayField(this))
    , m_to(new DayField(this))
    , m_number(new QSpinBox(this))
    , m_engine(new EngineField(feed, this))
    , m_jobRow(new FormRow(QStringLiteral("jobRow"), {m_job}, theme, this))
    , m_seriesRow(new FormRow(QStringLiteral("seriesRow"), {m_series}, theme, this))
    , m_daysRow(new FormRow(QStringLiteral("daysRow"), {m_from, m_to}, theme, this))
    , m_numberRow(new FormRow(QStringLiteral("numberRow"), {m_number}, theme, this))
    , m_engineRow(new FormRow(QStringLiteral("engineRow"), {m_engine}, theme, this))
    , m_reason(new ReasonField(false, this))
    , m_parent(nullptr)
    , m_previewState(nullptr)
    , m_diff(new DiffView(theme, this))
    , m_previewButton(new QPushButton(this))
{
    setObjectName(QStringLiteral("newRunPanel"));
    m_job->setObjectName(QStringLiteral("job"));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_number->setObjectName(QStringLiteral("number"));
    m_previewButton->setObjectName(QStringLiteral("preview"));
    m_previewButton->setAutoDefault(false);
    m_number->setRange(0, LargestNumber);
    m_job->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parent = addText("parent", "muted");
    for (FormRow* row : {m_jobRow, m_seriesRow, m_daysRow, m_numberRow, m_engineRow})
        body().addWidget(row);
    m_previewState = addText("previewState", "caption");
    body().addWidget(m_diff);
    foot().addWidget(m_reason);
    buttons().insertWidget(0, m_previewButton);
    m_diff->hide();
    connect(m_job, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            fillFields();
        edited();
    });
    connect(m_series, &QLineEdit::textChanged, this, &NewRunPanel::edited);
    connect(m_from, &QDateEdit::dateChanged, this, &NewRunPanel::edited);
    connect(m_to, &QDateEdit::dateChanged, this, &NewRunPanel::edited);
    connect(m_number, &QSpinBox::valueChanged, this, &NewRunPanel::edited);
    connect(m_engine, &EngineField::engineChanged, this, &NewRunPanel::edited);
    connect(m_reason, &ReasonField::edited, this, &NewRunPanel::edited);
    connect(m_previewButton, &QPushButton::clicked, this, &NewRunPanel::preview);
    connect(&banner(), &ErrorBanner::retryRequested, this, &NewRunPanel::preview);
    setFieldOrder({m_job, m_series, m_from, m_to, m_number, m_engine, m_reason, m_previewButton});
}

void NewRunPanel::start(const jobs::JobRequest& prefilled)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_given = prefilled;
        m_dryRun.leave();
        m_order.leave();
        m_previewedAt = {};
        m_diff->hide();
        setOrdered(false);
        clearError();
        m_series->setKnown(m_feed.series());
        fillJobs(prefilled.job);
        if (prefilled.metric.isEmpty())
            m_series->clear();
        else
            m_series->choose(prefilled.metric, prefilled.entity);
        m_engine->choose(prefilled.engine);
        m_reason->setText(prefilled.reason);
        fillFields();
    }
    changed();
    if (prefilled.metric.isEmpty() && parameter("series"))
        m_series->setFocus();
    else
        m_previewButton->setFocus();
}

void NewRunPanel::fillJobs(const QString& chosen)
{
    m_job->clear();
    const jobs::JobList catalogue = m_feed.catalogue();
    for (const jobs::JobInfo& one : catalogue)
        m_job->addItem(paneltext::jobTitle(one.id), one.id);
    if (m_job->findData(chosen) < 0)
        m_job->addItem(paneltext::jobTitle(chosen), chosen);
    m_job->setCurrentIndex(m_job->findData(chosen));
}

void NewRunPanel::fillFields()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QDate yesterday = paneltext::today(m_clock).addDays(-1);
    const auto fillDay = [&](DayField* field, const char* id, QDate given) {
        const std::optional<jobs::JobParameter> day = parameter(id);
        if (!day)
            return;
        field->setBounds({day->minimum.toDate(), day->maximum.toDate()});
        const QDate initial = day->initial.toDate();
        field->setDate(given.isValid() ? given : initial.isValid() ? initial : yesterday);
    };
    fillDay(m_from, "from", m_given.days.from);
    fillDay(m_to, "to", m_given.days.to);
    if (const std::optional<jobs::JobParameter> number = parameter("days"))
        m_number->setValue(m_given.number != 0 ? m_given.number : number->initial.toInt());
}

std::optional<jobs::JobInfo> NewRunPanel::job() const
{
    const QString id = m_job->currentData().toString();
    const jobs::JobList catalogue = m_feed.catalogue();
    const auto found = std::find_if(catalogue.cbegin(), catalogue.cend(),
                                    [&](const jobs::JobInfo& one) { return one.id == id; });
    return found == catalogue.cend() ? std::nullopt : std::optional(*found);
}

std::optional<jobs::JobParameter> NewRunPanel::parameter(const char* id) const
{
    const std::optional<jobs::JobInfo> chosen = job();
    if (!chosen)
        return std::nullopt;
    const auto found =
        std::find_if(chosen->parameters.cbegin(), chosen->parameters.cend(),
                     [&](const jobs::JobParameter& parameter) { return parameter.id == QLatin1String(id); });
    return found == chosen->parameters.cend() ? std::nullopt : std::optional(*found);
}

bool NewRunPanel::takesDays() const
{
    const std::optional<jobs::SeriesInfo> series = m_series->series();
    return parameter("from") && parameter("to") && !(series && series->isList);
}

jobs::JobRequest NewRunPanel::request() const
{
    jobs::JobRequest request = m_given;
    request.job = m_job->currentData().toString();
    request.metric.clear();
    request.entity.clear();
    request.days = {};
    request.number = 0;
    if (parameter("series")) {
        const std::optional<jobs::SeriesInfo> series = m_series->series();
        const QString typed = m_series->text().simplified();
        request.metric = series ? series->metric : typed.section(u'/', 0, 0);
        request.entity = series ? series->entity : typed.section(u'/', 1);
    }
    if (takesDays())
        request.days = {m_from->date(), m_to->date()};
    if (parameter("days"))
        request.number = m_number->value();
    request.engine = m_engine->engine();
    request.reason = m_reason->text();
    return request;
}

bool NewRunPanel::isPreviewOutdated() const
{
    return m_previewedAt.isValid() && !isSameLoad(m_previewed, request());
}

void NewRunPanel::edited()
{
    if (!m_isFilling)
        changed();
}

QString NewRunPanel::dayProblem() const
{
    if (!takesDays())
        return {};
    const QDate today = paneltext::today(m_clock);
    for (const auto& [id, field] : {std::pair("from", m_from), std::pair("to", m_to)}) {
        const std::optional<jobs::JobParameter> day = parameter(id);
        const QDate first = day->minimum.toDate();
        const QDate last = day->maximum.toDate();
        if (first.isValid() && field->date() < first)
            return tr("There is nothing before %1: choose a later day.").arg(format::date(first));
        if (last.isValid() && field->date() > last)
            return last == today
                ? tr("%1 has not come yet: choose today or earlier.").arg(format::date(field->date()))
                : tr("There is nothing after %1: choose an earlier day.").arg(format::date(last));
    }
    if (m_from->date() > m_to->date())
        return tr("The first day is after the last one: exchange them.");
    return {};
}

QString NewRunPanel::numberProblem() const
{
    const std::optional<jobs::JobParameter> number = parameter("days");
    if (!number)
        return {};
    const int value = m_number->value();
    const bool isLow = number->minimum.isValid() && value < number->minimum.toInt();
    const bool isHigh = number->maximum.isValid() && value > number->maximum.toInt();
    if (!isLow && !isHigh)
        return {};
    return tr("It takes %1 to %2 days.")
        .arg(format::integer(number->minimum.toInt()), format::integer(number->maximum.toInt()));
}

QString NewRunPanel::seriesHint() const
{
    const std::optional<jobs::SeriesInfo> series = m_series->series();
    if (!series)
        return {};
    QStringList parts;
    for (const QString& part : {series->name, series->unit})
        if (!part.isEmpty())
            parts.append(part);
    if (series->isList)
        parts.append(tr("a list, without days"));
    else if (series->historyFrom.isValid())
        parts.append(tr("from %1 on").arg(format::date(series->historyFrom)));
    return parts.join(QStringLiteral(" · "));
}

bool NewRunPanel::check()
{
    const std::optional<jobs::JobInfo> chosen = job();
    m_jobRow->setProblem(chosen ? QString()
                                : tr("This site does not know the job “%1”: choose one of the list.")
                                      .arg(m_job->currentData().toString()));
    m_seriesRow->setProblem(parameter("series") ? m_series->problem() : QString(), seriesHint());
    m_daysRow->setProblem(dayProblem());
    m_numberRow->setProblem(numberProblem());
    m_engineRow->setProblem(m_engine->trouble());
    for (const FormRow* row : {m_jobRow, m_seriesRow, m_daysRow, m_numberRow, m_engineRow})
        if (!row->problem().isEmpty())
            return false;
    const Result<> allowed = m_feed.checkRequest(request());
    if (allowed)
        return true;
    // The last field that can be wrong in a way that only the rule table knows.
    FormRow* const row = takesDays() ? m_daysRow : parameter("days") ? m_numberRow : m_jobRow;
    row->setProblem(allowed.error().message);
    return false;
}

void NewRunPanel::present()
{
    setHead(m_given.parent.isEmpty() ? tr("New run") : tr("Run again with edits"),
            paneltext::series(request().metric, request().entity));
    presentForm();
    presentPreview();
    const bool isFree = !m_order.isUnderWay();
    QString why;
    if (m_order.isUnderWay())
        why = tr("The order is under way.");
    else if (!m_isValid)
        why = tr("A value of the form cannot be used.");
    setMain(m_order.isUnderWay() ? tr("Queueing…") : tr("Run"), m_isValid && isFree, why);
}

void NewRunPanel::presentForm()
{
    m_parent->setText(tr("Repeats run %1.").arg(paneltext::shortId(m_given.parent)));
    m_parent->setVisible(!m_given.parent.isEmpty());
    m_jobRow->setLabel(tr("Job"));
    m_seriesRow->setLabel(tr("Series"));
    m_daysRow->setLabel(tr("Days"));
    m_numberRow->setLabel(tr("Keep"));
    m_engineRow->setLabel(tr("Engine"));
    m_number->setSuffix(tr(" days", "after a number"));
    m_seriesRow->setVisible(parameter("series").has_value());
    m_daysRow->setVisible(takesDays());
    m_numberRow->setVisible(parameter("days").has_value());
    m_isValid = check();
    const bool isFree = !m_order.isUnderWay();
    for (QWidget* row : {m_jobRow, m_seriesRow, m_daysRow, m_numberRow, m_engineRow})
        row->setEnabled(isFree);
    m_reason->setEnabled(isFree);
}

void NewRunPanel::presentPreview()
{
    const bool canPreview = parameter("series").has_value();
    const bool isAsking = m_dryRun.isUnderWay();
    m_previewButton->setText(isAsking ? tr("Stop the preview") : tr("Preview"));
    m_previewButton->setVisible(canPreview);
    m_previewButton->setEnabled(isAsking || (m_isValid && !m_order.isUnderWay()));
    m_previewButton->setToolTip(tr("Loads nothing: shows what would change."));
    const bool hasPreview = m_previewedAt.isValid();
    QString state;
    if (isAsking)
        state = tr("Asks XM and compares with the database …");
    else if (hasPreview && isPreviewOutdated())
        state = tr("Out of date: the form was edited after this preview.");
    else if (hasPreview)
        state = tr("Preview of %1: nothing was loaded.").arg(format::clockTime(m_previewedAt));
    m_previewState->setText(state);
    m_previewState->setVisible(canPreview && !state.isEmpty());
    m_diff->setVisible(canPreview && hasPreview);
    m_diff->setEnabled(!isAsking && !isPreviewOutdated());
}

void NewRunPanel::preview()
{
    if (m_dryRun.isUnderWay()) {
        m_dryRun.leave();
        changed();
        return;
    }
    if (!check())
        return;
    clearError();
    const jobs::JobRequest asked = request();
    m_dryRun.ask(m_feed.dryRun(asked), this,
                 [this, asked](const Result<etl::DiffInfo>& result) { takePreview(asked, result); });
    changed();
}

void NewRunPanel::takePreview(const jobs::JobRequest& asked, const Result<etl::DiffInfo>& result)
{
    if (result) {
        m_previewed = asked;
        m_previewedAt = m_clock.nowUtc();
        m_diff->show(*result, paneltext::today(m_clock));
    } else {
        showError(result.error(), true);
    }
    changed();
}

void NewRunPanel::confirm()
{
    if (m_order.isUnderWay() || !check())
        return;
    clearError();
    m_dryRun.leave();
    m_order.ask(m_feed.submit(request()), this,
                [this](const Result<etl::RunInfo>& result) { takeRun(result); });
    setOrdered(true);
    changed();
}

void NewRunPanel::takeRun(const Result<etl::RunInfo>& result)
{
    setOrdered(false);
    if (!result) {
        showError(result.error());
        changed();
        return;
    }
    changed();
    emit done(tr("Run %1 is queued.").arg(paneltext::shortId(result->id)), {result->id});
}

bool NewRunPanel::isWaiting() const
{
    return m_dryRun.isUnderWay() || m_order.isUnderWay();
}

} // namespace vigia::ui
