#pragma once

#include "core/report/reportinfo.h"

#include <QTextBrowser>

namespace vigia::report {
class Wording;
} // namespace vigia::report

namespace vigia::ui {

/// A report as it will be read, on paper: sections, figures, charts, tables, and what is missing. Texts of
/// others are escaped; nothing is fetched. GUI thread only.
class ReportPreview : public QTextBrowser
{
    Q_OBJECT

public:
    static constexpr int MostRows = 40; ///< of a table; the file has them all

    explicit ReportPreview(QWidget* parent = nullptr);

    void showReport(const report::Report& report);

protected:
    /// Knows only the pictures that it made itself.
    QVariant loadResource(int type, const QUrl& name) override;

private:
    QString sectionHtml(const report::Section& section, const report::Wording& wording);
    QString chartHtml(const report::Chart& chart, const report::Wording& wording);

    int m_pictures = 0;
};

} // namespace vigia::ui
