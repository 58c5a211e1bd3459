#pragma once

#include "ui/targets/feedview.h"

namespace vigia::ui {

/// Alertmanager's silences; those that match no alert are pointed out.
class SilencesView : public FeedView
{
    Q_OBJECT

public:
    SilencesView(TargetsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

protected:
    bool isAsking() const override { return m_question.isUnderWay(); }

    void ask() override;
    void present() override;
    void presentDetail(const QString& key) override;

private:
    const targets::SilenceInfo* silence(const QString& id) const;
    void startPanel(bool isNew, bool isExpiry);

    targets::SilenceList m_silences;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_expire;
    Question<targets::SilenceList> m_question;
};

} // namespace vigia::ui
