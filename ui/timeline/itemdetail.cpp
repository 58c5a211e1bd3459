#include "ui/timeline/itemdetail.h"

#include "ui/base/elidedlabel.h"
#include "ui/base/marks.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/timeline/timelinetexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigia::ui {

using timeline::TimelineItem;

ItemDetail::ItemDetail(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_mark(new AlarmMark(2, theme, this))
    , m_title(new ElidedLabel(this))
    , m_when(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_open(new QPushButton(this))
{
    setRole(this, "card");
    setObjectName(QStringLiteral("timelineDetail"));
    m_title->setObjectName(QStringLiteral("timelineDetailTitle"));
    m_detail->setObjectName(QStringLiteral("timelineDetailText"));
    m_open->setObjectName(QStringLiteral("timelineOpen"));
    setRole(m_title, "heading");
    setRole(m_when, "muted");
    m_when->setTextFormat(Qt::PlainText);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* first = new QHBoxLayout;
    first->setSpacing(theme.px(8));
    first->addWidget(m_mark);
    first->addWidget(m_title, 1);
    first->addWidget(m_when);
    first->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(m_detail);
    connect(m_open, &QPushButton::clicked, this, &ItemDetail::openRequested);
    showNone();
}

void ItemDetail::showItem(timeline::LaneKind lane, const TimelineItem& item, int together,
                          const QDateTime& now)
{
    const bool isBad =
        item.level == TimelineItem::Level::Abnormal || item.level == TimelineItem::Level::Critical;
    m_mark->setPriority(item.level == TimelineItem::Level::Critical ? 1 : 2);
    m_mark->setVisible(isBad);
    m_title->setFullText(TimelineTexts::lane(lane) + QStringLiteral(" · ") + item.title);
    m_when->setText(TimelineTexts::when(item, now));
    QString text = item.detail;
    if (together > 1)
        text += QStringLiteral("\n")
            + tr("One of %n that are too close to be told apart here: look closer with + or Enter, or step "
                 "through "
                 "them with the arrow keys.",
                 nullptr, together);
    m_detail->setText(text);
    m_open->setText(tr("Open"));
    m_open->setVisible(!item.page.isEmpty());
}

void ItemDetail::showNone()
{
    m_mark->hide();
    m_title->setFullText(tr("Nothing is chosen"));
    m_when->clear();
    m_detail->setText(
        tr("Choose a mark with the mouse or the arrow keys; Enter opens its page. Drag or wheel to look "
           "closer, Home shows all."));
    m_open->hide();
}

} // namespace vigia::ui
