#include "ui/timeline/itemlist.h"

#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/timeline/timelinetexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia::ui {

namespace {

using timeline::LaneInfo;
using timeline::LaneKind;
using timeline::TimelineItem;
using Level = TimelineItem::Level;

constexpr QChar Separator = u'\x1f';

struct Found
{
    const LaneInfo* lane;
    const TimelineItem* item;
};

bool isIn(const TimelineItem& item, const TimeSpan& span)
{
    return item.from.isValid() && static_cast<double>(item.from.toMSecsSinceEpoch()) <= span.to
        && (!item.to.isValid() || static_cast<double>(item.to.toMSecsSinceEpoch()) >= span.from);
}

RowMark markOf(Level level)
{
    switch (level) {
    case Level::Critical:
        return RowMark::Alarm1;
    case Level::Abnormal:
        return RowMark::Alarm2;
    case Level::Notice:
        return RowMark::Stopped;
    case Level::Normal:
        break;
    }
    return RowMark::Running;
}

} // namespace

ItemList::ItemList(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_table(new RowsTable(theme, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_all(new QPushButton(this))
{
    setRole(this, "card");
    setObjectName(QStringLiteral("timelineList"));
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_all->setObjectName(QStringLiteral("timelineListAll"));
    m_all->setCheckable(true);
    setRole(m_all, "segment");
    setRole(m_title, "heading");
    setRole(m_count, "caption");
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_all);
    top->addStretch(1);
    top->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_all, &QPushButton::toggled, this, &ItemList::present);
    connect(m_table, &RowsTable::currentKeyChanged, this, [this](const QString& key) {
        if (!m_isFilling)
            tell(key, false);
    });
    connect(m_table, &RowsTable::opened, this, [this](const QString& key) { tell(key, true); });
    retranslate();
}

void ItemList::tell(const QString& key, bool isOpened)
{
    if (key.isEmpty())
        return;
    const auto lane = static_cast<LaneKind>(key.section(Separator, 0, 0).toInt());
    const QString id = key.section(Separator, 1);
    if (isOpened)
        emit itemOpened(lane, id);
    else
        emit itemChosen(lane, id);
}

void ItemList::showItems(const timeline::TimelineInfo& info, const QList<LaneKind>& lanes,
                         const TimeSpan& span)
{
    m_info = info;
    m_lanes = lanes;
    m_span = span;
    present();
}

void ItemList::retranslate()
{
    m_title->setText(tr("In view"));
    m_all->setText(tr("Normal ones too"));
    m_table->setAccessibleName(tr("Items in view"));
    m_table->rows().setColumns({{QStringLiteral("when"), tr("When")},
                                {QStringLiteral("lane"), tr("Lane"), false, true},
                                {QStringLiteral("what"), tr("What")},
                                {QStringLiteral("detail"), tr("Detail"), false, true}});
    m_table->setWidths({276, 90, 230, 200}, 3);
    present();
}

void ItemList::present()
{
    std::vector<Found> found;
    for (const LaneInfo& lane : std::as_const(m_info.lanes))
        for (const TimelineItem& item : lane.items)
            if (m_lanes.contains(lane.kind) && isIn(item, m_span)
                && (m_all->isChecked() || item.level != Level::Normal))
                found.push_back({&lane, &item});
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.item->from > b.item->from; });
    const std::size_t shown = std::min(found.size(), static_cast<std::size_t>(MostRows));
    std::vector<Row> rows;
    rows.reserve(shown);
    for (std::size_t i = 0; i < shown; ++i) {
        const TimelineItem& item = *found[i].item;
        Row row;
        row.key = QString::number(static_cast<int>(found[i].lane->kind)) + Separator + item.id;
        row.mark = markOf(item.level);
        row.cells = {TimelineTexts::when(item, m_info.taken), TimelineTexts::lane(found[i].lane->kind),
                     oneLine(item.title), oneLine(item.detail)};
        rows.push_back(std::move(row));
    }
    m_isFilling = true; // rows that go are not a choice
    m_table->merge(std::move(rows));
    m_isFilling = false;
    m_table->setEmptyText(m_info.lanes.isEmpty() ? QString() : tr("Nothing unusual in view."));
    m_count->setText(found.size() > shown ? tr("the newest %1 of %2")
                                                .arg(format::integer(static_cast<qint64>(shown)),
                                                     format::integer(static_cast<qint64>(found.size())))
                                          : tr("%n item(s)", nullptr, static_cast<int>(found.size())));
}

void ItemList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace vigia::ui
