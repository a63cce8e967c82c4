"""New files take the old ones' place by renames: whatever cuts it short, one whole set of files is in place then."""

import json
from pathlib import Path

import pytest

from desk.server.account import Account
from desk.server.errors import FolderDamaged
from desk.server.folder import Folder, Marker
from desk.server.swapping import kept_files, major_of, settle, swap, workshop

STEPS = ("planned", "old files aside", "new files in place", "marked")


class Cut(Exception):
    """As a power cut: nothing after this step happens."""


def a_folder(root: Path, *, new: int | None = 18) -> Folder:
    made = Folder(root=root, account=Account())
    for pgdata, major in ((made.pgdata, 15), *(((workshop(made) / "pgdata", new),) if new else ())):
        pgdata.mkdir(parents=True)
        (pgdata / "PG_VERSION").write_text(f"{major}\n")
    made.write_marker(Marker(created_at="2026-11-21", port=20_000, server_major=15, initialised=True))
    return made


@pytest.mark.parametrize("last", STEPS)
def test_that_a_swap_cut_short_after_any_step_is_finished_by_the_next_start(tmp_path: Path, last: str) -> None:
    folder, seen = a_folder(tmp_path), []

    def cut(step: str) -> None:
        seen.append(step)
        if step == last:
            raise Cut

    with pytest.raises(Cut):
        swap(folder, 18, cut)
    assert tuple(seen) == STEPS[: STEPS.index(last) + 1]
    assert settle(folder)
    assert major_of(folder.pgdata) == 18
    assert [(kept.major, kept.path.name) for kept in kept_files(tmp_path)] == [(15, "pgdata-before-18")]
    assert json.loads((tmp_path / "halldesk.json").read_text())["server_major"] == 18
    assert sorted(path.name for path in tmp_path.iterdir()) == ["halldesk.json", "pgdata", "pgdata-before-18"]
    assert not settle(folder)


@pytest.mark.parametrize("last", STEPS[:2])
def test_that_a_swap_whose_new_files_are_gone_is_undone(tmp_path: Path, last: str) -> None:
    folder = a_folder(tmp_path)

    def cut(step: str) -> None:
        if step == last:
            raise Cut

    with pytest.raises(Cut):
        swap(folder, 18, cut)
    (workshop(folder) / "pgdata").rename(tmp_path.parent / f"{tmp_path.name}-lost")
    assert settle(folder)
    assert major_of(folder.pgdata) == 15
    assert kept_files(tmp_path) == []
    assert json.loads((tmp_path / "halldesk.json").read_text())["server_major"] == 15


def test_that_nothing_moves_without_new_files_or_with_those_of_another_version(tmp_path: Path) -> None:
    for number, new in enumerate((None, 17)):
        folder = a_folder(tmp_path / str(number), new=new)
        with pytest.raises(FolderDamaged):
            swap(folder, 18)
        assert major_of(folder.pgdata) == 15
        assert not settle(folder)


def test_that_a_second_swap_overwrites_no_files_that_were_kept(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    (tmp_path / "pgdata-before-18").mkdir()
    (tmp_path / "pgdata-before-18" / "PG_VERSION").write_text("14\n")
    assert swap(folder, 18).name == "pgdata-before-18-2"
    assert [kept.major for kept in kept_files(tmp_path)] == [14, 15]


def test_that_a_torn_plan_is_told_and_touches_nothing(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    (tmp_path / "upgrade.json").write_text("{")
    with pytest.raises(FolderDamaged):
        settle(folder)
    assert major_of(folder.pgdata) == 15
