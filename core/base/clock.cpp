#include "base/clock.h"

#include <atomic>
#include <chrono>

namespace trayecto::base {

namespace {
std::atomic<qint64> frozenMs{-1};
}

qint64 nowMs()
{
    if (const qint64 frozen = frozenMs.load(std::memory_order_relaxed); frozen >= 0)
        return frozen;
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

FrozenClock::FrozenClock(qint64 ms)
{
    frozenMs = ms;
}
FrozenClock::~FrozenClock()
{
    frozenMs = -1;
}

} // namespace trayecto::base
