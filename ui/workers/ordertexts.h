#pragma once

#include "core/workers/workerorder.h"
#include "core/workers/workersinfo.h"

/// The words of the panel of an order. Pure; texts from outside come back as they are: plain text only.
namespace vigia::ui::ordertexts {

/// "Add processes to worker1@host"
QString title(const workers::WorkerOrder& order);
/// What will happen, whom it hits, and the way back.
QString effect(const workers::WorkerOrder& order, const workers::WorkersInfo& info);
/// The state that the order starts from: "Working, runs 2, pool of 2".
QString basis(const workers::WorkerOrder& order, const workers::WorkersInfo& info);
/// Of the main button, which names what it does.
QString verb(const workers::WorkerOrder& order);
/// What must be typed before an order that cannot be taken back.
QString nameToType(const workers::WorkerOrder& order);
/// Its effect was measured.
QString done(const workers::WorkerOrder& order, const workers::OrderOutcome& outcome);
/// It was not, and what came instead.
QString notDone(const workers::WorkerOrder& order, const workers::OrderOutcome& outcome);
/// The state has become another that the order should not be given on.
bool isOther(const workers::WorkerOrder& order, const workers::WorkersInfo& before,
             const workers::WorkersInfo& now);

} // namespace vigia::ui::ordertexts
