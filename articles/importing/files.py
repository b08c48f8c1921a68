"""The files of an import, in one order, and their bytes."""

import os
from pathlib import Path

from articles.importing.reading import MAX_BYTES, Refused


def found_files(paths):
    """Yield (file, name, refusal) of every file under ``paths``, sorted, hidden ones left out.

    ``name`` is the path below the folder that was asked for. ``refusal`` is ``None``, or the
    ``Refused`` of a path that is not there or a link that leads back into its own folder.
    """
    for path in map(Path, paths):
        if path.is_dir():
            yield from _in_folder(path)
        elif path.exists():
            yield path, path.name, None
        else:
            yield path, path.name, Refused("there is no such file", "Check the path.")


def _in_folder(top):
    for folder, folders, files in os.walk(top):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        linked = [name for name in folders if (here / name).is_symlink()]
        entries = sorted([name for name in files if not name.startswith(".")] + linked)
        for name in entries:
            file = here / name
            yield file, file.relative_to(top).as_posix(), _refused_link(file)


def _refused_link(file):
    if not file.is_symlink():
        return None
    if not file.exists():
        return Refused("the link leads nowhere or back to itself", "Remove it or mend it.")
    if file.is_dir():
        return Refused("a link to a folder is not followed", "Name the folder itself as a PATH.")
    return None


def bytes_of(file):
    """Return the bytes of ``file``; raise ``Refused`` where it is too long or cannot be read."""
    try:
        if not file.is_file():
            raise Refused("it is not a regular file", "Name a text file.")
        if file.stat().st_size > MAX_BYTES:
            raise Refused(
                f"it is over {MAX_BYTES // 1_000_000} MB", "Split it into one file a dispatch."
            )
        return file.read_bytes()
    except OSError as error:
        raise Refused(
            f"it cannot be read ({error.strerror})", "Check that it is there and readable."
        ) from error
