#include "ui/targets/poolsview.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/format.h"
#include "ui/base/rowstable.h"
#include "ui/targets/rawpanel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace vigia::ui {

namespace {

using targets::TargetHealth;
using targets::TargetInfo;

enum Filter
{
    All,
    Troubled,
    UpOnly
};

QString keyOf(const TargetInfo& target)
{
    return target.pool + u'\n' + target.instance + u'\n' + target.scrapeUrl.toString();
}

QString seconds(double value)
{
    return value < 0 ? format::none()
                     : format::duration(std::chrono::milliseconds(std::llround(value * 1000)));
}

} // namespace

PoolsView::PoolsView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : FeedView(QStringLiteral("targets"), feed, theme, clock, parent)
    , m_dropped(new QCheckBox(this))
    , m_raw(addAction("targetRaw"))
{
    m_dropped->setObjectName(QStringLiteral("targetsDropped"));
    m_top->addWidget(m_dropped);
    m_table->setWidths({180, 86, 76, 104, 0}, 4);
    connect(m_dropped, &QCheckBox::toggled, this, [this] { presentAll(); });
    connect(m_raw, &QPushButton::clicked, this, &PoolsView::openRaw);
    connect(m_table, &RowsTable::opened, this, &PoolsView::openRaw);
}

void PoolsView::ask()
{
    m_question.ask(m_feed.targets(), this, [this](const Result<targets::TargetsInfo>& result) {
        if (!result) {
            answered(result.error().message, &result.error());
            return;
        }
        m_info = *result;
        answered({});
        if (m_instance.isEmpty())
            return;
        const QString wanted = std::exchange(m_instance, {});
        showInstance(wanted);
        m_instance.clear();
    });
}

void PoolsView::showInstance(const QString& instance)
{
    m_instance = instance;
    for (const TargetInfo& one : std::as_const(m_info.active)) {
        if (one.instance != instance)
            continue;
        m_instance.clear();
        choose(keyOf(one));
        return;
    }
}

void PoolsView::showPool(const QString& pool)
{
    choose(pool);
}

const TargetInfo* PoolsView::target(const QString& key) const
{
    const auto found = std::find_if(m_info.active.cbegin(), m_info.active.cend(),
                                    [&](const TargetInfo& one) { return keyOf(one) == key; });
    return found == m_info.active.cend() ? nullptr : &*found;
}

std::vector<Row> PoolsView::poolRows() const
{
    const QDateTime now = m_clock.nowUtc();

    struct Count
    {
        int up = 0;
        int down = 0;
        int all = 0;
    };

    QHash<QString, Count> counts;
    for (const TargetInfo& one : m_info.active) {
        counts[one.pool].up += one.health == TargetHealth::Up ? 1 : 0;
        counts[one.pool].down += one.health == TargetHealth::Down ? 1 : 0;
        ++counts[one.pool].all;
    }
    std::vector<Row> rows;
    QString pool;
    for (const TargetInfo& one : m_info.active) {
        const bool isUp = one.health == TargetHealth::Up;
        if ((filter() == Troubled && isUp) || (filter() == UpOnly && !isUp))
            continue;
        if (!matches({one.pool, one.instance, one.lastError, labelLine(one.labels)}))
            continue;
        if (rows.empty() || pool != one.pool) {
            pool = one.pool;
            const Count count = counts.value(pool);
            Row head {pool, count.down > 0 ? RowMark::Alarm2 : RowMark::None, {}, {}};
            head.cells = {oneLine(pool), tr("%1/%2 up").arg(count.up).arg(count.all)};
            head.isHeading = true;
            rows.push_back(head);
        }
        Row row {keyOf(one), RowMark::Unknown, {}, {}};
        if (isUp)
            row.mark = RowMark::Running;
        else if (one.health == TargetHealth::Down)
            row.mark = RowMark::Alarm2;
        row.cells = {oneLine(one.instance),
                     isUp                                   ? tr("up", "a target")
                         : one.health == TargetHealth::Down ? tr("down", "a target")
                                                            : tr("unknown", "a target"),
                     one.lastScrape.isValid()
                         ? format::age(std::chrono::milliseconds(one.lastScrape.msecsTo(now)))
                         : tr("never"),
                     seconds(one.lastDuration) + QStringLiteral(" / ") + seconds(one.timeout),
                     oneLine(one.diagnosis.text.isEmpty() ? one.lastError : one.diagnosis.text)};
        row.hints = {{}, {}, {}, {}, one.lastError};
        rows.push_back(std::move(row));
    }
    return rows;
}

