#pragma once

#include "ui/shell/command.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/statusinfo.h"

#include <QKeySequence>
#include <QWidget>

class QShortcut;
class QStackedWidget;

namespace vigia::ui {

class AlarmStrip;
class CommandPalette;
class Language;
class Ladder;
class Navigation;
class SiteStatus;
class StateStore;
class Theme;
class TitleBar;

/// What the window is made with; all of it outlives the window.
struct ShellParts
{
    Theme& theme;
    Language& language;
    SiteStatus& status;
    StateStore& state;
};

/// The window around the pages: band, title bar, alarm strip, navigation, the page, connection ladder. It
/// places pages and knows the keys that are the same everywhere; what happens in a page is the page's. GUI
/// thread only.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const ShellParts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Adds a page, in the order of the navigation. `id` is stable (command line, saved state); `title` is
    /// asked again when the language changes; `key` may be empty. Takes the page over.
    void addPage(const QString& id, const std::function<QString()>& title, const QKeySequence& key,
                 Page* page);
    QStringList pageIds() const;
    Page* page(const QString& id) const;
    QString currentPageId() const;
    /// False when there is no such page.
    bool showPage(const QString& id);
    /// Shows a page and one of its views; false when either does not exist.
    bool showView(const QString& pageId, const QString& viewId);

    /// The widget that chooses the time range, placed in the title bar; taken over.
    void setRangeBar(QWidget* bar);
    /// What else "Go to…" finds: plants, ranges.
    void addCommands(CommandProvider provider);
    /// The same for what the menu shows besides: things that are done seldom.
    void addMenuCommands(const CommandProvider& provider);

    /// Puts the current page in a window of its own, or back.
    void togglePopOut();
    void setFullScreen(bool fullScreen);
    void setPaused(bool paused);
    void setTheme(bool dark);
    void setLanguage(const QString& code);
    void setScale(int percent);
    /// Pages, range and connections are asked again (F5).
    void refresh();

    /// As it was when it was last closed; call after the pages are added, before show().
    void restoreState();
    void saveState();

signals:
    void pageShown(const QString& id);
    void refreshRequested();
    /// The operator asks what to do about an alarm (F1), or takes it on (F9).
    void alarmOpened(const vigia::ui::AlarmInfo& alarm);
    void acknowledgeRequested(const vigia::ui::AlarmInfo& alarm);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeLayout();
    void makeKeys();
    void key(const QKeySequence& sequence, const std::function<void()>& run);
    void openMenu();
    /// Gives the focus to the next or previous of the window's panes.
    void stepPane(int direction);
    void zoom(int direction);
    void retranslate();
    PageFrame* frame(const QString& id) const;
    PageFrame* currentFrame() const;
    /// The one in the window that the person works in: a pop-out's own, else the current one.
    PageFrame* activeFrame() const;
    CommandList commands();

    ShellParts m_parts;
    TitleBar* m_titleBar;
    AlarmStrip* m_alarms;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    Ladder* m_ladder;
    CommandPalette* m_palette;
    QList<CommandProvider> m_menuProviders;
    QList<PageFrame*> m_frames;
};

} // namespace vigia::ui
