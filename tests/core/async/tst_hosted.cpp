#include "core/async/deliver.h"
#include "core/async/hosted.h"
#include "tests/support/failonwarnings.h"

#include <QTest>
#include <QThread>
#include <QTimer>

using namespace vigia;

namespace {

/// Counts on its thread by a timer, so it needs an event loop there.
class Counter : public QObject
{
public:
    explicit Counter(std::shared_ptr<std::atomic<QThread*>> diedOn)
        : m_diedOn(std::move(diedOn))
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { ++count; });
        m_timer.start(1);
    }

    ~Counter() override { *m_diedOn = QThread::currentThread(); }

    int count = 0;

private:
    QTimer m_timer;
    std::shared_ptr<std::atomic<QThread*>> m_diedOn;
};

} // namespace

class TestHosted : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void livesOnAThreadOfItsOwn();
    void answersInTheOrderOfTheCalls();
    void turnsAStrayExceptionIntoAnError();
};

void TestHosted::livesOnAThreadOfItsOwn()
{
    const auto diedOn = std::make_shared<std::atomic<QThread*>>(nullptr);
    QThread* home = nullptr;
    {
        Hosted<Counter> counter(QStringLiteral("counter"),
                                [diedOn] { return std::make_unique<Counter>(diedOn); });
        const auto thread = counter.call([](Counter& one) -> Result<QThread*> { return one.thread(); });
        QTRY_VERIFY(thread.isFinished());
        home = thread.result().value();
        QVERIFY(home != QThread::currentThread());
        QTRY_VERIFY([&] {
            const auto count = counter.call([](Counter& one) -> Result<int> { return one.count; });
            return QTest::qWaitFor([&] { return count.isFinished(); }) && count.result().value() > 3;
        }());
    }
    QCOMPARE(diedOn->load(), home);
}

void TestHosted::answersInTheOrderOfTheCalls()
{
    Hosted<QObject> object(QStringLiteral("object"), [] { return std::make_unique<QObject>(); });
    QList<QFuture<Result<QString>>> names;
    for (int i = 0; i < 100; ++i)
        names += object.call([i](QObject& one) -> Result<QString> {
            const QString before = one.objectName();
            one.setObjectName(QString::number(i));
            return before;
        });
    for (int i = 1; i < 100; ++i) {
        QTRY_VERIFY(names[i].isFinished());
        QCOMPARE(names[i].result().value(), QString::number(i - 1));
    }
}

void TestHosted::turnsAStrayExceptionIntoAnError()
{
    Hosted<QObject> object(QStringLiteral("object"), [] { return std::make_unique<QObject>(); });
    const auto answer = object.call([](QObject&) -> Result<> { throw std::runtime_error("oops"); });
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QCOMPARE(answer.result().error().code, ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(TestHosted)
#include "tst_hosted.moc"
