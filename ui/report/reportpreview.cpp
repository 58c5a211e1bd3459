#include "ui/report/reportpreview.h"

#include "core/report/formats/wording.h"
#include "ui/report/pdf/pdfchart.h"
#include "ui/report/pdf/pdffonts.h"
#include "ui/report/pdf/pdftext.h"

#include <QImage>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>

namespace vigia::ui {

namespace {

constexpr double PaperWidth = 470; // points
constexpr double PixelsPerPoint = 96.0 / 72.0;
constexpr int Sharpness = 2; // pixels of the picture for one on screen

QString escaped(const QString& text)
{
    return report::cleaned(text).toHtmlEscaped();
}

QString element(const char* name, const QString& inside, const QString& attributes = {})
{
    const QString tag = QString::fromLatin1(name);
    return u'<' % tag % (attributes.isEmpty() ? QString() : QString(u' ' % attributes)) % u'>' % inside
        % QStringLiteral("</") % tag % u'>';
}

QString cellHtml(const char* name, const QString& text, bool isRight)
{
    return element(name, escaped(text),
                   isRight ? QStringLiteral("align=\"right\"") : QStringLiteral("align=\"left\""));
}

QString muted(const QString& text)
{
    return text.isEmpty() ? QString() : element("p", escaped(text), QStringLiteral("class=\"muted\""));
}

QString tableHtml(const QString& rows)
{
    return element("table", rows,
                   QStringLiteral("width=\"99%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0\""));
}

QString rowHtml(const QVariantList& row, const report::Table& table, const report::Wording& wording)
{
    QString cells;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        const report::Column& column = table.columns.at(c);
        cells += cellHtml("td", wording.cell(row.value(c), column), report::isNumeric(column.type));
    }
    return element("tr", cells);
}

QString tableOf(const report::Table& table, const report::Wording& wording)
{
    QString head;
    for (const report::Column& column : table.columns)
        head += cellHtml("th", report::headed(column), report::isNumeric(column.type));
    QString rows = element("tr", head);
    const qsizetype shown = std::min<qsizetype>(table.rows.size(), ReportPreview::MostRows);
    for (qsizetype r = 0; r < shown; ++r)
        rows += rowHtml(table.rows.at(r), table, wording);
    if (!table.totals.isEmpty())
        rows += rowHtml(table.totals, table, wording);
    const auto left = static_cast<int>(table.rows.size() - shown);
    return element("h3", escaped(table.title)) % tableHtml(rows)
        % muted(left > 0 ? ReportPreview::tr("%n more rows are in the file.", nullptr, left) : QString())
        % muted(table.note) % muted(wording.provenance(table.provenance));
}

QString figuresOf(const report::Section& section, const report::Wording& wording)
{
    if (section.figures.isEmpty())
        return {};
    QString head;
    for (const char* title : {QT_TRANSLATE_NOOP("Report", "Figure"), QT_TRANSLATE_NOOP("Report", "Value"),
                              QT_TRANSLATE_NOOP("Report", "Source"), QT_TRANSLATE_NOOP("Report", "Loaded"),
                              QT_TRANSLATE_NOOP("Report", "Run")})
        head += cellHtml("th", wording.text(title), std::string_view(title) == "Value");
    QString rows = element("tr", head);
    for (const report::Figure& figure : section.figures) {
        const report::Provenance& from = figure.provenance;
        const QString note = figure.note.isEmpty()
            ? QString()
            : u' ' % element("span", escaped(figure.note), QStringLiteral("class=\"muted\""));
        rows += element(
            "tr",
            element("td", escaped(figure.label) % note)
                % cellHtml("td", wording.quantity(figure.value, figure.decimals, figure.unit), true)
                % cellHtml("td", from.source, false)
                % cellHtml("td", from.loaded.isValid() ? wording.instant(from.loaded) : QString(), false)
                % cellHtml("td", report::shortRun(from.run), false));
    }
    return tableHtml(rows);
}

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The preview is paper: the same ink on white in the light and in the dark.
    setStyleSheet(QStringLiteral("QTextBrowser { background: white; color: %1; padding: 12px; }")
                      .arg(ink::Text.name()));
    document()->setDefaultStyleSheet(
        QStringLiteral("body { color: %1; } .muted { color: %2; } th { color: %2; font-weight: 600; }")
            .arg(ink::Text.name(), ink::Muted.name()));
}

QVariant ReportPreview::loadResource(int, const QUrl&)
{
    return {};
}

void ReportPreview::showReport(const report::Report& report)
{
    const report::Wording wording(report.language);
    document()->clear(); // and its pictures
    m_pictures = 0;
    QString html = element("h1", escaped(report.title))
        % element("p", escaped(report.site % QStringLiteral(" · ") % wording.days(report.days)));
    for (const QString& note : wording.originNotes(report))
        html += element("p", element("b", escaped(note)));
    for (const report::Section& section : report.sections)
        html += sectionHtml(section, wording);
    setHtml(element("body", html));
    verticalScrollBar()->setValue(0);
}

QString ReportPreview::sectionHtml(const report::Section& section, const report::Wording& wording)
{
    QString html = element("h2", escaped(section.title));
    if (!section.summary.isEmpty())
        html += element("p", escaped(section.summary));
    for (const QString& missing : section.missing)
        html += element("p", element("b", escaped(wording.text("Missing:"))) % u' ' % escaped(missing));
    html += figuresOf(section, wording);
    for (const report::Chart& chart : section.charts)
        html += chartHtml(chart, wording);
    for (const report::Table& table : section.tables)
        html += tableOf(table, wording);
    return html;
}

QString ReportPreview::chartHtml(const report::Chart& chart, const report::Wording& wording)
{
    std::vector<PdfBlock> blocks;
    addChart(blocks, chart, wording, pt(PaperWidth));
    double height = 0;
    for (const PdfBlock& block : blocks)
        height += block.before + block.height;
    const double scale = Sharpness * PixelsPerPoint / pt(1);
    const QSize size(qCeil(pt(PaperWidth) * scale), std::max(1, qCeil(height * scale)));
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    double y = 0;
    for (const PdfBlock& block : blocks) {
        y += block.before;
        if (block.draw)
            block.draw(painter, QPointF(0, y));
        y += block.height;
    }
    painter.end();
    const QString name = QStringLiteral("chart:%1").arg(++m_pictures);
    document()->addResource(QTextDocument::ImageResource, QUrl(name), picture);
    return element("p",
                   QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\">")
                       .arg(name)
                       .arg(size.width() / Sharpness)
                       .arg(size.height() / Sharpness));
}

} // namespace vigia::ui
