// The page of units as the real systemd and the unit helper of this machine fill it: one picture a view,
// language, theme and size. Waits for a move's state when it is told to. Exits 1 when that does not come.
#include "core/async/chained.h"
#include "core/base/clock.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/units/serviceunitsfeed.h"
#include "ui/units/unitspage.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QPushButton>

#include <algorithm>

using namespace vigia;

namespace {

constexpr int PatienceMs = 120'000;
constexpr int CalmMs = 700; ///< a page that stays settled for so long is drawn
constexpr int LeastDone = 3; ///< steps of a move that is shown under way
constexpr QSize Sizes[] = {{1280, 800}, {1920, 1080}};

/// Runs the event loop until `isMet` holds; false = in vain.
template<typename F>
bool waitFor(F isMet, int patienceMs = PatienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    while (!isMet() && !deadline.hasExpired()) {
        QTimer::singleShot(20, qApp, [] { QCoreApplication::exit(); });
        QCoreApplication::exec();
    }
    return isMet();
}

struct Wish
{
    QString folder;
    QString name;
    QStringList views;
    QString unit;
    QString press;
    QString state;
};

bool isAt(const units::MoveInfo& move, const QString& state)
{
    const auto done = std::count_if(move.steps.cbegin(), move.steps.cend(),
                                    [](const units::MoveStep& step) { return step.state == u"done"; });
    return move.state == state && (state != u"running" || done >= LeastDone);
}

/// In each language, theme and size.
bool grab(const Wish& wish, const QString& view, ui::UnitsPage& page, ui::Theme& theme,
          ui::Language& language)
{
    for (const char* code : {"es", "en"}) {
        language.set(QString::fromLatin1(code));
        for (const auto mode : {ui::Theme::Mode::Dark, ui::Theme::Mode::Light}) {
            theme.setMode(mode);
            for (const QSize& size : Sizes) {
                page.resize(size);
                waitFor([] { return false; }, 60);
                const QString file =
                    QStringLiteral("%1-%2-%3-%4-%5.png")
                        .arg(wish.name, view,
                             mode == ui::Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                             QString::fromLatin1(code), QString::number(size.width()));
                if (!page.grab().save(QDir(wish.folder).filePath(file)))
                    return false;
            }
        }
    }
    return true;
}

int take(const Wish& wish)
{
    ui::Theme theme(ui::Theme::Mode::Light);
    theme.apply();
    ui::Language language;
    const SystemClock clock;
    ui::ServiceUnitsFeed::Ports ports;
    ports.patterns = {QStringLiteral("celery*.service"), QStringLiteral("vigia*.service")};
    ports.radius = [](const QString&) { return ready(Result<units::BlastRadius>(units::BlastRadius())); };
    ui::ServiceUnitsFeed feed(std::move(ports));
    units::MoveInfo last;
    QObject::connect(&feed, &ui::UnitsFeed::moveChanged, &feed,
                     [&last](const QString&, const units::MoveInfo& move) { last = move; });
    ui::UnitsPage page(feed, theme, clock);
    page.show();
    for (const QString& view : wish.views) {
        page.setView(view);
        if (!wish.unit.isEmpty() && view == u"services")
            page.showUnit({}, wish.unit);
        if (!wish.unit.isEmpty() && view == u"logs")
            page.showLogs({}, wish.unit);
        if (!wish.state.isEmpty() && !waitFor([&] { return isAt(last, wish.state); }))
            return EXIT_FAILURE;
        waitFor([&] { return page.isSettled(); }, 10'000);
        if (auto* box = page.findChild<QComboBox*>(QStringLiteral("logsSource")); wish.press == u"logsSource")
            box->setCurrentIndex(1);
        else if (auto* button = page.findChild<QPushButton*>(wish.press); button && !wish.press.isEmpty())
            button->click();
        if (wish.state != u"running")
            waitFor([] { return false; }, CalmMs);
        if (!grab(wish, view, page, theme, language))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&parser](const char* name, const char* value, const char* usual) {
        QCommandLineOption made(QString::fromLatin1(name), QString(), QString::fromLatin1(value),
                                QString::fromLatin1(usual));
        parser.addOption(made);
        return made;
    };
    const auto folder = option("folder", "DIR", ".");
    const auto name = option("name", "STATE", "units");
    const auto views = option("views", "IDS", "services,migration,logs");
    const auto unit = option("unit", "UNIT", "");
    const auto press = option("press", "BUTTON", "");
    const auto state = option("await", "STATE", "");
    parser.process(app);
    return take({parser.value(folder), parser.value(name), parser.value(views).split(u','),
                 parser.value(unit), parser.value(press), parser.value(state)});
}
