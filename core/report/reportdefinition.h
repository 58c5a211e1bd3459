#pragma once

#include "core/base/result.h"
#include "core/report/reportinfo.h"

#include <QCoreApplication>

namespace vigia::report {

/// A report that is made again and again: what, of which days, in which formats.
struct ReportDefinition
{
    QString name; ///< letters, digits, '-' and '_'
    QString title; ///< for people; empty = the name
    QString period = QStringLiteral("yesterday"); ///< as ReportCheck::days()
    QString language = QStringLiteral("es");
    QStringList sections; ///< ids; empty = all but "handover"
    QStringList formats {QStringLiteral("pdf")};
    int topPlants = 20;
    int keep = 0; ///< files of each format that stay in the folder; 0 = all
};

/// Saved definitions: one TOML file each, NAME.toml, in one folder. All block (small files); any thread.
/// Errors: NotFound, PermissionDenied, InvalidData (a file that is no definition, with its line; unknown keys
/// are refused).
class ReportDefinitions
{
    Q_DECLARE_TR_FUNCTIONS(ReportDefinitions)

public:
    /// The folders are looked through in this order; saving goes to the first.
    explicit ReportDefinitions(QStringList folders);
    /// $XDG_CONFIG_HOME/vigia/reports, then /etc/vigia/reports.
    static ReportDefinitions usual();

    /// By name; a broken file is left out here, load() says what is wrong with it.
    [[nodiscard]] QList<ReportDefinition> all() const;
    [[nodiscard]] Result<ReportDefinition> load(const QString& name) const;
    /// Whole or not at all.
    [[nodiscard]] Result<> save(const ReportDefinition& definition) const;
    [[nodiscard]] Result<> remove(const QString& name) const;

    static bool isName(const QString& name);
    [[nodiscard]] static Result<ReportDefinition> parse(const QString& name, const QByteArray& toml);
    static QByteArray toToml(const ReportDefinition& definition);

private:
    QStringList m_folders;
};

/// The files that a delivery leaves: "NAME_2025-01-01_2025-01-31.pdf".
[[nodiscard]] QString deliveredName(const ReportDefinition& definition, const DayRange& days,
                                    const QString& format);
/// Older deliveries of this definition and format beyond `keep`; blocks.
void forgetOld(const QString& folder, const ReportDefinition& definition, const QString& format);

} // namespace vigia::report
