#include "tests/support/failonwarnings.h"
#include "ui/base/contrast.h"
#include "ui/base/role.h"
#include "ui/base/tabularfont.h"
#include "ui/base/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>

using namespace vigia::ui;

namespace {

using Triple = std::array<double, 3>;

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// How a person with deuteranopia sees a colour (Machado 2009, complete), linear.
Triple seenWithoutGreen(const QColor& colour)
{
    const Triple in {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    constexpr std::array<Triple, 3> matrix {
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    Triple out {};
    for (size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(matrix[i][0] * in[0] + matrix[i][1] * in[1] + matrix[i][2] * in[2], 0.0, 1.0);
    return out;
}

Triple lab(const Triple& rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// Difference of two colours as it is seen with deuteranopia; about 2 is just noticeable.
double distance(const QColor& a, const QColor& b)
{
    const Triple p = lab(seenWithoutGreen(a));
    const Triple q = lab(seenWithoutGreen(b));
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

QList<QColor> grounds(const Colours& c)
{
    return {c.background, c.panel, c.raised};
}

} // namespace

Q_DECLARE_METATYPE(Theme::Mode)

class TestTheme : public QObject
{
    Q_OBJECT

    static void modes()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("dark") << Theme::Mode::Dark;
        QTest::newRow("light") << Theme::Mode::Light;
    }

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void textIsReadOnEverySurface_data() { modes(); }

    void textIsReadOnEverySurface()
    {
        QFETCH(Theme::Mode, mode);
        const Colours c = Theme::tokens(mode);
        for (const QColor& ground : grounds(c)) {
            QVERIFY2(contrast(c.text, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(c.muted, ground) >= 4.5, qPrintable(ground.name()));
        }
    }

    void alarmsFocusAndCurvesAreSeen_data() { modes(); }

    void alarmsFocusAndCurvesAreSeen()
    {
        QFETCH(Theme::Mode, mode);
        const Theme theme(mode);
        const Colours& c = theme.colours();
        for (const QColor& ground : grounds(c)) {
            for (const QColor& ink : {c.alarm1, c.alarm2, c.alarm3, c.focus})
                QVERIFY2(contrast(ink, ground) >= 3, qPrintable(ink.name() + ground.name()));
        }
        for (int i = 0; i < 8; ++i)
            QVERIFY2(contrast(theme.curveColour(i), c.panel) >= 3, qPrintable(theme.curveColour(i).name()));
    }

    void theDigitInAnAlarmMarkIsRead_data() { modes(); }

    void theDigitInAnAlarmMarkIsRead()
    {
        QFETCH(Theme::Mode, mode);
        const Theme theme(mode);
        for (int priority = 1; priority <= 3; ++priority) {
            const QColor fill = theme.alarmColour(priority);
            const QColor ink = readableInk(fill, theme.colours().text, theme.colours().background);
            QVERIFY2(contrast(ink, fill) >= 3, qPrintable(QString::number(contrast(ink, fill))));
        }
    }

    void alarmsAreNoSeriesColour_data() { modes(); }

    void alarmsAreNoSeriesColour()
    {
        QFETCH(Theme::Mode, mode);
        const Theme theme(mode);
        const Colours& c = theme.colours();
        QList<QColor> series {c.hydro, c.thermal, c.solar, c.wind, c.cogeneration, c.unknown};
        for (int i = 0; i < 8; ++i)
            series << theme.curveColour(i);
        for (int priority = 1; priority <= 3; ++priority) {
            for (const QColor& tone : std::as_const(series)) {
                const double apart = distance(theme.alarmColour(priority), tone);
                QVERIFY2(apart >= 15, qPrintable(tone.name() + QString::number(apart)));
            }
        }
        // In greyscale the shape and the number tell; the three are still no series.
        QVERIFY(!series.contains(c.alarm1) && !series.contains(c.alarm2) && !series.contains(c.alarm3));
    }

    void sourcesHaveTheirColours()
    {
        const Theme theme(Theme::Mode::Light);
        QCOMPARE(theme.sourceColour(QStringLiteral("hydro")), theme.colours().hydro);
        QCOMPARE(theme.sourceColour(QStringLiteral("cogeneration")), theme.colours().cogeneration);
        QCOMPARE(theme.sourceColour(QStringLiteral("no such source")), theme.colours().unknown);
        QCOMPARE(theme.sourceColour({}), theme.colours().unknown);
        QCOMPARE(theme.curveColour(-1), theme.curveColour(7));
        QCOMPARE(theme.curveColour(8), theme.curveColour(0));
    }

    void theStyleSheetHasNoTokenLeft_data() { modes(); }

    void theStyleSheetHasNoTokenLeft()
    {
        QFETCH(Theme::Mode, mode);
        const Theme theme(mode);
        const QString sheet = theme.styleSheet();
        QVERIFY(sheet.contains(theme.colours().panel.name()));
        static const QRegularExpression token(QStringLiteral("@[a-z]|[0-9]sp\\b"));
        QVERIFY2(!token.match(sheet).hasMatch(), qPrintable(token.match(sheet).captured()));
        // No colour but the tokens'.
        static const QRegularExpression colour(QStringLiteral("#[0-9a-fA-F]{3,8}\\b"));
        const Colours c = theme.colours();
        for (auto it = colour.globalMatch(sheet); it.hasNext();) {
            const QColor found(it.next().captured());
            QVERIFY2(
                (QList<QColor> {c.background, c.panel, c.raised, c.line, c.text, c.muted, c.focus}.contains(
                    found)),
                qPrintable(found.name()));
        }
    }

    void sizesFollowTheScale()
    {
        Theme theme(Theme::Mode::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        QCOMPARE(theme.textFont().pixelSize(), 13);
        QCOMPARE(theme.captionFont().pixelSize(), 11);
        QCOMPARE(theme.figureFont().pixelSize(), 27);
        theme.setScale(200);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.textFont().pixelSize(), 26);
        QVERIFY(theme.styleSheet().contains(QStringLiteral("font-size: 22px")));
        theme.setScale(1000);
        QCOMPARE(theme.scale(), 200);
        theme.setScale(-5);
        QCOMPARE(theme.scale(), 100);
        QCOMPARE(changed.size(), 2);
    }

    void changingTheModeReachesTheApplication()
    {
        Theme theme(Theme::Mode::Light);
        theme.apply();
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colours().background);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 Theme::tokens(Theme::Mode::Dark).background);
        qApp->setStyleSheet(QString());
    }

    void aRoleTakesEffectAtRunTime()
    {
        Theme theme(Theme::Mode::Light);
        theme.apply();
        QLabel label(QStringLiteral("x"));
        setRole(&label, "figure");
        label.ensurePolished();
        QCOMPARE(label.font().pixelSize(), 27);
        setRole(&label, "caption");
        QCOMPARE(label.font().pixelSize(), 11);
        qApp->setStyleSheet(QString());
    }

    void figuresLineUp()
    {
        // Inter's semi-bold 4 is 1/1000 em narrower than its other tabular digits: not to be seen.
        const Theme theme(Theme::Mode::Light);
        for (const QFont& font : {theme.textFont(), theme.captionFont(), theme.figureFont()}) {
            const QFontMetricsF metrics(font);
            const double width = metrics.horizontalAdvance(QStringLiteral("00:00:00"));
            for (char digit = '1'; digit <= '9'; ++digit) {
                const QString text = QStringLiteral("##:##:##").replace(QLatin1Char('#'), QLatin1Char(digit));
                QVERIFY2(std::fabs(metrics.horizontalAdvance(text) - width) < 0.25, qPrintable(text));
            }
        }
    }

    void brokenFontsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("font");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no font at all, only words that mean nothing to it");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("ones") << QByteArray(4096, '\xff');
        QByteArray huge("OTTO\0\xff\0\0\0\0\0\0", 12);
        for (int i = 0; i < 255; ++i)
            huge += QByteArray("cmap\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff", 16);
        QTest::newRow("offsets outside") << huge;
    }

    void brokenFontsAreRefused()
    {
        QFETCH(QByteArray, font);
        QVERIFY(withTabularDigits(font).isEmpty());
    }

    void aDamagedInterNeverCrashes()
    {
        QFile file(QStringLiteral("/usr/share/fonts/opentype/inter/Inter-Regular.otf"));
        if (!file.open(QIODevice::ReadOnly))
            return; // not installed: the fallback families are used
        const QByteArray good = file.readAll();
        QVERIFY(!withTabularDigits(good).isEmpty());
        for (qsizetype cut = 0; cut < good.size(); cut += 4099)
            (void)withTabularDigits(good.left(cut));
        quint32 seed = 1;
        for (int round = 0; round < 300; ++round) {
            QByteArray bad = good.left(60'000);
            for (int k = 0; k < 20; ++k) {
                seed = seed * 1664525U + 1013904223U;
                bad[qsizetype(seed % 30'000U)] = char(seed >> 24U);
            }
            (void)withTabularDigits(bad);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
