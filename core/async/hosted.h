#pragma once

#include "core/async/serialexecutor.h"

namespace vigia {

/// A QObject that lives on a thread of its own, where it has an event loop: it is made there, called there
/// and destroyed there. For streams that must be read whatever the caller's thread does. The thread that made
/// it owns it; call() from any thread.
template<typename T>
class Hosted
{
public:
    /// `make` answers a std::unique_ptr<T>; it runs on the new thread.
    template<typename Make>
    Hosted(const QString& name, Make make)
        : m_executor(name)
    {
        post([make = std::move(make)](std::unique_ptr<T>& object) mutable { object = make(); });
    }

    /// Waits for the call that runs, and for the object's end.
    ~Hosted()
    {
        const auto gone = post([](std::unique_ptr<T>& object) { object.reset(); });
        QFuture<Result<>>(gone).waitForFinished();
    }

    Hosted(const Hosted&) = delete;
    Hosted& operator=(const Hosted&) = delete;

    /// `job(T&)` on the object's thread, in the order of the calls; it must not block. What it answers, a
    /// Result<…>, comes as a future. It captures values only.
    template<typename Job>
    [[nodiscard]] auto call(Job job)
    {
        return m_executor.run([object = m_object, job = std::move(job)]() mutable { return job(**object); });
    }

private:
    template<typename Job>
    QFuture<Result<>> post(Job job)
    {
        return m_executor.run([object = m_object, job = std::move(job)]() mutable -> Result<> {
            job(*object);
            return {};
        });
    }

    SerialExecutor m_executor;
    std::shared_ptr<std::unique_ptr<T>> m_object = std::make_shared<std::unique_ptr<T>>();
};

} // namespace vigia
