#include "ui/base/factlist.h"

#include "ui/base/role.h"

#include <QGridLayout>
#include <QLabel>

namespace vigia::ui {

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

QString FactList::text() const
{
    QStringList lines;
    for (const Fact& fact : m_facts)
        lines.append(QStringLiteral("%1: %2").arg(fact.title, fact.text));
    return lines.join(u'\n');
}

void FactList::setFacts(QList<Fact> facts)
{
    facts.removeIf([](const Fact& fact) { return fact.text.isEmpty(); });
    while (m_titles.size() < facts.size())
        addLine();
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        const bool isUsed = i < facts.size();
        m_titles[i]->setVisible(isUsed);
        m_texts[i]->setVisible(isUsed);
        // Setting a text anew would take away what the user has marked of it.
        if (!isUsed || (i < m_facts.size() && m_facts[i] == facts[i]))
            continue;
        const Fact& fact = facts[i];
        m_titles[i]->setText(fact.title);
        const bool isLink = !fact.runId.isEmpty();
        m_texts[i]->setTextFormat(isLink ? Qt::RichText : Qt::PlainText);
        m_texts[i]->setTextInteractionFlags(
            isLink ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard : Qt::TextSelectableByMouse);
        m_texts[i]->setText(isLink ? QStringLiteral("<a href=\"%1\">%2</a>")
                                         .arg(fact.runId.toHtmlEscaped(), fact.text.toHtmlEscaped())
                                   : fact.text);
        m_texts[i]->setAccessibleName(QStringLiteral("%1: %2").arg(fact.title, fact.text));
    }
    m_facts = std::move(facts);
}

void FactList::addLine()
{
    const int row = static_cast<int>(m_titles.size());
    auto* title = new QLabel(this);
    auto* text = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    setRole(title, "muted");
    text->setWordWrap(true);
    text->setMinimumWidth(1);
    connect(text, &QLabel::linkActivated, this, &FactList::runChosen);
    m_grid->addWidget(title, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
    m_titles.append(title);
    m_texts.append(text);
}

} // namespace vigia::ui
