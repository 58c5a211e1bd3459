#include "ui/shell/fuzzy.h"

#include <QStringList>

namespace vigia::ui {

namespace {

constexpr int WholeWord = 60; // the letters stand together at the beginning of a word
constexpr int Together = 40; // they stand together somewhere
constexpr int Letter = 2;
constexpr int WordStart = 8;
constexpr int InARow = 6;
constexpr int MaxLength = 256; // of a text that is searched; hostile names must not cost time

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::optional<int> scoreWord(const QString& word, const QString& text)
{
    qsizetype at = text.indexOf(word);
    while (at >= 0 && !startsWord(text, at)) {
        const qsizetype next = text.indexOf(word, at + 1);
        if (next < 0)
            break;
        at = next;
    }
    if (at >= 0)
        return (startsWord(text, at) ? WholeWord : Together) + Letter * int(word.size())
            + (at == 0 ? WordStart : 0);
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : word) {
        const qsizetype found = text.indexOf(letter, from);
        if (found < 0)
            return std::nullopt;
        score += Letter + (startsWord(text, found) ? WordStart : 0) + (found == last + 1 ? InARow : 0);
        last = found;
        from = found + 1;
    }
    // Letters strewn over a long text are chance, not an answer.
    if (score < int(word.size()) * (Letter + 2))
        return std::nullopt;
    return score;
}

} // namespace

QString foldedForSearch(const QString& text)
{
    QString folded;
    const QString decomposed = text.left(MaxLength).normalized(QString::NormalizationForm_KD);
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c.toLower();
    }
    return folded;
}

std::optional<int> fuzzyScore(const QString& query, const QString& text)
{
    const QString folded = foldedForSearch(text);
    const QStringList words = foldedForSearch(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int score = 0;
    for (const QString& word : words) {
        const auto found = scoreWord(word, folded);
        if (!found)
            return std::nullopt;
        score += *found;
    }
    return words.isEmpty() ? 0 : score - int(folded.size()) / 8;
}

} // namespace vigia::ui
