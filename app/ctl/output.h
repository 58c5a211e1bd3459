#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <cstdio>

namespace vigia::ctl {

/// What a command writes: one JSON document on stdout with --json and nothing else there, or text for people;
/// errors and progress go to stderr. The streams are passed in, so tests read what was written. GUI-free,
/// main thread.
class Output
{
    Q_DECLARE_TR_FUNCTIONS(Output)

public:
    Output(std::FILE* out, std::FILE* err, bool json);

    bool isJson() const { return m_json; }

    /// The command's one document. Only with --json; call once.
    void document(const QJsonValue& value);
    /// A line of text for people; nothing with --json.
    void line(const QString& text);
    /// Columns aligned to their content; numbers to the right. Nothing with --json.
    void table(const QStringList& header, const QList<QStringList>& rows);
    /// Raw bytes (CSV, scripts), in both modes.
    void raw(const QByteArray& bytes);
    /// Shown in place on a terminal, not at all elsewhere.
    void progress(const QString& text);
    /// A line on stderr: what a person should know about what was written, in both modes.
    void note(const QString& text);
    /// "vigiactl: message" on stderr; with --json also {"error":{class, kind, message}} as the document,
    /// unless one was written. Answers the exit code.
    int fail(const Error& error);
    int usage(const QString& message);

    static QJsonObject errorJson(const Error& error);

private:
    void clearProgress();

    std::FILE* m_out;
    std::FILE* m_err;
    bool m_json;
    bool m_wrote = false;
    bool m_terminal;
    bool m_progressShown = false;
};

} // namespace vigia::ctl
