"""The first pass of an import: files are read and extracted, by one process or by several.

What is read is spilled to a temporary file, so that memory grows with the number of files by a
few bytes each. The second pass takes the dispatches by their day and text: who is who does not
depend on the order of the files, nor on how many processes read them.
"""

import itertools
import multiprocessing
import pickle
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from articles.extraction import extract
from articles.extraction.findings import Extraction
from articles.extraction.topics import SHIPPED
from articles.importing.files import bytes_of
from articles.importing.reading import DispatchText, Refused, read

AT_ONCE = 8  # files a process takes at a time
CHUNK = 100  # dispatches that share a transaction


@dataclass(frozen=True)
class Read:
    """One file after the first pass: its dispatch with its findings, or its refusal."""

    name: str
    refusal: Refused | None = None
    raw: bytes = b""
    document: DispatchText | None = None
    found: Extraction | None = None

    @property
    def order(self):
        """What the second pass is ordered by: refusals first, then day and text."""
        return (self.document.published or "", self.document.sha256) if self.document else ("", "")


def read_file(file, name, refusal, language, topics=SHIPPED):
    """Return the ``Read`` of one file; a refusal is one too."""
    raw = b""
    try:
        if refusal:
            raise refusal
        raw = bytes_of(file)
        document = read(raw, name)
    except Refused as error:
        return Read(name, error, raw)
    found = extract(
        document.text,
        published=document.published,
        language=language,
        topics=topics,
        above=document.above,
    )
    return Read(name, None, raw, document, found)


class Spill:
    """A temporary file of ``Read``, given back in chunks in the order of the second pass."""

    def __init__(self):
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the spill
        self._index = []

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._file.close()

    def add(self, one):
        self._index.append((*one.order, len(self._index), self._file.tell()))
        pickle.dump(one, self._file)

    def chunks(self):
        """Yield lists of at most ``CHUNK`` reads."""
        places = iter(sorted(self._index))
        while chunk := list(itertools.islice(places, CHUNK)):
            yield [self._at(place) for *_, place in chunk]

    def _at(self, place):
        self._file.seek(place)
        return pickle.load(self._file)


def read_all(files, language, workers, topics=SHIPPED):
    """Yield the ``Read`` of each of ``files`` (file, name, refusal), in their order."""
    tasks = [(*file, language, topics) for file in files]
    if workers == 1:
        yield from itertools.starmap(read_file, tasks)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        yield from pool.map(read_file, *zip(*tasks, strict=True), chunksize=AT_ONCE)
