// Whose journey it is, and through what they meet the organisation.
#pragma once

#include "base/id.h"
#include "base/rank.h"
#include "model/enums.h"

#include <QString>
#include <optional>

namespace trayecto::model {

using base::Id;
using base::Rank;

// A side of a picture: what a JPEG can have at most. Also in resources/sql.
inline constexpr int kPictureSideLimit = 65535; // px

// A picture. Its bytes lie in Project::blobs under their SHA-256.
struct Image
{
    Id<Image> id;
    QString sha256;    // 64 lower-case hexadecimal digits
    QString mediaType; // image/png, image/jpeg, image/webp or image/gif
    int widthPx = 1;
    int heightPx = 1;

    bool operator==(const Image&) const = default;
};

// The customer of a map, or a stakeholder who takes part in one.
struct Persona
{
    Id<Persona> id;
    Rank rank;
    PersonaKind kind = PersonaKind::persona;
    QString name;
    QString role;
    std::optional<int> age; // years
    QString description;
    QString quote;
    Id<Image> photo; // null: a drawn figure

    bool operator==(const Persona&) const = default;
};

struct Channel
{
    Id<Channel> id;
    Rank rank;
    QString name;
    ChannelKind kind = ChannelKind::digital;
    QString icon; // a name that paint/icons.h knows; unknown names are drawn as a plain sign

    bool operator==(const Channel&) const = default;
};

} // namespace trayecto::model
