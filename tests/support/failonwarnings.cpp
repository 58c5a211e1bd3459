#include "tests/support/failonwarnings.h"

#include <QRegularExpression>
#include <QTest>

void vigia::test::failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the)\\b).*")));
}
