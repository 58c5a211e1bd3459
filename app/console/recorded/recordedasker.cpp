#include "app/console/recorded/recordedasker.h"

namespace vigia::console {

QString RecordedAsker::whyAbsent(const char* table) const
{
    using State = capsule::AccountLine::State;
    for (const capsule::AccountLine& line : m_reader.account())
        if (line.table == QLatin1String(table)
            && (line.state == State::LeftOut || line.state == State::Missing))
            return line.reason.isEmpty() ? tr("The capsule does not hold this.")
                                         : tr("Not in the capsule: %1").arg(line.reason);
    return {};
}

} // namespace vigia::console
