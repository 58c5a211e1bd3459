#include "core/targets/diagnose.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace vigia::targets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnose)
};

struct Meaning
{
    const char* kind;
    const char* text;
    const char* remedy;
};

constexpr std::array<Meaning, 19> Meanings {{
    {"html", QT_TRANSLATE_NOOP("Diagnose", "The target answers a web page (HTML) instead of metrics."),
     QT_TRANSLATE_NOOP(
         "Diagnose",
         "Check metrics_path and port of the job: most often the page of a portal, a login or a "
         "proxy answers there. Let the target serve /metrics, or scrape the exporter instead.")},
    {"refused", QT_TRANSLATE_NOOP("Diagnose", "Nothing listens at the target's address."),
     QT_TRANSLATE_NOOP("Diagnose", "Start the service, or correct host and port of the target.")},
    {"timeout", QT_TRANSLATE_NOOP("Diagnose", "The target did not answer in time."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "See whether the service hangs or is overloaded and whether a firewall drops packets; "
                       "raise scrape_timeout if it is only slow.")},
    {"tls", QT_TRANSLATE_NOOP("Diagnose", "No trusted TLS connection to the target came about."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "Check ca_file, server_name and the certificate's names and dates in the job's "
                       "tls_config, and whether http or https is meant.")},
    {"unauthorized", QT_TRANSLATE_NOOP("Diagnose", "The target wants a login, and got none or a wrong one."),
     QT_TRANSLATE_NOOP("Diagnose", "Set basic_auth or authorization in the job, with the secret in a file.")},
    {"forbidden", QT_TRANSLATE_NOOP("Diagnose", "The target does not allow this login to read its metrics."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "Give the login of the job the right to read metrics, or allow Prometheus' address.")},
    {"not-found", QT_TRANSLATE_NOOP("Diagnose", "The target has nothing at this path."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "Correct metrics_path of the job; open the target's address to see what it serves.")},
    {"server-error", QT_TRANSLATE_NOOP("Diagnose", "The target fails while it makes its metrics."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "Read the target's own log: a collector of it fails, or a proxy before it has no "
                       "service behind it.")},
    {"http", QT_TRANSLATE_NOOP("Diagnose", "The target refuses the request with an HTTP error."),
     QT_TRANSLATE_NOOP("Diagnose", "Open the target's address and read what it answers.")},
    {"dns", QT_TRANSLATE_NOOP("Diagnose", "The target's host name is not known."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "Correct the name in the job, or the name service of Prometheus' machine.")},
    {"unreachable", QT_TRANSLATE_NOOP("Diagnose", "There is no way through the network to the target."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "Check the address, routes and firewalls between Prometheus and the target.")},
    {"reset",
     QT_TRANSLATE_NOOP("Diagnose", "The target broke off the connection before its answer was complete."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "See whether the service crashes or restarts, and whether a proxy between cuts "
                       "connections.")},
    {"too-large", QT_TRANSLATE_NOOP("Diagnose", "The target's answer is larger than the job allows."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "Let the target expose fewer series, or raise body_size_limit, sample_limit or "
                       "label limits of the job.")},
    {"samples",
     QT_TRANSLATE_NOOP("Diagnose", "The target's samples are duplicates or not in the order of time."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "Look for series that are exposed twice, two targets with the same labels, and clocks "
                       "that are wrong; let the target send no timestamps.")},
    {"format", QT_TRANSLATE_NOOP("Diagnose", "The target's answer is no metrics in Prometheus' format."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "Look at the raw answer at the place that is named, and check it with promtool check "
                       "metrics; correct metrics_path when it is another document.")},
    {"proxy",
     QT_TRANSLATE_NOOP("Diagnose", "The proxy on the way to the target does not let the call through."),
     QT_TRANSLATE_NOOP("Diagnose", "Check proxy_url of the job and no_proxy of Prometheus.")},
    {"redirect", QT_TRANSLATE_NOOP("Diagnose", "The target sends on to another address without an end."),
     QT_TRANSLATE_NOOP("Diagnose", "Name the final address in the job, or set follow_redirects: false.")},
    {"secret",
     QT_TRANSLATE_NOOP("Diagnose", "Prometheus cannot read a password, token or certificate of the job."),
     QT_TRANSLATE_NOOP("Diagnose",
                       "Create the file that is named and make it readable for Prometheus' user.")},
    {"other",
     QT_TRANSLATE_NOOP("Diagnose", "The scrape fails for a reason that is not among the usual ones."),
     QT_TRANSLATE_NOOP("Diagnose", "Read the whole error, and Prometheus' own log around that time.")},
}};

/// In this order: the first that matches. Real texts of Prometheus 2.42 to 3.x and Go's net, tls and x509.
struct Pattern
{
    const char* kind;
    const char* expression;
};

