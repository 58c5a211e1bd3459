#include "ui/generation/infopanel.h"

#include "ui/base/elidedlabel.h"
#include "ui/base/role.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigia::ui {

InfoPanel::InfoPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_caption(new ElidedLabel(this))
    , m_text(new QLabel(this))
    , m_runs(new QPushButton(this))
    , m_fill(new QPushButton(this))
{
    setObjectName(QStringLiteral("infoPanel"));
    setRole(this, "card");
    setRole(m_title, "heading");
    setRole(m_caption, "caption");
    m_title->setObjectName(QStringLiteral("infoTitle"));
    m_caption->setObjectName(QStringLiteral("infoCaption"));
    m_text->setObjectName(QStringLiteral("infoText"));
    m_runs->setObjectName(QStringLiteral("infoRuns"));
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fill->setObjectName(QStringLiteral("infoFill"));
    m_runs->hide();
    m_fill->hide();
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_caption, 1);
    // Many findings: they scroll, the card keeps its size.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_text);
    scroll->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_fill);
    buttons->addWidget(m_runs);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_runs, &QPushButton::clicked, this, &InfoPanel::runsRequested);
    connect(m_fill, &QPushButton::clicked, this, &InfoPanel::fillRequested);
    retranslate();
}

void InfoPanel::retranslate()
{
    m_runs->setText(tr("Runs of that day"));
    m_fill->setText(tr("Fill this gap…"));
}

QString InfoPanel::text() const
{
    return m_text->text();
}

void InfoPanel::show(const QString& title, const QString& caption, const QStringList& sentences)
{
    m_title->setText(title);
    m_caption->setFullText(caption);
    m_text->setText(sentences.join(QStringLiteral("\n")));
    setAccessibleName(title);
    setAccessibleDescription(m_text->text());
}

void InfoPanel::setRunsOffered(bool isOffered)
{
    m_runs->setVisible(isOffered);
}

void InfoPanel::setFillOffered(bool isOffered)
{
    m_fill->setVisible(isOffered);
}

void InfoPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace vigia::ui
