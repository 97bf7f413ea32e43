// Identity of rows: UUID version 7, so that ids sort by the time they were made.
// Source: RFC 9562 section 5.7; the 12 bits after the version count within one millisecond.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QtGlobal>
#include <compare>
#include <optional>

namespace trayecto::base {

struct Uuid
{
    quint64 high = 0;
    quint64 low = 0;

    bool isNull() const { return high == 0 && low == 0; }
    // 36 lower-case characters with hyphens and without braces.
    QString toString() const;
    // Only the canonical form, version 7, of any case; nullopt for all else.
    static std::optional<Uuid> parse(QStringView text);
    // Each id of this process is greater than the one before. Thread: any.
    static Uuid create();

    auto operator<=>(const Uuid&) const = default;
};

// Seeded over all bits: ids of a hostile file must not be able to collide on purpose.
inline size_t qHash(const Uuid& id, size_t seed = 0) noexcept
{
    return qHashBits(&id, sizeof id, seed);
}

// The id of a row of type T. A null id means "none" in a reference.
template <class T> struct Id : Uuid
{
    Id() = default;
    explicit Id(const Uuid& uuid) : Uuid(uuid) {}
    static Id create() { return Id(Uuid::create()); }
    auto operator<=>(const Id&) const = default;
};

} // namespace trayecto::base
