#include "ui/shell/shellcommands.h"

#include "ui/base/format.h"
#include "ui/base/language.h"
#include "ui/base/marks.h"
#include "ui/base/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sitestatus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace vigia::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ShellCommands)
};

const QList<int> Scales {100, 125, 150, 175, 200};

QString scaleText(int percent)
{
    return Tr::tr("Text at %1").arg(format::percent(percent / 100.0, 0));
}

QString pauseText(const SiteStatus& status)
{
    return status.isPaused() ? Tr::tr("Go on refreshing") : Tr::tr("Pause refreshing");
}

void addPages(CommandList& list, MainWindow& window, const QList<PageFrame*>& frames)
{
    for (const PageFrame* frame : frames) {
        const QString id = frame->id();
        list.append({QStringLiteral("page:") + id, frame->title(), Tr::tr("Page"), {}, [&window, id] {
                         window.showPage(id);
                     }});
        const QList<PageView> views = frame->page().views();
        for (const PageView& view : views) {
            list.append({QStringLiteral("view:") + id + QLatin1Char('/') + view.id,
                         view.title,
                         frame->title(),
                         {},
                         [&window, id, viewId = view.id] { window.showView(id, viewId); }});
        }
    }
}

void addLook(CommandList& list, MainWindow& window, const ShellParts& parts)
{
    const QString group = Tr::tr("Look");
    const bool isDark = parts.theme.mode() == Theme::Mode::Dark;
    list.append({QStringLiteral("theme:toggle"),
                 isDark ? Tr::tr("Light theme") : Tr::tr("Dark theme"),
                 group,
                 {},
                 [&window, isDark] { window.setTheme(!isDark); }});
    for (const QString& code : Language::available()) {
        if (code != parts.language.code())
            list.append({QStringLiteral("language:") + code,
                         Language::nameOf(code),
                         Tr::tr("Language"),
                         {},
                         [&window, code] { window.setLanguage(code); }});
    }
    for (const int scale : Scales) {
        if (scale != parts.theme.scale())
            list.append(
                {QStringLiteral("scale:%1").arg(scale), scaleText(scale), group, {}, [&window, scale] {
                     window.setScale(scale);
                 }});
    }
    list.append({QStringLiteral("window:full-screen"), Tr::tr("Full screen"), group, keyText(Qt::Key_F11),
                 [&window] { window.setFullScreen(!window.isFullScreen()); }});
    list.append({QStringLiteral("window:pop-out"), Tr::tr("This page in a window of its own"), group,
                 keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [&window] { window.togglePopOut(); }});
}

} // namespace

CommandList shellCommands(MainWindow& window, const QList<PageFrame*>& frames, const ShellParts& parts)
{
    CommandList list;
    addPages(list, window, frames);
    const QString group = Tr::tr("Action");
    list.append({QStringLiteral("action:pause"), pauseText(parts.status), group, keyText(Qt::Key_Space),
                 [&window, &parts] { window.setPaused(!parts.status.isPaused()); }});
    list.append({QStringLiteral("action:refresh"), Tr::tr("Refresh now"), group, keyText(Qt::Key_F5),
                 [&window] { window.refresh(); }});
    addLook(list, window, parts);
    list.append({QStringLiteral("action:quit"), Tr::tr("Quit"), group, keyText(Qt::CTRL | Qt::Key_Q),
                 [&window] { window.close(); }});
    return list;
}

QMenu* makeShellMenu(MainWindow& window, const ShellParts& parts, const QList<CommandProvider>& more)
{
    auto* menu = new QMenu(&window);
    menu->setObjectName(QStringLiteral("shellMenu"));
    const auto add = [&](const QString& text, const QKeySequence& key, const std::function<void()>& run) {
        QAction* action = menu->addAction(text);
        // Shown only: the window's own shortcut does it.
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(action, &QAction::triggered, &window, run);
        return action;
    };
    const auto choice = [&](QActionGroup* group, const QString& text, bool isChosen,
                            const std::function<void()>& run) {
        QAction* action = add(text, {}, run);
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
    };
    add(pauseText(parts.status), Qt::Key_Space,
        [&window, &parts] { window.setPaused(!parts.status.isPaused()); });
    add(Tr::tr("Refresh now"), Qt::Key_F5, [&window] { window.refresh(); });
    for (const CommandProvider& provider : more)
        for (const Command& command : provider())
            add(command.title, {}, command.run)->setObjectName(command.id);
    menu->addSeparator();
    const bool isDark = parts.theme.mode() == Theme::Mode::Dark;
    auto* themes = new QActionGroup(menu);
    choice(themes, Tr::tr("Light theme"), !isDark, [&window] { window.setTheme(false); });
    choice(themes, Tr::tr("Dark theme"), isDark, [&window] { window.setTheme(true); });
    menu->addSeparator();
    auto* languages = new QActionGroup(menu);
    for (const QString& code : Language::available())
        choice(languages, Language::nameOf(code), code == parts.language.code(),
               [&window, code] { window.setLanguage(code); });
    menu->addSeparator();
    auto* scales = new QActionGroup(menu);
    for (const int scale : Scales)
        choice(scales, scaleText(scale), scale == parts.theme.scale(),
               [&window, scale] { window.setScale(scale); });
    menu->addSeparator();
    add(Tr::tr("Full screen"), Qt::Key_F11, [&window] { window.setFullScreen(!window.isFullScreen()); });
    add(Tr::tr("This page in a window of its own"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        [&window] { window.togglePopOut(); });
    menu->addSeparator();
    add(Tr::tr("Quit"), Qt::CTRL | Qt::Key_Q, [&window] { window.close(); });
    return menu;
}

} // namespace vigia::ui
