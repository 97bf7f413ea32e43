// What keeps the house: rules of the source tree that no compiler checks. Each function looks at the tree under `root`
// and returns one line per breach, "file:line: what is wrong", sorted; an empty list is a kept house.
#pragma once

#include <QStringList>

namespace trayecto::house {

// Dependencies point down only, nothing in core reaches for widgets, nothing in ui for the database. `filesSeen`, where
// asked for, is how many files were read: a check that saw nothing proves nothing.
QStringList wrongIncludes(const QString& root, int* filesSeen = nullptr);

// Files beyond 400 lines that tests/house/long-files.txt gives no reason for, and entries there that are out of date.
QStringList longFiles(const QString& root);

// Texts of the program without a finished translation, and translations of texts that are gone.
QStringList unfinishedTexts(const QString& root);

// Paths that exist on one developer's machine only.
QStringList machinePaths(const QString& root);

} // namespace trayecto::house
