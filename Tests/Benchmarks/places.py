"""Where the benchmarks keep things, and the machine that they run on."""

import os
import platform
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
WORK = ROOT / ".build" / "benchmark"
ROLEBOOK = ROOT / ".build" / "release" / "rolebook"
# What users run: everything of Swift is linked in, which starts faster and calls faster.
INSTALLED = ROOT / ".build" / "static" / "release" / "rolebook"
_MEMORY = Path("/dev/shm")


def site_folder(needed: int) -> tuple[Path, str]:
    """A folder to write sites into, and of what kind it is: in memory where that has room.

    Some file systems grow slower with every file that was deleted lately (ext4 without a journal
    does), so that rounds of delete and rebuild would measure the rounds before them.
    """
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK):
        # The files take memory: half of what is left stays for the programs.
        free = min(shutil.disk_usage(_MEMORY).free, _free_memory() // 2)
        if needed < free:
            return _MEMORY / f"rolebook-benchmark-{os.getuid()}", "tmpfs"
    return WORK / "sites", "disk"


def machine() -> dict[str, str]:
    """What figures depend on."""
    return {
        "system": f"{platform.system()} {platform.release()}",
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "swift": toolchain(),
        "commit": _said("git", "-C", str(ROOT), "describe", "--always", "--dirty"),
    }


def toolchain() -> str:
    """The first line of `swift --version`."""
    return _said("swift", "--version").split("\n")[0]


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _free_memory() -> int:
    try:
        for line in Path("/proc/meminfo").read_text("utf-8").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def _said(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    except OSError:
        return "unknown"
    return (done.stdout or done.stderr).strip() or "unknown"
