// The versions of the project file: numbered SQL that leads from each to the next, and what each looks like.
#pragma once

#include "store/database.h"

#include <QStringList>

namespace trayecto::store {

// "Tray". On disk: at byte 68 of the file; do not change.
inline constexpr quint32 kApplicationId = 0x54726179;

// The SQL of version n is at n - 1. Thread: any.
const std::vector<QByteArray>& migrations();
// The version that this program writes.
int newestVersion();

// Runs what is missing up to the newest version, in one transaction; 0 is an empty database.
// Pre: foreign keys of the content hold.
base::Result<void> migrate(Database& database, const std::vector<QByteArray>& steps = migrations());

// migrate() within a transaction that is open already.
base::Result<void> bringUpToDate(Database& database);

// One entry for each table and index, sorted; comments and white space do not count.
// Errors: fileHostile where there is more than any version of ours has.
base::Result<QStringList> schemaOf(Database& database);
// schemaOf() a file of that version as this program makes it. Pre: 1 <= version <= newest.
const QStringList& knownSchema(int version);
bool isKnownSchema(const QStringList& schema, int version);
// SHA-256, hex, by which a version is known without being made; empty: none is noted.
QByteArray notedFingerprint(int version);
QByteArray fingerprintOf(const QStringList& schema);

} // namespace trayecto::store
