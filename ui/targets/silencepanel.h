#pragma once

#include "ui/base/actionpanel.h"
#include "ui/base/question.h"
#include "ui/targets/targetsfeed.h"

class QComboBox;
class QDateTimeEdit;
class QPlainTextEdit;

namespace vigia::ui {

class FormRow;
class ReasonField;

/// Makes, edits or ends a silence. What it may not be is said before it can be ordered. GUI thread only.
class SilencePanel : public ActionPanel
{
    Q_OBJECT

public:
    SilencePanel(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// One with an id is edited.
    void start(const targets::SilenceInfo& silence);
    /// Asks whether it shall end now.
    void startExpire(const targets::SilenceInfo& silence);

protected:
    bool isWaiting() const override
    {
        return m_check.isUnderWay() || m_set.isUnderWay() || m_expire.isUnderWay();
    }

    void present() override;
    void confirm() override;

private:
    QString obstacle() const;
    targets::SilenceInfo asked() const;
    void takeCheck(const Result<targets::SilenceList>& result);
    void order();
    void finish(const Error* error, const QString& sentence);

    TargetsFeed& m_feed;
    targets::SilenceInfo m_silence;
    bool m_isExpiry = false;
    QLabel* m_summary;
    QPlainTextEdit* m_matchers;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QComboBox* m_preset; ///< data: minutes
    FormRow* m_fromRow;
    FormRow* m_toRow;
    ReasonField* m_comment;
    Question<targets::SilenceList> m_check;
    Question<QString> m_set {true};
    Question<void> m_expire {true};
};

} // namespace vigia::ui
