#include "core/report/formats/htmlwriter.h"

#include "core/report/formats/cellvalue.h"
#include "core/report/formats/htmlstyle.h"
#include "core/report/formats/svgchart.h"
#include "core/report/formats/wholefile.h"

namespace vigia::report {
namespace {

constexpr double ChartWidth = 720;
constexpr double ChartHeight = 230;

QString escaped(const QString& text)
{
    return cleaned(text).toHtmlEscaped();
}

/// Text of other people, whatever way it runs.
QString isolated(const QString& text)
{
    return QStringLiteral("<bdi>") % escaped(text) % QStringLiteral("</bdi>");
}

QString element(QLatin1String name, const QString& attributes, const QString& content)
{
    return QLatin1Char('<') % name
        % (attributes.isEmpty() ? QString() : QString(QLatin1Char(' ') % attributes)) % QLatin1Char('>')
        % content % QStringLiteral("</") % name % QLatin1Char('>');
}

class Page
{
public:
    explicit Page(const Report& report)
        : m_report(report)
        , m_wording(report.language)
    {
    }

    QByteArray text()
    {
        addHead();
        addFacts();
        addContents();
        m_out += QStringLiteral("<main id=\"main\">\n");
        for (qsizetype i = 0; i < m_report.sections.size(); ++i)
            addSection(m_report.sections.at(i), i + 1);
        m_out += QStringLiteral("</main>\n<footer class=\"muted\">") % foot()
            % QStringLiteral("</footer>\n</div>\n</body>\n</html>\n");
        return m_out.toUtf8();
    }

private:
    QString word(const char* source) const { return m_wording.text(source).toHtmlEscaped(); }

    void addHead()
    {
        const QString title = m_report.title % QStringLiteral(" · ") % m_report.site % QStringLiteral(" · ")
            % m_wording.days(m_report.days);
        m_out += QStringLiteral("<!DOCTYPE html>\n<html lang=\"") % m_wording.language()
            % QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n"
                             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                             "style-src 'unsafe-inline'\">\n"
                             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                             "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" "
                             "content=\"")
            % escaped(m_report.program) % QStringLiteral("\">\n<title>") % escaped(title)
            % QStringLiteral("</title>\n<style>") % htmlStyle()
            % QStringLiteral("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
            % word(QT_TRANSLATE_NOOP("Report", "Skip to the report")) % QStringLiteral("</a>\n")
            % svgDefinitions();
        const QString origin = m_wording.origin(m_report);
        if (!origin.isEmpty())
            m_out += QStringLiteral("<div class=\"origin\"><span class=\"badge\">") % origin.toHtmlEscaped()
                % QStringLiteral("</span></div>\n");
        m_out += QStringLiteral("<div class=\"sheet\">\n<header>\n<h1>") % escaped(m_report.title)
            % QStringLiteral("</h1>\n<p>") % isolated(m_report.site) % QStringLiteral(" · ")
            % escaped(m_wording.days(m_report.days)) % QStringLiteral("</p>\n");
        for (const QString& note : m_wording.originNotes(m_report))
            m_out += QStringLiteral("<p class=\"notice\">") % note.toHtmlEscaped() % QStringLiteral("</p>\n");
    }

    void addFact(const char* label, const QString& value)
    {
        m_out += QStringLiteral("<dt>") % word(label) % QStringLiteral("</dt><dd>") % isolated(value)
            % QStringLiteral("</dd>");
    }

    void addFacts()
    {
        m_out += QStringLiteral("<dl class=\"facts\">");
        addFact(QT_TRANSLATE_NOOP("Report", "Site"), m_report.site);
        addFact(QT_TRANSLATE_NOOP("Report", "Days"), m_wording.days(m_report.days));
        addFact(QT_TRANSLATE_NOOP("Report", "Made"), m_wording.instant(m_report.made));
        addFact(QT_TRANSLATE_NOOP("Report", "By"), m_report.madeBy);
        addFact(QT_TRANSLATE_NOOP("Report", "Program"), m_report.program);
        addFact(QT_TRANSLATE_NOOP("Report", "Times"),
                m_wording.text(QT_TRANSLATE_NOOP("Report", "Colombian time (UTC−5)")));
        m_out += QStringLiteral("</dl>\n</header>\n");
    }

