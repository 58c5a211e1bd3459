#pragma once

#include <QString>
#include <QStringList>

/// What the audit keeps under stable ids, in words. What is not known is shown as it is: texts from outside,
/// to be shown as plain text only.
namespace vigia::ui::actiontext {

/// "Reverted a run", "Shut a worker down".
QString action(const QString& id);
/// Groups of actions that one can filter by: "etl" "worker" "task" "queue" "site".
QStringList groups();
QString groupTitle(const QString& group);
/// "done" "failed" "refused"
QString outcome(const QString& id);
QStringList outcomes();
/// "Operator"; of several roles the one that may most. Empty for none.
QString role(const QString& roles);
/// A key of parameters or of a proof: "left_out" is "left out".
QString key(const QString& id);

} // namespace vigia::ui::actiontext
