#pragma once

#include <QJsonObject>

/// Values of the other domains as JSON documents and back: the columns `json` of a capsule. Instances are in
/// the files beside this one; types without one do not link. Pure, any thread.
namespace vigia::capsule {

template<typename T>
QJsonObject toDocument(const T& value);

/// False: some field is not of its kind, or an enum's word is unknown. What is absent keeps its default.
template<typename T>
[[nodiscard]] bool fromDocument(const QJsonObject& document, T& value);

} // namespace vigia::capsule
