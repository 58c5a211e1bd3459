#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace vigia::diagnostics {

/// What an answer that should be Prometheus' text format turned out to be.
struct ExpositionInfo
{
    enum class Kind
    {
        Valid,
        Empty, ///< valid, and without a single sample
        Html, ///< a web page: what a portal's front end sends when nothing else feels responsible
        Json,
        Broken, ///< a line that is none
    };

    Kind kind = Kind::Empty;
    int samples = 0;
    int families = 0; ///< by # TYPE, or by name where there is none
    int line = 0; ///< of the first fault
    QString fault; ///< translated: what is wrong there
    QString start; ///< the first characters of an answer that is none
};

/// Reads Prometheus' text format 0.0.4 strictly, a line at a time; pure, never fails, any bytes.
class ExpositionReader
{
    Q_DECLARE_TR_FUNCTIONS(ExpositionReader)

public:
    static ExpositionInfo read(const QByteArray& body);
};

} // namespace vigia::diagnostics
