#include "ui/timeline/timelinepage.h"

#include "core/async/deliver.h"
#include "core/base/clock.h"
#include "ui/base/errorbanner.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/timeline/itemdetail.h"
#include "ui/timeline/itemlist.h"
#include "ui/timeline/timelinefeed.h"
#include "ui/timeline/timelinetexts.h"
#include "ui/timeline/timelineview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

using timeline::LaneKind;

constexpr std::chrono::milliseconds ChangePause {800};
constexpr std::chrono::milliseconds ListPause {80};
constexpr int HoursAtFirst = 24;
constexpr LaneKind Kinds[] = {LaneKind::Gaps,    LaneKind::Runs,   LaneKind::Workers,
                              LaneKind::Targets, LaneKind::Alerts, LaneKind::Actions};
const QString HiddenKey = QStringLiteral("hidden");

TimeSpan spanOf(const QDateTime& from, const QDateTime& to)
{
    return {static_cast<double>(from.toMSecsSinceEpoch()), static_cast<double>(to.toMSecsSinceEpoch())};
}

} // namespace

TimelinePage::TimelinePage(TimelineFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_view(new TimelineView(theme, m_window, this))
    , m_detail(new ItemDetail(theme, this))
    , m_list(new ItemList(theme, this))
    , m_banner(new ErrorBanner(this))
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_suggest(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(QStringLiteral("timelinePage"));
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(ChangePause);
    m_listTimer.setSingleShot(true);
    m_listTimer.setInterval(ListPause);
    makeLayout(theme);
    connectParts();
    const auto [from, to] = wanted();
    m_window.setLimits(spanOf(from, to));
    present();
}

TimelinePage::~TimelinePage()
{
    m_question.cancel();
}

void TimelinePage::makeLayout(const Theme& theme)
{
    m_caption->setObjectName(QStringLiteral("timelineCaption"));
    m_all->setObjectName(QStringLiteral("timelineAll"));
    m_suggest->setObjectName(QStringLiteral("timelineSuggest"));
    m_copy->setObjectName(QStringLiteral("timelineCopy"));
    setRole(m_title, "heading");
    setRole(m_caption, "caption");
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* filters = new QWidget(this);
    auto* flow = new FlowLayout(filters);
    flow->setSpacings(theme.px(6), theme.px(6));
    for (const LaneKind kind : Kinds) {
        auto* button = new QPushButton(filters);
        button->setCheckable(true);
        button->setChecked(true);
        setRole(button, "segment");
        button->setObjectName(QStringLiteral("timelineLane%1").arg(static_cast<int>(kind)));
        m_filters.insert(static_cast<int>(kind), button);
        flow->addWidget(button);
    }
    auto* top = new QHBoxLayout;
    top->setSpacing(theme.px(8));
    top->addWidget(filters, 1);
    for (QPushButton* button : {m_all, m_suggest, m_copy})
        top->addWidget(button, 0, Qt::AlignTop);

    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 8);
    inside->setSpacing(8);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addWidget(m_caption, 1);
    inside->addLayout(heading);
    inside->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(card);
    column->addWidget(m_detail);
    column->addWidget(m_list, 1);
}

void TimelinePage::connectParts()
{
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it)
        connect(it.value(), &QPushButton::toggled, this,
                [this, kind = static_cast<LaneKind>(it.key())](bool isOn) {
                    m_view->setLaneShown(kind, isOn);
                    presentList();
                });
    connect(m_all, &QPushButton::clicked, &m_window, &PlotWindow::showAll);
    connect(m_suggest, &QPushButton::clicked, this, &TimelinePage::suggest);
    connect(m_copy, &QPushButton::clicked, this, &TimelinePage::copy);
    connect(m_banner, &ErrorBanner::retryRequested, this, &TimelinePage::refresh);
    connect(&m_changeTimer, &QTimer::timeout, this, &TimelinePage::ask);
    connect(&m_feed, &TimelineFeed::changed, this, &TimelinePage::feedChanged);
    connect(&m_window, &PlotWindow::viewChanged, this, &TimelinePage::present);
    connect(&m_window, &PlotWindow::viewChanged, &m_listTimer, qOverload<>(&QTimer::start));
    connect(&m_listTimer, &QTimer::timeout, this, &TimelinePage::presentList);
    connect(m_list, &ItemList::itemChosen, m_view, &TimelineView::choose);
    connect(m_list, &ItemList::itemOpened, this, [this](LaneKind lane, const QString& id) {
        if (m_view->choose(lane, id))
            emit m_detail->openRequested();
    });
    connect(&m_window, &PlotWindow::cursorChanged, this, [this] {
        if (m_isTold)
            return;
        const std::optional<double> cursor = m_window.cursor();
        emit cursorMoved(cursor ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*cursor), Qt::UTC)
                                : QDateTime());
    });
    connect(m_view, &TimelineView::choiceChanged, this, &TimelinePage::presentChoice);
    const auto open = [this](const timeline::TimelineItem& item) {
        if (!item.page.isEmpty())
            emit openRequested(item.page, item.id);
    };
    connect(m_view, &TimelineView::opened, this, open);
    connect(m_detail, &ItemDetail::openRequested, this, [this, open] {
        if (const timeline::TimelineItem* const item = m_view->chosen())
            open(timeline::TimelineItem(*item));
    });
}

bool TimelinePage::isSettled() const
{
    return !m_isBusy && !m_isStale && !m_changeTimer.isActive();
}

void TimelinePage::refresh()
{
    ask();
}

void TimelinePage::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused && m_isStale && isVisible())
        ask();
}

