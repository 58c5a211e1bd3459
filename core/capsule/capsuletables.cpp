#include "core/capsule/capsuletables.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vigia::capsule::table {

namespace {

constexpr std::array Hashed {
    Meta,    Account, Services,      Plants, Freshness,  Gaps,        Charts, Series,  Runs,       RunDetails,
    Batches, Grid,    Schedule,      Audit,  AuditProof, Targets,     Rules,  Alerts,  AlertSpans, Silences,
    Queries, Workers, WorkerDetails, Curves, Timeline,   Diagnostics, Units,  Journal, Layout,     Moves};

} // namespace

std::span<const char* const> hashed(int version)
{
    return std::span(Hashed).first(version < 2 ? Hashed.size() - 1 : Hashed.size());
}

bool isHashed(const QByteArray& table, int version)
{
    return std::ranges::any_of(hashed(version), [&table](const char* name) { return table == name; });
}

QByteArray statement(const QByteArray& table)
{
    const QByteArray begin = "CREATE TABLE " + table + " (position INTEGER PRIMARY KEY, ";
    if (table == Series)
        return begin
            + "chart INTEGER NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, curve "
              "BLOB NOT "
              "NULL, hours BLOB NOT NULL)";
    if (table == Manifest)
        return begin + "name TEXT NOT NULL, rows INTEGER NOT NULL, sha256 TEXT NOT NULL)";
    if (table == Signature)
        return begin + "public_key BLOB NOT NULL, signature BLOB NOT NULL)";
    return begin + "key TEXT NOT NULL, at INTEGER, json BLOB NOT NULL)";
}

bool isAccounted(const QByteArray& table)
{
    return table != Meta && table != Account;
}

} // namespace vigia::capsule::table
