#include "app/console/inistatestore.h"
#include "app/console/shots.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/shell/facts.h"
#include "tests/ui/shell/fakepage.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sitestatus.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::console;

namespace {

struct Studio
{
    Studio()
    {
        language.set(QStringLiteral("en"));
        theme.apply();
        page = new test::FakePage;
        window.addPage(
            QStringLiteral("generation"), [] { return QStringLiteral("Generation"); }, {}, page);
    }

    ~Studio() { qApp->setStyleSheet(QString()); }

    Shots::Plan plan() const
    {
        return {folder.filePath(QStringLiteral("a/b")), QStringLiteral("light"), QStringLiteral("en"),
                QSize(1280, 800)};
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    ui::Theme theme {ui::Theme::Mode::Light};
    ui::Language language;
    ui::SiteStatus status {clock};
    MemoryStateStore state;
    ui::MainWindow window {ui::ShellParts {theme, language, status, state}};
    test::FakePage* page = nullptr;
};

} // namespace

class TestShots : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void takesEveryViewWhenItHasSettled()
    {
        Studio studio;
        studio.status.setConnections(test::healthy(studio.clock.nowUtc()));
        studio.page->settled = false;
        Shots shots(studio.window, studio.status, studio.plan());
        QSignalSpy finished(&shots, &Shots::finished);
        shots.start();
        QTRY_VERIFY(studio.window.isVisible());
        QVERIFY(shots.pictures().isEmpty());
        studio.page->settled = true;
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(shots.pictures(),
                 (QStringList {QStringLiteral("generation-one-light-en-1280x800.png"),
                               QStringLiteral("generation-two-light-en-1280x800.png")}));
        const QImage picture(studio.plan().folder + QLatin1Char('/') + shots.pictures().first());
        QCOMPARE(picture.size(), QSize(1280, 800));
        QVERIFY(QFile::exists(studio.plan().folder + QStringLiteral("/index.html")));
    }

    void aLostSiteIsUnreachable()
    {
        Studio studio;
        studio.status.setConnections(test::withoutDatabase(studio.clock.nowUtc()));
        Shots shots(studio.window, studio.status, studio.plan());
        QSignalSpy failed(&shots, &Shots::failed);
        shots.start();
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed[0][0].value<Error>();
        QCOMPARE(error.code, ErrorCode::Unreachable);
        QVERIFY(error.message.contains(QStringLiteral("refused")));
    }

    void waitsForASiteThatIsNotHeardOfYet()
    {
        Studio studio;
        Shots shots(studio.window, studio.status, studio.plan());
        QSignalSpy finished(&shots, &Shots::finished);
        QSignalSpy failed(&shots, &Shots::failed);
        shots.start();
        QTRY_VERIFY(studio.window.isVisible());
        QVERIFY(finished.isEmpty() && failed.isEmpty());
        studio.status.setConnections(test::healthy(studio.clock.nowUtc()));
        QTRY_COMPARE(finished.size(), 1);
    }

    void aPageThatFailedIsNoPicture()
    {
        Studio studio;
        studio.status.setConnections(test::healthy(studio.clock.nowUtc()));
        studio.page->problem = QStringLiteral("The tables are not there.");
        Shots shots(studio.window, studio.status, studio.plan());
        QSignalSpy failed(&shots, &Shots::failed);
        shots.start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().message.contains(QStringLiteral("The tables are not there.")));
        QVERIFY(shots.pictures().isEmpty());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        Studio studio;
        QFile file(studio.folder.filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Shots shots(studio.window, studio.status, studio.plan());
        QSignalSpy failed(&shots, &Shots::failed);
        shots.start();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::PermissionDenied);
    }
};

QTEST_MAIN(TestShots)
#include "tst_shots.moc"
