#include "app/cli/linereader.h"

#include <cerrno>
#include <unistd.h>

namespace trayecto::cli {

bool LineReader::fill()
{
    char chunk[65536];
    ssize_t count = 0;
    do
        count = ::read(m_descriptor, chunk, sizeof chunk);
    while (count < 0 && errno == EINTR);
    if (count <= 0) {
        m_isAtEnd = true;
        return false;
    }
    m_buffer.append(chunk, count);
    return true;
}

LineReader::Next LineReader::next(QByteArray& line)
{
    qsizetype searched = 0;
    bool isTooLong = false;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', searched);
        if (end >= 0) {
            line = m_buffer.first(end);
            m_buffer.remove(0, end + 1);
            return isTooLong || line.size() > m_limit ? Next::tooLong : Next::line;
        }
        searched = m_buffer.size();
        if (searched > m_limit) {
            isTooLong = true;
            m_buffer.clear();
            searched = 0;
        }
        if (m_isAtEnd || !fill())
            break;
    }
    line = std::exchange(m_buffer, {});
    if (isTooLong || line.size() > m_limit)
        return Next::tooLong;
    return line.isEmpty() ? Next::end : Next::line;
}

} // namespace trayecto::cli
