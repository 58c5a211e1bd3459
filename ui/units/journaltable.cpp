#include "ui/units/journaltable.h"

#include "ui/base/theme.h"
#include "ui/units/unitwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 20;
constexpr int TimeWidth = 124;
constexpr int Levels = 8;
constexpr int ProcessWidth = 130;

} // namespace

JournalTable::JournalTable(const Theme& theme, QWidget* parent)
    : PlainTable(theme, RowHeight, false, parent)
    , m_model(new JournalModel(this))
{
    setModel(m_model);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setSectionResizeMode(JournalModel::Text, QHeaderView::Stretch);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isAppending)
            m_follows = isAtEnd();
    });
    // Another size of the window is no scrolling.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        if (!m_isAppending && m_follows)
            verticalScrollBar()->setValue(last);
    });
    applyTheme();
}

void JournalTable::applyTheme()
{
    PlainTable::applyTheme();
    setColumnWidth(JournalModel::Time, m_theme.px(TimeWidth));
    // No level is cut, whatever the language.
    const QFontMetrics bold(cellFont(m_theme, true, false));
    int level = 0;
    for (int priority = 0; priority < Levels; ++priority)
        level = std::max(level, bold.horizontalAdvance(unitwords::priority(priority)));
    setColumnWidth(JournalModel::Level, level + m_theme.px(2 * Padding) + 1);
    setColumnWidth(JournalModel::Process, m_theme.px(ProcessWidth));
}

bool JournalTable::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void JournalTable::append(const units::JournalBatch& batch)
{
    const bool wasAtEnd = isAtEnd();
    m_isAppending = true;
    const int place = verticalScrollBar()->value();
    const int gone = m_model->append(batch);
    updateGeometries(); // else the bar's range is the former one
    verticalScrollBar()->setValue(wasAtEnd ? verticalScrollBar()->maximum()
                                           : std::max(0, place - gone * rowHeight()));
    m_isAppending = false;
    m_follows = wasAtEnd;
}

void JournalTable::clear()
{
    m_model->clear();
    emit lineChosen(-1);
}

int JournalTable::copy()
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows += row;
    QStringList texts;
    for (const int row : std::as_const(rows))
        texts += m_model->copyText(row);
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n') + u'\n');
    return static_cast<int>(texts.size());
}

void JournalTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    PlainTable::keyPressEvent(event);
}

void JournalTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        applyTheme();
    PlainTable::changeEvent(event);
}

void JournalTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    PlainTable::currentChanged(current, previous);
    emit lineChosen(current.row());
}

} // namespace vigia::ui
