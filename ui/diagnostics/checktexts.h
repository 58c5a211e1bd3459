#pragma once

#include "core/diagnostics/checkinfo.h"
#include "ui/base/rowsmodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

namespace vigia::ui {

/// How checks are put into words and rows. Pure.
class CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(CheckTexts)

public:
    enum Column
    {
        Title,
        State,
        Evidence,
        Age,
        Took,
    };

    static QList<RowColumn> columns();
    static QString word(const diagnostics::CheckInfo& check);
    static RowMark mark(diagnostics::CheckInfo::Outcome outcome);
    /// Warnings, failures and what could not be looked at.
    static bool isProblem(const diagnostics::CheckInfo& check);
    /// Rows under the headings of their groups; `running`: ids under way.
    static std::vector<Row> rows(const diagnostics::CheckList& checks, bool onlyProblems,
                                 const QSet<QString>& running, const QDateTime& now);
    /// Id of the first check that failed, else warns, else could not be made, else of the first; "" of none.
    static QString worst(const diagnostics::CheckList& checks);
    /// "28 well, 1 failed …"
    static QString summary(const diagnostics::CheckList& checks);
    /// All of it as plain text, to be sent to somebody.
    static QString report(const diagnostics::CheckList& checks, const QStringList& absent,
                          const QDateTime& now);
};

} // namespace vigia::ui
