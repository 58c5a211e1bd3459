#include "core/report/sections/reasons.h"

#include <QHash>
#include <QRegularExpression>

namespace vigia::report {

namespace {

using Sentences = QHash<QByteArray, const char*>;

/// By errorClass; %1 is the service.
const Sentences& sentencesByClass()
{
    static const char* const refused =
        QT_TRANSLATE_NOOP("Report", "%1 refuses connections: start it, or correct its address.");
    static const char* const noName = QT_TRANSLATE_NOOP(
        "Report", "Nobody knows the host of %1 by its name: correct its address, or check the name service.");
    static const char* const ended = QT_TRANSLATE_NOOP(
        "Report", "%1 ended the connection before its answer was complete: make the report again.");
    static const char* const slow =
        QT_TRANSLATE_NOOP("Report", "%1 did not finish in the time allowed: ask for fewer days.");
    static const char* const silent = QT_TRANSLATE_NOOP(
        "Report", "%1 did not answer in time: check that it works, then make the report again.");
    static const char* const noLogin = QT_TRANSLATE_NOOP(
        "Report", "%1 does not accept the login: correct the user and the password of the site.");
    static const char* const lacking =
        QT_TRANSLATE_NOOP("Report", "%1 lacks a table or column that this needs: run “vigiactl db check”.");
    static const char* const absent = QT_TRANSLATE_NOOP("Report", "%1 does not hold it.");
    static const Sentences sentences {
        {"ConnectionRefused", refused},
        {"HostNotFound", noName},
        {"NoSuchHost", noName},
        {"NameService", noName},
        {"ConnectionLost", ended},
        {"ConnectionReset", ended},
        {"ServerShutdown", ended},
        {"StatementTimeout", slow},
        {"QueryTimeout", slow},
        {"ConnectTimeout", silent},
        {"Timeout", silent},
        {"ServerSilent", silent},
        {"WrongPassword", noLogin},
        {"NoPassword", noLogin},
        {"NoLogin", noLogin},
        {"LoginRefused", noLogin},
        {"NoTable", lacking},
        {"NoSchema", lacking},
        {"NoColumn", lacking},
        {"WrongColumnType", lacking},
        {"NotInCapsule", absent},
        {"NoDatabase",
         QT_TRANSLATE_NOOP("Report", "%1 has no database of that name: correct its name in the address.")},
        {"TlsError",
         QT_TRANSLATE_NOOP("Report",
                           "No secure connection to %1 came about: check its certificate and the clock.")},
        {"ProxyError",
         QT_TRANSLATE_NOOP("Report",
                           "A proxy on the way to %1 lets no question through: check https_proxy and "
                           "no_proxy.")},
        {"TooManyConnections",
         QT_TRANSLATE_NOOP("Report", "%1 has no free connection: make the report again in a moment.")},
        {"ServerStarting",
         QT_TRANSLATE_NOOP("Report", "%1 is starting or stopping: make the report again in a moment.")},
        {"ServerFailed",
         QT_TRANSLATE_NOOP("Report", "%1 could not answer: see its own log, then make the report again.")},
        {"NotConfigured",
         QT_TRANSLATE_NOOP("Report", "The site has no %1: name its address in the configuration.")}};
    return sentences;
}

const char* sentenceByCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Report", "%1 was not read to the end: make the report again.");
    case ErrorCode::Timeout:
        return sentencesByClass().value("Timeout");
    case ErrorCode::Unreachable:
        return QT_TRANSLATE_NOOP("Report", "%1 can't be reached: check its address and the network.");
    case ErrorCode::PermissionDenied:
        return QT_TRANSLATE_NOOP("Report",
                                 "%1 does not let this user read that: ask its administrator for the right.");
    case ErrorCode::NotFound:
        return sentencesByClass().value("NotInCapsule");
    case ErrorCode::InvalidData:
        return QT_TRANSLATE_NOOP("Report",
                                 "The question to %1 or its answer made no sense: run “vigiactl doctor”.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("Report",
                                 "Somebody else used or changed %1 meanwhile: make the report again.");
    case ErrorCode::Internal:
        break;
    }
    return QT_TRANSLATE_NOOP("Report", "%1 failed in a way that is not known: run “vigiactl doctor”.");
}

QString serviceName(const SectionInput& input, Service service)
{
    if (input.recorded)
        return input.texts.translate("Report", "the capsule");
    return service == Service::Database  ? QStringLiteral("PostgreSQL")
        : service == Service::Prometheus ? QStringLiteral("Prometheus")
                                         : QStringLiteral("Alertmanager");
}

