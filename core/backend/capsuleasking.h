#pragma once

#include "core/backend/capsulewiring.h"
#include "core/capsule/capsulekey.h"
#include "core/capsule/capsuletables.h"
#include "core/capsule/capsulewriter.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"

#include <optional>

/// What the parts of CapsuleSaver share.
namespace vigia::backend {

/// Used in jobs of the saver's executor alone.
struct CapsuleSaver::Disk
{
    std::optional<capsule::CapsuleKey> key;
    std::unique_ptr<capsule::CapsuleWriter> writer;
};

template<typename T, typename Ask>
void CapsuleSaver::ask(const char* table, const QString& text, Ask question,
                       std::function<Result<>(capsule::CapsuleWriter&, const T&)> keep)
{
    m_steps.push_back([this, table, text, question, keep](const Next& next) {
        emit progressed(text);
        const QFuture<Result<T>> answer = question();
        deliver(answer, this, [this, table, keep, next](const Result<T>& value) {
            write(
                [table, keep, value](capsule::CapsuleWriter& writer) -> Result<> {
                    if (value)
                        return keep(writer, *value);
                    writer.missing(table, value.error().message);
                    return {};
                },
                next);
        });
    });
}

/// All of a list, one item each; `key` and `at` tell an item's.
template<typename List, typename Key, typename At>
[[nodiscard]] Result<> addAll(capsule::CapsuleWriter& writer, const char* table, const List& list, Key key,
                              At at)
{
    for (const auto& item : list)
        if (const Result<> added = writer.add(table, key(item), at(item), capsule::toDocument(item)); !added)
            return added;
    return {};
}

} // namespace vigia::backend
