// Lines from stdin as they come, none longer than a limit.
#pragma once

#include <QByteArray>

namespace trayecto::cli {

class LineReader
{
  public:
    enum class Next { line, tooLong, end };

    LineReader(int descriptor, qsizetype limitBytes) : m_descriptor(descriptor), m_limit(limitBytes) {}

    // Waits. `line` comes without its end; one that is too long is passed over.
    Next next(QByteArray& line);

  private:
    bool fill();

    int m_descriptor;
    qsizetype m_limit;
    QByteArray m_buffer;
    bool m_isAtEnd = false;
};

} // namespace trayecto::cli
