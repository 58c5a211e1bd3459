#include "ui/shell/mainwindow.h"

#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/shell/alarmstrip.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/gotofield.h"
#include "ui/shell/ladder.h"
#include "ui/shell/navigation.h"
#include "ui/shell/popoutwindow.h"
#include "ui/shell/shellcommands.h"
#include "ui/shell/siteband.h"
#include "ui/shell/sitestatus.h"
#include "ui/shell/statestore.h"
#include "ui/shell/titlebar.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigia::ui {

namespace {

const QString GeometryKey = QStringLiteral("window/geometry");
const QString PageKey = QStringLiteral("window/page");
const QString ThemeKey = QStringLiteral("look/theme");
const QString LanguageKey = QStringLiteral("look/language");
const QString ScaleKey = QStringLiteral("look/scale");
constexpr QSize DefaultSize {1440, 900};

QString pageKey(const QString& id)
{
    return QStringLiteral("pages/") + id;
}

QString popOutKey(const QString& id)
{
    return QStringLiteral("popouts/") + id;
}

} // namespace

MainWindow::MainWindow(const ShellParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_titleBar(new TitleBar(parts.status, parts.theme, this))
    , m_alarms(new AlarmStrip(parts.status, parts.theme, this))
    , m_navigation(new Navigation(parts.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_ladder(new Ladder(parts.status, parts.theme, this))
    , m_palette(new CommandPalette(m_titleBar->goTo(), parts.theme, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    makeLayout();
    makeKeys();
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_ladder, &Ladder::pauseRequested, this, &MainWindow::setPaused);
    connect(m_alarms, &AlarmStrip::opened, this, &MainWindow::alarmOpened);
    connect(m_alarms, &AlarmStrip::acknowledgeRequested, this, &MainWindow::acknowledgeRequested);
    connect(&m_titleBar->userButton(), &QPushButton::clicked, this, &MainWindow::openMenu);
    connect(&parts.status, &SiteStatus::siteChanged, this, &MainWindow::retranslate);
    m_palette->addProvider([this] { return commands(); });
    resize(DefaultSize);
    m_navigation->setFocus();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SiteBand(m_parts.status, this));
    column->addWidget(m_titleBar);
    column->addWidget(horizontalRule(this));
    column->addWidget(m_alarms);
    column->addWidget(horizontalRule(this));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(verticalRule(this));
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(horizontalRule(this));
    column->addWidget(m_ladder);
}

void MainWindow::key(const QKeySequence& sequence, const std::function<void()>& run)
{
    auto* shortcut = new QShortcut(sequence, this);
    shortcut->setContext(Qt::ApplicationShortcut);
    connect(shortcut, &QShortcut::activated, this, run);
}

void MainWindow::makeKeys()
{
    key(Qt::CTRL | Qt::Key_K, [this] {
        activateWindow();
        m_palette->open();
    });
    key(Qt::Key_F1, [this] { m_alarms->openFirst(); });
    key(Qt::Key_F5, [this] { refresh(); });
    key(Qt::Key_F9, [this] {
        PageFrame* active = activeFrame();
        if (!active || !active->page().acknowledge())
            m_alarms->acknowledgeFirst();
    });
    key(Qt::Key_F10, [this] { openMenu(); });
    key(Qt::Key_F11, [this] { setFullScreen(!isFullScreen()); });
    key(Qt::CTRL | Qt::Key_F6, [this] { stepPane(1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_F6, [this] { stepPane(-1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { togglePopOut(); });
    key(Qt::CTRL | Qt::Key_Plus, [this] { zoom(1); });
    key(Qt::CTRL | Qt::Key_Equal, [this] { zoom(1); });
    key(Qt::CTRL | Qt::Key_Minus, [this] { zoom(-1); });
    key(Qt::CTRL | Qt::Key_0, [this] { setScale(Theme::MinimumScale); });
    key(Qt::CTRL | Qt::Key_Q, [this] { close(); });
}

void MainWindow::addPage(const QString& id, const std::function<QString()>& title,
                         const QKeySequence& sequence, Page* page)
{
    auto* added = new PageFrame(page, id, title, m_parts.status, m_parts.theme, m_stack);
    m_frames.append(added);
    connect(added, &PageFrame::alarmOpened, this, &MainWindow::alarmOpened);
    connect(added, &PageFrame::acknowledgeRequested, this, &MainWindow::acknowledgeRequested);
    m_stack->addWidget(added);
    m_navigation->addPage(id, title(), sequence);
    page->setAccessibleName(title());
    if (!sequence.isEmpty())
        key(sequence, [this, id] { showPage(id); });
    if (m_frames.size() == 1)
        showPage(id);
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const PageFrame* each : m_frames)
        ids << each->id();
    return ids;
}

PageFrame* MainWindow::frame(const QString& id) const
{
    for (PageFrame* each : m_frames) {
        if (each->id() == id)
            return each;
    }
    return nullptr;
}

PageFrame* MainWindow::currentFrame() const
{
    return m_stack->currentIndex() < 0 ? nullptr : m_frames.value(m_stack->currentIndex());
}

PageFrame* MainWindow::activeFrame() const
{
    for (PageFrame* frame : m_frames)
        if (frame->isPoppedOut() && frame->page().window()->isActiveWindow())
            return frame;
    return currentFrame();
}

Page* MainWindow::page(const QString& id) const
{
    const PageFrame* found = frame(id);
    return found ? &found->page() : nullptr;
}

QString MainWindow::currentPageId() const
{
    const PageFrame* current = currentFrame();
    return current ? current->id() : QString();
}

bool MainWindow::showPage(const QString& id)
{
    PageFrame* shown = frame(id);
    if (!shown)
        return false;
    m_stack->setCurrentWidget(shown);
    m_navigation->setCurrentId(id);
    if (shown->isPoppedOut())
        shown->popOut(); // to the front
    emit pageShown(id);
    return true;
}

bool MainWindow::showView(const QString& pageId, const QString& viewId)
{
    Page* shown = page(pageId);
    if (!shown)
        return false;
    const QList<PageView> views = shown->views();
    const bool exists = std::any_of(views.cbegin(), views.cend(),
                                    [&viewId](const PageView& view) { return view.id == viewId; });
    if (!exists || !showPage(pageId))
        return false;
    shown->setView(viewId);
    return true;
}

void MainWindow::setRangeBar(QWidget* bar)
{
    m_titleBar->setRangeBar(bar);
}

void MainWindow::addCommands(CommandProvider provider)
{
    m_palette->addProvider(std::move(provider));
}

void MainWindow::addMenuCommands(const CommandProvider& provider)
{
    addCommands(provider);
    m_menuProviders.append(provider);
}

CommandList MainWindow::commands()
{
    return shellCommands(*this, m_frames, m_parts);
}

void MainWindow::openMenu()
{
    QMenu* menu = makeShellMenu(*this, m_parts, m_menuProviders);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton& button = m_titleBar->userButton();
    menu->popup(button.mapToGlobal(QPoint(button.width() - menu->sizeHint().width(), button.height() + 2)));
}

void MainWindow::togglePopOut()
{
    PageFrame* current = currentFrame();
    if (!current)
        return;
    if (current->isPoppedOut())
        current->bringBack();
    else
        current->popOut(m_parts.state.value(popOutKey(current->id())).toByteArray());
}

void MainWindow::setFullScreen(bool fullScreen)
{
    setWindowState(fullScreen ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::setPaused(bool paused)
{
    m_parts.status.setPaused(paused);
}

void MainWindow::setTheme(bool dark)
{
    m_parts.theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
}

void MainWindow::setLanguage(const QString& code)
{
    m_parts.language.set(code);
}

void MainWindow::setScale(int percent)
{
    m_parts.theme.setScale(percent);
}

void MainWindow::zoom(int direction)
{
    static const QList<int> steps {100, 110, 125, 150, 175, 200};
    const int scale = m_parts.theme.scale();
    if (direction > 0)
        setScale(*std::find_if(steps.begin(), steps.end() - 1, [scale](int step) { return step > scale; }));
    else
        setScale(*std::find_if(steps.rbegin(), steps.rend() - 1, [scale](int step) { return step < scale; }));
}

void MainWindow::refresh()
{
    emit refreshRequested();
    if (PageFrame* active = activeFrame())
        active->page().refresh();
}

void MainWindow::stepPane(int direction)
{
    PageFrame* current = currentFrame();
    const QList<QWidget*> panes {m_titleBar, m_alarms, m_navigation, current, m_ladder};
    qsizetype at = direction > 0 ? -1 : panes.size();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QWidget* focused = focusWidget();
        if (panes[i] && focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    }
    const qsizetype count = panes.size();
    for (qsizetype n = 1; n <= count; ++n) {
        QWidget* pane = panes[((at + direction * n) % count + count) % count];
        if (!pane)
            continue;
        // The first widget of the pane in the order of Tab that takes the focus.
        QWidget* widget = pane;
        do {
            const bool takesFocus = widget->focusPolicy() & Qt::TabFocus;
            if (takesFocus && widget->isVisible() && widget->isEnabled()
                && (widget == pane || pane->isAncestorOf(widget))) {
                widget->setFocus(Qt::TabFocusReason);
                return;
            }
            widget = widget->nextInFocusChain();
        } while (widget != pane);
    }
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Only what no focused widget had a use for arrives here.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        setPaused(!m_parts.status.isPaused());
    } else if (event->key() == Qt::Key_Escape && m_alarms->isExpanded()) {
        m_alarms->setExpanded(false);
    } else if (event->key() == Qt::Key_Escape && isFullScreen()) {
        setFullScreen(false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_parts.status.judge();
    m_navigation->setAccessibleName(tr("Pages"));
    m_stack->setAccessibleName(tr("Page"));
    m_ladder->setAccessibleName(tr("Services"));
    m_alarms->setAccessibleName(tr("Alarms"));
    m_titleBar->setAccessibleName(tr("Site and tools"));
    const QString site = m_parts.status.site().title;
    setWindowTitle(site.isEmpty() ? QStringLiteral("Vigía") : tr("%1 – Vigía").arg(site));
    for (PageFrame* each : std::as_const(m_frames)) {
        m_navigation->setTitle(each->id(), each->title());
        each->page().setAccessibleName(each->title());
    }
}

void MainWindow::restoreState()
{
    const StateStore& state = m_parts.state;
    restoreGeometry(state.value(GeometryKey).toByteArray());
    for (PageFrame* each : std::as_const(m_frames)) {
        each->page().restoreState(state.value(pageKey(each->id())).toMap());
        const QByteArray popOut = state.value(popOutKey(each->id())).toByteArray();
        if (!popOut.isEmpty())
            each->popOut(popOut);
    }
    showPage(state.value(PageKey).toString());
}

void MainWindow::saveState()
{
    StateStore& state = m_parts.state;
    state.setValue(GeometryKey, saveGeometry());
    state.setValue(PageKey, currentPageId());
    state.setValue(ThemeKey,
                   m_parts.theme.mode() == Theme::Mode::Dark ? QStringLiteral("dark")
                                                             : QStringLiteral("light"));
    state.setValue(LanguageKey, m_parts.language.code());
    state.setValue(ScaleKey, m_parts.theme.scale());
    for (const PageFrame* each : std::as_const(m_frames)) {
        state.setValue(pageKey(each->id()), each->page().saveState());
        state.setValue(popOutKey(each->id()),
                       each->isPoppedOut() ? each->popOutWindow()->saveGeometry() : QByteArray());
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveState();
    for (PageFrame* each : std::as_const(m_frames))
        each->bringBack();
    event->accept();
}

} // namespace vigia::ui
