#include "ui/jobs/detailpanel.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/factlist.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/marks.h"
#include "ui/base/role.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/jobs/detailtabs.h"
#include "ui/jobs/errortexts.h"
#include "ui/jobs/paneltexts.h"
#include "ui/jobs/runfacts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr int OpenMs = 1000;
constexpr int ClosedMs = 3000; // what has ended changes seldom
constexpr qsizetype LongestMessage = 2000;

/// The mark of a state as a widget.
class MarkWidget final : public QWidget
{
public:
    MarkWidget(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {markSize(m_theme), markSize(m_theme)}; }

    void setMark(RowMark mark)
    {
        m_mark = mark;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintRowMark(painter, rect(), m_mark, m_theme);
    }

private:
    const Theme& m_theme;
    RowMark m_mark = RowMark::None;
};

} // namespace

DetailPanel::DetailPanel(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_feed(feed)
    , m_theme(theme)
    , m_clock(clock)
    , m_title(new ElidedLabel(this))
    , m_caption(new ElidedLabel(this))
    , m_mark(new MarkWidget(theme, this))
    , m_sentence(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_note(new QFrame(this))
    , m_errorTitle(new QLabel(this))
    , m_errorText(new QLabel(this))
    , m_errorMessage(new QLabel(this))
    , m_facts(new FactList(this))
    , m_tabs(new DetailTabs(theme, this))
    , m_content(new QWidget(this))
    , m_buttons(new QWidget(this))
    , m_retry(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_revert(new QPushButton(this))
    , m_chart(new QPushButton(this))
    , m_banner(new ErrorBanner(this))
    , m_refresher(OpenMs, this)
{
    setObjectName(QStringLiteral("runDetail"));
    m_title->setObjectName(QStringLiteral("runTitle"));
    m_sentence->setObjectName(QStringLiteral("runSentence"));
    m_errorText->setObjectName(QStringLiteral("runErrorText"));
    m_errorMessage->setObjectName(QStringLiteral("runErrorMessage"));
    m_facts->setObjectName(QStringLiteral("runFacts"));
    m_empty->setObjectName(QStringLiteral("runNone"));
    m_retry->setObjectName(QStringLiteral("runRetry"));
    m_edit->setObjectName(QStringLiteral("runEdit"));
    m_cancel->setObjectName(QStringLiteral("runCancel"));
    m_revert->setObjectName(QStringLiteral("runRevert"));
    m_chart->setObjectName(QStringLiteral("runChart"));
    m_second.setInterval(1000);
    makeLayout();
    connectParts();
    retranslate();
}

QWidget* DetailPanel::makeBody()
{
    for (QLabel* label : {m_sentence, m_errorTitle, m_errorText, m_errorMessage, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        if (label != m_empty)
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setRole(m_note, "note");
    setRole(m_errorTitle, "heading");
    setRole(m_errorMessage, "caption");
    auto* note = new QVBoxLayout(m_note);
    note->setContentsMargins(10, 8, 10, 8);
    note->setSpacing(4);
    for (QLabel* label : {m_errorTitle, m_errorText, m_errorMessage})
        note->addWidget(label);
    auto* state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_sentence, 1);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    column->addLayout(state);
    column->addWidget(m_note);
    column->addWidget(m_facts);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    scroll->setObjectName(QStringLiteral("runBody"));
    return scroll;
}

void DetailPanel::makeLayout()
{
    setRole(this, "card");
    setRole(m_title, "heading");
    setRole(m_caption, "caption");
    setRole(m_empty, "muted");
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 2);
    head->addWidget(m_caption, 3);
    auto* splitter = new QSplitter(Qt::Vertical, m_content);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeBody());
    splitter->addWidget(m_tabs);
    splitter->setSizes({12000, 10000}); // shares of what there is
    auto* flow = new FlowLayout(m_buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(8, 6);
    for (QPushButton* button : {m_retry, m_edit, m_cancel, m_revert, m_chart})
        flow->addWidget(button);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    content->addWidget(splitter, 1);
    content->addWidget(m_buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_empty);
    column->addWidget(m_content, 1);
    column->addStretch(0);
}

void DetailPanel::connectParts()
{
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_id); });
    connect(m_edit, &QPushButton::clicked, this,
            [this] { emit editRequested(runtext::again(m_details.run)); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelRequested(m_id); });
    connect(m_revert, &QPushButton::clicked, this, [this] { emit revertRequested(m_id); });
    connect(m_chart, &QPushButton::clicked, this, [this] {
        const etl::RunInfo& run = m_details.run;
        emit seriesRequested(run.metric, run.entity, {run.from, run.to});
    });
    connect(m_facts, &FactList::runChosen, this, &DetailPanel::runChosen);
    connect(m_tabs, &DetailTabs::runChosen, this, &DetailPanel::runChosen);
    connect(m_banner, &ErrorBanner::retryRequested, this, &DetailPanel::refresh);
    connect(&m_feed, &JobsFeed::runsChanged, this, [this] {
        if (!m_id.isEmpty())
            m_refresher.changed();
    });
    connect(&m_refresher, &Refresher::due, this, &DetailPanel::ask);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_isKnown && m_details.run.isOpen())
            present();
    });
    connect(&m_feed, &JobsFeed::progressed, this,
            [this](const QString& id, double share, const QString& text) {
                if (id != m_id)
                    return;
                m_progress = {share, oneLine(text)};
                if (m_isKnown)
                    presentState();
            });
}

