// What a PDF's glyphs mean, put right.
//
// For the meaning of a glyph Qt 6.4.2 takes the first character that the font draws with it. A space became a tab, an
// Arabic letter its isolated or joined form, and some hanzi a radical that looks the same: readers then showed the
// right picture, but searching and copying found other characters than were written.
#pragma once

#include <QByteArray>
#include <QString>

namespace trayecto::exporting {

// What people write for a character that a font may share a glyph with.
QString writtenForm(char16_t glyphCharacter);

// A ToUnicode map as Qt writes it, with the written forms. Source: ISO 32000-1, 9.10.3.
QByteArray withWrittenForms(const QByteArray& toUnicode);

} // namespace trayecto::exporting
