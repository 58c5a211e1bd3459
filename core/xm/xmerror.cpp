#include "core/xm/xmerror.h"

#include <QCoreApplication>

namespace vigia::xm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(XmDocument)

public:
    static QString transferSentence(DocumentFault fault, const QString& subject)
    {
        switch (fault) {
        case DocumentFault::Html:
            return tr("%1: a web page came instead of data (maintenance, or something on the way that "
                      "blocks); "
                      "try again later.")
                .arg(subject);
        case DocumentFault::EmptyObject:
            return tr("%1: the answer is an empty object, which XM sends for a wrong path; check the base "
                      "URL and "
                      "the metric's endpoint in the rule table.")
                .arg(subject);
        case DocumentFault::Truncated:
            return tr("%1: the document stops before its end, so it was cut off on the way; fetch it again.")
                .arg(subject);
        case DocumentFault::NotJson:
            return tr("%1: what came is no JSON, so it does not come from XM but from something on the way; "
                      "try again later.")
                .arg(subject);
        default:
            return tr("%1: the document is far larger than any answer of XM; ask for fewer days, or split "
                      "the file.")
                .arg(subject);
        }
    }

    static QString shapeSentence(DocumentFault fault, const QString& subject)
    {
        switch (fault) {
        case DocumentFault::ListExpected:
            return tr("%1: this is a document with figures, not a list of XM; choose a list such as "
                      "ListadoRecursos.")
                .arg(subject);
        case DocumentFault::FiguresExpected:
            return tr("%1: this is a list of XM, not a document with figures; choose the metric's own "
                      "document.")
                .arg(subject);
        case DocumentFault::NoEntities:
            return tr("%1: its Items hold none of HourlyEntities, DailyEntities, MonthlyEntities, "
                      "AnnualEntities and "
                      "ListEntities, so the format has changed; compare it with a document of XM.")
                .arg(subject);
        case DocumentFault::NoDate:
            return tr("%1: nothing in it has a Date column, so the format has changed or columns were "
                      "renamed; "
                      "compare it with a document of XM.")
                .arg(subject);
        case DocumentFault::NoKey:
            return tr("%1: nothing in it has a code or name column, so the format has changed or columns "
                      "were "
                      "renamed; compare it with a document of XM.")
                .arg(subject);
        case DocumentFault::NoValue:
            return tr("%1: nothing in it has a value column (Value, or Hour01 to Hour24), so the format has "
                      "changed "
                      "or columns were renamed; compare it with a document of XM.")
                .arg(subject);
        default:
            return tr("%1: this is JSON, but no document of XM (it has no Metric and Items); choose another "
                      "file "
                      "or check the base URL.")
                .arg(subject);
        }
    }
};

bool isTransferFault(DocumentFault fault)
{
    return fault == DocumentFault::Html || fault == DocumentFault::EmptyObject
        || fault == DocumentFault::Truncated || fault == DocumentFault::NotJson
        || fault == DocumentFault::TooLarge;
}

} // namespace

QByteArray documentFaultName(DocumentFault fault)
{
    switch (fault) {
    case DocumentFault::Html:
        return "HtmlInsteadOfJson";
    case DocumentFault::EmptyObject:
        return "EmptyObject";
    case DocumentFault::Truncated:
        return "TruncatedJson";
    case DocumentFault::NotJson:
        return "NotJson";
    case DocumentFault::NotXmDocument:
    case DocumentFault::ListExpected:
    case DocumentFault::FiguresExpected:
        return "NotXmDocument";
    case DocumentFault::NoEntities:
    case DocumentFault::NoDate:
    case DocumentFault::NoKey:
    case DocumentFault::NoValue:
        return "MissingColumns";
    case DocumentFault::TooLarge:
        break;
    }
    return "TooLarge";
}

Error documentError(DocumentFault fault, const QString& subject, const QString& detail)
{
    const bool temporary =
        fault == DocumentFault::Html || fault == DocumentFault::Truncated || fault == DocumentFault::NotJson;
    const QString sentence =
        isTransferFault(fault) ? Tr::transferSentence(fault, subject) : Tr::shapeSentence(fault, subject);
    return {ErrorCode::InvalidData, sentence, detail, documentFaultName(fault), temporary};
}

} // namespace vigia::xm
