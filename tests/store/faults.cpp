#include "store/faults.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// SQLite has no hook for these two; a program's own come before the C library's.
extern "C" int fsync(int file)
{
    struct stat info
    {
    };
    if (trayecto::tests::whenFolderSynced && ::fstat(file, &info) == 0 && S_ISDIR(info.st_mode))
        trayecto::tests::whenFolderSynced();
    return trayecto::tests::fault.strikes() ? -1 : int(::syscall(SYS_fsync, file));
}
extern "C" int fdatasync(int file)
{
    if (trayecto::tests::whenFileSynced)
        trayecto::tests::whenFileSynced();
    return trayecto::tests::fault.strikes() ? -1 : int(::syscall(SYS_fdatasync, file));
}

namespace trayecto::tests {

namespace {

template <class Call> Call* original(const char* name)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    return reinterpret_cast<Call*>(vfs->xGetSystemCall(vfs, name));
}

auto* const realOpen = original<int(const char*, int, int)>("open");
auto* const realPwrite = original<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
auto* const realTruncate = original<int(int, off_t)>("ftruncate");
auto* const realUnlink = original<int(const char*)>("unlink");
auto* const realOpenDirectory = original<int(const char*, int*)>("openDirectory");

int failingOpen(const char* path, int flags, int mode)
{
    return (flags & O_CREAT) && fault.strikes() ? -1 : realOpen(path, flags, mode);
}
ssize_t failingPwrite(int file, const void* bytes, size_t count, off64_t at)
{
    return fault.strikes() ? -1 : realPwrite(file, bytes, count, at);
}
int failingTruncate(int file, off_t size)
{
    return fault.strikes() ? -1 : realTruncate(file, size);
}
int failingUnlink(const char* path)
{
    return fault.strikes() ? -1 : realUnlink(path);
}
int failingOpenDirectory(const char* path, int* file)
{
    return fault.strikes() ? SQLITE_CANTOPEN : realOpenDirectory(path, file);
}

template <class Call> void setCall(const char* name, Call* call)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(call));
}

} // namespace

void FaultsTest::SetUp()
{
    setCall("open", failingOpen);
    setCall("pwrite64", failingPwrite);
    setCall("ftruncate", failingTruncate);
    setCall("unlink", failingUnlink);
    setCall("openDirectory", failingOpenDirectory);
    ASSERT_TRUE(m_folder.isValid());
    Desk::create(path(0));
}

void FaultsTest::TearDown()
{
    mend();
    whenFolderSynced = nullptr;
    whenFileSynced = nullptr;
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    vfs->xSetSystemCall(vfs, nullptr, nullptr);
}

} // namespace trayecto::tests
