#pragma once

#include "core/site/standin/answersource.h"
#include "core/site/standin/options.h"
#include "core/site/standin/reply.h"

#include <memory>

namespace vigia::standin {

/// The stand-in without its sockets: paths, methods, faults and its own control paths. Thread-safe.
class Responder
{
public:
    Responder(Options options, std::unique_ptr<AnswerSource> source);

    Reply respond(std::string_view method, std::string_view path, QByteArrayView body);

    Faults& faults() { return m_faults; }

    const FaultTiming& timing() const { return m_options.timing; }

private:
    Reply data(Endpoint endpoint, QByteArrayView body);
    Reply control(std::string_view method, std::string_view path, QByteArrayView body);
    Reply setFault(QByteArrayView body);
    Reply status() const;

    Options m_options;
    std::unique_ptr<AnswerSource> m_source;
    Faults m_faults;
};

} // namespace vigia::standin
