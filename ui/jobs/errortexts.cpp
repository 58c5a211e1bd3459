#include "ui/jobs/errortexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigia::ui::errortexts {

namespace {

struct Text
{
    const char* errorClass;
    const char* title;
    const char* explanation;
};

constexpr const char* Context = "ErrorTexts";

constexpr std::array Texts {
    // What XM sends, or what comes in its place
    Text {"HtmlInsteadOfJson", QT_TRANSLATE_NOOP("ErrorTexts", "HTML instead of JSON"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "A web page came where XM's data should be: XM is under maintenance, or something "
              "between this machine and XM answers in its place. It usually passes by itself; the "
              "page that came is under Attempts.")},
    Text {"EmptyObject", QT_TRANSLATE_NOOP("ErrorTexts", "empty answer"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "XM answered, but with nothing in it. It does so for a wrong address: check the "
                            "metric's endpoint in the rule table.")},
    Text {"TruncatedJson", QT_TRANSLATE_NOOP("ErrorTexts", "answer cut off"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "The answer stops before its end, so it was cut off on the way. Trying again "
                            "usually helps; ask for fewer days if it does not.")},
    Text {
        "NotJson", QT_TRANSLATE_NOOP("ErrorTexts", "answer is no JSON"),
        QT_TRANSLATE_NOOP("ErrorTexts",
                          "What came is not XM's format, so something on the way answered. Try again later; "
                          "what came is under Attempts.")},
    Text {
        "NotXmDocument", QT_TRANSLATE_NOOP("ErrorTexts", "not XM's document"),
        QT_TRANSLATE_NOOP("ErrorTexts",
                          "The answer is about something else than was asked for. Check the base URL and the "
                          "metric's endpoint in the rule table.")},
    Text {"MissingColumns", QT_TRANSLATE_NOOP("ErrorTexts", "columns are missing"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "The answer lacks columns that every document of XM has: XM has changed its format. "
              "Trying again will not help; compare the document under Attempts with an older one.")},
    Text {"TooLarge", QT_TRANSLATE_NOOP("ErrorTexts", "answer too large"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "The answer is far larger than any of XM's and was not read to its end. Ask for fewer "
              "days.")},
    Text {
        "NoUsableValue", QT_TRANSLATE_NOOP("ErrorTexts", "no usable value"),
        QT_TRANSLATE_NOOP("ErrorTexts",
                          "The document came, but not one of its values could be stored. The values and the "
                          "reasons are under Rejects.")},
    // What XM says
    Text {
        "RangeTooLong", QT_TRANSLATE_NOOP("ErrorTexts", "too many days a call"),
        QT_TRANSLATE_NOOP("ErrorTexts",
                          "XM refuses so many days in one call. Lower the metric's days per call in the rule "
                          "table.")},
    Text {"RateLimited", QT_TRANSLATE_NOOP("ErrorTexts", "too many calls"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "XM asks to be called less often. Wait some minutes before you try again.")},
    Text {"ServerError", QT_TRANSLATE_NOOP("ErrorTexts", "fault at XM"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "The server has a fault of its own. Nothing can be done here but to try again later.")},
    Text {"Forbidden", QT_TRANSLATE_NOOP("ErrorTexts", "access refused"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "XM refuses this machine. It answers calls from Colombia only: check from where this "
              "machine calls and what is on the way.")},
    Text {"WrongPath", QT_TRANSLATE_NOOP("ErrorTexts", "wrong address"),
          QT_TRANSLATE_NOOP("ErrorTexts", "There is nothing at that address of XM. Check the base URL.")},
    Text {"BadRequest", QT_TRANSLATE_NOOP("ErrorTexts", "call refused"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "XM refuses the call without a reason that is known. Check metric, entity and days.")},
    Text {"UnexpectedStatus", QT_TRANSLATE_NOOP("ErrorTexts", "unexpected answer"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "The answer has a status that XM never sends, so something on the way answered. Check "
              "the base URL.")},
    Text {"UnknownMetric", QT_TRANSLATE_NOOP("ErrorTexts", "unknown metric"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "The metric is not known. Check its spelling against XM's catalogue.")},
    Text {"UnknownEntity", QT_TRANSLATE_NOOP("ErrorTexts", "unknown entity"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "The metric exists, but not by this entity. Check it against XM's catalogue.")},
    Text {"BadRange", QT_TRANSLATE_NOOP("ErrorTexts", "days not valid"),
          QT_TRANSLATE_NOOP("ErrorTexts", "The days that were asked for are not valid. Choose others.")},
    // The way to XM
    Text {"Timeout", QT_TRANSLATE_NOOP("ErrorTexts", "time-out"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "No answer came in time. XM is slow now, or the network is. Try again later, or ask for "
              "fewer days.")},
    Text {"ConnectionRefused", QT_TRANSLATE_NOOP("ErrorTexts", "connection refused"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "The machine answers, but nothing listens at that port. Check that the service runs "
              "and that its address is right.")},
    Text {"ConnectionReset", QT_TRANSLATE_NOOP("ErrorTexts", "connection broken off"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "The connection was broken off in the middle. It usually passes; try again.")},
    Text {"HostNotFound", QT_TRANSLATE_NOOP("ErrorTexts", "host not found"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "The host's name is not known. Check this machine's DNS and the address in the "
                            "settings.")},
    Text {"NetworkError", QT_TRANSLATE_NOOP("ErrorTexts", "network error"),
          QT_TRANSLATE_NOOP("ErrorTexts", "The network failed on the way. Check this machine's connection.")},
    Text {"ProxyError", QT_TRANSLATE_NOOP("ErrorTexts", "proxy error"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "The proxy did not let the call through. Check the proxy's settings.")},
    Text {"TlsError", QT_TRANSLATE_NOOP("ErrorTexts", "certificate not valid"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "The other side could not prove who it is. Check this machine's clock and its "
                            "certificates.")},
    Text {
        "RedirectRefused", QT_TRANSLATE_NOOP("ErrorTexts", "sent elsewhere"),
        QT_TRANSLATE_NOOP("ErrorTexts",
                          "The answer sends to another address, which is not followed. Check the base URL.")},
    Text {"CircuitOpen", QT_TRANSLATE_NOOP("ErrorTexts", "calls to XM paused"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "XM was not called at all, because its last calls failed; after a pause it is called "
              "again by itself.")},
    // The database
    Text {"ConnectionLost", QT_TRANSLATE_NOOP("ErrorTexts", "database lost"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "The connection to the database broke in the middle; nothing of this run was stored.")},
    Text {"ConnectTimeout", QT_TRANSLATE_NOOP("ErrorTexts", "database silent"),
          QT_TRANSLATE_NOOP("ErrorTexts", "The database did not answer in time. Check that it runs.")},
    Text {"StatementTimeout", QT_TRANSLATE_NOOP("ErrorTexts", "database too slow"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "The database took longer than a statement may. Nothing was stored; try again, with "
              "fewer days if it happens again.")},
    Text {"LockNotAvailable", QT_TRANSLATE_NOOP("ErrorTexts", "table in use"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "Another program held the rows for too long. Nothing was stored; try again.")},
    Text {"Serialization", QT_TRANSLATE_NOOP("ErrorTexts", "written meanwhile"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "Another program wrote the same rows at the same time. Nothing was stored; try again.")},
    Text {"DiskFull", QT_TRANSLATE_NOOP("ErrorTexts", "disk full"),
          QT_TRANSLATE_NOOP("ErrorTexts", "The database's disk is full. Make room before you try again.")},
    Text {"ReadOnly", QT_TRANSLATE_NOOP("ErrorTexts", "database read-only"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "The database takes no writes now (a standby, or switched to read-only).")},
    Text {"NoRight", QT_TRANSLATE_NOOP("ErrorTexts", "not allowed in the database"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "The database does not allow this user to do that. Ask its administrator.")},
    Text {"WrongPassword", QT_TRANSLATE_NOOP("ErrorTexts", "database password"),
          QT_TRANSLATE_NOOP("ErrorTexts",
                            "The database does not take the password. Check the site's settings.")},
    Text {"TooManyConnections", QT_TRANSLATE_NOOP("ErrorTexts", "database full"),
          QT_TRANSLATE_NOOP("ErrorTexts", "The database has no free connection now. Try again later.")},
    Text {"ServerShutdown", QT_TRANSLATE_NOOP("ErrorTexts", "database stopped"),
          QT_TRANSLATE_NOOP("ErrorTexts", "The database was being stopped. Try again when it runs.")},
    Text {"ServerStarting", QT_TRANSLATE_NOOP("ErrorTexts", "database starting"),
          QT_TRANSLATE_NOOP("ErrorTexts", "The database was only starting. Try again.")},
    // The runs themselves
    Text {"LoadInProgress", QT_TRANSLATE_NOOP("ErrorTexts", "another run loads it"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "Another run was loading the same days. Two never load the same: wait for it to end.")},
    Text {"WrittenMeanwhile", QT_TRANSLATE_NOOP("ErrorTexts", "written meanwhile"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "Another program wrote the same rows between the comparison and the load. Nothing was "
              "stored; try again.")},
    Text {"NotRevertible", QT_TRANSLATE_NOOP("ErrorTexts", "cannot be reverted"),
          QT_TRANSLATE_NOOP("ErrorTexts", "What this run replaced is not kept, so it cannot be put back.")},
    Text {"RowsOverwritten", QT_TRANSLATE_NOOP("ErrorTexts", "rows changed since"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "Rows that the run wrote were changed since by somebody else, so nothing was put back. "
              "Look at them in the preview first.")},
    Text {"TimeLimit", QT_TRANSLATE_NOOP("ErrorTexts", "took too long"),
          QT_TRANSLATE_NOOP(
              "ErrorTexts",
              "The run took longer than its job may and was ended. Nothing of it was stored; ask for "
              "fewer days.")},
    Text {
        "WorkerLostError", QT_TRANSLATE_NOOP("ErrorTexts", "worker died"),
        QT_TRANSLATE_NOOP("ErrorTexts",
                          "The worker ended in the middle of the run (killed, or out of memory). Look at its "
                          "journal.")},
    Text {"Cancelled", QT_TRANSLATE_NOOP("ErrorTexts", "cancelled"),
          QT_TRANSLATE_NOOP("ErrorTexts", "Somebody cancelled the run. Nothing of it was stored.")},
};

const Text* find(const QString& errorClass)
{
    const auto found = std::find_if(Texts.cbegin(), Texts.cend(),
                                    [&](const Text& t) { return errorClass == QLatin1String(t.errorClass); });
    return found == Texts.cend() ? nullptr : &*found;
}

} // namespace

QString title(const QString& errorClass)
{
    const Text* const text = find(errorClass);
    return text ? QCoreApplication::translate(Context, text->title) : errorClass;
}

QString explanation(const etl::RunError& error)
{
    if (const Text* const text = find(error.errorClass))
        return QCoreApplication::translate(Context, text->explanation);
    if (!error.message.isEmpty())
        return error.message;
    return QCoreApplication::translate(Context, "The run failed with “%1”; nothing more is known.")
        .arg(error.errorClass);
}

} // namespace vigia::ui::errortexts
