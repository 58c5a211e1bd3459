#include "core/report/formats/xlsxbook.h"

#include "core/report/formats/chartdrawing.h"
#include "core/report/formats/xlsxwriter.h"

#include <QFile>

#include <xlsxwriter.h>

namespace vigia::report {
namespace {

constexpr qsizetype MostText = 32'000; // Excel: 32,767
constexpr double SecondsPerDay = 86'400;
constexpr int ChartColumnGap = 1;
constexpr int MostWidth = 60;
constexpr quint32 MeasuredRows = 500;

/// Days since 1899-12-30: how a sheet counts; NaN before it does.
double serial(const QDateTime& local)
{
    const qint64 days = QDate(1899, 12, 30).daysTo(local.date());
    if (days < 61)
        return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(days) + local.time().msecsSinceStartOfDay() / 1000.0 / SecondsPerDay;
}

QString numberFormat(int decimals)
{
    return decimals <= 0
        ? QStringLiteral("#,##0")
        : QString(QStringLiteral("#,##0.") % QString(std::min(decimals, 12), QLatin1Char('0')));
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

uint8_t chartType(Chart::Kind kind)
{
    switch (kind) {
    case Chart::Kind::StackedArea:
        return LXW_CHART_AREA_STACKED;
    case Chart::Kind::StackedBars:
        return LXW_CHART_COLUMN_STACKED;
    case Chart::Kind::Bars:
        return LXW_CHART_COLUMN;
    case Chart::Kind::Lines:
        break;
    }
    return LXW_CHART_LINE;
}

constexpr lxw_color_t Tones[] = {0x6F97B9, 0x9B928A, 0xB8B07F, 0x7FADA6, 0xA190B3, 0x7D868E, 0xB5A091};
constexpr lxw_color_t Ink = 0x20262B;

/// Told apart by pattern and dash too.
void setLook(lxw_chart_series* series, bool isLine, int index)
{
    static constexpr uint8_t Patterns[] = {LXW_CHART_PATTERN_NONE,
                                           LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL,
                                           LXW_CHART_PATTERN_PERCENT_20,
                                           LXW_CHART_PATTERN_LIGHT_HORIZONTAL,
                                           LXW_CHART_PATTERN_WIDE_DOWNWARD_DIAGONAL,
                                           LXW_CHART_PATTERN_SMALL_GRID,
                                           LXW_CHART_PATTERN_LIGHT_VERTICAL};
    static constexpr uint8_t Dashes[] = {LXW_CHART_LINE_DASH_SOLID,        LXW_CHART_LINE_DASH_DASH,
                                         LXW_CHART_LINE_DASH_ROUND_DOT,    LXW_CHART_LINE_DASH_DASH_DOT,
                                         LXW_CHART_LINE_DASH_LONG_DASH,    LXW_CHART_LINE_DASH_SQUARE_DOT,
                                         LXW_CHART_LINE_DASH_LONG_DASH_DOT};
    const auto at = static_cast<std::size_t>(index % ChartDrawing::Patterns);
    const lxw_color_t tone = Tones[static_cast<std::size_t>(index % ChartDrawing::Tones)];
    if (isLine) {
        lxw_chart_line line {};
        line.color = index % 2 ? tone : Ink;
        line.width = 1.5;
        line.dash_type = Dashes[at];
        chart_series_set_line(series, &line);
    } else if (Patterns[at] == LXW_CHART_PATTERN_NONE) {
        lxw_chart_fill fill {};
        fill.color = tone;
        chart_series_set_fill(series, &fill);
    } else {
        lxw_chart_pattern pattern {};
        pattern.fg_color = Ink;
        pattern.bg_color = tone;
        pattern.type = Patterns[at];
        chart_series_set_pattern(series, &pattern);
    }
}

} // namespace

XlsxBook::XlsxBook(const Report& report, const QString& path, const QString& folder)
    : m_report(report)
    , m_wording(report.language)
{
    lxw_workbook_options options {};
    QByteArray directory = QFile::encodeName(folder);
    options.tmpdir = directory.data();
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    QByteArray title = cleaned(report.title).left(200).toUtf8();
    QByteArray author = cleaned(report.madeBy).left(200).toUtf8();
    QByteArray company = cleaned(report.site).left(200).toUtf8();
    lxw_doc_properties properties {};
    properties.title = title.data();
    properties.author = author.data();
    properties.company = company.data();
    properties.created = report.made.isValid() ? report.made.toSecsSinceEpoch() : 0;
    remember(workbook_set_properties(m_book, &properties));
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxBook::remember(int error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

QString XlsxBook::close()
{
    if (m_error == LXW_NO_ERROR)
        m_error = workbook_close(std::exchange(m_book, nullptr));
    return m_error == LXW_NO_ERROR ? QString()
                                   : QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error)));
}

lxw_format* XlsxBook::format(const QString& numberFormat, Style style)
{
    lxw_format*& format = m_formats[QString::number(static_cast<int>(style)) % numberFormat];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    if (!numberFormat.isEmpty())
        format_set_num_format(format, numberFormat.toUtf8().constData());
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (style == Style::Title)
        format_set_font_size(format, 14);
    if (style == Style::Title || style == Style::Head || style == Style::HeadRight || style == Style::Bold)
        format_set_bold(format);
    if (style == Style::Head || style == Style::HeadRight)
        format_set_bottom(format, LXW_BORDER_THIN);
    if (style == Style::HeadRight)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (style == Style::Bold)
        format_set_top(format, LXW_BORDER_THIN);
    if (style == Style::Muted)
        format_set_font_color(format, 0x5A646D);
    if (style == Style::Wrapped)
        format_set_text_wrap(format);
    return format;
}

lxw_worksheet* XlsxBook::addSheet(const QString& title, const QString& below, bool isTable)
{
    m_lastName = XlsxWriter::sheetName(++m_sheets, title);
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, m_lastName.toUtf8().constData());
    if (!sheet) {
        remember(LXW_ERROR_SHEETNAME_ALREADY_USED);
        return nullptr;
    }
    const QString origin = m_wording.origin(m_report);
    text(sheet, 0, 0, title, Style::Title);
    text(sheet, 1, 0, below, Style::Muted);
    text(sheet, 2, 0, origin, Style::Bold);
    if (isTable)
        worksheet_freeze_panes(sheet, HeaderRow + 1, 0);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    if (isTable)
        worksheet_repeat_rows(sheet, HeaderRow, HeaderRow);
    // & is a code there, and 255 characters are all there is.
    QString foot = cleaned(m_report.site).left(60) % QStringLiteral(" · ") % m_wording.days(m_report.days)
        % (origin.isEmpty() ? QString() : QString(QStringLiteral(" · ") % origin));
    foot.replace(QLatin1Char('&'), QStringLiteral("&&"));
    remember(worksheet_set_footer(
        sheet, QString(QStringLiteral("&L") % foot % QStringLiteral("&R&P / &N")).toUtf8().constData()));
    return sheet;
}

