#include "ui/shell/commandmodel.h"

#include "ui/shell/fuzzy.h"

namespace vigia::ui {

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Command& command = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::AccessibleTextRole:
        return QString(command.group + QLatin1Char(' ') + command.title + QLatin1Char(' ') + command.hint);
    case GroupRole:
        return command.group;
    case HintRole:
        return command.hint;
    case IdRole:
        return command.id;
    default:
        return {};
    }
}

void CommandModel::setCommands(const CommandList& commands)
{
    beginResetModel();
    m_commands = commands;
    search();
    endResetModel();
}

void CommandModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    search();
    endResetModel();
}

void CommandModel::search()
{
    struct Hit
    {
        int score;
        qsizetype index;
    };

    std::vector<Hit> hits;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command& command = m_commands[i];
        const auto title = fuzzyScore(m_query, command.title + QLatin1Char(' ') + command.hint);
        const auto group = fuzzyScore(m_query, command.group + QLatin1Char(' ') + command.title);
        if (title || group)
            hits.push_back({std::max(title.value_or(0), group ? *group - 4 : 0), i});
    }
    // Of equals the order of the providers counts: pages before plants.
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    m_found.clear();
    for (size_t i = 0; i < std::min(hits.size(), size_t(MaxResults)); ++i)
        m_found.append(hits[i].index);
}

} // namespace vigia::ui
