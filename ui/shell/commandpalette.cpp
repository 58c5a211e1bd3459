#include "ui/shell/commandpalette.h"

#include "ui/base/marks.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/shell/commandmodel.h"
#include "ui/shell/gotofield.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

constexpr int RowHeight = 28;
constexpr int Margin = 10;
constexpr int ShownRows = 12;
constexpr int Width = 460;

class CommandDelegate final : public QStyledItemDelegate
{
public:
    CommandDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_theme.px(Width / 2), m_theme.px(RowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& colours = m_theme.colours();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, colours.panel);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.focus);
        }
        QRect area = option.rect.adjusted(m_theme.px(Margin), 0, -m_theme.px(Margin), 0);
        painter->setFont(m_theme.captionFont());
        painter->setPen(colours.muted);
        const QString group = index.data(CommandModel::GroupRole).toString();
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, group);
        area.setRight(area.right() - QFontMetrics(m_theme.captionFont()).horizontalAdvance(group)
                      - m_theme.px(Margin));
        const QString hint = index.data(CommandModel::HintRole).toString();
        if (!hint.isEmpty()) {
            const QSize box = keySize(hint, m_theme);
            paintKey(*painter,
                     QRect(QPoint(area.right() - box.width(), area.center().y() - box.height() / 2), box),
                     hint, m_theme);
            area.setRight(area.right() - box.width() - m_theme.px(Margin));
        }
        const QFont font = m_theme.textFont();
        painter->setFont(font);
        painter->setPen(colours.text);
        painter->drawText(
            area, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

CommandPalette::CommandPalette(GoToField& field, const Theme& theme, QWidget* window)
    : QFrame(window)
    , m_field(field)
    , m_theme(theme)
    , m_model(new CommandModel(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("palette"));
    setRole(this, "popup");
    m_list->setObjectName(QStringLiteral("paletteList"));
    setRole(m_list, "popup");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(theme, this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(10, 6, 10, 6);
    setRole(m_nothing, "muted");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    field.installEventFilter(this);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, const QWidget* now) {
        if (now == &m_field && old)
            m_before = old;
    });
    connect(&field, &QLineEdit::textEdited, this, &CommandPalette::query);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::addProvider(CommandProvider provider)
{
    m_providers.append(std::move(provider));
}

void CommandPalette::open()
{
    CommandList commands;
    for (const CommandProvider& provider : std::as_const(m_providers))
        commands += provider();
    m_model->setCommands(commands);
    m_list->setAccessibleName(tr("Found"));
    show();
    raise();
    query(m_field.text());
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
}

void CommandPalette::close()
{
    if (!isOpen())
        return;
    hide();
    m_field.clear();
    m_model->setCommands({});
    // The field keeps the focus only when there is nowhere to give it back to.
    if (m_field.hasFocus()) {
        if (m_before && m_before->isVisible())
            m_before->setFocus(Qt::OtherFocusReason);
        else
            m_field.clearFocus();
    }
}

void CommandPalette::query(const QString& text)
{
    if (!isOpen())
        open();
    m_model->setQuery(text);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void CommandPalette::place()
{
    const int rows = m_model->rowCount();
    m_nothing->setText(tr("Nothing fits these letters."));
    m_nothing->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    const int height =
        rows > 0 ? m_theme.px(RowHeight) * std::min(rows, ShownRows) + 2 : m_nothing->sizeHint().height() + 2;
    const QPoint below = m_field.mapTo(parentWidget(), QPoint(0, m_field.height() + 2));
    const int room = parentWidget()->width() - 16;
    const int width = std::min(std::max(m_field.width(), m_theme.px(Width)), room);
    const int x = std::clamp(below.x(), 8, std::max(8, parentWidget()->width() - width - 8));
    setGeometry(x, below.y(), width, std::min(height, parentWidget()->height() - below.y() - 8));
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget()) {
        if (event->type() == QEvent::Resize && isOpen())
            place();
        return false;
    }
    switch (event->type()) {
    case QEvent::FocusIn:
        // Tab only passes through; letters or the arrow open the list.
        if (static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason && !isOpen())
            QMetaObject::invokeMethod(this, &CommandPalette::open, Qt::QueuedConnection);
        break;
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (isOpen() && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            m_before = nullptr;
            close();
        }
        break;
    }
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    default:
        break;
    }
    return QFrame::eventFilter(object, event);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (isOpen())
            step(1);
        else
            open();
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(ShownRows - 1);
        return true;
    case Qt::Key_PageUp:
        step(1 - ShownRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        if (!isOpen())
            return false;
        close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (!isOpen() || count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!isOpen() || !current.isValid())
        return;
    const auto run = m_model->at(current.row()).run;
    close();
    if (run)
        run();
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && isOpen())
        open();
    QFrame::changeEvent(event);
}

} // namespace vigia::ui
