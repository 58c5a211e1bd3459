#include "ui/units/logsview.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/rowsmodel.h"
#include "ui/base/theme.h"
#include "ui/units/journaltable.h"
#include "ui/units/unitsreader.h"
#include "ui/units/unitwords.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vigia::ui {

namespace {

constexpr int TypingMs = 300;
constexpr int FirstMs = 1500;
constexpr int LineHeight = 62;
constexpr int TextWidth = 170;
constexpr int UnitWidth = 440;
constexpr int Offset = -5 * 3600; // Colombia
constexpr int Priorities[] = {7, 6, 5, 4, 3, 2};
constexpr int Minutes[] = {0, 15, 60, 1440, -1}; ///< 0 = any time, -1 = from … to

QDateTime wall(const QDateTime& utc)
{
    const QDateTime there = utc.toOffsetFromUtc(Offset);
    return {there.date(), there.time(), Qt::UTC};
}

QDateTime instant(const QDateTimeEdit& field)
{
    const QDateTime shown = field.dateTime();
    return QDateTime(shown.date(), shown.time(), Qt::OffsetFromUTC, Offset).toUTC();
}

} // namespace

LogsView::LogsView(UnitsFeed& feed, UnitsReader& reader, const Theme& theme, const Clock& clock,
                   QWidget* parent)
    : UnitsView(parent)
    , m_feed(feed)
    , m_reader(reader)
    , m_theme(theme)
    , m_clock(clock)
    , m_units(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_priority(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_run(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_follow(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_banner(new ErrorBanner(this))
    , m_table(new JournalTable(theme, this))
    , m_line(new QPlainTextEdit(this))
    , m_foot(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("logsView"));
    const std::pair<QWidget*, const char*> names[] = {
        {m_units, "logsUnit"},  {m_source, "logsSource"}, {m_priority, "logsPriority"},
        {m_range, "logsRange"}, {m_from, "logsFrom"},     {m_to, "logsTo"},
        {m_run, "logsRun"},     {m_text, "logsText"},     {m_follow, "logsFollow"},
        {m_pause, "logsPause"}, {m_copy, "logsCopy"},     {m_banner, "logsBanner"},
        {m_table, "logsTable"}, {m_line, "logsLine"},     {m_foot, "logsFoot"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_source->addItems({QString(), QString()});
    m_run->addItems({QString(), QString()});
    for (const int priority : Priorities)
        m_priority->addItem(QString(), priority);
    for (const int minutes : Minutes)
        m_range->addItem(QString(), minutes);
    makeLayout();
    connectParts();
    retranslate();
}

LogsView::~LogsView()
{
    if (m_isFollowing)
        m_feed.stopFollowing();
}

void LogsView::makeLayout()
{
    for (QComboBox* box : {m_units, m_source, m_priority, m_range, m_run})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_units->setMaximumWidth(m_theme.px(UnitWidth));
    for (QDateTimeEdit* field : {m_from, m_to}) {
        field->setTimeSpec(Qt::UTC);
        field->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        field->hide();
    }
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_text->setMinimumWidth(m_theme.px(TextWidth));
    m_follow->setCheckable(true);
    m_follow->setChecked(m_feed.followBlocked().isEmpty());
    m_pause->setCheckable(true);
    m_line->setReadOnly(true);
    m_line->setTabChangesFocus(true);
    m_line->setFixedHeight(m_theme.px(LineHeight));
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setRole(m_follow, "segment"); // shows whether it is on
    setRole(m_pause, "segment");
    setRole(m_foot, "caption");
    m_foot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* top = new QWidget(this);
    auto* flow = new FlowLayout(top);
    flow->setSpacings(8, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* field : std::initializer_list<QWidget*> {m_units, m_source, m_priority, m_range, m_from,
                                                           m_to, m_run, m_text})
        flow->addWidget(field);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 6, 8, 8);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_line);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    for (QPushButton* button : {m_follow, m_pause, m_copy})
        foot->addWidget(button); // what they do is counted beside them
    inside->addLayout(foot);
    QWidget* last = m_text;
    for (QWidget* field : std::initializer_list<QWidget*> {m_table, m_line, m_follow, m_pause, m_copy}) {
        setTabOrder(last, field);
        last = field;
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(top);
    column->addWidget(m_banner);
    column->addWidget(card, 1);
}

void LogsView::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    m_first.setSingleShot(true);
    m_first.setInterval(FirstMs);
    connect(&m_typing, &QTimer::timeout, this, &LogsView::restart);
    connect(&m_first, &QTimer::timeout, this, [this] {
        presentFoot();
        emit settledChanged();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_units, &QComboBox::activated, this,
            [this](int index) { showUnit(m_units->itemData(index).toString()); });
    for (QComboBox* box : {m_source, m_priority, m_run})
        connect(box, &QComboBox::currentIndexChanged, this, &LogsView::restart);
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        const bool isCustom = hasCustomRange();
        if (isCustom && m_from->isHidden()) {
            const QSignalBlocker one(m_from);
            const QSignalBlocker other(m_to);
            m_to->setDateTime(wall(m_clock.nowUtc()));
            m_from->setDateTime(m_to->dateTime().addSecs(-3600));
        }
        m_from->setVisible(isCustom);
        m_to->setVisible(isCustom);
        restart();
    });
    for (QDateTimeEdit* field : {m_from, m_to})
        connect(field, &QDateTimeEdit::dateTimeChanged, this, [this] { m_typing.start(); });
    connect(m_follow, &QPushButton::toggled, this, &LogsView::restart);
    connect(m_pause, &QPushButton::toggled, this, &LogsView::flush);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_copied = tr("%n line(s) copied", nullptr, m_table->copy());
        presentFoot();
    });
    connect(m_banner, &ErrorBanner::retryRequested, this, [this] {
        if (m_unit.isEmpty())
            m_reader.refresh();
        else
            restart();
    });
    connect(m_table, &JournalTable::lineChosen, this, &LogsView::presentLine);
    connect(&m_reader, &UnitsReader::changed, this, &LogsView::setUnits);
    connect(&m_feed, &UnitsFeed::journalGrew, this, [this](const units::JournalBatch& batch) {
        if (m_isFollowing)
            take(batch);
    });
    connect(&m_feed, &UnitsFeed::journalFailed, this, [this](const Error& error) {
        if (m_isFollowing)
            fail(error);
    });
}

