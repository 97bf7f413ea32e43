// The menus of what people stick on cards: tags and named emotions.
#pragma once

#include "model/project.h"

#include <functional>

class QMenu;

namespace trayecto::ui {

// The project's tags; those on all of the cards are checked. `set` is told of a tag to put on or take off; then the
// ways to a new one and to all of them.
struct TagChoices
{
    std::function<void(const base::Id<model::Tag>& tag, bool isOn)> set;
    std::function<void()> create;
    std::function<void()> manage;
};
void fillTagMenu(QMenu& menu, const model::Project& project, const std::vector<base::Id<model::Card>>& cards,
                 const TagChoices& choices);

// The project's emotions from bad to good, each with its face.
struct EmotionChoices
{
    std::function<void(const model::Emotion& emotion)> pick;
    std::function<void()> clear;
    std::function<void()> manage;
};
void fillEmotionMenu(QMenu& menu, const model::Project& project, const QString& current, const EmotionChoices& choices);

} // namespace trayecto::ui
