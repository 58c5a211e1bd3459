#include "core/async/serialexecutor.h"

#include <QCoreApplication>

namespace vigia {

SerialExecutor::SerialExecutor(const QString& name)
    : m_context(new QObject)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

SerialExecutor::~SerialExecutor()
{
    *m_stopping = true;
    m_thread.quit();
    m_thread.wait();
}

Error SerialExecutor::strayException(const char* what)
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("SerialExecutor",
                                        "An internal error stopped this step: see the log, and report it."),
            QString::fromUtf8(what),
            {},
            false};
}

} // namespace vigia
