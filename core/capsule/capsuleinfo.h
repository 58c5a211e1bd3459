#pragma once

#include "core/base/energyday.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace vigia::capsule {

/// Version of the format that this program writes. Older ones are read, newer ones refused.
inline constexpr int FormatVersion = 2;
/// "VIGC", SQLite's application_id.
inline constexpr quint32 ApplicationId = 0x56494743;
/// No file above is opened.
inline constexpr qint64 MaxFileBytes = qint64 {1} << 30;
/// What a capsule may hold unless told otherwise, bytes.
inline constexpr qint64 DefaultCap = 200'000'000;
/// The highest cap: leaves room below MaxFileBytes for what the file itself needs.
inline constexpr qint64 HighestCap = 800'000'000;

/// What a capsule says of itself.
struct CapsuleInfo
{
    int formatVersion = FormatVersion;
    QString id; ///< UUID
    QString program; ///< "vigia 1.0.0"
    QString siteName;
    QString siteTitle; ///< for people
    QString siteColour; ///< "#6f7d8a"
    bool simulated = false; ///< its market data came from the stand-in
    QDateTime made; ///< UTC
    QString madeBy; ///< who saved it, for people
    QString reason; ///< why, as they wrote; may be empty
    QString language; ///< of the translated sentences in it, "es"
    DayRange range; ///< Colombian days of the series
    QDateTime from; ///< UTC; begin of the timeline, runs, audit and queries
    QDateTime to; ///< UTC; their end
    qint64 bytes = 0; ///< of the file

    friend bool operator==(const CapsuleInfo&, const CapsuleInfo&) = default;
};

/// What became of one table when the capsule was saved.
struct AccountLine
{
    enum class State
    {
        Kept,
        Partly, ///< the size cap, or a limit, left some of it out
        LeftOut, ///< nothing of it is there: the size cap
        Missing, ///< its service did not answer, or the site has none
    };

    QString table; ///< "runs"
    State state = State::Kept;
    qint64 kept = 0; ///< items
    qint64 leftOut = 0; ///< items, as far as they were counted
    QString reason; ///< translated, one sentence; empty when all was kept

    friend bool operator==(const AccountLine&, const AccountLine&) = default;
};

using Account = QList<AccountLine>;

/// Whether one table is as it was signed.
struct TableProof
{
    QString table;
    qint64 rows = 0;
    QString trouble; ///< translated; empty = it is
};

/// Whether a capsule is as it was signed, and by whom. There is no "valid" without a signer: `fingerprint`
/// belongs to whoever made the file, and only a key that this machine knows says more.
struct CapsuleProof
{
    enum class Signer
    {
        Nobody, ///< the signature does not fit, or there is none
        ThisMachine, ///< the key of this machine and user
        Unknown, ///< another key: compare the fingerprint with its owner
    };

    Signer signer = Signer::Nobody;
    QString fingerprint; ///< "SHA256:…" of the signer's public key
    QList<TableProof> tables; ///< in the order of the format
    QString trouble; ///< translated; the first thing that is wrong; empty = the content is whole

    bool isWhole() const { return trouble.isEmpty(); }
};

/// A PromQL question and what it came to is kept by this.
struct QueryKey
{
    QString name; ///< stable: "up" "alerts" …
    QString expression; ///< PromQL

    friend bool operator==(const QueryKey&, const QueryKey&) = default;
};

} // namespace vigia::capsule
