#include "ui/report/pdf/pdftable.h"

#include <QFontMetricsF>

#include <numeric>

namespace vigia::ui {
namespace {

constexpr qsizetype FirstRows = 3; // of a table, that never begins with fewer at the foot of a page
constexpr double CellPad = 4;
constexpr double RowPad = 2.2;
constexpr double Smallest = 26;
constexpr double LongestWord = 80;
constexpr double Slack = 1.5; // lines are measured more coarsely than texts

constexpr qsizetype Measured = 400;
constexpr qsizetype MostMeasured = 200;

/// Of the widest of its lines.
double widthOf(const QString& text, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const QString& line : text.left(MostMeasured).split(QLatin1Char('\n')))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

/// Of its widest word: headings are not broken within one.
double wordWidth(const QString& text, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const QString& word : text.left(MostMeasured).split(QLatin1Char(' ')))
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

/// The columns of one table on paper.
class Grid
{
public:
    /// A text column whose id is `right` is set flush right too: numbers as they are shown.
    Grid(const report::Table& table, const report::Wording& wording, double width, double pageHeight,
         const QString& right)
        : m_table(table)
        , m_wording(wording)
        , m_width(width)
        , m_mostHeight(pageHeight * 0.6)
        , m_right(right)
    {
        for (const double size : {8.5, 7.5, 6.5, 5.5}) {
            m_font = pdfFont(size);
            m_bold = pdfFont(size, QFont::DemiBold);
            m_head = pdfFont(size - 0.7);
            if (measure())
                break;
        }
    }

    PdfBlock head() const
    {
        QStringList texts;
        for (const report::Column& column : m_table.columns)
            texts << report::headed(column);
        PdfBlock block = row(texts, m_head, ink::Muted);
        block.keepsWithNext = true;
        return block;
    }

    PdfBlock row(const QVariantList& cells, bool isTotal) const
    {
        QStringList texts;
        for (qsizetype c = 0; c < m_table.columns.size(); ++c)
            texts << (isTotal && !cells.value(c).isValid()
                          ? QString()
                          : m_wording.cell(cells.value(c), m_table.columns.at(c)));
        PdfBlock block = row(texts, isTotal ? m_bold : m_font, ink::Text);
        if (isTotal)
            block.draw = [draw = block.draw, width = m_width](QPainter& painter, QPointF at) {
                draw(painter, at);
                painter.setPen(QPen(ink::Text, pt(0.7)));
                painter.drawLine(at, at + QPointF(width, 0));
            };
        return block;
    }

private:
    /// True when the columns fit the width; else they are narrowed as well as can be.
    bool measure()
    {
        const QFontMetricsF text(m_font);
        const QFontMetricsF bold(m_bold);
        const QFontMetricsF heads(m_head);
        m_widths.clear();
        std::vector<double> least;
        for (qsizetype c = 0; c < m_table.columns.size(); ++c) {
            const report::Column& column = m_table.columns.at(c);
            const QString title = report::headed(column);
            double widest = heads.horizontalAdvance(title);
            double body = bold.horizontalAdvance(m_table.totals.value(c).isValid()
                                                     ? m_wording.cell(m_table.totals.value(c), column)
                                                     : QString());
            const qsizetype rows = m_table.rows.size();
            for (qsizetype r = 0; r < rows; r += std::max<qsizetype>(1, rows / Measured))
                body = std::max(body, widthOf(m_wording.cell(m_table.rows.at(r).value(c), column), text));
            body += pt(Slack);
            widest = std::max(widest + pt(Slack), body) + 2 * pt(CellPad);
            // Words may be broken, numbers and times may not.
            double narrowest = std::min(widest, pt(Smallest) * 2.6);
            if (column.type != report::Column::Type::Text)
                narrowest = std::min(widest, std::max(body + 2 * pt(CellPad), pt(Smallest)));
            narrowest = std::max(
                narrowest, std::min(wordWidth(title, heads) + pt(Slack), pt(LongestWord)) + 2 * pt(CellPad));
            m_widths.push_back(widest);
            least.push_back(narrowest);
        }
        return fit(least);
    }

    bool fit(const std::vector<double>& least)
    {
        const double wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        const double needed = std::accumulate(least.begin(), least.end(), 0.0);
        if (wanted <= m_width) {
            stretch(wanted);
            return true;
        }
        const bool fits = needed <= m_width;
        const double share = fits ? (m_width - needed) / (wanted - needed) : m_width / needed;
        for (std::size_t c = 0; c < least.size(); ++c)
            m_widths[c] = fits ? least[c] + (m_widths[c] - least[c]) * share : least[c] * share;
        return fits;
    }

    /// What is left over goes to the texts, or to all alike.
    void stretch(double wanted)
    {
        const double spare = m_width - wanted;
        const auto isText = [this](std::size_t c) {
            return m_table.columns.at(static_cast<qsizetype>(c)).type == report::Column::Type::Text;
        };
        double texts = 0;
        for (std::size_t c = 0; c < m_widths.size(); ++c)
            texts += isText(c) ? m_widths[c] : 0;
        for (std::size_t c = 0; c < m_widths.size(); ++c)
            m_widths[c] += texts > 0 ? (isText(c) ? spare * m_widths[c] / texts : 0)
                                     : spare / static_cast<double>(m_widths.size());
    }