    void addContents()
    {
        m_out += QStringLiteral("<nav aria-labelledby=\"contents\"><h2 id=\"contents\">")
            % word(QT_TRANSLATE_NOOP("Report", "Contents")) % QStringLiteral("</h2><ol>\n");
        for (qsizetype i = 0; i < m_report.sections.size(); ++i)
            m_out += QStringLiteral("<li><a href=\"#s%1\">").arg(i + 1)
                % escaped(m_report.sections.at(i).title) % QStringLiteral("</a></li>\n");
        m_out += QStringLiteral("</ol></nav>\n");
    }

    QString foot() const
    {
        return escaped(m_report.program) % QStringLiteral(" · ") % isolated(m_report.site)
            % QStringLiteral(" · ") % escaped(m_wording.days(m_report.days)) % QStringLiteral(" · ")
            % escaped(m_wording.instant(m_report.made)) % QStringLiteral(" · ")
            % word(QT_TRANSLATE_NOOP("Report", "Colombian time (UTC−5)"));
    }

    void addSection(const Section& section, qsizetype number)
    {
        m_out += QStringLiteral("<section aria-labelledby=\"s%1\">\n<h2 id=\"s%1\">").arg(number)
            % escaped(section.title) % QStringLiteral("</h2>\n");
        if (!section.summary.isEmpty())
            m_out += element(QLatin1String("p"), {}, escaped(section.summary)) % QLatin1Char('\n');
        for (const QString& missing : section.missing)
            m_out += QStringLiteral("<p class=\"notice\"><strong>")
                % word(QT_TRANSLATE_NOOP("Report", "Missing:")) % QStringLiteral("</strong> ")
                % escaped(missing) % QStringLiteral("</p>\n");
        if (!section.figures.isEmpty())
            addFigures(section);
        for (const Chart& chart : section.charts)
            addChart(chart);
        for (const Table& table : section.tables)
            addTable(table, QString());
        m_out += QStringLiteral("</section>\n");
    }

    void addFigures(const Section& section)
    {
        const char* heads[] = {QT_TRANSLATE_NOOP("Report", "Figure"), QT_TRANSLATE_NOOP("Report", "Value"),
                               QT_TRANSLATE_NOOP("Report", "Unit"),   QT_TRANSLATE_NOOP("Report", "Source"),
                               QT_TRANSLATE_NOOP("Report", "Loaded"), QT_TRANSLATE_NOOP("Report", "Run")};
        m_out += QStringLiteral("<div class=\"wide\"><table class=\"figures\"><caption>")
            % word(QT_TRANSLATE_NOOP("Report", "Figures")) % QStringLiteral("</caption><thead><tr>");
        for (const char* head : heads)
            m_out += element(QLatin1String("th"),
                             head == heads[1] ? QStringLiteral("scope=\"col\" class=\"n\"")
                                              : QStringLiteral("scope=\"col\""),
                             word(head));
        m_out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const Figure& figure : section.figures)
            addFigure(figure);
        m_out += QStringLiteral("</tbody></table></div>\n");
    }

    void addFigure(const Figure& figure)
    {
        QString label = isolated(figure.label);
        if (!figure.note.isEmpty())
            label +=
                QStringLiteral(" <span class=\"small\">") % escaped(figure.note) % QStringLiteral("</span>");
        const Provenance& from = figure.provenance;
        m_out += QStringLiteral("<tr>") % element(QLatin1String("th"), QStringLiteral("scope=\"row\""), label)
            % element(QLatin1String("td"), QStringLiteral("class=\"n\""),
                      m_wording.number(figure.value, figure.decimals))
            % element(QLatin1String("td"), {},
                      figure.unit == QLatin1String("1") ? QString() : escaped(figure.unit))
            % element(QLatin1String("td"), QStringLiteral("class=\"small\""), isolated(from.source))
            % element(QLatin1String("td"), QStringLiteral("class=\"small\""), m_wording.instant(from.loaded))
            % element(QLatin1String("td"), QStringLiteral("class=\"small\""), isolated(shortRun(from.run)))
            % QStringLiteral("</tr>\n");
    }

    void addChart(const Chart& chart)
    {
        const ChartDrawing drawing = drawChart(chart, m_wording, ChartWidth, ChartHeight);
        const QString unit = chart.unit == QLatin1String("1") ? QString() : chart.unit;
        m_out += QStringLiteral("<figure>\n<figcaption>") % escaped(chart.title) % QStringLiteral(" <span>")
            % escaped(unit) % QStringLiteral("</span></figcaption>\n");
        if (drawing.isEmpty) {
            m_out += element(QLatin1String("p"), QStringLiteral("class=\"muted\""), noData());
        } else {
            m_out += legendOf(drawing) % svgOf(drawing, chart.title, description(chart));
            addValues(chart);
        }
        addBelow(drawing.note, chart.provenance);
        m_out += QStringLiteral("</figure>\n");
    }

