#pragma once

#include "core/base/result.h"

#include <QTest>

/// QVERIFY for a Result: prints the error.
#define QVERIFY_RESULT(result)                                                                               \
    do {                                                                                                     \
        const auto& verifiedResult = (result);                                                               \
        if (!verifiedResult)                                                                                 \
            QFAIL(qPrintable(QStringLiteral("%1: %2 [%3]")                                                   \
                                 .arg(QString::fromLatin1(verifiedResult.error().className()),               \
                                      verifiedResult.error().message, verifiedResult.error().detail)));      \
    } while (false)
