#pragma once

#include "core/base/result.h"
#include "core/units/applyinfo.h"
#include "core/units/unitinfo.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QVariant>

#include <optional>

namespace vigia::units {

/// What org.vigia.UnitHelper1 and its clients say to each other: names on the bus, words, and the values as
/// JSON in UTF-8, so that a newer side may say more than an older one reads. Reading is strict: a document of
/// another form, or too long, is InvalidData. Pure.
class HelperProtocol
{
    Q_DECLARE_TR_FUNCTIONS(HelperProtocol)

public:
    static constexpr qsizetype LongestText = 4 * 1024 * 1024; ///< bytes of one document
    static constexpr qsizetype LongestReason = 500; ///< characters

    static QString service(); ///< "org.vigia.UnitHelper1"
    static QString path(); ///< "/org/vigia/UnitHelper1"
    static QString interface();

    /// "apply" "revert"
    static QString word(MoveKind kind);
    static std::optional<MoveKind> moveKind(const QString& word);
    /// "start" "stop" "restart" "reload" "reset-failed" "enable" "disable"
    static QString word(UnitOrder order);
    static std::optional<UnitOrder> unitOrder(const QString& word);

    static QJsonObject toJson(const UnitInfo& unit);
    static QJsonObject toJson(const UnitOutcome& outcome);
    static QJsonObject toJson(const BlastRadius& radius);
    static QJsonObject toJson(const MovePlan& plan);
    static QJsonObject toJson(const MoveInfo& move);
    static QString text(const QJsonObject& object);

    [[nodiscard]] static Result<UnitOutcome> outcome(const QString& text);
    [[nodiscard]] static Result<MovePlan> plan(const QString& text);
    [[nodiscard]] static Result<MoveInfo> move(const QString& text);
    /// Of a move that lies in an object already.
    [[nodiscard]] static Result<MoveInfo> move(const QJsonObject& object);

    /// The name of the D-Bus error that says `error`: "org.vigia.UnitHelper1.Error.PermissionDenied".
    static QString errorName(const Error& error);
    /// What that error carries: the message in English, and the parts of its phrase when it is one.
    static QList<QVariant> errorArguments(const Error& error);
    /// What a D-Bus error says, worded here: the helper's own, the bus's (no helper: Unreachable; not
    /// allowed: PermissionDenied; no answer: Timeout) or another (Internal). `phrase`: its second argument.
    static Error error(const QString& name, const QString& message, const QString& phrase = {});
};

} // namespace vigia::units
