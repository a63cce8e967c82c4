"""What may be sent away for support: it explains a fault and tells nothing of anybody."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.doctor.support_file import collect
from desk.logs import redact
from desk.settings import Settings
from desk.usecases.ports import Finding

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz0123456789"
NAMES = st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=3, max_size=12)
WORDS = st.sampled_from(["", "sms to", "refused:", "while asking", "for booking PAR-2026-0042,"])
PHONES = st.tuples(
    st.sampled_from(["+91 {0} {1}", "{0}{1}", "0{0}{1}", "91{0}{1}", "+91-{0}-{1}"]),
    st.integers(60000, 99999),
    st.integers(0, 99999),
).map(lambda x: x[0].format(x[1], f"{x[2]:05}"))
REFERENCES = st.builds(
    "{}_{}{}".format,
    st.sampled_from(["pay", "order", "rfnd", "plink", "pi", "ch", "cs", "cus", "evt"]),
    st.sampled_from(["", "live_", "test_"]),
    st.text(LETTERS, min_size=14, max_size=24),
)
SECRETS = st.text(LETTERS, min_size=8, max_size=40).flatmap(
    lambda secret: st.sampled_from(
        [
            (secret, f"password={secret}"),
            (secret, f'"api_key": "{secret}"'),
            (secret, f"Authorization: Bearer {secret}"),
            (secret, f"postgresql://asha:{secret}@server/halldesk"),
            (secret, f"rzp_live_{secret}"),
        ]
    )
)


@given(WORDS, PHONES, WORDS)
def test_that_no_phone_number_survives(before: str, phone: str, after: str) -> None:
    clean = redact(f"{before} {phone} {after}")
    assert phone not in clean
    assert phone[-5:] not in clean.replace("[phone]", "")


@given(WORDS, REFERENCES, WORDS)
def test_that_no_reference_of_a_payment_survives(before: str, reference: str, after: str) -> None:
    assert reference not in redact(f"{before} {reference} {after}")


@given(WORDS, SECRETS, WORDS)
def test_that_no_secret_survives(before: str, secret: tuple[str, str], after: str) -> None:
    assert secret[0] not in redact(f"{before} {secret[1]} {after}")


@given(NAMES, NAMES)
def test_that_no_name_survives_in_what_a_server_or_driver_quotes(first: str, last: str) -> None:
    name = f"{first} {last}"
    for text in (
        f"DETAIL:  Key (tenant_id, name)=(1, {name}) already exists.",
        f"DETAIL:  Failing row contains (1, {name}, null).",
        f"[parameters: {{'name': '{name}', 'note': 'a\nb'}}]",
        f"{first}.{last}@example.in paid",
    ):
        clean = redact(text)
        assert name not in clean, text
        assert f"{first}.{last}@" not in clean


def test_that_the_file_for_support_explains_and_tells_of_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    (data / "logs").mkdir(parents=True)
    (data / "own" / "pgdata" / "log").mkdir(parents=True)
    (data / "backups").mkdir()
    (data / "backups" / "20261121T190000Z-business.halldesk").write_text("everything of everybody")
    (data / "logs" / "desk.log").write_text("x" * 4_000_000 + "\nsms to 9820012345 failed, pay_Mk29sjd72hdKq1\n")
    (data / "own" / "pgdata" / "log" / "server-Sat.log").write_text("FATAL: the disk is full\n")
    (tmp_path / "settings.toml").write_text('database_url = "postgresql://asha:geheim@server/halldesk"\n')
    monkeypatch.setenv("DESK_DATA_DIR", str(data))
    monkeypatch.setenv("DESK_SETTINGS", str(tmp_path / "settings.toml"))
    finding = Finding(name="disk", title="Disk", state="bad", value="12 MB free")
    made = collect(Settings(data_dir=data), [finding], tmp_path / "out")
    with zipfile.ZipFile(made) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert {"README.txt", "findings.json", "settings.toml", "logs/desk.log", "server/server-Sat.log"} == set(texts)
    everything = "\n".join(texts.values())
    assert "12 MB free" in texts["findings.json"]
    assert "the disk is full" in everything
    assert "sms to [phone] failed, [reference]" in texts["logs/desk.log"]
    assert "geheim" not in everything
    assert "everybody" not in everything
    assert made.stat().st_size < 1_000_000
