#pragma once

#include "core/db/connection.h"
#include "core/etl/diffinfo.h"
#include "core/etl/listrule.h"
#include "core/etl/loader.h"

#include <QCoreApplication>

namespace vigia::etl {

/// Brings one of XM's lists into catalogos: codigo, nombre, tipo and region by its rule, the whole row as
/// JSON in metadata. capacidad is left alone, for no list has it. Before-images, locks and NOTIFY as
/// Loader's; rows that the list no longer has are reported and kept. Blocks.
class CatalogueLoader
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueLoader)

public:
    /// `document` is kept by reference until load() ends.
    CatalogueLoader(db::Connection& connection, const ListRule& rule, const xm::ListDocument& document,
                    LoadOptions options);

    /// Counts are in DiffInfo::days. Errors: InvalidData/MissingColumns when the list has no code column,
    /// else as Loader.
    [[nodiscard]] Result<DiffInfo> load(const std::function<Result<>(const DiffInfo&)>& beforeCommit = {});

    /// Rows without a usable code, or with one that an earlier row has (XM lists the newest entry first);
    /// known after load().
    const std::vector<xm::RejectedValue>& rejected() const { return m_rejected; }

private:
    struct Row
    {
        QString code;
        QString label;
        QString kind;
        QString region;
        QString metadata;
    };

    [[nodiscard]] Result<std::vector<Row>> rows();
    [[nodiscard]] Result<> stage(const std::vector<Row>& rows);
    [[nodiscard]] Result<> compare(qint64 staged, DiffInfo& diff);
    [[nodiscard]] Result<> write(const DiffInfo& diff);

    db::Connection& m_connection;
    const ListRule& m_rule;
    const xm::ListDocument& m_document;
    LoadOptions m_options;
    std::vector<xm::RejectedValue> m_rejected;
};

} // namespace vigia::etl