    PdfBlock row(const QStringList& texts, const QFont& font, const QColor& colour) const
    {
        auto cells = std::make_shared<std::vector<PdfText>>();
        double height = QFontMetricsF(font).height();
        for (qsizetype c = 0; c < m_table.columns.size(); ++c) {
            const report::Column& column = m_table.columns.at(c);
            const bool isRight =
                report::isNumeric(column.type) || (!m_right.isEmpty() && column.id == m_right);
            cells->emplace_back(texts.at(c), font, m_widths.at(static_cast<std::size_t>(c)) - 2 * pt(CellPad),
                                isRight ? Qt::AlignRight : Qt::AlignLeft);
            cells->back().limit(m_mostHeight);
            height = std::max(height, cells->back().height());
        }
        PdfBlock block;
        block.height = height + 2 * pt(RowPad);
        block.draw = [cells, widths = m_widths, width = m_width, full = block.height,
                      colour](QPainter& painter, QPointF at) {
            double x = at.x() + pt(CellPad);
            for (std::size_t c = 0; c < cells->size(); ++c) {
                cells->at(c).draw(painter, {x, at.y() + pt(RowPad)}, colour);
                x += widths.at(c);
            }
            painter.setPen(QPen(colour == ink::Muted ? ink::Line : ink::Hair, pt(0.5)));
            painter.drawLine(QPointF(at.x(), at.y() + full), QPointF(at.x() + width, at.y() + full));
        };
        return block;
    }

    const report::Table& m_table;
    const report::Wording& m_wording;
    double m_width = 0;
    double m_mostHeight = 0;
    QString m_right;
    QFont m_font;
    QFont m_bold;
    QFont m_head;
    std::vector<double> m_widths;
};

void addRows(std::vector<PdfBlock>& blocks, const report::Table& table, const report::Wording& wording,
             double width, double pageHeight, const QString& right)
{
    if (!table.title.isEmpty())
        addParagraph(blocks, report::cleaned(table.title), pdfFont(10, QFont::DemiBold), ink::Text, width,
                     pt(12), true);
    if (!table.columns.isEmpty() && !table.rows.isEmpty()) {
        const Grid grid(table, wording, width, pageHeight, right);
        const auto head = std::make_shared<PdfBlock>(grid.head());
        blocks.push_back(*head);
        blocks.back().before = pt(2);
        for (qsizetype r = 0; r < table.rows.size(); ++r) {
            blocks.push_back(grid.row(table.rows.at(r), false));
            blocks.back().head = head;
            blocks.back().keepsWithNext = r + 1 < std::min(FirstRows, table.rows.size());
        }
        // The sum never stands alone on a page.
        blocks.back().keepsWithNext = !table.totals.isEmpty();
        if (!table.totals.isEmpty()) {
            blocks.push_back(grid.row(table.totals, true));
            blocks.back().head = head;
        }
    } else {
        addParagraph(blocks, wording.text(QT_TRANSLATE_NOOP("Report", "There is no data in these days.")),
                     pdfFont(9), ink::Muted, width, pt(2));
    }
    addParagraph(blocks, report::cleaned(table.note), pdfFont(8), ink::Muted, width, pt(3));
    addParagraph(blocks, wording.provenance(table.provenance), pdfFont(7.5), ink::Muted, width, pt(2));
}

} // namespace

void addTable(std::vector<PdfBlock>& blocks, const report::Table& table, const report::Wording& wording,
              double width, double pageHeight)
{
    addRows(blocks, table, wording, width, pageHeight, {});
}

void addFigures(std::vector<PdfBlock>& blocks, const report::Section& section, const report::Wording& wording,
                double width, double pageHeight)
{
    if (section.figures.isEmpty())
        return;
    const auto column = [&wording](const char* id, const char* title) {
        return report::Column {QString::fromLatin1(id), wording.text(title)};
    };
    report::Table table;
    table.columns = {column("label", QT_TRANSLATE_NOOP("Report", "Figure")),
                     column("value", QT_TRANSLATE_NOOP("Report", "Value")),
                     column("unit", QT_TRANSLATE_NOOP("Report", "Unit")),
                     column("source", QT_TRANSLATE_NOOP("Report", "Source")),
                     column("loaded", QT_TRANSLATE_NOOP("Report", "Loaded")),
                     column("run", QT_TRANSLATE_NOOP("Report", "Run"))};
    table.columns[4].type = report::Column::Type::Instant;
    for (const report::Figure& figure : section.figures) {
        const QString label =
            figure.note.isEmpty() ? figure.label : QString(figure.label % QLatin1Char('\n') % figure.note);
        // Each has decimals of its own.
        table.rows.append({label, wording.number(figure.value, figure.decimals),
                           figure.unit == QLatin1String("1") ? QString() : figure.unit,
                           figure.provenance.source, figure.provenance.loaded,
                           report::shortRun(figure.provenance.run)});
    }
    addRows(blocks, table, wording, width, pageHeight, QStringLiteral("value"));
}

} // namespace vigia::ui
