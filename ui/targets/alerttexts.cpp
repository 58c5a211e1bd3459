#include "ui/targets/alerttexts.h"

#include "ui/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace vigia::ui {

namespace {

constexpr auto Context = "AlertTexts";
constexpr qsizetype LongestAnnotation = 4000;

/// One of Vigía's rules, its annotations as installer/prometheus has them; %1, %2… are what Prometheus fills
/// in.
struct Known
{
    const char* name;
    const char* summary;
    const char* description;
};

constexpr Known Rules[] = {
    {"VigiaEtlErrorRateHigh", QT_TRANSLATE_NOOP("AlertTexts", "%1 of the loads failed in the last hour"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "More than 10 % of the runs that ended in the last hour failed, so the "
                       "portal's data falls behind. Open Jobs with the filter state:FAILURE, read "
                       "what most of them have in common (XM does not answer, its answer changed, the "
                       "database refuses), mend that, then retry them.")},
    {"VigiaEtlErrorRateElevated", QT_TRANSLATE_NOOP("AlertTexts", "%1 of the loads failed in the last hour"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "More than 5 % of the runs that ended in the last hour failed; from 10 % on it "
                       "is critical. Open Jobs with the filter state:FAILURE and see whether the "
                       "failures have one cause in common.")},
    {"VigiaDataTooOld", QT_TRANSLATE_NOOP("AlertTexts", "%1/%2 is %3 later than usual"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "XM publishes this series some days late; its newest data is more than one day "
                       "older than that delay explains. Open Jobs with the filter metric:%1: failed "
                       "runs need their cause mended, no runs at all mean that the schedule or the "
                       "workers stand still. If XM itself is late, wait.")},
    {"VigiaDataVeryOld", QT_TRANSLATE_NOOP("AlertTexts", "%1/%2 is %3 later than usual"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "The newest data is more than three days older than the usual delay of XM "
                       "explains: the portal shows old figures. Open Jobs with the filter metric:%1, "
                       "mend the cause, then backfill the gap.")},
    {"VigiaBreakerOpen", QT_TRANSLATE_NOOP("AlertTexts", "Calls to %1 are held back"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "So many calls to %1 failed that the circuit breaker holds all others back; it "
                       "tries again by itself. Nothing new is loaded until then. See Diagnostics for "
                       "the last answer; if the service works again and the breaker stays open, look "
                       "at the network and the proxy.")},
    {"VigiaWorkerDown", QT_TRANSLATE_NOOP("AlertTexts", "Worker %1 is down"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "The worker has sent no sign of life or is no longer known; its queues wait. "
                       "Open Workers for the evidence of its state, then start it again (Units: "
                       "start; embedded site: vigiactl site up). If it was taken away for good, the "
                       "alert ends by itself within an hour.")},
    {"VigiaQueueGrowing", QT_TRANSLATE_NOOP("AlertTexts", "Queue %1 grows: %2 wait"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "More tasks come into the queue than the workers take out, and have done so "
                       "for a quarter of an hour. Open Workers: is one of them down, stuck, or not "
                       "listening to this queue? If all work, add processes (grow) or spread the load "
                       "over the day.")},
    {"VigiaDuplicateNodeName", QT_TRANSLATE_NOOP("AlertTexts", "%1 workers call themselves %2"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "Orders and pings reach only one of them, and their states are mixed up. Give "
                       "each its own name (celery worker -n NAME@%h) and start them again.")},
    {"VigiaTargetDown", QT_TRANSLATE_NOOP("AlertTexts", "%1 at %2 cannot be read"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "Prometheus gets no metrics from this target, so what depends on it is "
                       "unknown, not well. Open Targets for the error and what it usually means: not "
                       "running, wrong port, HTML instead of metrics, certificate, login.")},
    {"VigiaTargetMissing", QT_TRANSLATE_NOOP("AlertTexts", "Prometheus does not know portal_dashboard"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "No target of the job portal_dashboard is configured, so no alert about the "
                       "portal's data can come. Add the exporter (vigiactl exporter, port 8050) to "
                       "prometheus.yml under that job name.")},
    {"VigiaDeadMan", QT_TRANSLATE_NOOP("AlertTexts", "The chain of alerts works"),
     QT_TRANSLATE_NOOP("AlertTexts",
                       "Always firing. If it is missing, Prometheus or Alertmanager does not work, "
                       "and no other alert would come either.")},
};

/// What the annotation has in the places of %1, %2…; nothing when it is not made from `text`.
std::optional<QStringList> filledIn(const QString& text, const QString& annotation)
{
    QString pattern = QRegularExpression::escape(text);
    qsizetype count = 0;
    for (int i = 1; i <= 9; ++i) {
        const QString place = QStringLiteral("\\%%1").arg(i);
        const qsizetype at = pattern.indexOf(place);
        if (at < 0)
            break;
        pattern.replace(at, place.size(), QStringLiteral("(.*?)"));
        pattern.replace(place, QStringLiteral("\\%1").arg(i)); // the same again
        count = i;
    }
    const QRegularExpression form(QRegularExpression::anchoredPattern(pattern));
    const QRegularExpressionMatch match = form.match(annotation);
    if (!match.hasMatch())
        return std::nullopt;
    QStringList values;
    for (qsizetype i = 1; i <= count; ++i)
        values += match.captured(static_cast<int>(i));
    return values;
}

/// Prometheus' "12.5%" as the console writes shares; other values as they are.
QString localValue(const QString& value)
{
    bool isNumber = false;
    const double share = value.endsWith(u'%') ? value.chopped(1).toDouble(&isNumber) : 0;
    return isNumber ? format::percent(share / 100) : value;
}

QString translated(const char* text, const QString& annotation)
{
    if (annotation.size() > LongestAnnotation)
        return annotation;
    const auto values = filledIn(QString::fromUtf8(text), annotation);
    if (!values)
        return annotation;
    // By hand: a value that has a "%1" in it stays what it is.
    const QString form = QCoreApplication::translate(Context, text);
    QString result;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const int place = form[i] == u'%' && i + 1 < form.size() ? form[i + 1].digitValue() : -1;
        if (place >= 1 && place <= values->size()) {
            result += localValue(values->at(place - 1));
            ++i;
        } else {
            result += form[i];
        }
    }
    return result;
}

} // namespace

AlertText alertText(const targets::AlertInfo& alert)
{
    const auto known = std::ranges::find_if(
        Rules, [&alert](const Known& one) { return alert.name == QLatin1String(one.name); });
    if (known == std::end(Rules))
        return {alert.summary, alert.description};
    return {translated(known->summary, alert.summary), translated(known->description, alert.description)};
}

} // namespace vigia::ui
