#include "ui/units/journaltable.h"

#include "ui/base/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 20;
constexpr int Padding = 6;
constexpr int CurrentBar = 3;
constexpr int TimeWidth = 124;
constexpr int LevelWidth = 84;
constexpr int ProcessWidth = 130;

class LineDelegate : public QStyledItemDelegate
{
public:
    LineDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colours.raised);
        if (index.column() == 0 && view && view->currentIndex().row() == index.row()) {
            QRect bar = option.rect;
            bar.setWidth(m_theme.px(CurrentBar));
            painter->fillRect(bar, view->hasFocus() ? colours.focus : colours.muted);
        }
        QFont font = m_theme.textFont();
        if (index.column() == JournalModel::Text)
            font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
        const bool isGrave = index.data(JournalModel::GraveRole).toBool();
        if (isGrave)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        const bool isQuiet = index.data(JournalModel::QuietRole).toBool() && !isGrave;
        painter->setPen(isQuiet ? colours.muted : colours.text);
        const int pad = m_theme.px(Padding);
        const QRect text = option.rect.adjusted(pad, 0, -pad, 0);
        painter->drawText(
            text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

JournalTable::JournalTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new JournalModel(this))
{
    setModel(m_model);
    setItemDelegate(new LineDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
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
    connect(&theme, &Theme::changed, this, &JournalTable::applyTheme);
    applyTheme();
}

void JournalTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(RowHeight));
    setColumnWidth(JournalModel::Time, m_theme.px(TimeWidth));
    setColumnWidth(JournalModel::Level, m_theme.px(LevelWidth));
    setColumnWidth(JournalModel::Process, m_theme.px(ProcessWidth));
    viewport()->update();
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
                                           : std::max(0, place - gone * m_theme.px(RowHeight)));
    m_isAppending = false;
    m_follows = wasAtEnd;
}

void JournalTable::clear()
{
    m_model->clear();
    emit lineChosen(-1);
}

void JournalTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
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
    QTableView::keyPressEvent(event);
}

void JournalTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.colours().muted);
    const int pad = m_theme.px(24);
    painter.drawText(viewport()->rect().adjusted(pad, pad, -pad, -pad),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void JournalTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    emit lineChosen(current.row());
}

} // namespace vigia::ui
