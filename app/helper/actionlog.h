#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace vigia::helper {

/// Who called, as the bus proved it.
struct Caller
{
    QString bus; ///< ":1.42"
    uint uid = ~0U;
    QString user; ///< of that uid, "" = it has no name
    uint pid = 0; ///< for people only

    /// "ana (uid 1000)"
    QString shown() const;
};

/// One call of the helper, done or refused.
struct ActionRecord
{
    Caller caller;
    QString action; ///< "unit.stop" "units.apply" "units.plan"
    QString unit; ///< as the caller wrote it
    QString reason;
    QString outcome; ///< "done" "begun" "rolled-back" "failed" "refused"
    QString detail; ///< one sentence
};

/// What was asked of the helper and what came of it: a line in the journal (stderr) and one in
/// actions.jsonl, which only grows. Texts of the caller are shortened and lose their line ends. Main thread;
/// blocks for a synced write.
class ActionLog
{
    Q_DECLARE_TR_FUNCTIONS(ActionLog)

public:
    /// `directory` is made when it is missing.
    ActionLog(QString directory, const Clock& clock);

    /// An error means that it is in the journal only. Internal: disk full, a link in the file's place…
    [[nodiscard]] Result<> write(const ActionRecord& record);

    static QJsonObject toJson(const ActionRecord& record, const QDateTime& at);

private:
    [[nodiscard]] Result<> append(const QByteArray& line) const;

    QString m_directory;
    const Clock& m_clock;
};

} // namespace vigia::helper
