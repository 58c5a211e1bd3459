#include "core/units/helperprotocol.h"

#include "core/units/phrase.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace vigia::units {

namespace {

const QString ErrorPrefix = QStringLiteral("org.vigia.UnitHelper1.Error.");

struct OrderWord
{
    UnitOrder order;
    const char* word;
};

constexpr std::array OrderWords {
    OrderWord {UnitOrder::Start, "start"},
    OrderWord {UnitOrder::Stop, "stop"},
    OrderWord {UnitOrder::Restart, "restart"},
    OrderWord {UnitOrder::Reload, "reload"},
    OrderWord {UnitOrder::ResetFailed, "reset-failed"},
    OrderWord {UnitOrder::Enable, "enable"},
    OrderWord {UnitOrder::Disable, "disable"},
};

constexpr std::array AllCodes {ErrorCode::Cancelled,        ErrorCode::Timeout,  ErrorCode::Unreachable,
                               ErrorCode::PermissionDenied, ErrorCode::NotFound, ErrorCode::InvalidData,
                               ErrorCode::Conflict,         ErrorCode::Internal};

using L = QLatin1String;

QJsonValue ofTime(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonArray ofList(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject worded(QJsonObject object, L key, const QString& text)
{
    Phrase::insert(object, key, text);
    return object;
}

template<typename T, typename ToJson>
QJsonArray ofValues(const QList<T>& values, ToJson toJson)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}

} // namespace

QString HelperProtocol::service()
{
    return QStringLiteral("org.vigia.UnitHelper1");
}

QString HelperProtocol::path()
{
    return QStringLiteral("/org/vigia/UnitHelper1");
}

QString HelperProtocol::interface()
{
    return service();
}

QString HelperProtocol::word(MoveKind kind)
{
    return kind == MoveKind::Apply ? QStringLiteral("apply") : QStringLiteral("revert");
}

std::optional<MoveKind> HelperProtocol::moveKind(const QString& word)
{
    for (const MoveKind kind : {MoveKind::Apply, MoveKind::Revert})
        if (word == HelperProtocol::word(kind))
            return kind;
    return std::nullopt;
}

QString HelperProtocol::word(UnitOrder order)
{
    for (const OrderWord& entry : OrderWords)
        if (entry.order == order)
            return QString::fromLatin1(entry.word);
    return {};
}

std::optional<UnitOrder> HelperProtocol::unitOrder(const QString& word)
{
    for (const OrderWord& entry : OrderWords)
        if (word == QLatin1String(entry.word))
            return entry.order;
    return std::nullopt;
}

QJsonObject HelperProtocol::toJson(const UnitInfo& unit)
{
    const auto count = [](qint64 value) { return value < 0 ? QJsonValue() : QJsonValue(value); };
    return {{L("name"), unit.name},
            {L("description"), unit.description},
            {L("load_state"), unit.loadState},
            {L("active_state"), unit.activeState},
            {L("sub_state"), unit.subState},
            {L("unit_file_state"), unit.unitFileState},
            {L("result"), unit.result},
            {L("type"), unit.type},
            {L("restarts"), count(unit.restarts)},
            {L("memory"), count(unit.memory)},
            {L("main_pid"), unit.mainPid},
            {L("invocation"), unit.invocation},
            {L("since"), ofTime(unit.since)},
            {L("unit_file"), unit.unitFile},
            {L("drop_ins"), ofList(unit.dropIns)},
            {L("needs_reload"), unit.needsReload},
            {L("conditions_hold"), unit.conditionsHold}};
}

QJsonObject HelperProtocol::toJson(const UnitOutcome& outcome)
{
    return {{L("before"), toJson(outcome.before)},
            {L("after"), toJson(outcome.after)},
            {L("job_result"), outcome.jobResult}};
}

QJsonObject HelperProtocol::toJson(const BlastRadius& radius)
{
    const auto count = [](int value) { return value < 0 ? QJsonValue() : QJsonValue(value); };
    return {{L("nodes"), ofList(radius.nodes)},
            {L("new_nodes"), ofList(radius.newNodes)},
            {L("queues"), ofList(radius.queues)},
            {L("active_tasks"), count(radius.activeTasks)},
            {L("waiting_tasks"), count(radius.waitingTasks)},
            {L("series"), ofList(radius.series)}};
}

QJsonObject HelperProtocol::toJson(const MovePlan& plan)
{
    const auto file = [](const FileChange& change) {
        return QJsonObject {{L("path"), change.path},
                            {L("what"), change.what},
                            {L("before"), change.before},
                            {L("after"), change.after},
                            {L("text"), change.text}};
    };
    const auto unit = [](const UnitChange& change) {
        return QJsonObject {{L("unit"), change.unit},
                            {L("active_before"), change.activeBefore},
                            {L("active_after"), change.activeAfter},
                            {L("enabled_before"), change.enabledBefore},
                            {L("enabled_after"), change.enabledAfter},
                            {L("restarted"), change.isRestarted}};
    };
    return worded({{L("kind"), word(plan.kind)},
                   {L("files"), ofValues(plan.files, file)},
                   {L("units"), ofValues(plan.units, unit)},
                   {L("radius"), toJson(plan.radius)},
                   {L("steps"), ofList(plan.steps)},
                   {L("unfinished"), plan.unfinished}},
                  L("refusal"), plan.refusal);
}

QJsonObject HelperProtocol::toJson(const MoveInfo& move)
{
    const auto step = [](const MoveStep& each) {
        return worded({{L("id"), each.id},
                       {L("state"), each.state},
                       {L("began"), ofTime(each.began)},
                       {L("ended"), ofTime(each.ended)}},
                      L("detail"), each.detail);
    };
    const auto proof = [](const MoveProof& each) {
        return worded({{L("check"), each.check}, {L("subject"), each.subject}, {L("result"), each.result}},
                      L("evidence"), each.evidence);
    };
    return worded({{L("id"), move.id},
                   {L("kind"), word(move.kind)},
                   {L("state"), move.state},
                   {L("who"), move.who},
                   {L("began"), ofTime(move.began)},
                   {L("ended"), ofTime(move.ended)},
                   {L("steps"), ofValues(move.steps, step)},
                   {L("proofs"), ofValues(move.proofs, proof)}},
                  L("cause"), move.cause);
}

QString HelperProtocol::text(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString HelperProtocol::errorName(const Error& error)
{
    return ErrorPrefix % QString::fromLatin1(errorCodeName(error.code));
}

QList<QVariant> HelperProtocol::errorArguments(const Error& error)
{
    QList<QVariant> arguments {Phrase::source(error.message)};
    if (const QJsonArray parts = Phrase::toJson(error.message); !parts.isEmpty())
        arguments.append(QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact)));
    return arguments;
}

