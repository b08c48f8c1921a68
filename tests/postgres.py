"""Run a command with ``DATABASE_URL`` naming a throw-away PostgreSQL.

``python tests/postgres.py COMMAND …`` starts a cluster in a temporary folder, reachable through a
socket there only, and removes it whatever happens to the command. A ``DATABASE_URL`` that already
names a PostgreSQL is used instead. ``--find`` only says whether there is one to be had.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

UNAVAILABLE = 69  # EX_UNAVAILABLE of sysexits.h
MISSING = """
!!! NO POSTGRESQL: its half of the tests does not run.
!!! On Debian:  apt-get install postgresql
!!! Elsewhere:  PG_BIN=/folder/of/initdb, or DATABASE_URL=postgres://... to use a running one.
"""
# Nothing here outlives the tests, so nothing needs to reach the disk.
SERVER_OPTIONS = "-c listen_addresses= -c fsync=off -c full_page_writes=off -k "


def given_url():
    """Return the PostgreSQL that the environment names, or an empty string."""
    url = os.environ.get("DATABASE_URL", "")
    return url if url.startswith(("postgres:", "postgresql:", "psql:", "pgsql:")) else ""


def binaries():
    """Return the folder of initdb and pg_ctl, the newest there is, or None."""
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    newest_first = sorted(versions, key=lambda path: float(path.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    folders = [os.environ.get("PG_BIN"), *newest_first, on_path and Path(on_path).parent]
    return next((Path(f) for f in folders if f and (Path(f) / "initdb").exists()), None)


def as_owner(command):
    """Return the command as it is run by the cluster's owner: PostgreSQL refuses to be root."""
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else command


def run_quietly(command):
    """Run a command in a folder that every user may enter; show what it said if it fails."""
    done = subprocess.run(as_owner(command), cwd="/", capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")


@contextmanager
def cluster(folder):
    """Start a PostgreSQL, yield its address, stop and remove it."""
    # A socket's path may have 107 bytes, fewer than some temporary folders leave.
    home = Path(tempfile.mkdtemp(prefix="newsroom-pg-", dir="/tmp"))
    data, control = str(home / "data"), str(folder / "pg_ctl")
    try:
        if os.geteuid() == 0:
            shutil.chown(home, "postgres")
        initdb = [str(folder / "initdb"), "-D", data, "-U", "postgres", "-A", "trust"]
        run_quietly([*initdb, "-E", "UTF8", "-N", "--locale=C.UTF-8"])
        start = ["-l", str(home / "log"), "-o", f"{SERVER_OPTIONS}{home}", "-w", "start"]
        run_quietly([control, "-D", data, *start])
        yield f"postgres://postgres@/postgres?host={home}"
    finally:
        if (home / "data" / "postmaster.pid").exists():
            run_quietly([control, "-D", data, "-m", "immediate", "-w", "stop"])
        shutil.rmtree(home)


def run(command, url):
    """Run the command with the database's address and return its exit code."""
    return subprocess.run(command, env=os.environ | {"DATABASE_URL": url}).returncode


def main(command):
    """Run the command on the PostgreSQL given, or on one of our own."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    folder = binaries()
    if not (folder or given_url()):
        print(MISSING, file=sys.stderr)
        return UNAVAILABLE
    if command == ["--find"]:
        return 0
    if given_url():
        return run(command, given_url())
    with cluster(folder) as url:
        return run(command, url)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
