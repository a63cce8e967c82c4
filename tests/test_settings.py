"""Settings: what is read from where, and what is said when it makes no sense."""

from pathlib import Path

import pytest

from desk import settings
from desk.domain.errors import ConfigurationWrong
from desk.settings import Appearance, LogLevel


def environment(tmp_path: Path, text: str, **variables: str) -> dict[str, str]:
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return {"DESK_SETTINGS": str(file), **variables}


def test_that_everything_has_a_default(tmp_path: Path) -> None:
    found = settings.load(environment(tmp_path, ""))
    assert found.database_url is None
    assert found.data_dir.is_absolute()
    assert found.appearance is Appearance.AUTO
    assert found.language == "auto"
    assert found.log_level is LogLevel.INFO


def test_that_the_file_is_read(tmp_path: Path) -> None:
    text = f"""
    database_url = "postgresql://hall.example:5433/halldesk"
    data_dir = "{(tmp_path / "data").as_posix()}"
    login_prefix = "par_"
    appearance = "Dark"
    language = "mr_IN"
    log_level = "debug"
    """
    found = settings.load(environment(tmp_path, text))
    assert found == settings.Settings(
        database_url="postgresql://hall.example:5433/halldesk",
        data_dir=tmp_path / "data",
        login_prefix="par_",
        appearance=Appearance.DARK,
        language="mr_IN",
        log_level=LogLevel.DEBUG,
    )


def test_that_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    variables = environment(
        tmp_path,
        'database_url = "postgresql://one/halldesk"',
        DESK_DATABASE_URL="postgresql://two/halldesk",
        DESK_DATA_DIR=str(tmp_path),
    )
    found = settings.load(variables)
    assert found.database_url == "postgresql://two/halldesk"
    assert found.data_dir == tmp_path


def test_that_a_password_in_the_address_is_not_shown(tmp_path: Path) -> None:
    found = settings.load(environment(tmp_path, "", DESK_DATABASE_URL="postgresql://asha:geheim@hall/halldesk"))
    assert "geheim" not in repr(found)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('database_url = "hall.example"', "database_url"),
        ('database_url = "mysql://hall/halldesk"', "database_url"),
        ('database_url = "postgresql://hall:port/halldesk"', "database_url"),
        ('database_url = "postgresql://hall:99999/halldesk"', "database_url"),
        ('database_url = "postgresql://hall"', "database_url"),
        ("database_url = 5", "database_url"),
        ('data_dir = "here"', "data_dir"),
        ('login_prefix = "Par-"', "login_prefix"),
        ('appearance = "pink"', "appearance"),
        ('language = "english"', "language"),
        ('log_level = "loud"', "log_level"),
        ('colour = "blue"', "colour"),
    ],
)
def test_that_a_wrong_value_is_named_with_its_file_and_key(tmp_path: Path, line: str, key: str) -> None:
    with pytest.raises(ConfigurationWrong) as caught:
        settings.load(environment(tmp_path, line))
    assert "settings.toml" in caught.value.sentence
    assert key in caught.value.sentence


def test_that_a_wrong_variable_is_named_and_its_password_is_not_repeated(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationWrong) as caught:
        settings.load(environment(tmp_path, "", DESK_DATABASE_URL="postgres//asha:geheim@hall"))
    assert "DESK_DATABASE_URL" in caught.value.sentence
    assert "geheim" not in caught.value.sentence


def test_that_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationWrong, match="it is not TOML"):
        settings.load(environment(tmp_path, "appearance = dark"))


def test_that_a_chosen_file_must_exist_but_the_usual_one_need_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigurationWrong, match="there is no such file"):
        settings.load({"DESK_SETTINGS": str(tmp_path / "none.toml")})
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path))
    assert settings.load({}).database_url is None
