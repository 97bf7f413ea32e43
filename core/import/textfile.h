// The text of a file that somebody else's program wrote.
#pragma once

#include <QByteArray>
#include <QString>

namespace trayecto::importing {

struct DecodedText
{
    QString text;         // without byte order mark
    bool isGuess = false; // neither a byte order mark nor valid UTF-8: read as Windows-1252
};

// UTF-8, UTF-16 and UTF-32 by their byte order mark, else UTF-8, else Windows-1252, in which every byte means
// something.
DecodedText decodedText(const QByteArray& bytes);

// What a byte of 0x80 to 0x9F means in Windows-1252. Source: WHATWG Encoding Standard, index windows-1252.
char16_t fromWindows1252(unsigned char byte);

} // namespace trayecto::importing
