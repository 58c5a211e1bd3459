#pragma once

#include "tests/ui/jobs/fakejobsfeed.h"

#include <QWidget>

namespace vigia::ui {
class Theme;
} // namespace vigia::ui

namespace vigia::test {

/// The child of this name; it must be there.
template<typename T>
T& part(const QWidget& panel, const char* name)
{
    T* const found = panel.findChild<T*>(QString::fromLatin1(name));
    Q_ASSERT_X(found, "part", name);
    return *found;
}

/// The text of a label that is not hidden; empty else.
QString seenText(const QWidget& panel, const char* name);
/// Days of a plant as it should be, 0 in some hours of the second day before, and so on.
etl::DiffInfo sampleDiff(QDate last);
/// 48 rows of two plants.
jobs::RevertPreview samplePreview(const etl::RunInfo& run, QDate last);
etl::BlockedRow sampleBlocked(QDate day, const QString& byRun);

/// Widgets that Tab reaches from the one with the focus on, until it comes back.
QStringList tabOrder(QWidget& panel);

/// With VIGIA_PICTURES=DIR: the panel in both themes as DIR/<name>-light.png and -dark.png; else nothing.
void picture(QWidget& panel, ui::Theme& theme, const QString& name, const QSize& size = {410, 640});

} // namespace vigia::test
