#include "app/ctl/output.h"

#include "app/ctl/exitcode.h"
#include "core/telemetry/redact.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

namespace vigia::ctl {

namespace {

bool looksNumeric(const QString& cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); })
        && std::all_of(cell.begin(), cell.end(),
                       [](QChar c) { return c.isDigit() || QStringLiteral("-+.,% ").contains(c); });
}

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Output::Output(std::FILE* out, std::FILE* err, bool json)
    : m_out(out)
    , m_err(err)
    , m_json(json)
    , m_terminal(isatty(fileno(err)) != 0)
{
}

void Output::document(const QJsonValue& value)
{
    if (!m_json)
        return;
    Q_ASSERT(!m_wrote);
    m_wrote = true;
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(m_out, document.toJson(QJsonDocument::Indented));
}

void Output::line(const QString& text)
{
    if (m_json)
        return;
    clearProgress();
    write(m_out, text.toUtf8() + '\n');
}

void Output::table(const QStringList& header, const QList<QStringList>& rows)
{
    if (m_json)
        return;
    clearProgress();
    QList<qsizetype> widths;
    QList<bool> numeric;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype width = header[column].size();
        bool numbers = !rows.isEmpty();
        for (const QStringList& row : rows) {
            width = std::max(width, row.value(column).size());
            numbers = numbers && (row.value(column).isEmpty() || looksNumeric(row.value(column)));
        }
        widths += width;
        numeric += numbers;
    }
    QByteArray text;
    for (const QStringList& row : QList<QStringList> {header} + rows) {
        QString line;
        for (qsizetype column = 0; column < header.size(); ++column) {
            const QString cell = row.value(column);
            line +=
                numeric[column] ? cell.rightJustified(widths[column]) : cell.leftJustified(widths[column]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line.toUtf8() + '\n';
    }
    write(m_out, text);
}

void Output::raw(const QByteArray& bytes)
{
    m_wrote = true;
    write(m_out, bytes);
}

void Output::progress(const QString& text)
{
    if (!m_terminal)
        return;
    write(m_err, "\r\033[K" + text.toUtf8());
    m_progressShown = true;
}

void Output::clearProgress()
{
    if (m_progressShown)
        write(m_err, "\r\033[K");
    m_progressShown = false;
}

void Output::note(const QString& text)
{
    clearProgress();
    write(m_err, "vigiactl: " + telemetry::redact(text).toUtf8() + '\n');
}

QJsonObject Output::errorJson(const Error& error)
{
    return {
        {QStringLiteral("class"), QString::fromLatin1(error.className())},
        {QStringLiteral("kind"), error.temporary ? QStringLiteral("temporary") : QStringLiteral("permanent")},
        {QStringLiteral("message"), telemetry::redact(error.message)}};
}

int Output::fail(const Error& error)
{
    clearProgress();
    write(m_err, "vigiactl: " + telemetry::redact(error.message).toUtf8() + '\n');
    if (m_json && !m_wrote)
        document(QJsonObject {{QStringLiteral("error"), errorJson(error)}});
    return exitCodeFor(error);
}

int Output::usage(const QString& message)
{
    Error error {ErrorCode::InvalidData, message, {}, "Usage", false};
    fail(error);
    return Usage;
}

} // namespace vigia::ctl