void DetailPanel::retranslate()
{
    m_empty->setText(tr("Choose a run to see what happened to it."));
    m_retry->setText(tr("Retry…"));
    m_edit->setText(tr("Retry with edits…"));
    m_cancel->setText(tr("Cancel…"));
    m_revert->setText(tr("Revert…"));
    m_chart->setText(tr("Show the curve"));
    m_cancel->setAccessibleName(tr("Cancel the run…"));
    m_mark->setAccessibleName(tr("State"));
    present();
}

void DetailPanel::show(const QString& runId, const etl::RunInfo* known)
{
    if (runId == m_id)
        return;
    m_question.leave();
    m_id = runId;
    m_progress = {};
    m_details = {};
    m_isWhole = false;
    m_isKnown = known != nullptr;
    if (known)
        m_details.run = *known;
    m_banner->clear();
    present(true);
    m_refresher.clear();
    m_refresher.setBusy(false);
    if (!m_id.isEmpty())
        ask();
    else
        emit settledChanged();
}

void DetailPanel::refresh()
{
    if (!m_id.isEmpty())
        ask();
}

void DetailPanel::setActive(bool isActive)
{
    m_refresher.setActive(isActive);
    if (isActive)
        m_second.start();
    else
        m_second.stop();
}

void DetailPanel::setBlocked(const QString& asking, const QString& acting)
{
    m_blocked = asking.isEmpty() ? acting : asking;
    presentButtons();
}

void DetailPanel::ask()
{
    m_refresher.clear();
    m_refresher.setBusy(true);
    m_question.ask(m_feed.details(m_id), this, [this](const Result<jobs::RunDetails>& answer) {
        if (answer) {
            const bool isFirst = !m_isWhole;
            m_details = *answer;
            m_isKnown = true;
            m_isWhole = true;
            m_banner->clear();
            m_refresher.setInterval(m_details.run.isOpen() ? OpenMs : ClosedMs);
            present(isFirst);
        } else {
            m_banner->showError(answer.error());
        }
        m_refresher.setBusy(false);
        emit settledChanged();
    });
    emit settledChanged();
}

void DetailPanel::present(bool anew)
{
    const etl::RunInfo& run = m_details.run;
    const QDateTime now = m_clock.nowUtc();
    m_empty->setVisible(m_id.isEmpty());
    m_content->setVisible(m_isKnown);
    if (m_id.isEmpty()) {
        m_title->setFullText(tr("No run is chosen"));
        m_caption->setFullText({});
        return;
    }
    m_title->setFullText(tr("Run %1", "its id").arg(paneltext::shortId(m_id)));
    m_title->setHint(m_id.toHtmlEscaped());
    if (!m_isKnown) {
        m_caption->setFullText({});
        return;
    }
    m_caption->setFullText(oneLine(runtext::subject(run))); // its days are among the facts
    presentState();
    presentError();
    m_facts->setFacts(runfacts::facts(run, m_feed.series(), now));
    const jobs::SeriesList series = m_feed.series();
    const auto known = std::find_if(series.cbegin(), series.cend(), [&](const jobs::SeriesInfo& one) {
        return one.metric == run.metric && one.entity == run.entity;
    });
    m_tabs->show(m_details, m_feed.catalogue(), known == series.cend() ? QString() : known->unit, now, anew,
                 m_isWhole);
    presentButtons();
}

void DetailPanel::presentState()
{
    const etl::RunInfo& run = m_details.run;
    static_cast<MarkWidget*>(m_mark)->setMark(runtext::mark(run.state));
    QString text = runtext::sentence(run, m_clock.nowUtc());
    const QString state = runtext::state(run, m_feed.catalogue());
    const QString more = m_details.parts.empty()
        ? (run.isOpen() ? runtext::result(run, {}, m_progress) : QString())
        : runtext::parts(runtext::counted(m_details.parts));
    text = tr("%1: %2", "a state, a sentence").arg(state, text);
    if (!more.isEmpty() && run.state != etl::RunState::Retry)
        text = tr("%1 %2", "a sentence, how far it is").arg(text, more);
    m_sentence->setText(text.left(LongestMessage));
}

void DetailPanel::presentError()
{
    const auto& error = m_details.run.error;
    m_note->setVisible(error.has_value());
    if (!error)
        return;
    const QString explained = errortexts::explanation(*error);
    m_errorTitle->setText(oneLine(errortexts::title(error->errorClass)));
    m_errorText->setText(explained.left(LongestMessage));
    const bool isTold = explained == error->message || error->message.isEmpty();
    m_errorMessage->setText(isTold ? QString() : error->message.left(LongestMessage));
    m_errorMessage->setVisible(!isTold);
}

void DetailPanel::presentButtons()
{
    const etl::RunInfo& run = m_details.run;
    const auto offer = [this](QPushButton* button, bool isValid) {
        button->setVisible(m_isKnown && isValid);
        button->setEnabled(m_blocked.isEmpty());
        button->setToolTip(plainToolTip(m_blocked));
        button->setAccessibleDescription(m_blocked);
    };
    offer(m_retry, runtext::canRetry(run));
    offer(m_edit, runtext::canEdit(run));
    offer(m_cancel, runtext::canCancel(run));
    offer(m_revert, runtext::canRevert(run));
    m_chart->setVisible(m_isKnown && !run.metric.isEmpty() && run.from.isValid());
}

void DetailPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace vigia::ui
