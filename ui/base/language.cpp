#include "ui/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vigia::ui {

Language::Language(QObject* parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_toolkitTexts);
}

QStringList Language::available()
{
    return {QStringLiteral("en"), QStringLiteral("es")};
}

QString Language::nameOf(const QString& code)
{
    return code == QStringLiteral("es") ? QStringLiteral("Español") : QStringLiteral("English");
}

QString Language::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& name : wanted) {
        const QString code = name.left(2).toLower();
        if (available().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

void Language::set(const QString& code)
{
    const QString wanted = available().contains(code) ? code : QStringLiteral("en");
    if (wanted == m_code)
        return;
    m_code = wanted;
    const bool isSpanish = wanted == QStringLiteral("es");
    // First the locale: widgets write their numbers anew when the translators arrive.
    QLocale::setDefault(isSpanish ? QLocale(QLocale::Spanish, QLocale::Colombia)
                                  : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_toolkitTexts);
    if (m_toolkitTexts.load(QStringLiteral("qtbase_") + wanted,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkitTexts);
    // English has its plural forms in a file too.
    if (m_texts.load(QStringLiteral(":/i18n/vigia_") + wanted))
        QCoreApplication::installTranslator(&m_texts);
    emit changed();
}

} // namespace vigia::ui
