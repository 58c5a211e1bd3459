#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace vigia::celery {

/// A UUID in 16 bytes: a million ids as text would fill the memory that everything else needs.
struct TaskKey
{
    quint64 high = 0;
    quint64 low = 0;

    /// "8dabffa1-a66b-46be-861f-78859a2cbc37"; none for any other form.
    static std::optional<TaskKey> fromUuid(std::string_view text);
    /// For ids that are no UUID: Celery allows any text. A cryptographic hash, so that nobody can make two
    /// meet.
    static TaskKey fromText(std::string_view text);

    QByteArray toUuid() const;

    quint64 hash() const { return (high ^ (low * 0x9e3779b97f4a7c15ULL)) * 0xff51afd7ed558ccdULL; }

    friend bool operator==(const TaskKey&, const TaskKey&) = default;
};

} // namespace vigia::celery
