#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/units/fakeunitsfeed.h"
#include "ui/base/theme.h"
#include "ui/units/unitspage.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace vigia;
using namespace vigia::ui;

namespace {

const QString W1 = QStringLiteral("celery-worker@1.service");
const QString Exporter = QStringLiteral("vigia-exporter.service");

/// Every text 30 % longer, as another language may have it.
class LongTexts : public QTranslator
{
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // In words of its own, so that lines break as they do in a language.
        return text.size() < 2
            ? text
            : text + QChar(text.size() < 8 ? u'n' : u' ') + text.left(text.size() * 3 / 10).simplified();
    }

    bool isEmpty() const override { return false; }
};

} // namespace

class TestUnitsLook : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeUnitsFeed> m_feed;
    std::unique_ptr<UnitsPage> m_page;

    template<typename T>
    T& part(const char* name) const
    {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }

    void show()
    {
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeUnitsFeed>(m_clock.nowUtc());
        m_page = std::make_unique<UnitsPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_theme.setScale(100);
        m_theme.apply();
    }

    void fitsWithLongerTextsAndAtTwiceTheSize()
    {
        LongTexts longer;
        QCoreApplication::installTranslator(&longer);
        show();
        for (const PageView& view : m_page->views()) {
            m_page->setView(view.id);
            QTRY_VERIFY(m_page->isSettled());
            QVERIFY2(m_page->minimumSizeHint().width() <= 1110, qPrintable(view.id));
            for (const QPushButton* button : m_page->findChildren<QPushButton*>())
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
            for (const QComboBox* box : m_page->findChildren<QComboBox*>())
                if (box->isVisible())
                    QVERIFY2(box->width() >= box->minimumSizeHint().width(), qPrintable(box->objectName()));
        }
        QCoreApplication::removeTranslator(&longer);
        m_theme.setScale(200);
        m_theme.apply();
        m_page = std::make_unique<UnitsPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
        show();
        QVERIFY(m_page->minimumSizeHint().width() <= 1110);
    }

    void picture_data()
    {
        QTest::addColumn<QString>("view");
        for (const char* view : {"services", "stop", "migration", "apply", "rolled-back", "logs"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }

    void picture()
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (folder.isEmpty())
            QSKIP("VIGIA_PICTURES names no folder");
        QFETCH(QString, view);
        QTranslator translator; // VIGIA_LANGUAGE=es
        if (translator.load(QStringLiteral(":/i18n/vigia_") + qEnvironmentVariable("VIGIA_LANGUAGE")))
            QCoreApplication::installTranslator(&translator);
        LongTexts longer;
        if (qEnvironmentVariableIsSet("VIGIA_LONG"))
            QCoreApplication::installTranslator(&longer);
        if (view == u"migration")
            m_feed->last = test::runningMove(m_clock.nowUtc());
        if (view == u"rolled-back")
            m_feed->last = test::rolledBackMove(m_clock.nowUtc());
        m_feed->hits.queues = {QStringLiteral("etl")};
        show();
        m_page->showUnit({}, view == u"stop" ? W1 : Exporter);
        if (view == u"logs")
            m_page->showLogs({}, W1);
        else if (view != u"services" && view != u"stop")
            m_page->setView(QStringLiteral("migration"));
        if (view == u"stop")
            part<QPushButton>("order-stop").click();
        if (view == u"apply")
            part<QPushButton>("moveApply").click();
        if (view == u"logs") {
            units::JournalBatch batch = test::someLines(0, 60, m_clock.nowUtc());
            batch.dropped = 1234;
            emit m_feed->journalGrew(batch);
        }
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            m_theme.apply();
            for (const QSize& size : {QSize(1110, 640), QSize(1750, 920)}) {
                m_page->resize(size);
                QTRY_VERIFY(m_page->isSettled());
                QCoreApplication::processEvents(); // new texts need their room
                m_page->grab().save(QDir(folder).filePath(
                    QStringLiteral("units-%1-%2-%3.png")
                        .arg(view,
                             mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width())));
            }
        }
    }
};

QTEST_MAIN(TestUnitsLook)
#include "tst_unitslook.moc"
