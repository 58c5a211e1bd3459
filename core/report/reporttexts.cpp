#include "core/report/reporttexts.h"

#include <QCoreApplication>
#include <QTranslator>

namespace vigia::report {

Texts::Texts(const QString& language)
    : m_translator(std::make_unique<QTranslator>())
{
    // Without a file it translates nothing, and the English of the sources stays.
    static_cast<void>(m_translator->load(QStringLiteral(":/i18n/vigia_") + language));
}

Texts::~Texts() = default;

QString Texts::translate(const char* context, const char* text, const char* comment, qint64 number) const
{
    QString translated = m_translator->translate(context, text, comment, static_cast<int>(number));
    if (translated.isNull())
        translated = QString::fromUtf8(text);
    if (number >= 0)
        translated.replace(QStringLiteral("%n"), QString::number(number));
    return translated;
}

bool Texts::isSpokenByProgram() const
{
    const char* const any = QT_TRANSLATE_NOOP("Report", "Days without data");
    return translate("Report", any) == QCoreApplication::translate("Report", any);
}

} // namespace vigia::report
