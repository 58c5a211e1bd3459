#include "ui/base/theme.h"

#include "ui/base/tabularfont.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>

#include <array>

namespace vigia::ui {
namespace {

constexpr int TextPixels = 13;
constexpr int CaptionPixels = 11;
constexpr int FigurePixels = 27;
constexpr int CurveCount = 8;

/// Tones of curves that are no generation source: at least 3:1 on a card, none near an alarm's hue.
std::array<QColor, CurveCount> curves(Theme::Mode mode)
{
    if (mode == Theme::Mode::Dark)
        return {QColor(0x6a9fb8), QColor(0xa59c94), QColor(0xc2b98a), QColor(0x6f9c95),
                QColor(0xc3cad1), QColor(0x7b8a9c), QColor(0x9dbb8c), QColor(0xb39f8f)};
    return {QColor(0x3f6f97), QColor(0x7a6f64), QColor(0x6b6a3c), QColor(0x3f7d74),
            QColor(0x3b454e), QColor(0x56679a), QColor(0x587a48), QColor(0x86705c)};
}

QHash<QString, QString> styleTokens(const Colours& c)
{
    return {{QStringLiteral("background"), c.background.name()},
            {QStringLiteral("panel"), c.panel.name()},
            {QStringLiteral("raised"), c.raised.name()},
            {QStringLiteral("line"), c.line.name()},
            {QStringLiteral("text"), c.text.name()},
            {QStringLiteral("muted"), c.muted.name()},
            {QStringLiteral("focus"), c.focus.name()}};
}

} // namespace

Theme::Theme(Mode mode, QObject* parent)
    : QObject(parent)
    , m_mode(mode)
    , m_colours(tokens(mode))
{
}

Colours Theme::tokens(Mode mode)
{
    Colours c;
    if (mode == Mode::Dark) {
        c.background = QColor(0x1d2125);
        c.panel = QColor(0x252a2f);
        c.raised = QColor(0x2d3339);
        c.line = QColor(0x3a4148);
        c.grid = QColor(0x343a41);
        c.text = QColor(0xdde1e5);
        c.muted = QColor(0x98a2ab);
        c.focus = QColor(0x7fb0d6);
        c.alarm1 = QColor(0xe5484d);
        c.alarm2 = QColor(0xf0a030);
        c.alarm3 = QColor(0xb48ee0);
        c.hydro = QColor(0x5d84a6);
        c.thermal = QColor(0x857d76);
        c.solar = QColor(0xa59d72);
        c.wind = QColor(0x6f9c95);
        c.cogeneration = QColor(0x8a7a9b);
        c.unknown = QColor(0x6d757d);
    } else {
        c.background = QColor(0xdfe2e5);
        c.panel = QColor(0xeef0f1);
        c.raised = QColor(0xf8f9fa);
        c.line = QColor(0xc3c8cd);
        c.grid = QColor(0xd3d7db);
        c.text = QColor(0x20262b);
        c.muted = QColor(0x5a646d);
        c.focus = QColor(0x2a6a9e);
        c.alarm1 = QColor(0xc4242b);
        c.alarm2 = QColor(0xb86a00);
        c.alarm3 = QColor(0x7b4fb5);
        c.hydro = QColor(0x6f97b9);
        c.thermal = QColor(0x9b928a);
        c.solar = QColor(0xb8b07f);
        c.wind = QColor(0x7fada6);
        c.cogeneration = QColor(0xa190b3);
        c.unknown = QColor(0x7d868e);
    }
    return c;
}

int Theme::px(int atHundred) const
{
    return (atHundred * m_scale + 50) / 100;
}

QPalette Theme::palette() const
{
    const Colours& c = m_colours;
    QPalette p;
    p.setColor(QPalette::Window, c.background);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.text);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Highlight, c.focus);
    p.setColor(QPalette::HighlightedText, m_mode == Mode::Dark ? c.background : c.raised);
    p.setColor(QPalette::Link, c.focus);
    p.setColor(QPalette::LinkVisited, c.focus);
    p.setColor(QPalette::Light, c.raised);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Shadow, c.background);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    return p;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/themes/vigia.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto values = styleTokens(m_colours);
    static const QRegularExpression token(QStringLiteral("@([a-z]+)|\\b(\\d+)sp\\b"));
    QString out;
    qsizetype last = 0;
    for (auto it = token.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(sheet).mid(last, match.capturedStart() - last);
        if (match.capturedLength(1) > 0)
            out += values.value(match.captured(1), match.captured(0));
        else
            out += QString::number(px(match.captured(2).toInt())) + QStringLiteral("px");
        last = match.capturedEnd();
    }
    return out + QStringView(sheet).mid(last);
}

QFont Theme::fontOf(int pixels, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(textFamilies());
    font.setPixelSize(px(pixels));
    font.setWeight(weight);
    // Widths that don't depend on the pixel grid: figures line up at every size.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Theme::textFont() const
{
    return fontOf(TextPixels);
}

QFont Theme::captionFont() const
{
    return fontOf(CaptionPixels);
}

QFont Theme::figureFont() const
{
    return fontOf(FigurePixels, QFont::DemiBold);
}

QColor Theme::sourceColour(const QString& sourceId) const
{
    const QHash<QString, QColor> colours {{QStringLiteral("hydro"), m_colours.hydro},
                                          {QStringLiteral("thermal"), m_colours.thermal},
                                          {QStringLiteral("solar"), m_colours.solar},
                                          {QStringLiteral("wind"), m_colours.wind},
                                          {QStringLiteral("cogeneration"), m_colours.cogeneration}};
    return colours.value(sourceId, m_colours.unknown);
}

QColor Theme::curveColour(int index) const
{
    const auto tones = curves(m_mode);
    return tones[size_t(((index % CurveCount) + CurveCount) % CurveCount)];
}

QColor Theme::alarmColour(int priority) const
{
    return priority <= 1 ? m_colours.alarm1 : priority == 2 ? m_colours.alarm2 : m_colours.alarm3;
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_colours = tokens(mode);
    if (m_applied)
        apply();
    emit changed();
}

void Theme::setScale(int percent)
{
    const int scale = std::clamp(percent, MinimumScale, MaximumScale);
    if (scale == m_scale)
        return;
    m_scale = scale;
    if (m_applied)
        apply();
    emit changed();
}

void Theme::apply()
{
    if (!m_applied)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_applied = true;
    QApplication::setPalette(palette());
    QApplication::setFont(textFont());
    qApp->setStyleSheet(styleSheet());
}

} // namespace vigia::ui
