/* Loaded before the program: counts its system calls on a folder, and makes one of them go wrong.
 *
 *   FAULTS_ROOT   the folder whose calls count, as an absolute path without links
 *   FAULTS_TRACE  a file that gets a line for each of them: number, call, path
 *   FAULTS_AT     the number of the call that goes wrong
 *   FAULTS_DO     what goes wrong there:
 *                   error    it fails with FAULTS_ERRNO and does nothing (`close` closes all the same)
 *                   full     it and every later one that needs room fails with FAULTS_ERRNO
 *                   short    half of what was asked for is read or written
 *                   kill     the process is killed before it, and in the middle of what it writes
 *                   kill-after  the process is killed behind it
 *                   stop     the process stops before it, until it gets SIGCONT
 *                   truncate, grow, delete, swap  the file of the call changes behind the call;
 *                            swap puts FAULTS_OTHER in its place
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static char root[PATH_MAX];
static size_t root_length;
static char other[PATH_MAX];
static const char *action = "";
static long chosen = -1;
static int code;
static int trace = -1;
static atomic_long calls;

__attribute__((constructor)) static void begin(void) {
  const char *value;
  if ((value = getenv("FAULTS_ROOT"))) root_length = (size_t)snprintf(root, sizeof root, "%s", value);
  if ((value = getenv("FAULTS_OTHER"))) snprintf(other, sizeof other, "%s", value);
  if ((value = getenv("FAULTS_AT"))) chosen = atol(value);
  if ((value = getenv("FAULTS_ERRNO"))) code = atoi(value);
  if ((value = getenv("FAULTS_DO"))) action = value;
  if ((value = getenv("FAULTS_TRACE")))
    trace = (int)syscall(SYS_openat, AT_FDCWD, value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is(const char *name) { return strcmp(action, name) == 0; }

/* The path of a name in an open folder, or of what is open itself; whether it is in our folder. */
static int locate(int folder, const char *name, char *path) {
  char link[64];
  ssize_t length = 0;
  if (!root_length) return 0;
  if (!name || name[0] != '/') {
    if (folder == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
    else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    if (length < 0) return 0;
  }
  path[length] = 0;
  if (name) snprintf(path + length, PATH_MAX - (size_t)length, "%s%s", length ? "/" : "", name);
  return strncmp(path, root, root_length) == 0 && (path[root_length] == '/' || !path[root_length]);
}

static void die(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

enum turn { PASS, FAIL, SHORT, AFTER };

/* What is to happen at this call. */
static enum turn turn(const char *call, const char *path, int needs_room) {
  long number = atomic_fetch_add(&calls, 1) + 1;
  if (trace >= 0) {
    char line[PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%ld %s%s %s\n", number, call, needs_room ? "+" : "", path);
    syscall(SYS_write, trace, line, (size_t)length);
  }
  if (is("full") && chosen >= 0 && number >= chosen && needs_room) return FAIL;
  if (number != chosen) return PASS;
  if (is("error")) return FAIL;
  if (is("short")) return SHORT;
  if (is("stop")) {
    syscall(SYS_kill, getpid(), SIGSTOP);
    return PASS;
  }
  if (is("kill")) {
    if (strcmp(call, "write") == 0) return SHORT;
    die();
  }
  return AFTER;
}

static void after(const char *path) {
  int saved = errno;
  if (is("kill-after")) die();
  if (is("truncate")) {
    struct stat found;
    if (stat(path, &found) == 0) truncate(path, found.st_size / 2);
  }
  if (is("grow")) {
    static const char more[] = "\n- skill set for Late Engineer:\n  - Python\n";
    int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND);
    if (file >= 0) {
      syscall(SYS_write, file, more, sizeof more - 1);
      syscall(SYS_close, file);
    }
  }
  if (is("delete")) syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (is("swap")) syscall(SYS_renameat, AT_FDCWD, other, AT_FDCWD, path);
  errno = saved;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define PASSED(call, folder, name, room, real, failed)                \
  char path[PATH_MAX];                                                \
  if (!locate(folder, name, path)) return real;                       \
  enum turn now = turn(call, path, room);                             \
  if (now == FAIL) { errno = code; return failed; }                   \
  __typeof__(real) result = real;                                     \
  if (now == AFTER) after(path);                                      \
  return result;

int openat(int folder, const char *name, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
  va_end(more);
  PASSED("openat", folder, name, (flags & O_CREAT) != 0,
    (int)syscall(SYS_openat, folder, name, flags, mode), -1)
}

int mkdirat(int folder, const char *name, mode_t mode) {
  PASSED("mkdirat", folder, name, 1, REAL(mkdirat)(folder, name, mode), -1)
}

int renameat(int folder, const char *name, int target, const char *new) {
  PASSED("renameat", target, new, 0, REAL(renameat)(folder, name, target, new), -1)
}

int unlinkat(int folder, const char *name, int flags) {
  PASSED("unlinkat", folder, name, 0, REAL(unlinkat)(folder, name, flags), -1)
}

int fstatat(int folder, const char *name, struct stat *found, int flags) {
  PASSED("fstatat", folder, name, 0, REAL(fstatat)(folder, name, found, flags), -1)
}

int fstat(int file, struct stat *found) {
  PASSED("fstat", file, NULL, 0, REAL(fstat)(file, found), -1)
}

int flock(int file, int operation) {
  PASSED("flock", file, NULL, 0, REAL(flock)(file, operation), -1)
}

DIR *fdopendir(int folder) { PASSED("fdopendir", folder, NULL, 0, REAL(fdopendir)(folder), NULL) }

struct dirent *readdir(DIR *stream) {
  PASSED("readdir", dirfd(stream), NULL, 0, REAL(readdir)(stream), NULL)
}

ssize_t read(int file, void *bytes, size_t count) {
  char path[PATH_MAX];
  if (!locate(file, NULL, path)) return syscall(SYS_read, file, bytes, count);
  enum turn now = turn("read", path, 0);
  if (now == FAIL) { errno = code; return -1; }
  ssize_t result = syscall(SYS_read, file, bytes, now == SHORT ? (count + 1) / 2 : count);
  if (now == AFTER) after(path);
  return result;
}

ssize_t write(int file, const void *bytes, size_t count) {
  char path[PATH_MAX];
  if (!locate(file, NULL, path)) return syscall(SYS_write, file, bytes, count);
  enum turn now = turn("write", path, 1);
  if (now == FAIL) { errno = code; return -1; }
  ssize_t result = syscall(SYS_write, file, bytes, now == SHORT ? (count + 1) / 2 : count);
  if (now == SHORT && is("kill")) die();
  if (now == AFTER) after(path);
  return result;
}

int close(int file) {
  char path[PATH_MAX];
  if (!locate(file, NULL, path)) return (int)syscall(SYS_close, file);
  enum turn now = turn("close", path, 0);
  int result = (int)syscall(SYS_close, file);
  if (now == FAIL) { errno = code; return -1; }
  if (now == AFTER) after(path);
  return result;
}