constexpr std::array<Pattern, 26> Patterns {{
    {"secret",
     "unable to (read|load|use).*(file|CA cert|client cert|password|credentials)|(read|open) .*: "
     "(no such file or directory|permission denied)"},
    {"proxy", "proxyconnect |Proxy Authentication Required|socks connect"},
    {"html",
     R"(expected a valid start token, got "<"|unsupported Content-Type "(text/html|application/xhtml)|got "<!?[a-zA-Z])"},
    {"html?", R"("INVALID" is not a valid start token)"},
    {"unauthorized", R"(HTTP status 401\b)"},
    {"forbidden", R"(HTTP status 403\b)"},
    {"not-found", R"(HTTP status (404|410)\b)"},
    {"server-error", R"(HTTP status 5\d\d\b)"},
    {"http", R"(HTTP status \d+)"},
    {"dns",
     "no such host|lookup .*: (server misbehaving|i/o timeout|no answer|cannot unmarshal)|Temporary failure "
     "in name resolution"},
    {"refused", "connection refused"},
    {"tls",
     "x509: |tls: |TLS handshake|HTTP response to HTTPS client|HTTP/1.x transport connection broken: "
     "malformed HTTP response \"\\\\x15"},
    {"too-large",
     "(body size|sample|label|label_name|label_value|label name length|label value length|native histogram "
     "bucket|bucket).* limit exceeded|(limit exceeded)|body_size_limit|label_limit|sample_limit"},
    {"samples",
     "duplicate sample|out of order sample|different value but same timestamp|out of bounds|timestamp is too "
     "far|too old sample|duplicate timestamp"},
    {"timeout",
     "context deadline exceeded|i/o timeout|Client.Timeout exceeded|timeout awaiting response|request "
     "canceled"},
    {"unreachable",
     "no route to host|network is unreachable|host is down|connection timed out|cannot assign requested "
     "address|invalid argument"},
    {"reset",
     R"(connection reset|broken pipe|unexpected EOF|\bEOF$|server closed idle connection|connection was aborted|stream error|GOAWAY)"},
    {"redirect", "stopped after \\d+ redirects|redirect"},
    {"format", "is not a valid start token"},
    {"format",
     "expected |unsupported Content-Type|invalid (metric|label|syntax)|strconv\\.|data does not end with # "
     "EOF|unsupported character|while parsing|gzip: invalid|flate: corrupt|malformed HTTP|unknown metric "
     "type|invalid UTF-8|text format parsing error|invalid content type|no fallback_scrape_protocol|metric "
     "name .* is invalid|invalid sample|proto: |unexpected end of"},
    {"secret", "no such file or directory|permission denied"},
    {"tls", "certificate"},
    {"timeout", "time(d)? ?out"},
    {"http", "unsupported protocol scheme"},
    {"unauthorized", "[Uu]nauthorized"},
    {"forbidden", "[Ff]orbidden"},
}};

Diagnosis meaning(QLatin1String kind)
{
    // Some servers do not say which letter it was: "<" nearly always.
    if (kind == QLatin1String("html?")) {
        Diagnosis likely = meaning(QLatin1String("html"));
        likely.text = Tr::tr("The target answers no metrics, most likely a web page (HTML).");
        return likely;
    }
    for (const Meaning& each : Meanings)
        if (kind == QLatin1String(each.kind))
            return {QString(kind), Tr::tr(each.text), Tr::tr(each.remedy)};
    return {QStringLiteral("other"), Tr::tr(Meanings.back().text), Tr::tr(Meanings.back().remedy)};
}

/// A line of the text format that carries a sample.
bool isSample(const QString& line)
{
    static const QRegularExpression sample(QStringLiteral(
        R"(^([a-zA-Z_:][a-zA-Z0-9_:]*(\{.*\})?|\{.+\})\s+[-+]?(\d|\.\d|Inf|NaN|inf|nan)[^\s]*(\s.*)?$)"));
    return sample.match(line).hasMatch();
}

} // namespace

Diagnosis diagnose(const QString& lastError)
{
    if (lastError.trimmed().isEmpty())
        return {};
    // Hostile targets can make it very long.
    const QString text = lastError.left(8000);
    for (const Pattern& pattern : Patterns) {
        const QRegularExpression expression(QString::fromLatin1(pattern.expression));
        if (expression.match(text).hasMatch())
            return meaning(QLatin1String(pattern.kind));
    }
    return meaning(QLatin1String("other"));
}

Diagnosis diagnoseAnswer(int status, const QString& contentType, const QByteArray& body)
{
    if (status != 200)
        return diagnose(QStringLiteral("server returned HTTP status %1").arg(status));
    const QByteArray beginning = body.left(64 * 1024).trimmed();
    if (contentType.contains(QStringLiteral("html")) || beginning.startsWith('<'))
        return meaning(QLatin1String("html"));
    if (contentType.contains(QStringLiteral("protobuf")))
        return {};
    const QList<QByteArray> lines = beginning.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        return isSample(QString::fromUtf8(trimmed)) ? Diagnosis() : meaning(QLatin1String("format"));
    }
    return {};
}

Diagnosis diagnoseFailure(const Error& error)
{
    const QByteArray name = error.className();
    const std::array<std::pair<const char*, const char*>, 9> kinds {{{"Timeout", "timeout"},
                                                                     {"ConnectionRefused", "refused"},
                                                                     {"HostNotFound", "dns"},
                                                                     {"ConnectionReset", "reset"},
                                                                     {"ProxyError", "proxy"},
                                                                     {"TlsError", "tls"},
                                                                     {"RedirectRefused", "redirect"},
                                                                     {"TooLarge", "too-large"},
                                                                     {"NetworkError", "unreachable"}}};
    for (const auto& [errorClass, kind] : kinds)
        if (name == errorClass)
            return meaning(QLatin1String(kind));
    return meaning(QLatin1String("other"));
}

} // namespace vigia::targets
