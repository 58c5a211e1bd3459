#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace vigia::report {

/// The texts of one report, in its own language whatever the program speaks. lupdate finds the calls of
/// translate() by name; the context is always a literal. One thread.
class Texts
{
public:
    /// "es" "en"; one without translations speaks English.
    explicit Texts(const QString& language);
    ~Texts();
    Texts(const Texts&) = delete;
    Texts& operator=(const Texts&) = delete;

    /// As QCoreApplication::translate(): `%n` becomes `number`.
    QString translate(const char* context, const char* text, const char* comment = nullptr,
                      qint64 number = -1) const;

    /// Whether the program's own texts are in the same language now. Any thread.
    bool isSpokenByProgram() const;

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace vigia::report
