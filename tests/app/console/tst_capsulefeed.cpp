#include "app/console/livecapsulefeed.h"
#include "core/backend/backend.h"
#include "core/capsule/capsulekey.h"
#include "core/capsule/capsulereader.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;

/// The console's "Save incident capsule…" on a site whose services are all away.
class TestCapsuleFeed : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->path()));
        settings::SiteConfig site;
        site.name = QStringLiteral("test");
        site.title = QStringLiteral("Portal");
        site.databaseUrl = QStringLiteral("postgresql://nobody@127.0.0.1:1/none");
        auto backend = backend::Backend::create(site);
        QVERIFY_RESULT(backend);
        m_backend = *std::move(backend);
        m_feed = std::make_unique<console::LiveCapsuleFeed>(*m_backend, QString());
    }

    void cleanup()
    {
        m_feed.reset();
        m_backend.reset();
    }

    void savesWhatThereIsAndSaysTheRest();
    void saysWhatCanNotBe();
    void leavesNoFileWhenItIsStopped();

private:
    ui::CapsuleOrder order() const
    {
        return {m_folder->filePath(QStringLiteral("x.vigia")),
                {QDate(2026, 6, 1), QDate(2026, 6, 3)},
                QStringLiteral("seen at 04:10")};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<console::LiveCapsuleFeed> m_feed;
};

void TestCapsuleFeed::savesWhatThereIsAndSaysTheRest()
{
    QSignalSpy progress(m_feed.get(), &ui::CapsuleFeed::progressed);
    const QFuture<Result<ui::SavedCapsule>> saving = m_feed->save(order());
    QTRY_VERIFY_WITH_TIMEOUT(saving.isFinished(), 120'000);
    QVERIFY_RESULT(saving.result());
    const ui::SavedCapsule saved = *saving.result();
    QVERIFY(progress.size() > 3);
    QVERIFY(!saved.note.isEmpty()); // no database, no audit
    QVERIFY(std::any_of(saved.account.begin(), saved.account.end(), [](const capsule::AccountLine& line) {
        return line.table == u"runs" && line.state == capsule::AccountLine::State::Missing
            && !line.reason.isEmpty();
    }));
    const auto reader = capsule::CapsuleReader::open(order().path, capsule::CapsuleKey::defaultFile());
    QVERIFY_RESULT(reader);
    QCOMPARE(reader->info().reason, QStringLiteral("seen at 04:10"));
    QCOMPARE(reader->proof().signer, capsule::CapsuleProof::Signer::ThisMachine);
}

void TestCapsuleFeed::saysWhatCanNotBe()
{
    ui::CapsuleOrder years = order();
    years.days.from = QDate(2020, 1, 1);
    const QFuture<Result<ui::SavedCapsule>> saving = m_feed->save(years);
    QTRY_VERIFY_WITH_TIMEOUT(saving.isFinished(), 30'000);
    QCOMPARE(saving.result().error().code, ErrorCode::InvalidData);
    QVERIFY(!QFile::exists(years.path));
}

void TestCapsuleFeed::leavesNoFileWhenItIsStopped()
{
    QFuture<Result<ui::SavedCapsule>> saving = m_feed->save(order());
    const auto parts = [this] {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden);
    };
    QTRY_VERIFY_WITH_TIMEOUT(!parts().isEmpty(), 30'000);
    saving.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(parts().isEmpty(), 30'000);
    QVERIFY(!QFile::exists(order().path));
}

QTEST_GUILESS_MAIN(TestCapsuleFeed)
#include "tst_capsulefeed.moc"
