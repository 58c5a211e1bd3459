#include "tests/support/failonwarnings.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

class TestErrorBanner : public QObject
{
    Q_OBJECT

    static Error error(const QString& message, ErrorCode code = ErrorCode::Timeout)
    {
        Error e;
        e.code = code;
        e.message = message;
        return e;
    }

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void isHiddenUntilThereIsSomethingToSay()
    {
        ErrorBanner banner;
        QVERIFY(banner.isHidden());
        banner.showError(error(QStringLiteral("The server did not answer.")));
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.text(), QStringLiteral("The server did not answer."));
        banner.clear();
        QVERIFY(banner.isHidden());
    }

    void aCancelledCallIsNoError()
    {
        ErrorBanner banner;
        banner.showError(error(QStringLiteral("Cancelled."), ErrorCode::Cancelled));
        QVERIFY(banner.isHidden());
    }

    void theSameErrorAgainIsCounted()
    {
        ErrorBanner banner;
        for (int i = 0; i < 3; ++i)
            banner.showError(error(QStringLiteral("Lost.")));
        QCOMPARE(banner.findChild<QLabel*>(QStringLiteral("errorText"))->text(),
                 QStringLiteral("Lost. (3 times)"));
        banner.showError(error(QStringLiteral("Another.")));
        QCOMPARE(banner.findChild<QLabel*>(QStringLiteral("errorText"))->text(), QStringLiteral("Another."));
    }

    void retryIsOfferedWhereItMakesSense()
    {
        ErrorBanner banner;
        QSignalSpy retried(&banner, &ErrorBanner::retryRequested);
        auto* retry = banner.findChild<QPushButton*>(QStringLiteral("errorRetry"));
        banner.showError(error(QStringLiteral("Lost.")));
        QVERIFY(!retry->isHidden());
        retry->click();
        QCOMPARE(retried.size(), 1);
        banner.showError(error(QStringLiteral("Wrong question.")), false);
        QVERIFY(retry->isHidden());
    }

    void markupFromOutsideStaysText()
    {
        ErrorBanner banner;
        banner.showError(error(QStringLiteral("<img src=file:///etc/passwd>%1 & <b>x</b>")));
        const auto* label = banner.findChild<QLabel*>(QStringLiteral("errorText"));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), QStringLiteral("<img src=file:///etc/passwd>%1 & <b>x</b>"));
    }

    void anElidedLabelKeepsTheWholeText()
    {
        ElidedLabel label;
        const QString text = QStringLiteral("A name of <b>any</b> length & more ").repeated(50);
        label.setFullText(text);
        label.resize(120, 20);
        QCOMPARE(label.fullText(), text.trimmed());
        QVERIFY(label.text().endsWith(QStringLiteral("…")));
        QVERIFY(label.toolTip().contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(label.minimumSizeHint().width() < 200);
        label.setFullText(QStringLiteral("x"));
        QCOMPARE(label.text(), QStringLiteral("x"));
        QVERIFY(label.toolTip().isEmpty());
    }

    void aFlowLayoutBreaksLines()
    {
        QWidget widget;
        auto* flow = new FlowLayout(&widget);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacings(10, 4);
        QCOMPARE(flow->heightForWidth(100), 0);
        for (int i = 0; i < 4; ++i) {
            auto* part = new QWidget(&widget);
            part->setFixedSize(40, 20);
            flow->addWidget(part);
        }
        QCOMPARE(flow->heightForWidth(190), 20);
        QCOMPARE(flow->heightForWidth(189), 44);
        QCOMPARE(flow->heightForWidth(10), 92); // one a line, however narrow
    }
};

QTEST_MAIN(TestErrorBanner)
#include "tst_errorbanner.moc"
