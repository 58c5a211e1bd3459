#include "ui/jobs/catalogueview.h"

#include "ui/base/factlist.h"
#include "ui/base/role.h"
#include "ui/base/rowsmodel.h"
#include "ui/jobs/jobtexts.h"
#include "ui/jobs/paneltexts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigia::ui {

CatalogueView::CatalogueView(JobsFeed& feed, QWidget* parent)
    : JobsView(parent)
    , m_feed(feed)
{
    setObjectName(QStringLiteral("catalogueView"));
    auto* inside = new QWidget(this);
    auto* all = new QVBoxLayout(inside);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    m_column = new QVBoxLayout;
    m_column->setSpacing(10);
    all->addLayout(m_column);
    m_engines = makeCard(*all, QStringLiteral("engines"), false);
    all->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(&feed, &JobsFeed::enginesChanged, this, &CatalogueView::present);
    present();
}

CatalogueView::Card CatalogueView::makeCard(QBoxLayout& column, const QString& name, bool canStart)
{
    auto* frame = new QFrame(this);
    setRole(frame, "card");
    frame->setObjectName(QStringLiteral("card-") + name);
    Card card {new QLabel(frame), new QLabel(frame), new FactList(frame), nullptr};
    setRole(card.title, "heading");
    setRole(card.caption, "caption");
    for (QLabel* label : {card.title, card.caption})
        label->setTextFormat(Qt::PlainText);
    card.caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(card.title);
    names->addWidget(card.caption);
    auto* head = new QHBoxLayout;
    head->addLayout(names, 1);
    if (canStart) {
        card.start = new QPushButton(frame);
        card.start->setObjectName(QStringLiteral("newRun-") + name);
        head->addWidget(card.start, 0, Qt::AlignTop);
        connect(card.start, &QPushButton::clicked, this, [this, name] { emit newRunRequested(name); });
    }
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->setSpacing(8);
    inside->addLayout(head);
    inside->addWidget(card.facts);
    column.addWidget(frame);
    return card;
}

void CatalogueView::present()
{
    const jobs::JobList catalogue = m_feed.catalogue();
    for (const jobs::JobInfo& job : catalogue) {
        qsizetype at = m_ids.indexOf(job.id);
        if (at < 0) {
            at = m_ids.size();
            m_ids.append(job.id);
            m_jobs.append(makeCard(*m_column, job.id, true));
        }
        const Card& card = m_jobs[at];
        card.title->setText(paneltext::jobTitle(job.id));
        card.caption->setText(job.task);
        card.facts->setFacts({{tr("Starts"), jobtext::schedule(job), {}},
                              {tr("Takes"), jobtext::parameters(job), {}},
                              {tr("Queue"), job.queue, {}},
                              {tr("Rules"), jobtext::policy(job.policy), {}}});
        card.start->setText(tr("New run…"));
        card.start->setAccessibleName(tr("New run: %1").arg(card.title->text()));
        card.start->setEnabled(m_blocked.isEmpty());
        card.start->setToolTip(plainToolTip(m_blocked));
    }
    m_engines.title->setText(tr("Engines"));
    m_engines.caption->setText(tr("What runs the jobs"));
    QList<Fact> engines;
    const jobs::EngineList known = m_feed.engines();
    for (const jobs::EngineInfo& engine : known)
        engines.append({paneltext::engineTitle(engine.id), jobtext::engine(engine), {}});
    m_engines.facts->setFacts(engines);
}

void CatalogueView::setActive(bool isActive)
{
    if (isActive)
        present();
}

void CatalogueView::setBlocked(const QString& asking, const QString& acting)
{
    m_blocked = asking.isEmpty() ? acting : asking;
    present();
}

void CatalogueView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        present();
    JobsView::changeEvent(event);
}

} // namespace vigia::ui