    QString noData() const { return word(QT_TRANSLATE_NOOP("Report", "There is no data in these days.")); }

    QString description(const Chart& chart) const
    {
        QStringList names;
        for (const Chart::Line& line : chart.lines)
            names << cleaned(line.name);
        return m_wording.text(QT_TRANSLATE_NOOP("Report", "Chart of %1."))
            .arg(names.join(QStringLiteral(", ")));
    }

    /// The same values for who can't see the picture.
    void addValues(const Chart& chart)
    {
        if (chart.instants.size() > std::size_t(HtmlWriter::MostRows)) {
            m_out += element(QLatin1String("p"), QStringLiteral("class=\"muted\""),
                             word(QT_TRANSLATE_NOOP(
                                 "Report", "The values are in the report's XLSX, CSV and JSON files.")));
            return;
        }
        m_out += QStringLiteral("<details><summary>") % word(QT_TRANSLATE_NOOP("Report", "Values"))
            % QStringLiteral("</summary>\n");
        addTable(valuesOf(chart, m_wording), QStringLiteral("values"));
        m_out += QStringLiteral("</details>\n");
    }

    void addTable(const Table& table, const QString& kind)
    {
        m_out += QStringLiteral("<div class=\"wide\"><table")
            % (kind.isEmpty() ? QString() : QString(QStringLiteral(" class=\"") % kind % QLatin1Char('"')))
            % QStringLiteral("><caption>") % escaped(table.title) % QStringLiteral("</caption>\n<thead><tr>");
        for (const Column& column : table.columns)
            m_out += element(QLatin1String("th"),
                             isNumeric(column.type) ? QStringLiteral("scope=\"col\" class=\"n\"")
                                                    : QStringLiteral("scope=\"col\""),
                             headed(column).toHtmlEscaped());
        m_out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const QVariantList& row : table.rows)
            addRow(row, table.columns, false);
        if (table.rows.isEmpty())
            m_out +=
                QStringLiteral("<tr><td colspan=\"%1\">").arg(std::max<qsizetype>(1, table.columns.size()))
                % noData() % QStringLiteral("</td></tr>\n");
        m_out += QStringLiteral("</tbody>\n");
        if (!table.totals.isEmpty()) {
            m_out += QStringLiteral("<tfoot>");
            addRow(table.totals, table.columns, true);
            m_out += QStringLiteral("</tfoot>\n");
        }
        m_out += QStringLiteral("</table></div>\n");
        addBelow(table.note, table.provenance);
    }

    void addRow(const QVariantList& row, const QList<Column>& columns, bool isTotal)
    {
        m_out += QStringLiteral("<tr>");
        for (qsizetype c = 0; c < columns.size(); ++c) {
            const Column& column = columns.at(c);
            const bool isBlank = isTotal && !row.value(c).isValid();
            QString text = isBlank ? QString() : m_wording.cell(row.value(c), column).toHtmlEscaped();
            if (column.type == Column::Type::Text && !isBlank)
                text = QStringLiteral("<bdi>") % text % QStringLiteral("</bdi>");
            if (c == 0)
                m_out += element(QLatin1String("th"), QStringLiteral("scope=\"row\""), text);
            else
                m_out += element(QLatin1String("td"),
                                 isNumeric(column.type) ? QStringLiteral("class=\"n\"") : QString(), text);
        }
        m_out += QStringLiteral("</tr>\n");
    }

    void addBelow(const QString& note, const Provenance& from)
    {
        if (!note.isEmpty())
            m_out += element(QLatin1String("p"), QStringLiteral("class=\"muted\""), escaped(note))
                % QLatin1Char('\n');
        const QString provenance = m_wording.provenance(from);
        if (!provenance.isEmpty())
            m_out += element(QLatin1String("p"), QStringLiteral("class=\"prov\""), provenance.toHtmlEscaped())
                % QLatin1Char('\n');
    }

    const Report& m_report;
    Wording m_wording;
    QString m_out;
};

} // namespace

QByteArray HtmlWriter::text(const Report& report)
{
    return Page(report).text();
}

Result<> HtmlWriter::write(const Report& report, const QString& path) const
{
    return writeWhole(path, text(report));
}

} // namespace vigia::report
