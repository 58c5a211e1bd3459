#include "ui/audit/auditdetail.h"

#include "core/base/energyday.h"
#include "ui/audit/actiontexts.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <cmath>

namespace vigia::ui {

namespace {

constexpr int NameWidth = 128;
constexpr int ValueMargin = 16;
constexpr int RowMargin = 10;
constexpr int MostValueLines = 8;
constexpr int Indent = 14;
constexpr int Deepest = 12;
constexpr qsizetype LongestValue = 1000;

/// Numbers as people read them, truth as a word, times of ISO 8601 as they are.
QString plain(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? AuditDetail::tr("yes") : AuditDetail::tr("no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        constexpr double whole = 9e15;
        return number == std::floor(number) && std::fabs(number) < whole
            ? format::integer(static_cast<qint64>(number))
            : format::figure(number);
    }
    case QJsonValue::String:
        return value.toString();
    default:
        return format::none();
    }
}

} // namespace

AuditDetail::AuditDetail(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("auditDetail"));
    setRole(this, "card");
    setRole(m_title, "heading");
    setRole(m_caption, "caption");
    setRole(m_empty, "muted");
    m_title->setObjectName(QStringLiteral("auditDetailTitle"));
    m_empty->setObjectName(QStringLiteral("auditDetailEmpty"));
    m_tree->setObjectName(QStringLiteral("auditFacts"));
    m_title->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_caption);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_empty);
    column->addWidget(m_tree, 1);
    column->addStretch(0);
    connect(&theme, &Theme::changed, this, &AuditDetail::applyTheme);
    applyTheme();
    fill();
}

void AuditDetail::showEntry(const std::optional<audit::AuditEntry>& entry)
{
    if (entry && m_entry && entry->id == m_entry->id)
        return; // an entry never changes
    m_entry = entry;
    fill();
}

void AuditDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

QTreeWidgetItem* AuditDetail::add(QTreeWidgetItem* parent, const QString& name, const QString& value)
{
    auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
    const bool isCut = value.size() > LongestValue;
    item->setText(0, name.left(LongestValue));
    item->setText(1, isCut ? QString(value.left(LongestValue) + QChar(0x2026)) : value);
    item->setForeground(0, m_theme.colours().muted);
    item->setToolTip(0, QStringLiteral("<p>%1</p>").arg(item->text(0).toHtmlEscaped()));
    item->setToolTip(1, QStringLiteral("<p>%1</p>").arg(item->text(1).toHtmlEscaped()));
    ++m_lines;
    return item;
}

void AuditDetail::addObject(QTreeWidgetItem* parent, const QJsonObject& object, int depth)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        addValue(parent, actiontext::key(it.key()), it.value(), depth);
}

void AuditDetail::addValue(QTreeWidgetItem* parent, const QString& name, const QJsonValue& value, int depth)
{
    if (m_lines >= MostLines || depth > Deepest)
        return;
    if (value.isObject()) {
        addObject(add(parent, name, value.toObject().isEmpty() ? format::none() : QString()),
                  value.toObject(), depth + 1);
        return;
    }
    if (!value.isArray()) {
        add(parent, name, plain(value));
        return;
    }
    const QJsonArray array = value.toArray();
    QStringList words;
    for (const auto& one : array) {
        if (one.isObject() || one.isArray())
            break;
        words.append(plain(one));
    }
    if (words.size() == array.size()) {
        add(parent, name, array.isEmpty() ? format::none() : words.join(QStringLiteral(", ")));
        return;
    }
    QTreeWidgetItem* const item = add(parent, name, {});
    for (qsizetype i = 0; i < array.size(); ++i)
        addValue(item, format::integer(i + 1), array[i], depth + 1);
}

void AuditDetail::fill()
{
    m_tree->clear();
    m_lines = 0;
    m_tree->setVisible(m_entry.has_value());
    m_empty->setVisible(!m_entry);
    m_empty->setText(tr("Choose an entry to see its parameters and the proof of its effect."));
    m_tree->setAccessibleName(tr("Everything that is kept of the entry"));
    if (!m_entry) {
        m_title->setText(tr("Entry"));
        m_caption->clear();
        return;
    }
    const audit::AuditEntry& entry = *m_entry;
    const audit::AuditRecord& record = entry.record;
    m_title->setText(actiontext::action(record.action));
    m_caption->setText(tr("entry %1").arg(format::integer(entry.id)));
    const auto fact = [this](const QString& name, const QString& value) {
        if (!value.isEmpty())
            add(nullptr, name, value);
    };
    if (entry.at.isValid())
        fact(tr("When"),
             tr("%1, %2 COT", "a day, a time of Colombia")
                 .arg(format::date(energyday::dayAt(entry.at.toMSecsSinceEpoch())),
                      format::clockTime(entry.at)));
    fact(tr("Who"), record.who);
    fact(tr("Role"), actiontext::role(entry.role));
    fact(tr("Host"), entry.host);
    fact(tr("Database user"), entry.databaseUser);
    fact(tr("Object"), record.object);
    fact(tr("Outcome"), actiontext::outcome(record.outcome));
    fact(tr("Reason"), record.reason);
    fact(tr("Kept as"), record.action);
    if (!record.parameters.isEmpty())
        addObject(add(nullptr, tr("Parameters"), {}), record.parameters, 1);
    if (!record.proof.isEmpty())
        addObject(add(nullptr, tr("Proof"), {}), record.proof, 1);
    if (m_lines >= MostLines)
        add(nullptr, QString(QChar(0x2026)), tr("There is more: export the entries to read it all."));
    m_tree->expandAll();
    fitNames();
}

void AuditDetail::fitNames()
{
    m_tree->resizeColumnToContents(0);
    const int most = std::max(m_theme.px(NameWidth), m_tree->viewport()->width() * 3 / 5);
    m_tree->setColumnWidth(0, std::clamp(m_tree->columnWidth(0), m_theme.px(NameWidth), most));
    // A tree does not grow with a value that wraps.
    const int room = m_tree->viewport()->width() - m_tree->columnWidth(0) - m_theme.px(ValueMargin);
    const QFontMetrics metrics(m_tree->font());
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const QRect text = metrics.boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, (*it)->text(1));
        const int tallest = MostValueLines * metrics.lineSpacing();
        (*it)->setSizeHint(1, QSize(0, std::min(text.height(), tallest) + m_theme.px(RowMargin)));
    }
}

void AuditDetail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitNames();
}

void AuditDetail::applyTheme()
{
    m_tree->setIndentation(m_theme.px(Indent));
    fill();
}

} // namespace vigia::ui
