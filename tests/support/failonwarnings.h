#pragma once

namespace vigia::test {

/// Call in init(): a warning that the program prints fails the test, but for the offscreen plug-in's known
/// lines (size hints, raise, grabs).
void failOnWarnings();

} // namespace vigia::test
