#include "tests/ui/jobs/panelparts.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <cmath>

namespace vigia::test {

namespace {

double usual(const QString& code, int hour)
{
    const double level = code == u"SNCR" ? 1204.1 : 1102.35;
    return level * (0.75 + 0.25 * std::sin((hour - 7) / 24.0 * 6.283));
}

/// Values of three days; `lost` in the evening of the second one.
std::vector<etl::ChangedValue> curve(QDate last, double lost)
{
    std::vector<etl::ChangedValue> values;
    for (const QString& code : {QStringLiteral("SNCR"), QStringLiteral("GVIO")})
        for (int day = -2; day <= 0; ++day)
            for (int hour = 1; hour <= 24; ++hour) {
                const bool isHole = day == -1 && hour > 17 && (code == u"SNCR" || hour < 21);
                values.push_back({last.addDays(day),
                                  code,
                                  hour,
                                  isHole ? lost : usual(code, hour),
                                  usual(code, hour),
                                  {}});
            }
    return values;
}

std::vector<etl::ChangedValue> changed(const std::vector<etl::ChangedValue>& values)
{
    std::vector<etl::ChangedValue> list;
    for (const etl::ChangedValue& value : values)
        if (value.oldValue != value.newValue)
            list.push_back(value);
    return list;
}

} // namespace

QString seenText(const QWidget& panel, const char* name)
{
    const auto& label = part<QLabel>(panel, name);
    return label.isHidden() ? QString() : label.text();
}

etl::DiffInfo sampleDiff(QDate last)
{
    etl::DiffInfo diff;
    diff.unit = QStringLiteral("MWh");
    diff.curve = curve(last, 0);
    diff.biggest = changed(diff.curve);
    diff.hours = {24, 10, 110, 2, 0};
    diff.days = {1, 2, 3, 0, 1};
    diff.missing = {{last, QStringLiteral("CHVR"), 3, 12.5, NoValue, {}}};
    diff.findings = {
        {QString::fromLatin1(etl::findingkind::OutOfRange), last, QStringLiteral("GVIO"), 99999}};
    diff.rejected = 3;
    return diff;
}

jobs::RevertPreview samplePreview(const etl::RunInfo& run, QDate last)
{
    jobs::RevertPreview preview;
    preview.run = run;
    preview.unit = QStringLiteral("MWh");
    preview.found.reverted = run.id;
    preview.found.restored = 48;
    preview.curve = curve(last, 0);
    preview.changes = changed(preview.curve);
    return preview;
}

etl::BlockedRow sampleBlocked(QDate day, const QString& byRun)
{
    return {QStringLiteral("metrics_hourly"), day,  QStringLiteral("SNCR"), 19, QStringLiteral("0 MWh"),
            QStringLiteral("1204.1 MWh"),     byRun};
}

QStringList tabOrder(QWidget& panel)
{
    QStringList names;
    QWidget* const first = QApplication::focusWidget();
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* const now = QApplication::focusWidget();
        if (!now || !panel.isAncestorOf(now) || now == first)
            break;
        // A day has three parts, and Tab stops at each.
        if (names.isEmpty() || names.last() != now->objectName())
            names.append(now->objectName());
    }
    return names;
}

void picture(QWidget& panel, ui::Theme& theme, const QString& name, const QSize& size)
{
    const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
    if (folder.isEmpty())
        return;
    const ui::Theme::Mode before = theme.mode();
    for (const auto& [mode, word] :
         {std::pair(ui::Theme::Mode::Light, "light"), std::pair(ui::Theme::Mode::Dark, "dark")}) {
        theme.setMode(mode);
        panel.resize(size);
        panel.show();
        QTest::qWait(50);
        const QString path = QStringLiteral("%1/%2-%3.png").arg(folder, name, QString::fromLatin1(word));
        if (!panel.grab().save(path))
            qWarning("The picture %s could not be written.", qPrintable(path));
    }
    theme.setMode(before);
}

} // namespace vigia::test
