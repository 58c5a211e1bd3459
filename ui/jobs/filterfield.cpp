#include "ui/jobs/filterfield.h"

#include "core/etl/runinfo.h"
#include "ui/base/role.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStringListModel>

namespace vigia::ui {

namespace filtertext {

namespace {

constexpr int MostOffers = 14;

const QStringList& keys()
{
    static const QStringList all {
        QStringLiteral("state:"),  QStringLiteral("metric:"), QStringLiteral("entity:"),
        QStringLiteral("job:"),    QStringLiteral("engine:"), QStringLiteral("queue:"),
        QStringLiteral("worker:"), QStringLiteral("by:"),     QStringLiteral("error:"),
        QStringLiteral("id:"),     QStringLiteral("batch:"),  QStringLiteral("parent:"),
        QStringLiteral("day:")};
    return all;
}

QStringList stateNames()
{
    QStringList names;
    for (int state = 0; state <= static_cast<int>(etl::RunState::Reverted); ++state)
        names.append(etl::runStateName(static_cast<etl::RunState>(state)));
    return names;
}

int wordStart(const QString& text, int cursor)
{
    int start = cursor;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    return start;
}

const QRegularExpression& stateWord()
{
    static const QRegularExpression word(QStringLiteral("(?<!\\S)state:(\\S*)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return word;
}

} // namespace

QStringList completions(const QString& text, int cursor, const QStringList& metrics)
{
    const QString word = text.mid(wordStart(text, cursor), cursor - wordStart(text, cursor));
    const QString minus = word.startsWith(u'-') ? QStringLiteral("-") : QString();
    const QString body = word.mid(minus.size());
    const qsizetype colon = body.indexOf(u':');
    QStringList offers;
    const auto offer = [&](const QString& before, const QStringList& values, const QString& typed) {
        for (const QString& value : values)
            if (offers.size() < MostOffers && value.size() > typed.size()
                && value.startsWith(typed, Qt::CaseInsensitive))
                offers.append(before + value);
    };
    if (colon < 0) {
        if (!word.isEmpty())
            offer(minus, keys(), body);
        return offers;
    }
    const QString key = body.left(colon + 1).toLower();
    const qsizetype part = std::max(colon, body.lastIndexOf(u',')) + 1;
    const QString before = minus + body.left(part);
    if (key == u"state:")
        offer(before, stateNames(), body.mid(part));
    else if (key == u"metric:")
        offer(before, metrics, body.mid(part));
    return offers;
}

QString completed(const QString& text, int cursor, const QString& word, int& newCursor)
{
    const int start = wordStart(text, cursor);
    newCursor = start + static_cast<int>(word.size());
    return QString(text).replace(start, cursor - start, word);
}

QStringList states(const QString& text)
{
    auto found = stateWord().globalMatch(text);
    if (!found.hasNext())
        return {};
    const QStringList values = found.next().captured(1).toUpper().split(u',', Qt::SkipEmptyParts);
    return found.hasNext() ? QStringList() : values;
}

QString withStates(const QString& text, const QStringList& states)
{
    const QString rest = QString(text).remove(stateWord()).simplified();
    if (states.isEmpty())
        return rest;
    const QString word = QStringLiteral("state:") + states.join(u',');
    return rest.isEmpty() ? word : QString(word + u' ' + rest);
}

} // namespace filtertext

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_offers(new QStringListModel(this))
{
    setClearButtonEnabled(true);
    setMaxLength(500);
    m_completer->setModel(m_offers);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setRole(m_completer->popup(), "popup");
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterField::take);
    connect(this, &QLineEdit::textEdited, this, &FilterField::offer);
}

void FilterField::offer()
{
    const QStringList offers = filtertext::completions(text(), cursorPosition(), m_metrics);
    if (offers.isEmpty() || !isVisible()) {
        m_completer->popup()->hide();
        return;
    }
    m_offers->setStringList(offers);
    m_completer->complete();
}

void FilterField::take(const QString& word)
{
    int cursor = 0;
    const QString text = filtertext::completed(this->text(), cursorPosition(), word, cursor);
    setText(text);
    setCursorPosition(cursor);
    emit textEdited(text); // and offers what may follow
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    const bool isForPopup = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (isOffering && isForPopup && m_completer->popup()->currentIndex().isValid()) {
        event->ignore(); // the completer's event filter looks at it
        return;
    }
    if (isOffering && isForPopup)
        m_completer->popup()->hide();
    if (event->key() == Qt::Key_Escape && !isOffering && !text().isEmpty()) {
        clear();
        emit textEdited({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_completer->popup()->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace vigia::ui
