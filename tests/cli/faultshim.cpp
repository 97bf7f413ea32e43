// Loaded before the C library (LD_PRELOAD): the n-th system call that changes something in a folder fails.
// FAULT_FOLDER: the folder; FAULT_AT: which call, from 1; FAULT_ERRNO: with what. FAULT_COUNT: a file that is told at
// the end how many there were.

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> calls{0};

bool isInFolder(const char* path)
{
    const char* folder = std::getenv("FAULT_FOLDER");
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

// Counts one call; true where it must fail.
bool strikes()
{
    const char* at = std::getenv("FAULT_AT");
    const char* with = std::getenv("FAULT_ERRNO");
    if (++calls != (at ? std::atoi(at) : 0) || !with)
        return false;
    errno = std::atoi(with);
    return true;
}

bool strikesPath(const char* path)
{
    return isInFolder(path) && strikes();
}

bool strikesDescriptor(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0)
        return false;
    path[size] = 0;
    return strikesPath(path);
}

int opened(const char* path, int flags, mode_t mode)
{
    if ((flags & O_CREAT) && strikesPath(path))
        return -1;
    return int(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

mode_t modeOf(int flags, va_list rest)
{
    return flags & O_CREAT ? va_arg(rest, mode_t) : 0;
}

struct Report
{
    ~Report()
    {
        if (const char* path = std::getenv("FAULT_COUNT"))
            if (std::FILE* file = std::fopen(path, "w")) {
                std::fprintf(file, "%d", calls.load());
                std::fclose(file);
            }
    }
} report;

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened(path, flags, mode);
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    return strikesDescriptor(descriptor) ? -1 : syscall(SYS_write, descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at)
{
    return strikesDescriptor(descriptor) ? -1 : syscall(SYS_pwrite64, descriptor, bytes, size, at);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at)
{
    return strikesDescriptor(descriptor) ? -1 : syscall(SYS_pwrite64, descriptor, bytes, size, at);
}

int ftruncate(int descriptor, off_t size)
{
    return strikesDescriptor(descriptor) ? -1 : int(syscall(SYS_ftruncate, descriptor, size));
}

int ftruncate64(int descriptor, off64_t size)
{
    return strikesDescriptor(descriptor) ? -1 : int(syscall(SYS_ftruncate, descriptor, size));
}

int fsync(int descriptor)
{
    return strikesDescriptor(descriptor) ? -1 : int(syscall(SYS_fsync, descriptor));
}

int fdatasync(int descriptor)
{
    return strikesDescriptor(descriptor) ? -1 : int(syscall(SYS_fdatasync, descriptor));
}

int unlink(const char* path)
{
    return strikesPath(path) ? -1 : int(syscall(SYS_unlink, path));
}

int rename(const char* from, const char* to)
{
    return strikesPath(to) ? -1 : int(syscall(SYS_rename, from, to));
}
}
