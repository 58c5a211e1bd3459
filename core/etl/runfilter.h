#pragma once

#include "core/base/energyday.h"
#include "core/db/connection.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace vigia::etl {

/// Which runs, newest first: what `state:FAILURE,RETRY metric:Gene -worker:worker1 day:2025-01-01..2025-01-31
/// html` says. Terms are joined by "and", the values of one term (commas) by "or"; a minus turns a term
/// round; quotes hold blanks together; a word without a key is looked for in every text of a run. A value.
class RunFilter
{
    Q_DECLARE_TR_FUNCTIONS(RunFilter)

public:
    enum class Field
    {
        State,
        Metric, ///< "Gene" or "Gene/Recurso"
        Entity,
        Job,
        Engine,
        Queue,
        Worker, ///< a part of it
        By, ///< a part of who asked
        Error, ///< a part of the error's class
        Id, ///< its first characters
        Batch, ///< first characters of the batch's id
        Parent,
        Day, ///< the run covers one of these days
        Text,
    };

    struct Term
    {
        Field field = Field::Text;
        QStringList values;
        DayRange days; ///< Day only
        bool isExcluded = false;
    };

    int limit = 50; ///< 1..1000
    int offset = 0;

    /// Errors: InvalidData, with a sentence that says which word is not understood.
    [[nodiscard]] static Result<RunFilter> parse(const QString& text);
    /// "state", "metric" …: for completion.
    static QStringList keys();

    RunFilter& require(Field field, const QStringList& values);

    const std::vector<Term>& terms() const { return m_terms; }

    /// " WHERE …" over vigia.etl_run AS r; appends what it binds to `params`.
    QByteArray where(db::Params& params) const;

private:
    std::vector<Term> m_terms;
};

} // namespace vigia::etl