void XlsxBook::text(lxw_worksheet* sheet, quint32 row, int column, const QString& text, Style style)
{
    if (!sheet || text.isEmpty())
        return;
    QString clean = cleaned(text);
    if (clean.size() > MostText)
        clean = clean.left(MostText - 1) % QChar(0x2026);
    remember(
        worksheet_write_string(sheet, row, columnOf(column), clean.toUtf8().constData(), format({}, style)));
}

void XlsxBook::number(lxw_worksheet* sheet, quint32 row, int column, double value, int decimals, bool isBold)
{
    if (!sheet || !std::isfinite(value))
        return;
    remember(worksheet_write_number(sheet, row, columnOf(column), value,
                                    format(numberFormat(decimals), isBold ? Style::Bold : Style::Plain)));
}

void XlsxBook::instant(lxw_worksheet* sheet, quint32 row, int column, const QDateTime& utc)
{
    if (!sheet || !utc.isValid())
        return;
    const double at = serial(utc.toOffsetFromUtc(energyday::UtcOffsetSeconds));
    if (std::isnan(at))
        text(sheet, row, column, m_wording.instant(utc), Style::Plain);
    else
        remember(worksheet_write_number(sheet, row, columnOf(column), at,
                                        format(QStringLiteral("yyyy-mm-dd hh:mm"), Style::Plain)));
}

