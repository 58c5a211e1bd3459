#pragma once

#include <QByteArray>

#include <span>

/// The tables of a capsule, format 2; format 1 has no `moves`. A capsule is a SQLite file with exactly these
/// tables, in this text, and nothing else: no index, view, trigger or virtual table. Every column of data is
/// INTEGER, TEXT or BLOB.
///
/// - `meta` holds one document: CapsuleInfo. `account`: what became of every other table.
/// - Tables of documents hold one JSON object (UTF-8) an item: `position` is its place, `key` what it is
///   found by, `at` when it was (Unix ms, NULL = not told). See values/ for their fields.
/// - `series` holds the curves: `chart` is the position of their row in `charts`; `curve` is little-endian
///   doubles (NaN = nothing is known), one an interval from the first day of the chart's range on; `hours`
///   as many little-endian unsigned 16 bit numbers, or nothing.
/// - `manifest` has one line a table before it: rows and SHA-256 over them (see CapsuleFile::hash()).
/// - `signature` has one line: Ed25519 public key (32 bytes) and signature (64) of the manifest's text.
namespace vigia::capsule::table {

inline constexpr char Meta[] = "meta";
inline constexpr char Account[] = "account";
inline constexpr char Services[] = "services";
inline constexpr char Plants[] = "plants";
inline constexpr char Freshness[] = "freshness";
inline constexpr char Gaps[] = "gaps";
inline constexpr char Charts[] = "charts";
inline constexpr char Series[] = "series";
inline constexpr char Runs[] = "runs";
inline constexpr char RunDetails[] = "run_details";
inline constexpr char Batches[] = "batches";
inline constexpr char Grid[] = "run_grid";
inline constexpr char Schedule[] = "schedule";
inline constexpr char Audit[] = "audit";
inline constexpr char AuditProof[] = "audit_proof";
inline constexpr char Targets[] = "targets";
inline constexpr char Rules[] = "rules";
inline constexpr char Alerts[] = "alerts";
inline constexpr char AlertSpans[] = "alert_spans";
inline constexpr char Silences[] = "silences";
inline constexpr char Queries[] = "queries";
inline constexpr char Workers[] = "workers";
inline constexpr char WorkerDetails[] = "worker_details";
inline constexpr char Curves[] = "worker_curves";
inline constexpr char Timeline[] = "timeline";
inline constexpr char Diagnostics[] = "diagnostics";
inline constexpr char Units[] = "units";
inline constexpr char Journal[] = "journal";
inline constexpr char Moves[] = "moves";
inline constexpr char Layout[] = "layout";
inline constexpr char Manifest[] = "manifest";
inline constexpr char Signature[] = "signature";

/// All that a format hashes, in the order of the manifest: a newer one has those of the older first.
std::span<const char* const> hashed(int version);
bool isHashed(const QByteArray& table, int version);
/// The statement that makes a table, as it stands in sqlite_schema.
QByteArray statement(const QByteArray& table);
/// Those that the account has a line for.
bool isAccounted(const QByteArray& table);

// Bounds of columns, bytes.
inline constexpr qint64 MaxKey = 4096;
inline constexpr qint64 MaxDocument = 32 << 20;
inline constexpr qint64 MaxCurve = 8 * 24 * 366 * 30; ///< thirty years of hours
inline constexpr qint64 MaxItems = 2'000'000; ///< rows of one table

} // namespace vigia::capsule::table