void TimelinePage::feedChanged()
{
    if (m_isPaused || !isVisible()) {
        m_isStale = true;
        return;
    }
    if (!m_changeTimer.isActive())
        m_changeTimer.start();
}

void TimelinePage::setRange(const DayRange& range)
{
    if (range == m_range)
        return;
    m_range = range;
    const auto [from, to] = wanted();
    m_window.setLimits(spanOf(from, to));
    if (isVisible())
        ask();
    else
        m_isStale = true;
}

void TimelinePage::setCursor(const QDateTime& instant)
{
    m_isTold = true;
    const double ms = instant.isValid() ? static_cast<double>(instant.toMSecsSinceEpoch()) : 0;
    const bool isHere = instant.isValid() && m_window.limits().contains(ms);
    m_window.setCursor(isHere ? std::optional(ms) : std::nullopt);
    m_isTold = false;
}

std::pair<QDateTime, QDateTime> TimelinePage::wanted() const
{
    const QDateTime now = m_clock.nowUtc();
    if (!m_range.from.isValid() || !m_range.to.isValid() || m_range.from > m_range.to)
        return {now.addSecs(-HoursAtFirst * 3600), now};
    return {QDateTime::fromMSecsSinceEpoch(energyday::hourStartMs(m_range.from, 1), Qt::UTC),
            QDateTime::fromMSecsSinceEpoch(energyday::hourStartMs(m_range.to.addDays(1), 1), Qt::UTC)};
}

void TimelinePage::ask()
{
    m_changeTimer.stop();
    m_question.cancel();
    m_isStale = false;
    m_isBusy = true;
    const auto [from, to] = wanted();
    m_question = m_feed.timeline(from, to);
    deliver(m_question, this, [this, round = ++m_round](const Result<timeline::TimelineInfo>& result) {
        if (round == m_round)
            take(result);
    });
    present();
}

void TimelinePage::take(const Result<timeline::TimelineInfo>& result)
{
    m_isBusy = false;
    if (result) {
        m_failure.clear();
        m_banner->clear();
        const TimeSpan before = m_window.span();
        const TimeSpan limits = spanOf(result->from, result->to);
        const bool wasAll = m_window.isAll();
        m_window.setLimits(limits);
        // The last 24 hours move on; a look closer stays where it was.
        if (!wasAll && m_window.isAll() && before.to > limits.from && before.from < limits.to)
            m_window.zoomTo(before, PlotWindow::Gesture::Pan);
        m_view->setInfo(*result);
        presentChoice();
        presentList();
    } else {
        m_failure = result.error().message;
        m_banner->showError(result.error());
    }
    present();
}

void TimelinePage::presentList()
{
    m_listTimer.stop();
    m_list->showItems(m_view->info(), m_view->shownLanes(), m_window.span());
}

void TimelinePage::presentChoice()
{
    if (const timeline::TimelineItem* const item = m_view->chosen())
        m_detail->showItem(m_view->chosenLane(), *item, m_view->chosenTogether(), m_view->info().taken);
    else
        m_detail->showNone();
}

void TimelinePage::present()
{
    m_title->setText(tr("Timeline"));
    m_all->setText(tr("Show all"));
    m_suggest->setText(tr("Charts to this part"));
    m_suggest->setToolTip(tr("Makes the days in view the range of all charts."));
    m_copy->setText(tr("Copy as CSV"));
    m_all->setVisible(!m_window.isAll());
    m_suggest->setVisible(!m_window.isAll());
    const timeline::TimelineInfo& info = m_view->info();
    m_copy->setEnabled(!info.lanes.isEmpty());
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it) {
        const auto kind = static_cast<LaneKind>(it.key());
        QString text = TimelineTexts::lane(kind);
        for (const timeline::LaneInfo& lane : info.lanes)
            if (lane.kind == kind)
                text += u' '
                    + (lane.trouble.isEmpty() ? format::integer(lane.items.size() + lane.leftOut)
                                              : format::none());
        it.value()->setText(text);
    }
    QStringList caption;
    if (m_range.from.isValid())
        caption.append(format::dayRange(m_range.from, m_range.to,
                                        energyday::dayAt(m_clock.nowUtc().toMSecsSinceEpoch())));
    else
        caption.append(tr("last 24 h"));
    if (info.taken.isValid())
        caption.append(tr("read at %1 COT", "a time").arg(format::clockTime(info.taken)));
    if (m_isBusy)
        caption.append(tr("reads …"));
    if (!m_note.isEmpty())
        caption.append(m_note);
    m_caption->setText(caption.join(QStringLiteral(" · ")));
    const bool isNow = isSettled();
    if (isNow != std::exchange(m_wasSettled, isNow))
        emit settledChanged();
}

void TimelinePage::suggest()
{
    const TimeSpan span = m_window.span();
    emit rangeSuggested(
        {energyday::dayAt(static_cast<qint64>(span.from)),
         energyday::dayAt(std::max(static_cast<qint64>(span.from), static_cast<qint64>(span.to) - 1))});
}

void TimelinePage::copy()
{
    QGuiApplication::clipboard()->setText(TimelineTexts::csv(m_view->info(), m_view->shownLanes()));
    m_note = tr("copied");
    present();
}

QVariantMap TimelinePage::saveState() const
{
    QVariantList hidden;
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it)
        if (!it.value()->isChecked())
            hidden.append(it.key());
    return {{HiddenKey, hidden}};
}

void TimelinePage::restoreState(const QVariantMap& state)
{
    const QVariantList hidden = state.value(HiddenKey).toList();
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it)
        it.value()->setChecked(!hidden.contains(it.key()));
}

void TimelinePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        present();
        presentChoice();
    }
    Page::changeEvent(event);
}

void TimelinePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        ask();
}

} // namespace vigia::ui