void PoolsView::present()
{
    m_search->setPlaceholderText(tr("Pool, instance, label or error"));
    setFilters({tr("All"), tr("Not up"), tr("Up")});
    m_dropped->setText(tr("Dropped (%1)").arg(format::integer(m_info.dropped.size())));
    m_raw->setText(tr("Raw metrics"));
    m_table->setAccessibleName(tr("Targets"));
    m_table->rows().setColumns({{QStringLiteral("instance"), tr("Instance"), false, false},
                                {QStringLiteral("state"), tr("State"), false, false},
                                {QStringLiteral("age"), tr("Scraped"), true, true},
                                {QStringLiteral("took"), tr("Took / limit"), true, true},
                                {QStringLiteral("error"), tr("What is wrong"), false, false}});
    m_table->setWidths({180, 86, 76, 104, 0}, 4);
    std::vector<Row> rows = poolRows();
    if (m_dropped->isChecked() && !m_info.dropped.isEmpty()) {
        Row head {QStringLiteral("dropped"), RowMark::None, {tr("Dropped by relabelling")}, {}};
        head.isHeading = true;
        rows.push_back(head);
        for (qsizetype i = 0; i < m_info.dropped.size(); ++i) {
            const targets::Labels& labels = m_info.dropped[i].discovered;
            if (!matches({labelLine(labels)}))
                continue;
            Row row {QStringLiteral("dropped\n%1").arg(i), RowMark::Stopped, {}, {}};
            row.cells = {oneLine(labels.value(QStringLiteral("__address__"))),
                         tr("dropped", "a target"),
                         {},
                         {},
                         oneLine(labelLine(labels))};
            row.isMuted = true;
            rows.push_back(row);
        }
    }
    const bool isEmpty = m_info.active.isEmpty();
    m_table->merge(std::move(rows));
    m_table->setEmptyText(!m_hasAnswer ? tr("Reading the targets…")
                              : isEmpty && m_failure.isEmpty()
                              ? tr("Prometheus scrapes nothing: its configuration names no target.")
                              : tr("No target matches."));
    if (!m_failure.isEmpty() && !lastGood().isEmpty())
        m_note->setFullText(tr("As of %1").arg(lastGood()));
    else if (m_failure.isEmpty())
        m_note->setFullText({});
}

void PoolsView::presentDetail(const QString& key)
{
    const TargetInfo* one = target(key);
    m_raw->setVisible(one);
    if (!one) {
        QList<Fact> facts;
        const QStringList parts = key.split(u'\n');
        const int index = parts.size() == 2 && parts.first() == u"dropped" ? parts.last().toInt() : -1;
        if (index >= 0 && index < m_info.dropped.size()) {
            const targets::Labels& labels = m_info.dropped[index].discovered;
            for (auto it = labels.cbegin(); it != labels.cend(); ++it)
                facts.append({it.key(), shownLabel(it.value()), {}});
        }
        setDetail(oneLine(key), facts.isEmpty() ? tr("Choose a target.") : tr("Relabelling dropped it."), {});
        setFacts(facts);
        return;
    }
    QString sentence;
    if (!one->diagnosis.text.isEmpty())
        sentence = one->diagnosis.text + u'\n' + one->diagnosis.remedy;
    else if (one->health == TargetHealth::Unknown)
        sentence = tr("It has not been scraped yet.");
    setDetail(oneLine(one->instance), sentence, one->lastError);
    QList<Fact> facts {
        {tr("Pool"), one->pool, {}},
        {tr("Scraped at"), one->scrapeUrl.toDisplayString(), {}},
        {tr("Last scrape"),
         one->lastScrape.isValid() ? format::since(one->lastScrape, m_clock.nowUtc()) : tr("never"),
         {}},
        {tr("Every"), seconds(one->interval), {}},
        {tr("Took"), tr("%1 of at most %2").arg(seconds(one->lastDuration), seconds(one->timeout)), {}}};
    for (auto it = one->labels.cbegin(); it != one->labels.cend(); ++it)
        facts.append({shownLabel(it.key()), shownLabel(it.value()), {}});
    setFacts(facts);
}

void PoolsView::openRaw()
{
    const TargetInfo* one = target(key());
    if (!one)
        return;
    auto* panel = new RawPanel(m_feed, m_theme, m_clock, this);
    open(panel);
    panel->start(one->scrapeUrl);
}

} // namespace vigia::ui