void XlsxBook::cell(lxw_worksheet* sheet, quint32 row, int column, const QVariant& value, const Column& type,
                    bool isBold)
{
    const Style style = isBold ? Style::Bold : Style::Plain;
    if (!value.isValid() || value.isNull() || !sheet)
        return;
    switch (type.type) {
    case Column::Type::Number:
    case Column::Type::Percent:
    case Column::Type::Integer: {
        bool isNumber = false;
        const double real = value.toDouble(&isNumber);
        if (isNumber)
            number(sheet, row, column, real, type.type == Column::Type::Integer ? 0 : type.decimals, isBold);
        return;
    }
    case Column::Type::Day: {
        const double at = serial(QDateTime(value.toDate(), QTime(0, 0), Qt::UTC));
        if (std::isnan(at))
            text(sheet, row, column, m_wording.cell(value, type), style);
        else
            remember(worksheet_write_number(sheet, row, columnOf(column), at,
                                            format(QStringLiteral("yyyy-mm-dd"), style)));
        return;
    }
    case Column::Type::Instant:
        instant(sheet, row, column, value.toDateTime());
        return;
    case Column::Type::Duration: {
        const double seconds = static_cast<double>(value.toLongLong());
        if (seconds < 0)
            text(sheet, row, column, m_wording.cell(value, type), style);
        else
            remember(worksheet_write_number(sheet, row, columnOf(column), seconds / SecondsPerDay,
                                            format(QStringLiteral("[h]:mm:ss"), style)));
        return;
    }
    case Column::Type::Text:
        break;
    }
    text(sheet, row, column, value.toString(), style);
}

void XlsxBook::table(lxw_worksheet* sheet, const Table& table)
{
    if (!sheet)
        return;
    const int columns = static_cast<int>(std::min<qsizetype>(table.columns.size(), 16'000));
    for (int c = 0; c < columns; ++c) {
        const Column& column = table.columns.at(c);
        const QString head = headed(column);
        text(sheet, HeaderRow, c, head, isNumeric(column.type) ? Style::HeadRight : Style::Head);
        qsizetype width = head.size() + 2;
        for (qsizetype r = 0; r < std::min<qsizetype>(table.rows.size(), MeasuredRows); ++r)
            width = std::max(width, m_wording.cell(table.rows.at(r).value(c), column).size());
        if (column.type == Column::Type::Instant)
            width = std::max<qsizetype>(width, 16);
        worksheet_set_column(sheet, columnOf(c), columnOf(c),
                             static_cast<double>(std::clamp<qsizetype>(width + 2, 8, MostWidth)), nullptr);
    }
    quint32 row = HeaderRow + 1;
    for (const QVariantList& cells : table.rows) {
        for (int c = 0; c < columns; ++c)
            cell(sheet, row, c, cells.value(c), table.columns.at(c), false);
        ++row;
    }
    if (!table.rows.isEmpty() && columns > 0)
        remember(worksheet_autofilter(sheet, HeaderRow, 0, row - 1, columnOf(columns - 1)));
    for (int c = 0; c < columns && !table.totals.isEmpty(); ++c)
        cell(sheet, row, c, table.totals.value(c), table.columns.at(c), true);
}

void XlsxBook::chart(lxw_worksheet* sheet, const Chart& chart, const QString& sheetName)
{
    if (!sheet || chart.instants.empty() || chart.lines.empty())
        return;
    lxw_chart* drawn = workbook_add_chart(m_book, chartType(chart.kind));
    const QByteArray name = sheetName.toUtf8();
    const quint32 first = HeaderRow + 1;
    const quint32 last = HeaderRow + static_cast<quint32>(chart.instants.size());
    for (int l = 0; l < static_cast<int>(std::min<std::size_t>(chart.lines.size(), 200)); ++l) {
        lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
        chart_series_set_categories(series, name.constData(), first, 0, last, 0);
        chart_series_set_values(series, name.constData(), first, columnOf(l + 1), last, columnOf(l + 1));
        // By reference: as a text it could be taken for a formula.
        chart_series_set_name_range(series, name.constData(), HeaderRow, columnOf(l + 1));
        setLook(series, chart.kind == Chart::Kind::Lines, l);
    }
    chart_title_set_name_range(drawn, name.constData(), 0, 0);
    const QByteArray unit = cleaned(chart.unit).toUtf8();
    if (chart.unit != QLatin1String("1") && !unit.isEmpty() && !unit.startsWith('='))
        chart_axis_set_name(drawn->y_axis, unit.constData());
    chart_axis_set_num_format(drawn->x_axis,
                              chart.step == QLatin1String("hour")        ? "yyyy-mm-dd hh:mm"
                                  : chart.step == QLatin1String("month") ? "yyyy-mm"
                                                                         : "yyyy-mm-dd");
    chart_axis_set_interval_unit(
        drawn->x_axis, static_cast<uint16_t>(std::clamp<std::size_t>(chart.instants.size() / 10, 1, 60'000)));
    chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options options {};
    options.x_scale = 1.9;
    options.y_scale = 1.4;
    remember(worksheet_insert_chart_opt(sheet, HeaderRow,
                                        columnOf(static_cast<int>(chart.lines.size()) + 1 + ChartColumnGap),
                                        drawn, &options));
}

} // namespace vigia::report
