#include "core/jobs/backfill.h"

namespace vigia::jobs {

namespace {

bool isWanted(BackfillDay::State state, BackfillOnly only)
{
    using State = BackfillDay::State;
    switch (only) {
    case BackfillOnly::Gaps:
        return state == State::Missing || state == State::Incomplete || state == State::Failed;
    case BackfillOnly::Failed:
        return state == State::Failed;
    case BackfillOnly::All:
        return state != State::Known;
    }
    return false;
}

} // namespace

void chooseDays(BackfillPlan& plan)
{
    plan.runs.clear();
    for (BackfillDay& day : plan.days) {
        day.isChosen = isWanted(day.state, plan.only);
        if (!day.isChosen)
            continue;
        const bool isNext = !plan.runs.empty() && plan.runs.back().to.addDays(1) == day.day
            && plan.runs.back().days() < LongestBackfillRun;
        if (isNext)
            plan.runs.back().to = day.day;
        else
            plan.runs.push_back({day.day, day.day});
    }
}

} // namespace vigia::jobs
