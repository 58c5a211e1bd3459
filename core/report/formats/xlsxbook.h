#pragma once

#include "core/report/formats/wording.h"

#include <QHash>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace vigia::report {

/// A workbook under way; remembers the first thing that went wrong.
class XlsxBook
{
public:
    /// Of a cell; numbers also have decimals.
    enum class Style
    {
        Plain,
        Title,
        Head,
        HeadRight,
        Muted,
        Wrapped,
        Bold,
    };

    XlsxBook(const Report& report, const QString& path, const QString& folder);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    const Wording& wording() const { return m_wording; }

    /// A sheet with title, origin and `below` in its first rows; those and the next, the header, stay in
    /// view.
    lxw_worksheet* addSheet(const QString& title, const QString& below, bool isTable);
    void text(lxw_worksheet* sheet, quint32 row, int column, const QString& text, Style style);
    void number(lxw_worksheet* sheet, quint32 row, int column, double value, int decimals, bool isBold);
    void instant(lxw_worksheet* sheet, quint32 row, int column, const QDateTime& utc);
    void cell(lxw_worksheet* sheet, quint32 row, int column, const QVariant& value, const Column& type,
              bool isBold);
    /// Header, rows and totals from HeaderRow on; widths after their texts.
    void table(lxw_worksheet* sheet, const Table& table);
    void chart(lxw_worksheet* sheet, const Chart& chart, const QString& sheetName);
    void remember(int error);

    QString lastSheetName() const { return m_lastName; }

    /// Writes the file: "" or why not.
    [[nodiscard]] QString close();

    static constexpr quint32 HeaderRow = 3;
    static constexpr quint32 MostRows = 1'048'000;

private:
    lxw_format* format(const QString& numberFormat, Style style);

    const Report& m_report;
    Wording m_wording;
    lxw_workbook* m_book = nullptr;
    QHash<QString, lxw_format*> m_formats;
    QString m_lastName;
    int m_sheets = 0;
    int m_error = 0;
};

} // namespace vigia::report
