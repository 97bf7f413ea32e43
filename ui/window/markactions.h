// The commands on what is stuck on cards: colour, tags, emotion, comments, a link, a picture.
#pragma once

#include "window/commandset.h"

namespace trayecto::ui {

class MarkActions : public CommandSet
{
    Q_OBJECT

  public:
    MarkActions(OpenProject& open, Selection& selection, QWidget* window);

    void fillCardMenu(QMenu& menu);
    void fillContextMenu(QMenu& menu, const Subject& subject);

  Q_SIGNALS:
    // A comment on the current card is wanted.
    void commentRequested();

  protected:
    QString say(const char* text) const override { return tr(text); }

  private:
    void fillColors(QMenu& menu);
    void fillTags(QMenu& menu);
    void fillEmotions(QMenu& menu);
    void setColor(const std::optional<model::Color>& color);
    void setEmotion(const QString& name, std::optional<double> value);
    void chooseLink();
    void choosePicture();
    const model::Image* picture() const; // of the current card; nullptr: none

    QAction *m_color, *m_tags, *m_emotion, *m_comment, *m_link, *m_openLink, *m_picture, *m_showPicture, *m_noPicture;
};

} // namespace trayecto::ui
