#pragma once

#include "ui/shell/command.h"

#include <QAbstractListModel>

namespace vigia::ui {

/// What "Go to…" shows: the commands that fit what was typed, best first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        GroupRole = Qt::UserRole,
        HintRole,
        IdRole,
    };

    static constexpr int MaxResults = 40;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const Command& at(int row) const { return m_commands[m_found[row]]; }

    void setCommands(const CommandList& commands);
    void setQuery(const QString& query);

private:
    void search();

    CommandList m_commands;
    QList<qsizetype> m_found;
    QString m_query;
};

} // namespace vigia::ui
