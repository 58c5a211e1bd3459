#include "ui/report/pdf/pdfwriter.h"

#include "core/report/formats/wholefile.h"
#include "ui/report/pdf/pdfchart.h"
#include "ui/report/pdf/pdfoutline.h"
#include "ui/report/pdf/pdftable.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPdfWriter>

namespace vigia::ui {
namespace {

using namespace report;

// A4 in points.
constexpr double PageWidth = 595;
constexpr double PageHeight = 842;
constexpr double Side = 48;
constexpr double Top = 62;
constexpr double Bottom = 56;
constexpr double Width = PageWidth - 2 * Side;
constexpr double Height = PageHeight - Top - Bottom;

class Document
{
public:
    explicit Document(const Report& report)
        : m_report(report)
        , m_wording(report.language)
    {
    }

    QByteArray bytes()
    {
        addFront();
        for (qsizetype i = 0; i < m_report.sections.size(); ++i)
            addSection(m_report.sections.at(i), static_cast<int>(i));
        m_flow = flowed(m_blocks, pt(Height), static_cast<int>(m_report.sections.size()));
        QByteArray out;
        QBuffer buffer(&out);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            setUp(writer);
            QPainter painter(&writer);
            for (std::size_t page = 0; page < m_flow.pages.size(); ++page) {
                if (page > 0)
                    writer.newPage();
                drawPage(painter, page);
            }
        }
        return withPlaces(out, places(), PageHeight);
    }

private:
    /// Where each section begins, and where the contents name it.
    std::vector<PdfPlace> places() const
    {
        std::vector<PdfPlace> places;
        for (qsizetype i = 0; i < m_report.sections.size(); ++i) {
            const Section& section = m_report.sections.at(i);
            const auto mark = static_cast<std::size_t>(i);
            PdfPlace place;
            place.title = cleaned(section.title.isEmpty() ? section.id : section.title).simplified();
            place.page = m_flow.markPages.at(mark);
            place.top = Top + m_flow.markTops.at(mark) / pt(1);
            places.push_back(std::move(place));
        }
        int number = 0;
        for (const PdfPage& page : m_flow.pages) {
            ++number;
            for (const PdfPage::Placed& placed : page.blocks) {
                for (const PdfLink& link : placed.block->links) {
                    PdfPlace& place = places.at(static_cast<std::size_t>(link.mark));
                    place.linkPage = number;
                    place.link = QRectF(Side + link.left / pt(1), Top + placed.y / pt(1), link.width / pt(1),
                                        placed.block->height / pt(1));
                }
            }
        }
        return places;
    }

    QString word(const char* source) const { return m_wording.text(source); }

    void setUp(QPdfWriter& writer) const
    {
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(PdfResolution);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        writer.setTitle(cleaned(m_report.title % QStringLiteral(" · ") % m_report.site % QStringLiteral(" · ")
                                % m_wording.days(m_report.days)));
        writer.setCreator(cleaned(m_report.program));
    }

    void paragraph(const QString& text, const QFont& font, const QColor& colour, double before,
                   bool keepsWithNext = false)
    {
        addParagraph(m_blocks, cleaned(text), font, colour, pt(Width), pt(before), keepsWithNext);
    }

    void addFront()
    {
        paragraph(m_report.title, pdfFont(22, QFont::DemiBold), ink::Text, 0);
        paragraph(m_report.site % QStringLiteral(" · ") % m_wording.days(m_report.days), pdfFont(11),
                  ink::Text, 2);
        for (const QString& note : m_wording.originNotes(m_report))
            addNotice(note);
        const std::pair<const char*, QString> facts[] = {
            {QT_TRANSLATE_NOOP("Report", "Site"), m_report.site},
            {QT_TRANSLATE_NOOP("Report", "Days"), m_wording.days(m_report.days)},
            {QT_TRANSLATE_NOOP("Report", "Made"), m_wording.instant(m_report.made)},
            {QT_TRANSLATE_NOOP("Report", "By"), m_report.madeBy},
            {QT_TRANSLATE_NOOP("Report", "Program"), m_report.program},
            {QT_TRANSLATE_NOOP("Report", "Times"),
             word(QT_TRANSLATE_NOOP("Report", "Colombian time (UTC−5)"))}};
        double before = 14;
        for (const auto& [label, value] : facts) {
            addFact(word(label), cleaned(value), before);
            before = 1;
        }
        paragraph(word(QT_TRANSLATE_NOOP("Report", "Contents")), pdfFont(13, QFont::DemiBold), ink::Text, 22,
                  true);
        // Down the first column, then the second: the first page keeps room for the first figures.
        const qsizetype lines = (m_report.sections.size() + 1) / 2;
        for (qsizetype line = 0; line < lines; ++line)
            addContents(line, line + lines);
    }

    void addFact(const QString& label, const QString& value, double before)
    {
        constexpr double Label = 90;
        const PdfText key(label, pdfFont(9), pt(Label - 6));
        PdfText text(value, pdfFont(9), pt(Width - Label));
        text.limit(pt(Height / 4));
        PdfBlock block;
        block.before = pt(before);
        block.height = std::max(key.height(), text.height());
        block.draw = [key, text](QPainter& painter, QPointF at) {
            key.draw(painter, at, ink::Muted);
            text.draw(painter, at + QPointF(pt(Label), 0), ink::Text);
        };
        m_blocks.push_back(std::move(block));
    }

