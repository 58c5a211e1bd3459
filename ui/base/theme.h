#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

namespace vigia::ui {

/// The colours of look/look.md's token table; no colour is written anywhere else.
struct Colours
{
    QColor background, panel, raised, line, grid, text, muted, focus;
    QColor alarm1, alarm2, alarm3; ///< alarms and nothing else
    QColor hydro, thermal, solar, wind, cogeneration, unknown;
};

/// The one palette and style sheet of the program, light or dark. Made in main, passed by reference; GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Light, Dark };

    explicit Theme(Mode mode, QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    const Colours& colours() const { return m_colours; }
    QPalette palette() const;
    QString styleSheet() const;
    /// Inter 13 px at 100 %, tabular figures.
    QFont textFont() const;
    QFont captionFont() const; ///< 11 px
    QFont figureFont() const; ///< 27 px, the one number that matters
    /// Colour of a generation source id ("hydro"…) or of the n-th curve of other charts (muted tones, no alarm hues).
    QColor sourceColour(const QString& sourceId) const;
    QColor curveColour(int index) const;

    void setMode(Mode mode);
    /// Applies palette, font and style sheet to the application.
    void apply();

signals:
    void changed();

private:
    Mode m_mode;
    Colours m_colours;
};

} // namespace vigia::ui
