/* Loaded before the program under valgrind, whose releases before 3.21 write to the mask that
 * sigsuspend is given. Swift's main thread ends in libdispatch, which gives one in read-only memory. */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  sigset_t copy = *mask;
  return (int)syscall(SYS_rt_sigsuspend, &copy, _NSIG / 8);
}
