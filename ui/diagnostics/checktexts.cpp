#include "ui/diagnostics/checktexts.h"

#include "ui/base/format.h"

namespace vigia::ui {

using diagnostics::CheckInfo;
using diagnostics::CheckList;

QList<RowColumn> CheckTexts::columns()
{
    return {{QStringLiteral("check"), tr("Check"), false, false, false},
            {QStringLiteral("state"), tr("State"), false, false, false},
            {QStringLiteral("evidence"), tr("Evidence"), false, true, false},
            {QStringLiteral("age"), tr("Age"), true, true, false},
            {QStringLiteral("took"), tr("Took"), true, true, false}};
}

QString CheckTexts::word(const CheckInfo& check)
{
    if (!check.at.isValid())
        return tr("not yet");
    switch (check.outcome) {
    case CheckInfo::Outcome::Ok:
        return tr("ok");
    case CheckInfo::Outcome::Warn:
        return tr("warning");
    case CheckInfo::Outcome::Fail:
        return tr("failed");
    case CheckInfo::Outcome::Unknown:
        break;
    }
    return tr("unknown");
}

RowMark CheckTexts::mark(CheckInfo::Outcome outcome)
{
    switch (outcome) {
    case CheckInfo::Outcome::Ok:
        return RowMark::Running;
    case CheckInfo::Outcome::Warn:
        return RowMark::Alarm3;
    case CheckInfo::Outcome::Fail:
        return RowMark::Alarm2;
    case CheckInfo::Outcome::Unknown:
        break;
    }
    return RowMark::Unknown;
}

bool CheckTexts::isProblem(const CheckInfo& check)
{
    return check.at.isValid() && check.outcome != CheckInfo::Outcome::Ok;
}

std::vector<Row> CheckTexts::rows(const CheckList& checks, bool onlyProblems, const QSet<QString>& running,
                                  const QDateTime& now)
{
    std::vector<Row> rows;
    QString group;
    for (const CheckInfo& check : checks) {
        if (onlyProblems && !isProblem(check))
            continue;
        if (rows.empty() || check.group != group) {
            group = check.group;
            Row heading;
            heading.key = QStringLiteral("group:") + group;
            heading.cells = {oneLine(group)};
            heading.isHeading = true;
            rows.push_back(std::move(heading));
        }
        const bool isRunning = running.contains(check.id);
        Row row;
        row.key = check.id;
        row.mark = mark(check.outcome);
        row.cells = {oneLine(check.title), isRunning ? tr("looks …") : word(check), oneLine(check.evidence),
                     check.at.isValid() ? format::age(std::chrono::milliseconds(check.at.msecsTo(now)))
                                        : format::none(),
                     check.tookMs >= 0 ? format::duration(std::chrono::milliseconds(check.tookMs))
                                       : format::none()};
        row.hints = {check.title, {}, check.evidence};
        row.isMuted = isRunning;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString CheckTexts::worst(const CheckList& checks)
{
    using Outcome = CheckInfo::Outcome;
    for (const Outcome outcome : {Outcome::Fail, Outcome::Warn, Outcome::Unknown, Outcome::Ok})
        for (const CheckInfo& check : checks)
            if (check.outcome == outcome)
                return check.id;
    return {};
}

QString CheckTexts::summary(const CheckList& checks)
{
    int well = 0, warned = 0, failed = 0, unknown = 0;
    for (const CheckInfo& check : checks) {
        well += check.outcome == CheckInfo::Outcome::Ok ? 1 : 0;
        warned += check.outcome == CheckInfo::Outcome::Warn ? 1 : 0;
        failed += check.outcome == CheckInfo::Outcome::Fail ? 1 : 0;
        unknown += isProblem(check) && check.outcome == CheckInfo::Outcome::Unknown ? 1 : 0;
    }
    if (well > 0 && well == checks.size())
        return tr("All %n checks are well", nullptr, well);
    return tr("%1 ok · %2 failed · %3 warnings · %4 unknown", "counts")
        .arg(format::integer(well), format::integer(failed), format::integer(warned),
             format::integer(unknown));
}

QString CheckTexts::report(const CheckList& checks, const QStringList& absent, const QDateTime& now)
{
    QStringList lines {tr("Diagnostics of %1").arg(now.toString(Qt::ISODate)), summary(checks)};
    QString group;
    for (const CheckInfo& check : checks) {
        if (check.group != group) {
            group = check.group;
            lines += {QString(), group};
        }
        lines += QStringLiteral("[%1] %2: %3").arg(word(check), check.title, check.evidence);
        if (!check.remedy.isEmpty())
            lines += QStringLiteral("    ") + check.remedy;
    }
    if (!absent.isEmpty())
        lines += QString();
    lines += absent;
    return lines.join(u'\n') + u'\n';
}

} // namespace vigia::ui