void LogsView::setUnits()
{
    const QSignalBlocker blocker(m_units);
    QStringList names;
    for (const units::UnitInfo& unit : m_reader.units())
        names += unit.name;
    if (!m_unit.isEmpty() && !names.contains(m_unit))
        names.prepend(m_unit);
    QStringList shown;
    for (int i = 0; i < m_units->count(); ++i)
        shown += m_units->itemData(i).toString();
    if (shown != names) {
        m_units->clear();
        for (const QString& name : std::as_const(names))
            m_units->addItem(oneLine(name), name);
    }
    m_units->setCurrentIndex(static_cast<int>(names.indexOf(m_unit)));
    if (!m_isActive)
        return;
    if (m_unit.isEmpty() && names.isEmpty()) {
        if (m_reader.failure())
            return fail(*m_reader.failure()); // nothing can be chosen, and this is why
        m_banner->clear();
        m_failure.clear();
        return presentFoot();
    }
    if (m_unit.isEmpty())
        showUnit(names.first());
    else if (m_run->currentIndex() == 1 && query().invocation != m_invocation)
        restart(); // the unit was started anew, or it is known only now
}

units::JournalQuery LogsView::query() const
{
    units::JournalQuery query;
    query.unit = m_unit;
    query.source = source();
    query.priority = m_priority->currentData().toInt();
    query.text = m_text->text();
    const int minutes = m_range->currentData().toInt();
    if (minutes > 0)
        query.from = m_clock.nowUtc().addSecs(-60 * minutes);
    if (hasCustomRange()) {
        query.from = instant(*m_from);
        query.to = instant(*m_to);
    }
    const units::UnitInfo* unit = m_reader.find(m_unit);
    if (m_run->currentIndex() == 1 && unit)
        query.invocation = unit->invocation;
    return query;
}

void LogsView::setHost(const QString& host)
{
    if (host == m_host)
        return;
    stop();
    m_host = host;
    m_unit.clear();
    m_table->clear();
    setUnits();
}

void LogsView::showUnit(const QString& unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    if (m_isActive)
        m_reader.choose(unit);
    setUnits();
    restart();
}

void LogsView::setActive(bool isActive)
{
    if (m_isActive == isActive)
        return;
    m_isActive = isActive;
    if (!isActive)
        return stop();
    m_reader.choose(m_unit);
    m_reader.refresh();
    if (!m_isFollowing && !m_asking.isUnderWay())
        restart();
}

void LogsView::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    flush();
}

void LogsView::refresh()
{
    restart();
}

void LogsView::stop()
{
    m_typing.stop();
    m_first.stop();
    m_asking.leave();
    if (m_isFollowing)
        m_feed.stopFollowing();
    m_isFollowing = false;
    m_held = {};
}

void LogsView::restart()
{
    stop();
    m_copied.clear();
    const bool isFollowed = m_follow->isChecked() && !hasCustomRange();
    m_follow->setEnabled(!hasCustomRange() && m_feed.followBlocked().isEmpty());
    m_pause->setEnabled(isFollowed);
    if (!m_isActive || m_unit.isEmpty())
        return presentFoot();
    m_table->clear();
    m_banner->clear();
    m_failure.clear();
    m_invocation = query().invocation;
    if (isFollowed) {
        m_isFollowing = true;
        m_first.start();
        m_feed.follow(m_host, query());
    } else {
        m_asking.ask(m_feed.journal(m_host, query()), this, [this](const Result<units::JournalBatch>& batch) {
            if (batch)
                m_table->append(*batch);
            else
                fail(batch.error());
            presentFoot();
            emit settledChanged();
        });
    }
    presentFoot();
    emit settledChanged();
}

void LogsView::take(const units::JournalBatch& batch)
{
    const bool wasSettled = isSettled();
    if (isHolding() && m_table->lines().rowCount() > 0)
        hold(batch);
    else
        m_table->append(batch);
    presentFoot();
    if (isSettled() != wasSettled)
        emit settledChanged();
}

void LogsView::hold(const units::JournalBatch& batch)
{
    m_held.dropped += batch.dropped;
    m_held.lines += batch.lines;
    const qsizetype surplus = m_held.lines.size() - JournalModel::MostLines / 2;
    if (surplus <= 0)
        return;
    m_held.lines.remove(0, surplus);
    m_held.dropped += surplus;
}

void LogsView::flush()
{
    if (!isHolding() && (!m_held.lines.isEmpty() || m_held.dropped > 0)) {
        m_table->append(m_held);
        m_held = {};
    }
    presentFoot();
}

void LogsView::fail(const Error& error)
{
    m_failure = error.message;
    m_first.stop();
    m_banner->showError(error);
    presentFoot();
    emit settledChanged();
}

void LogsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vigia::ui