Error HelperProtocol::error(const QString& name, const QString& message, const QString& phrase)
{
    const QString detail = QString(name % QStringLiteral(": ") % message).left(1000);
    if (name.startsWith(ErrorPrefix)) {
        const QString parts = phrase.size() > LongestText ? QString() : phrase;
        const QString kept = Phrase::fromJson(QJsonDocument::fromJson(parts.toUtf8()).array());
        const QString said = (kept.isNull() ? message : Phrase::text(kept)).left(2000);
        const QByteArray word = name.mid(ErrorPrefix.size()).toLatin1();
        for (const ErrorCode code : AllCodes)
            if (errorCodeName(code) == word)
                return {code, said, detail, {}, false};
        return {ErrorCode::Internal, said, detail, {}, false};
    }
    const auto ends = [&name](std::initializer_list<const char*> words) {
        return std::any_of(words.begin(), words.end(),
                           [&name](const char* word) { return name.endsWith(QLatin1String(word)); });
    };
    if (ends({".AccessDenied", ".InteractiveAuthorizationRequired", ".AuthFailed"}))
        return {ErrorCode::PermissionDenied,
                tr("The bus does not let you speak to the unit helper: ask an administrator."), detail,
                "AccessDenied", false};
    if (ends({".NoReply", ".Timeout", ".TimedOut"}))
        return {ErrorCode::Timeout,
                tr("The unit helper did not answer in time: see “journalctl -u vigia-unit-helper”."),
                detail,
                {},
                true};
    if (ends({".ServiceUnknown", ".NameHasNoOwner", ".NoServer", ".Disconnected", ".NoNetwork"})
        || name.contains(QStringLiteral(".Spawn.")))
        return {ErrorCode::Unreachable,
                tr("There is no unit helper on this bus: install the package vigia-worker, or see whether "
                   "dbus.service and vigia-unit-helper.service can start."),
                detail, "NoHelper", true};
    return {ErrorCode::Internal,
            tr("The unit helper could not be asked: %1").arg(message.left(500)),
            detail,
            {},
            false};
}

} // namespace vigia::units