/// "the capsule" may begin the sentence.
QString begun(QString sentence)
{
    sentence.replace(0, 1, sentence.at(0).toUpper());
    return sentence;
}

/// By Finding::kind.
const QHash<QString, const char*>& findingSentences()
{
    static const char* const scaled = QT_TRANSLATE_NOOP(
        "Report", "Hour values are stored divided by 1000: they were read in the unit of the metric.");
    static const QHash<QString, const char*> sentences {
        {QStringLiteral("null-recurso"), QT_TRANSLATE_NOOP("Report", "Rows have no name or no code.")},
        {QStringLiteral("sistema-alias"),
         QT_TRANSLATE_NOOP("Report", "Rows are stored under _SISTEMA_: they were read as Sistema.")},
        {QStringLiteral("duplicate-total"),
         QT_TRANSLATE_NOOP("Report",
                           "Rows are a second total of a day that has one already: they were not added.")},
        {QStringLiteral("price-scaled"), scaled},
        {QStringLiteral("hour-scaled"), scaled},
        {QStringLiteral("percent-scaled"),
         QT_TRANSLATE_NOOP("Report",
                           "Values are stored as fractions and labelled %: they were multiplied by 100.")},
        {QStringLiteral("percent-unproven"),
         QT_TRANSLATE_NOOP("Report",
                           "Values may be fractions instead of percent: they are shown as stored.")},
        {QStringLiteral("unit-mixed"),
         QT_TRANSLATE_NOOP("Report", "A part of the series is stored in another unit.")},
        {QStringLiteral("unit-label"),
         QT_TRANSLATE_NOOP("Report", "Values are labelled with another unit than that of the metric.")},
        {QStringLiteral("unit-unverified"),
         QT_TRANSLATE_NOOP("Report", "XM's documents contradict each other about the unit of this metric.")},
        {QStringLiteral("out-of-range"),
         QT_TRANSLATE_NOOP("Report",
                           "Values lie outside what is usual for the metric: they are shown as stored.")},
        {QStringLiteral("incomplete-day"), QT_TRANSLATE_NOOP("Report", "Days have fewer than 24 hours.")},
        {QStringLiteral("incomplete-month"), QT_TRANSLATE_NOOP("Report", "Months lack days.")},
        {QStringLiteral("day-differs"),
         QT_TRANSLATE_NOOP("Report", "Day values differ from their 24 hours by more than 1 %.")},
        {QStringLiteral("not-a-number"),
         QT_TRANSLATE_NOOP("Report", "Stored values are no number: they are shown as gaps.")},
        {QStringLiteral("not-in-capsule"),
         QT_TRANSLATE_NOOP("Report", "The capsule does not hold these days at this step.")}};
    return sentences;
}

/// The days and months that a text names, which no language changes.
QString daysIn(const QString& text)
{
    static const QRegularExpression day(QStringLiteral("\\b[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?\\b"));
    QStringList days;
    for (auto found = day.globalMatch(text); found.hasNext();)
        days.append(found.next().captured());
    return days.join(QStringLiteral(", "));
}

} // namespace

QString reasonText(const SectionInput& input, Service service, const Error& error)
{
    const char* const byClass = sentencesByClass().value(error.errorClass);
    const QString sentence =
        begun(input.texts.translate("Report", byClass ? byClass : sentenceByCode(error.code))
                  .arg(serviceName(input, service)));
    const bool isKnown = byClass || error.code != ErrorCode::Internal;
    return isKnown || error.message.isEmpty() ? sentence
                                              : sentence % QStringLiteral(" “") % error.message % u'”';
}

QString unreadText(const SectionInput& input, Service service)
{
    return begun(input.texts.translate("Report", "%1 could not be read: run “vigiactl doctor”.")
                     .arg(serviceName(input, service)));
}

QString findingText(const SectionInput& input, const generation::Finding& finding)
{
    const char* const known = findingSentences().value(finding.kind);
    // A capsule keeps the texts of whoever saved it.
    if (!known || (!input.recorded && input.texts.isSpokenByProgram()))
        return finding.text;
    const QString sentence = input.texts.translate("Report", known);
    const QString days = daysIn(finding.text);
    return days.isEmpty() ? sentence : sentence % QStringLiteral(" (") % days % u')';
}

} // namespace vigia::report
