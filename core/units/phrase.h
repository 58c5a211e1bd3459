#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QTranslator>

namespace vigia::units {

/// Sentences that are worded by whoever reads them. A program with a PhraseTranslator has no language: its
/// tr() answers a text that keeps the sentence's place in the catalogue beside the values in it, and that
/// may be joined and put into others like any text. Kept as JSON it can be read years later, in every
/// language that the reader has. A text without any such sentence is plain and stays as it is. Pure but for
/// the installed translators; any thread; total: whatever the input, the answer is a text of bounded size.
class Phrase
{
public:
    static constexpr int MaxDepth = 8; ///< sentences within sentences
    static constexpr qsizetype MaxText = 64 * 1024; ///< characters of the wording

    /// In the language of this program.
    static QString text(const QString& kept);
    /// In English, the language of the sources: for readers that know nothing of phrases.
    static QString source(const QString& kept);

    /// Parts in their order, each a string or {"context", "source", "comment", "count", "values"}; a value is
    /// again such an array. Empty: the text is plain.
    static QJsonArray toJson(const QString& kept);
    /// What toJson() was made of; a null string when the parts have another form.
    static QString fromJson(const QJsonArray& parts);

    /// A field of a document: in English at `key`, and its parts at `key`_phrase unless it is plain.
    static void insert(QJsonObject& object, const QString& key, const QString& kept);
    /// Of documents of before there were phrases: the plain text.
    static QString of(const QJsonObject& object, const QString& key);
};

/// Makes tr() keep phrases; install it in a program whose texts go to readers with a language of their own.
/// load() gives it the catalogue in which Phrase::text() words them there.
class PhraseTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* sourceText, const char* disambiguation = nullptr,
                      int n = -1) const override;

    bool isEmpty() const override { return false; }
};

} // namespace vigia::units
