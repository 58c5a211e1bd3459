#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"
#include "tests/translations/tsfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia::test;

namespace {

QString committed(const QString& language)
{
    return QStringLiteral(VIGIA_TS_DIR "/vigia_%1.ts").arg(language);
}

QString shown(const TsMessage& message)
{
    return QStringLiteral("%1: “%2”").arg(message.context, message.source);
}

/// Spaces at the ends and the last sign must be the same: sentences are put together from them.
QString frameOf(const QString& text)
{
    static const QRegularExpression ends(QStringLiteral("^\\s*|[.:…]?\\s*$"));
    QString frame;
    for (auto it = ends.globalMatch(text); it.hasNext();)
        frame += it.next().captured();
    return frame;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void everyTextOfTheSourcesIsInTheFiles_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("es") << QStringLiteral("es");
        QTest::newRow("en") << QStringLiteral("en");
    }

    void everyTextOfTheSourcesIsInTheFiles()
    {
        QFETCH(QString, language);
        const auto before = readTsFile(committed(language));
        QVERIFY_RESULT(before);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("vigia_%1.ts").arg(language));
        QVERIFY(QFile::copy(committed(language), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QProcess lupdate;
        lupdate.start(QStringLiteral(VIGIA_LUPDATE),
                      {QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-I"), QStringLiteral(VIGIA_TS_DIR "/.."),
                       QStringLiteral("@" VIGIA_TS_SOURCES), QStringLiteral("-ts"), copy});
        QVERIFY2(lupdate.waitForFinished(-1) && lupdate.exitCode() == 0,
                 lupdate.readAllStandardError().constData());
        const auto after = readTsFile(copy);
        QVERIFY_RESULT(after);
        QSet<QString> known;
        for (const TsMessage& message : *before)
            known << message.key();
        QStringList missing;
        for (const TsMessage& message : *after) {
            if (!known.remove(message.key()))
                missing << shown(message);
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("Run the target update_translations and translate:\n  ")
                            + missing.join(QStringLiteral("\n  "))));
        QVERIFY2(known.isEmpty(),
                 qPrintable(QStringLiteral("No source has these any more:\n  ")
                            + known.values().join(QStringLiteral("\n  "))));
    }

    void spanishIsComplete()
    {
        const auto messages = readTsFile(committed(QStringLiteral("es")));
        QVERIFY_RESULT(messages);
        QVERIFY(messages->size() > 50);
        QStringList open;
        for (const TsMessage& message : *messages) {
            const bool isEmpty = message.translations.isEmpty()
                || std::any_of(message.translations.cbegin(), message.translations.cend(),
                               [](const QString& text) { return text.isEmpty(); });
            if (message.isUnfinished || isEmpty || (message.isPlural && message.translations.size() != 2))
                open << shown(message);
        }
        QVERIFY2(open.isEmpty(),
                 qPrintable(QStringLiteral("Not translated:\n  ") + open.join(QStringLiteral("\n  "))));
    }

    void englishHasItsPluralForms()
    {
        const auto messages = readTsFile(committed(QStringLiteral("en")));
        QVERIFY_RESULT(messages);
        QStringList open;
        for (const TsMessage& message : *messages) {
            if (message.isPlural && (message.isUnfinished || message.translations.size() != 2))
                open << shown(message);
        }
        QVERIFY2(open.isEmpty(), qPrintable(open.join(QStringLiteral("\n  "))));
    }

    void translationsKeepThePlaces_data() { everyTextOfTheSourcesIsInTheFiles_data(); }

    void translationsKeepThePlaces()
    {
        QFETCH(QString, language);
        const auto messages = readTsFile(committed(language));
        QVERIFY_RESULT(messages);
        QStringList wrong;
        for (const TsMessage& message : *messages) {
            for (const QString& text : message.translations) {
                if (text.isEmpty())
                    continue; // the source is shown; spanishIsComplete() minds
                if (placesOf(text) != placesOf(message.source) || frameOf(text) != frameOf(message.source))
                    wrong << shown(message) + QStringLiteral(" → “%1”").arg(text);
            }
        }
        QVERIFY2(
            wrong.isEmpty(),
            qPrintable(QStringLiteral("Places or ends differ:\n  ") + wrong.join(QStringLiteral("\n  "))));
    }

    void theCheckItselfSeesFaults()
    {
        QCOMPARE(placesOf(QStringLiteral("%2 of %1, %n, 5 %")),
                 (QStringList {QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%n")}));
        QVERIFY(placesOf(QStringLiteral("%1 %1")) != placesOf(QStringLiteral("%1")));
        QVERIFY(frameOf(QStringLiteral("Lost.")) != frameOf(QStringLiteral("Perdido")));
        QVERIFY(!readTsFile(QStringLiteral("/no/such/file")));
        QTemporaryDir folder;
        QFile broken(folder.filePath(QStringLiteral("broken.ts")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("<TS><context><name>x</name><message><source>a");
        broken.close();
        QVERIFY(!readTsFile(broken.fileName()));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
