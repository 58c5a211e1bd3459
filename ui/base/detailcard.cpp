#include "ui/base/detailcard.h"

#include "ui/base/elidedlabel.h"
#include "ui/base/flowlayout.h"
#include "ui/base/marks.h"
#include "ui/base/role.h"
#include "ui/base/rowsmodel.h"
#include "ui/base/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigia::ui {

DetailCard::DetailCard(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_caption(new ElidedLabel(this))
    , m_alarmLine(new QWidget(this))
    , m_alarm(new AlarmMark(1, theme, m_alarmLine))
    , m_sentence(new QLabel(m_alarmLine))
    , m_note(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_actions(new QWidget(this))
    , m_flow(new FlowLayout(m_actions))
    , m_column(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("detailTitle"));
    m_sentence->setObjectName(QStringLiteral("detailAlarm"));
    setRole(m_title, "heading");
    setRole(m_caption, "caption");
    m_note->setObjectName(QStringLiteral("detailNote"));
    for (QLabel* label : {m_title, m_sentence, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* alarm = new QHBoxLayout(m_alarmLine);
    alarm->setContentsMargins(0, 0, 0, 0);
    alarm->addWidget(m_alarm, 0, Qt::AlignTop);
    alarm->addWidget(m_sentence, 1);
    m_alarmLine->hide();
    m_note->hide();
    m_flow->setSpacings(6, 6);
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto* inside = new QWidget(this);
    auto* all = new QVBoxLayout(inside);
    all->setContentsMargins(0, 0, theme.px(4), 0);
    all->setSpacing(8);
    all->addWidget(m_alarmLine);
    all->addWidget(m_note);
    all->addWidget(m_actions);
    all->addLayout(m_column);
    all->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("detailScroll"));
    setRole(m_scroll, "body");
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_caption);
    column->addWidget(m_scroll, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
}

QString DetailCard::title() const
{
    return m_title->text();
}

QString DetailCard::text() const
{
    QStringList parts {m_caption->fullText(), m_sentence->text(), m_note->text()};
    for (qsizetype i = 0; i < m_lists.size(); ++i)
        if (m_lists[i]->isVisibleTo(this))
            parts += QStringList {m_headings[i]->text(), m_lists[i]->text()};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void DetailCard::setHead(const QString& title, const QString& caption)
{
    m_title->setText(oneLine(title));
    m_title->setToolTip(plainToolTip(title));
    m_caption->setFullText(caption);
    setAccessibleName(title);
}

void DetailCard::setAlarm(int priority, const QString& sentence)
{
    m_alarmLine->setVisible(priority > 0);
    if (priority > 0)
        m_alarm->setPriority(priority);
    m_sentence->setText(sentence);
}

void DetailCard::setNote(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void DetailCard::setActions(const QList<DetailAction>& actions)
{
    QStringList ids;
    for (const DetailAction& action : actions)
        ids += action.id;
    if (ids != m_ids) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        m_ids = ids;
        for (const QString& id : ids) {
            auto* button = new QPushButton(m_actions);
            button->setObjectName(QStringLiteral("order-") + id);
            connect(button, &QPushButton::clicked, this, [this, id] { emit actionChosen(id); });
            m_flow->addWidget(button);
            // Made later than what comes after the card.
            setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget*>(m_scroll) : m_buttons.last(), button);
            m_buttons += button;
        }
    }
    for (qsizetype i = 0; i < actions.size(); ++i) {
        m_buttons[i]->setText(actions[i].text);
        m_buttons[i]->setEnabled(actions[i].why.isEmpty());
        m_buttons[i]->setToolTip(plainToolTip(actions[i].why));
        m_buttons[i]->setAccessibleDescription(actions[i].why);
    }
    m_actions->setVisible(!actions.isEmpty());
}

void DetailCard::setSections(const QList<DetailSection>& sections)
{
    while (m_lists.size() < sections.size()) {
        auto* heading = new QLabel(this);
        setRole(heading, "caption");
        heading->setTextFormat(Qt::PlainText);
        auto* list = new FactList(this);
        connect(list, &FactList::runChosen, this, &DetailCard::runChosen);
        m_column->addWidget(heading);
        m_column->addWidget(list);
        m_headings += heading;
        m_lists += list;
    }
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        const bool isUsed = i < sections.size() && !sections[i].facts.isEmpty();
        m_headings[i]->setVisible(isUsed && !sections[i].title.isEmpty());
        m_lists[i]->setVisible(isUsed);
        if (!isUsed)
            continue;
        m_headings[i]->setText(sections[i].title);
        m_lists[i]->setFacts(sections[i].facts);
    }
}

} // namespace vigia::ui
