"""Add-ons and lines of notes find the department they concern, in the words that halls use."""

import pytest

from desk.domain.departments import Department, department_of, lines_for


@pytest.mark.parametrize(
    ("addon", "unit", "department"),
    [
        ("Veg plates", "plate", Department.KITCHEN),
        ("Jain thali", "plate", Department.KITCHEN),
        ("फुलांची सजावट", "event", Department.DECORATION),
        ("Stage and mandap", "event", Department.DECORATION),
        ("Generator", "hour", Department.ELECTRICIAN),
        ("Electricity", "unit", Department.ELECTRICIAN),
        ("Security guards", "piece", Department.SECURITY),
        ("Valet parking", "piece", Department.SECURITY),
        ("AC rooms", "day", Department.HOUSEKEEPING),
        ("खुर्ची", "piece", Department.HOUSEKEEPING),
        ("Photographer", "event", None),
        ("Welcome committee", "person", Department.KITCHEN),
    ],
)
def test_that_an_add_on_concerns_a_department_by_its_name_or_unit(
    addon: str, unit: str, department: Department | None
) -> None:
    assert department_of(addon, unit) is department


def test_that_a_note_is_read_by_those_it_names_and_by_all_where_it_names_nobody() -> None:
    note = "Kitchen: no onion\nसजावट: लाल गुलाब\nbride's entry: 7 pm\n\ncall Mr Patil: 98220 12345"
    for_all = ["bride's entry: 7 pm", "call Mr Patil: 98220 12345"]
    assert lines_for(note, Department.KITCHEN) == ["no onion", *for_all]
    assert lines_for(note, Department.DECORATION) == ["लाल गुलाब", *for_all]
    assert lines_for(note, Department.SECURITY) == for_all
    assert lines_for("", Department.KITCHEN) == []
