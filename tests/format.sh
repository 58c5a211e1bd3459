#!/usr/bin/env bash
# Fails on a C++ file that clang-format would change.
set -euo pipefail
cd "$(dirname "$0")/.."
find app core ui tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format --dry-run --Werror
