/* writefiles SIZES FOLDER: writes new files below FOLDER, which must not be there yet, and nothing
 * else: what the disk alone costs a site. Each line of SIZES is a number of bytes, a space and a path
 * without `..`; the lines of a folder should follow one another. One thread, no fsync. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { chunk = 1 << 16 };

static void fail(const char *what, const char *path) {
  fprintf(stderr, "writefiles: %s %s: %s\n", what, path, strerror(errno));
  exit(1);
}

/* Makes and opens each folder of `path` below `root`; the last one is kept for the next file. */
static int open_folder(int root, const char *path) {
  static char kept[4096];
  static int kept_folder = -1;
  if (kept_folder >= 0 && strcmp(kept, path) == 0) return kept_folder;
  if (kept_folder >= 0) close(kept_folder);
  int folder = dup(root);
  char rest[4096];
  strcpy(rest, path);
  for (char *part = strtok(rest, "/"); part; part = strtok(NULL, "/")) {
    if (mkdirat(folder, part, 0755) != 0 && errno != EEXIST) fail("cannot make", path);
    int next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (next < 0) fail("cannot open", path);
    close(folder);
    folder = next;
  }
  strcpy(kept, path);
  return kept_folder = folder;
}

static void write_file(int folder, const char *name, long size, const char *text) {
  int file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (file < 0) fail("cannot make", name);
  while (size > 0) {
    ssize_t written = write(file, text, (size_t)(size < chunk ? size : chunk));
    if (written < 0) fail("cannot write", name);
    size -= written;
  }
  close(file);
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: writefiles SIZES FOLDER\n");
    return 64;
  }
  FILE *sizes = fopen(arguments[1], "r");
  if (!sizes) fail("cannot read", arguments[1]);
  if (mkdir(arguments[2], 0755) != 0) fail("cannot make", arguments[2]);
  int root = open(arguments[2], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (root < 0) fail("cannot open", arguments[2]);
  char *text = malloc(chunk);
  if (!text) fail("no memory for", "a file");
  memset(text, 'x', chunk);

  char line[4200];
  while (fgets(line, sizeof line, sizes)) {
    char *path;
    long size = strtol(line, &path, 10);
    path += *path == ' ';
    path[strcspn(path, "\n")] = '\0';
    if (strlen(path) > 4000) continue;
    char *slash = strrchr(path, '/');
    if (slash) *slash = '\0';
    write_file(slash ? open_folder(root, path) : root, slash ? slash + 1 : path, size, text);
  }
  return 0;
}