    /// Set off by a bar at its left.
    void addNotice(const QString& note)
    {
        PdfText text(cleaned(note), pdfFont(9), pt(Width - 12));
        text.limit(pt(Height * 0.6));
        PdfBlock block;
        block.before = pt(6);
        block.height = text.height() + pt(6);
        block.draw = [text, height = block.height](QPainter& painter, QPointF at) {
            painter.fillRect(QRectF(at.x(), at.y(), pt(2), height), ink::Text);
            text.draw(painter, at + QPointF(pt(10), pt(3)), ink::Text);
        };
        m_blocks.push_back(std::move(block));
    }

    /// A line of the contents: one section a column; the second may not exist.
    void addContents(qsizetype first, qsizetype second)
    {
        constexpr double Column = (Width - 24) / 2;
        PdfBlock block;
        block.before = pt(3);
        std::vector<std::pair<PdfText, qsizetype>> entries;
        for (const qsizetype section : {first, second}) {
            if (section >= m_report.sections.size())
                break;
            PdfText text(cleaned(m_report.sections.at(section).title), pdfFont(10), pt(Column - 30));
            text.limit(0);
            block.height = std::max(block.height, text.height());
            block.links.push_back(
                {static_cast<int>(section), pt(entries.empty() ? 0 : Width - Column), pt(Column)});
            entries.emplace_back(std::move(text), section);
        }
        block.draw = [this, entries](QPainter& painter, QPointF at) {
            for (const auto& [text, section] : entries) {
                drawContent(painter, text, section, at, pt(Column));
                at.rx() += pt(Width - Column);
            }
        };
        m_blocks.push_back(std::move(block));
    }

    void drawContent(QPainter& painter, const PdfText& text, qsizetype section, QPointF at,
                     double width) const
    {
        const QString page = QString::number(m_flow.markPages.at(static_cast<std::size_t>(section)));
        const QFont font = pdfFont(10);
        const QFontMetricsF metrics(font);
        text.draw(painter, at, ink::Text);
        painter.setFont(font);
        painter.drawText(at + QPointF(width - metrics.horizontalAdvance(page), metrics.ascent()), page);
        painter.setPen(QPen(ink::Hair, pt(0.4)));
        const QPointF foot = at + QPointF(0, text.height());
        painter.drawLine(foot, foot + QPointF(width, 0));
    }

    void addSection(const Section& section, int mark)
    {
        const std::size_t first = m_blocks.size();
        paragraph(section.title.isEmpty() ? section.id : section.title, pdfFont(15, QFont::DemiBold),
                  ink::Text, 26, true);
        if (m_blocks.size() == first)
            paragraph(Wording::none(), pdfFont(15), ink::Text, 26, true);
        m_blocks.at(first).mark = mark;
        paragraph(section.summary, pdfFont(10), ink::Text, 3);
        for (const QString& missing : section.missing)
            addNotice(word(QT_TRANSLATE_NOOP("Report", "Missing:")) % QLatin1Char(' ') % missing);
        addFigures(m_blocks, section, m_wording, pt(Width), pt(Height));
        for (const Chart& chart : section.charts)
            addChart(m_blocks, chart, m_wording, pt(Width));
        for (const Table& table : section.tables)
            addTable(m_blocks, table, m_wording, pt(Width), pt(Height));
        m_blocks.back().keepsWithNext = false;
    }

    void drawPage(QPainter& painter, std::size_t page)
    {
        drawMargins(painter, page);
        for (const PdfPage::Placed& placed : m_flow.pages.at(page).blocks)
            placed.block->draw(painter, {pt(Side), pt(Top) + placed.y});
    }

    /// What every page says.
    void drawMargins(QPainter& painter, std::size_t page)
    {
        const QFont font = pdfFont(8);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(ink::Muted);
        const QString origin = m_wording.origin(m_report);
        const double room =
            pt(Width - 20) - QFontMetricsF(pdfFont(9, QFont::DemiBold)).horizontalAdvance(origin);
        const QString head =
            printable(cleaned(m_report.site % QStringLiteral(" · ") % m_wording.days(m_report.days)))
                .simplified();
        painter.drawText(QPointF(pt(Side), pt(40)), metrics.elidedText(head, Qt::ElideRight, room));
        const QString made =
            printable(cleaned(m_report.title % QStringLiteral(" · ")
                              % word(QT_TRANSLATE_NOOP("Report", "made %1, Colombian time (UTC−5)"))
                                    .arg(m_wording.instant(m_report.made))))
                .simplified();
        const double foot = pt(PageHeight - 34);
        painter.drawText(QPointF(pt(Side), foot), metrics.elidedText(made, Qt::ElideRight, pt(Width - 90)));
        const QString number = word(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"))
                                   .arg(QString::number(page + 1), QString::number(m_flow.pages.size()));
        painter.drawText(QPointF(pt(PageWidth - Side) - metrics.horizontalAdvance(number), foot), number);
        painter.setPen(QPen(ink::Hair, pt(0.5)));
        painter.drawLine(QPointF(pt(Side), pt(46)), QPointF(pt(PageWidth - Side), pt(46)));
        painter.drawLine(QPointF(pt(Side), foot - pt(12)), QPointF(pt(PageWidth - Side), foot - pt(12)));
        if (!origin.isEmpty()) {
            const QFont bold = pdfFont(9, QFont::DemiBold);
            painter.setFont(bold);
            painter.setPen(ink::Text);
            painter.drawText(
                QPointF(pt(PageWidth - Side) - QFontMetricsF(bold).horizontalAdvance(origin), pt(40)),
                origin);
        }
    }

    const Report& m_report;
    Wording m_wording;
    std::vector<PdfBlock> m_blocks;
    PdfFlow m_flow;
};

} // namespace

QByteArray PdfWriter::bytes(const Report& report)
{
    return Document(report).bytes();
}

Result<> PdfWriter::write(const Report& report, const QString& path) const
{
    return writeWhole(path, bytes(report));
}

} // namespace vigia::ui
