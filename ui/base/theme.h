#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

namespace vigia::ui {

/// The colours of the program; no colour is written anywhere else.
struct Colours
{
    QColor background, panel, raised, line, grid, text, muted, focus;
    QColor alarm1, alarm2, alarm3; ///< alarms and nothing else
    QColor hydro, thermal, solar, wind, cogeneration, unknown;
};

/// The one palette and style sheet of the program, light or dark. Made in main, passed by reference; GUI
/// thread only.
///
/// Widgets name what they are in a dynamic property and the style sheet does the rest (setRole() of
/// ui/base/role.h): QLabel: caption, muted, heading, figure, key; QFrame: card, note; QPushButton: main,
/// segment, quiet.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode
    {
        Light,
        Dark
    };
    static constexpr int MinimumScale = 100;
    static constexpr int MaximumScale = 200;

    explicit Theme(Mode mode, QObject* parent = nullptr);

    Mode mode() const { return m_mode; }

    const Colours& colours() const { return m_colours; }

    /// Size of the text in percent, 100 to 200.
    int scale() const { return m_scale; }

    /// A length of the drawing at 100 %, in pixels at the present scale.
    int px(int atHundred) const;
    QPalette palette() const;
    QString styleSheet() const;
    /// Inter 13 px at 100 %, tabular figures.
    QFont textFont() const;
    QFont captionFont() const; ///< 11 px
    QFont figureFont() const; ///< 27 px, the one number that matters
    /// Colour of a generation source id ("hydro"…) or of the n-th curve of other charts (muted tones, no
    /// alarm hues).
    QColor sourceColour(const QString& sourceId) const;
    QColor curveColour(int index) const;
    /// Colour of alarm priority 1, 2 or 3.
    QColor alarmColour(int priority) const;

    void setMode(Mode mode);
    /// Clamped to 100 … 200.
    void setScale(int percent);
    /// Applies palette, font and style sheet to the application.
    void apply();

    /// The token table of one mode, for tests and for pictures on paper.
    static Colours tokens(Mode mode);

signals:
    void changed();

private:
    QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal) const;

    Mode m_mode;
    Colours m_colours;
    int m_scale = MinimumScale;
    bool m_applied = false;
};

} // namespace vigia::ui
