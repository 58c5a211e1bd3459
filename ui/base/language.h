#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace vigia::ui {

/// The language of the texts and of numbers and dates; may be changed while the program runs. GUI thread
/// only. Widgets hear of it as QEvent::LanguageChange, others by changed().
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// "en" or "es"
    static QStringList available();
    /// The language's own name: "English", "Español".
    static QString nameOf(const QString& code);
    /// What the system asks for, when there is such a translation; English otherwise.
    static QString ofSystem();

    QString code() const { return m_code; }

    /// Unknown codes are taken as English.
    void set(const QString& code);

signals:
    void changed();

private:
    QString m_code;
    QTranslator m_texts;
    QTranslator m_toolkitTexts;
};

} // namespace vigia::ui
