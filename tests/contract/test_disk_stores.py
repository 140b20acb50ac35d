"""The contract, on the stores in memory and on a disk."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from calsync.stores import IcsFile, Store, Vdir
from calsync.stores.memory import MemoryStore
from tests.contract.store_contract import StoreContract


class TestMemoryFolder(StoreContract):
    """A folder in memory."""

    @pytest.fixture
    def store(self) -> Store:
        return MemoryStore()

    def change(self, store: Store, name: str, content: bytes | None) -> None:
        assert isinstance(store, MemoryStore)
        store.change(name, content)

    def holds(self, store: Store) -> Mapping[str, bytes]:
        assert isinstance(store, MemoryStore)
        return store.contents


class TestMemoryFile(TestMemoryFolder):
    """A file in memory."""

    only = "calendar.ics"

    @pytest.fixture
    def store(self) -> Store:
        return MemoryStore(is_folder=False)


class DiskContract(StoreContract):
    """What both stores on a disk have in common."""

    def change(self, store: Store, name: str, content: bytes | None) -> None:
        assert isinstance(store, IcsFile | Vdir)
        path = (store.path if store.is_folder else store.path.parent) / name
        if content is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(content)  # in place: the inode stays, the clock may be coarse

    def holds(self, store: Store) -> Mapping[str, bytes]:
        assert isinstance(store, IcsFile | Vdir)
        folder = store.path if store.is_folder else store.path.parent
        return {path.name: path.read_bytes() for path in folder.iterdir()}


class TestIcsFile(DiskContract):
    """One .ics file."""

    only = "calendar.ics"

    @pytest.fixture
    def store(self, tmp_path: Path) -> Store:
        return IcsFile(tmp_path / "calendar.ics")


class TestVdir(DiskContract):
    """A folder of .ics files."""

    @pytest.fixture
    def store(self, tmp_path: Path) -> Store:
        (tmp_path / "vdir").mkdir()
        return Vdir(tmp_path / "vdir")
