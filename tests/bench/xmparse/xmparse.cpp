#include "core/xm/parser.h"
#include "tests/bench/xmparse/generate.h"

#include <QFile>

#include <simdjson.h>

#include <benchmark/benchmark.h>

namespace {

namespace od = simdjson::ondemand;

const QByteArray& document(int index)
{
    static const QByteArray documents[] = {plantDocument(960, 7), systemDocument(31)};
    return documents[index];
}

/// Reads every key and every string of a value, whatever it is, and adds up their lengths: nothing but
/// simdjson.
std::size_t readAll(od::value value)
{
    std::size_t length = 0;
    switch (value.type()) {
    case od::json_type::object:
        for (auto field : value.get_object()) {
            length += std::string_view(field.unescaped_key()).size();
            length += readAll(field.value());
        }
        break;
    case od::json_type::array:
        for (auto element : value.get_array())
            length += readAll(element.value());
        break;
    case od::json_type::string:
        length += std::string_view(value.get_string()).size();
        break;
    default:
        break;
    }
    return length;
}

void bareSimdjson(benchmark::State& state)
{
    const auto& text = document(static_cast<int>(state.range(0)));
    const simdjson::padded_string padded(text.constData(), static_cast<std::size_t>(text.size()));
    od::parser parser;
    for (auto _ : state) {
        od::document json = parser.iterate(padded);
        std::size_t length = 0;
        for (auto field : json.get_object())
            length += readAll(field.value());
        benchmark::DoNotOptimize(length);
    }
    state.SetBytesProcessed(state.iterations() * text.size());
}

void parseDocument(benchmark::State& state)
{
    const auto& text = document(static_cast<int>(state.range(0)));
    vigia::xm::Parser parser;
    for (auto _ : state) {
        const auto parsed = parser.parseDocument(text);
        if (!parsed || !parsed->rejected.empty())
            state.SkipWithError("the document was not understood");
        benchmark::DoNotOptimize(parsed);
    }
    state.SetBytesProcessed(state.iterations() * text.size());
}

BENCHMARK(bareSimdjson)->ArgName("document")->Arg(0)->Arg(1)->MinTime(0.3);
BENCHMARK(parseDocument)->ArgName("document")->Arg(0)->Arg(1)->MinTime(0.3);

} // namespace

/// `xmparse --write FILE` writes the plants' document for the other half of the comparison; else Google
/// Benchmark's options.
int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0) {
        QFile file(QFile::decodeName(argv[2]));
        return file.open(QIODevice::WriteOnly) && file.write(document(0)) == document(0).size() ? 0 : 1;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
