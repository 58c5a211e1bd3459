#include "core/base/result.h"
#include "tests/support/failonwarnings.h"

#include <QSet>
#include <QTest>

using namespace vigia;

class TestError : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void everyCodeHasANameOfItsOwn()
    {
        QSet<QByteArray> names;
        for (const ErrorCode code :
             {ErrorCode::Cancelled, ErrorCode::Timeout, ErrorCode::Unreachable, ErrorCode::PermissionDenied,
              ErrorCode::NotFound, ErrorCode::InvalidData, ErrorCode::Conflict, ErrorCode::Internal})
            names << errorCodeName(code);
        QCOMPARE(names.size(), 8);
        QCOMPARE(errorCodeName(static_cast<ErrorCode>(99)), "Internal");
    }

    void theClassFallsBackToTheCode()
    {
        QCOMPARE(Error({ErrorCode::Timeout, {}, {}, {}, true}).className(), "Timeout");
        QCOMPARE(Error({ErrorCode::InvalidData, {}, {}, "HtmlInsteadOfJson", true}).className(),
                 "HtmlInsteadOfJson");
    }

    void failMakesAResultOfAnyType()
    {
        const auto broken = []() -> Result<int> {
            return fail(ErrorCode::NotFound, QStringLiteral("m"), QStringLiteral("d"));
        };
        const auto passedOn = [&]() -> Result<> {
            const Result<int> inner = broken();
            return inner ? Result<>() : fail(inner.error());
        };
        QVERIFY(!passedOn());
        QCOMPARE(passedOn().error().code, ErrorCode::NotFound);
        QCOMPARE(passedOn().error().message, QStringLiteral("m"));
        QCOMPARE(passedOn().error().detail, QStringLiteral("d"));
        QVERIFY(!passedOn().error().temporary);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
