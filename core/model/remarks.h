// What people stick on cards: tags and comments.
#pragma once

#include "model/card.h"

namespace trayecto::model {

struct Tag
{
    Id<Tag> id;
    Rank rank;
    QString name;
    Color color;

    bool operator==(const Tag&) const = default;
};

// A tag on a card. At most one for a tag and a card.
struct CardTag
{
    Id<CardTag> id;
    Id<Card> card;
    Id<Tag> tag;

    bool operator==(const CardTag&) const = default;
};

struct Comment
{
    Id<Comment> id;
    Id<Card> card;
    QString author;
    qint64 timeMs = 0; // since 1970 UTC
    QString text;
    bool resolved = false;

    bool operator==(const Comment&) const = default;
};

} // namespace trayecto::model
