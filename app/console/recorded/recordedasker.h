#pragma once

#include "core/async/chained.h"
#include "core/async/serialexecutor.h"
#include "core/capsule/capsulereader.h"

namespace vigia::console {

/// What every feed of a recording shares: the capsule, on a thread of its own. GUI thread.
class RecordedAsker
{
    Q_DECLARE_TR_FUNCTIONS(RecordedAsker)

public:
    explicit RecordedAsker(capsule::CapsuleReader reader)
        : m_reader(std::move(reader))
        , m_executor(QStringLiteral("capsule"))
    {
    }

    /// For what is known without the disk: info(), proof(), account().
    const capsule::CapsuleReader& reader() const { return m_reader; }

    /// `question(const CapsuleReader&)`, answered on the capsule's thread. It captures values only. Errors as
    /// CapsuleReader.
    template<typename Question>
    [[nodiscard]] auto ask(Question question)
    {
        return m_executor.run([reader = m_reader, question] { return question(reader); });
    }

    /// Why nothing can be ordered: one sentence, the same on every page.
    static QString whyNothingIsOrdered()
    {
        return tr("This is a recording: nothing can be ordered in it. Open the live site to act.");
    }

    /// The answer to every order: PermissionDenied/Recording.
    template<typename T = void>
    [[nodiscard]] static QFuture<Result<T>> refused()
    {
        return ready<Result<T>>(fail(ErrorCode::PermissionDenied, whyNothingIsOrdered(), {}, "Recording"));
    }

    /// The answer to what no capsule holds: NotFound/NotInCapsule, with the reason.
    template<typename T>
    [[nodiscard]] static QFuture<Result<T>> absent(const QString& why)
    {
        return ready<Result<T>>(fail(ErrorCode::NotFound, why, {}, "NotInCapsule"));
    }

private:
    const capsule::CapsuleReader m_reader;
    SerialExecutor m_executor; ///< last member: joined first
};

} // namespace vigia::console
