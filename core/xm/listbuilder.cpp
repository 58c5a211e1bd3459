#include "core/xm/listbuilder.h"

#include "core/xm/figure.h"

namespace vigia::xm {

namespace {

QString cleaned(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

} // namespace

void ListBuilder::beginRow()
{
    m_list.rows.emplace_back();
    m_list.rows.back().reserve(m_list.columns.size());
    m_guess = 0;
}

void ListBuilder::addCell(std::string_view column, std::string_view value)
{
    if (m_guess >= m_columnTexts.size() || m_columnTexts[m_guess] != column) {
        const auto found = std::find(m_columnTexts.begin(), m_columnTexts.end(), column);
        m_guess = static_cast<std::size_t>(found - m_columnTexts.begin());
        if (found == m_columnTexts.end()) {
            m_columnTexts.emplace_back(column);
            m_list.columns << cleaned(column);
        }
    }
    auto& row = m_list.rows.back();
    const auto index = static_cast<qsizetype>(m_guess++);
    while (row.size() <= index)
        row.append(QString());
    row[index] = cleaned(value);
}

void ListBuilder::addDate(std::string_view date)
{
    const QDate day = dayFrom(date);
    if (day.isValid() && (!m_list.snapshot.isValid() || m_list.snapshot < day))
        m_list.snapshot = day;
}

ListDocument ListBuilder::finish()
{
    for (auto& row : m_list.rows) {
        while (row.size() < m_list.columns.size())
            row.append(QString());
    }
    ListDocument list = std::move(m_list);
    reset();
    return list;
}

} // namespace vigia::xm
