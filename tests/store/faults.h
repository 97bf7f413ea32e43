// A disk that fails when a test says so, for all calls by which SQLite and we change it.
#pragma once

#include "store/support.h"

#include <atomic>
#include <cerrno>
#include <functional>

namespace trayecto::tests {

// Counts down at each mutating call; the one that finds it at zero fails, and all after it where it lasts.
struct Fault
{
    std::atomic<int> left{-1};
    std::atomic<int> error{0};
    std::atomic<bool> lasts{false};
    std::atomic<int> calls{0};

    bool strikes()
    {
        ++calls;
        if (left < 0)
            return false;
        if (left > 0) {
            --left;
            return false;
        }
        if (!lasts)
            left = -1;
        errno = error;
        return true;
    }
};
inline Fault fault;

// Comes before a folder is synced: what was placed there has its name then.
inline std::function<void()> whenFolderSynced;
// Comes before SQLite syncs a file.
inline std::function<void()> whenFileSynced;

class FaultsTest : public ::testing::Test
{
  protected:
    // In memory, where there is such a folder: the faults are ours, the disk would only be slow.
    FaultsTest() : m_folder(QStringLiteral("/dev/shm/trayecto-XXXXXX"))
    {
        if (!m_folder.isValid())
            m_folder = QTemporaryDir();
    }

    void SetUp() override;
    void TearDown() override;

    QString path(int number) const { return m_folder.filePath(QStringLiteral("%1.trayecto").arg(number)); }
    static void mend() { fault.left = -1; }
    static void breakAt(int call, int error, bool lasts)
    {
        fault.error = error;
        fault.lasts = lasts;
        fault.left = call;
    }

    static void oneEdit(Desk& desk, int number)
    {
        if (number % 5 == 4)
            take(desk.document.undo());
        else
            desk.rename(QStringLiteral("edit %1").arg(number));
    }

    QTemporaryDir m_folder;
};

} // namespace trayecto::tests
