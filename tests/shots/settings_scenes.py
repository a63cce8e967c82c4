"""Scenes of the settings, as a manager: a space in its form, a season, an add-on, the people, this PC."""

from desk.ui.settings.records_page import RecordsPage
from tests.shots.stage import Stage


def setting_up(stage: Stage) -> None:
    stage.window.window_actions["settings"].trigger()
    panel = stage.workplace.panels.settings
    for name in ("space", "session", "factor", "addon"):
        panel.turn_to(name)
        page = panel.made.get(name)
        if isinstance(page, RecordsPage):
            stage.settle()
            page.open_current()
            stage.settle()
            stage.shot(f"settings-{name}")
            if page.slot.form is not None:
                page.slot.form.discard()
    for name in ("days", "texts", "staff", "desk", "printers"):
        panel.turn_to(name)
        stage.settle()
        stage.shot(f"settings-{name}")
    stage.window.window_actions["board"].trigger()
