"""Who in the house does what for a function: which department an add-on concerns, and which lines of a note are theirs.

An add-on says it by its name or unit, a note by a line that begins with a department: `Kitchen: jain food for forty`.
"""

import re
from enum import StrEnum


class Department(StrEnum):
    KITCHEN = "kitchen"
    DECORATION = "decoration"
    ELECTRICIAN = "electrician"
    SECURITY = "security"
    HOUSEKEEPING = "housekeeping"


# The beginning of a word is enough; the first department that fits has it.
_WORDS: dict[Department, tuple[str, ...]] = {
    Department.KITCHEN: (
        "kitchen",
        "plate",
        "cater",
        "food",
        "meal",
        "breakfast",
        "lunch",
        "dinner",
        "snack",
        "tea",
        "coffee",
        "sweet",
        "menu",
        "welcome drink",
        "cook",
        "rasoi",
        "रसोई",
        "किचन",
        "भोजन",
        "जेवण",
        "थाळी",
        "थाली",
        "नाश्ता",
        "चहा",
        "चाय",
        "स्वयंपाक",
    ),
    Department.DECORATION: (
        "decor",
        "flower",
        "stage",
        "mandap",
        "drape",
        "entrance",
        "floral",
        "balloon",
        "rangoli",
        "backdrop",
        "सजावट",
        "फूल",
        "फुले",
        "मंडप",
        "स्टेज",
        "रांगोळी",
        "रंगोली",
    ),
    Department.ELECTRICIAN: (
        "electric",
        "light",
        "generator",
        "genset",
        "sound",
        "speaker",
        "mic",
        "dj",
        "projector",
        "power",
        "fan",
        "led",
        "बिजली",
        "वीज",
        "विद्युत",
        "जनरेटर",
        "लाइट",
        "साउंड",
        "ध्वनी",
        "दिवे",
    ),
    Department.SECURITY: (
        "security",
        "guard",
        "bouncer",
        "parking",
        "valet",
        "watchman",
        "cctv",
        "gate",
        "सुरक्षा",
        "पहारेकरी",
        "चौकीदार",
        "पार्किंग",
        "गार्ड",
    ),
    Department.HOUSEKEEPING: (
        "housekeep",
        "clean",
        "room",
        "linen",
        "bed",
        "chair",
        "table",
        "towel",
        "wash",
        "garbage",
        "sofa",
        "सफाई",
        "स्वच्छता",
        "कमरा",
        "खोली",
        "कुर्सी",
        "खुर्ची",
        "साफ",
    ),
}
_BY_UNIT = {"plate": Department.KITCHEN, "person": Department.KITCHEN, "unit": Department.ELECTRICIAN}
_LINE = re.compile(r"\s*([^:：\n]{3,40})[:：]\s*(\S.*)")


def department_named(words: str) -> Department | None:
    """The department that a few words are about."""
    text = words.casefold()
    for department, beginnings in _WORDS.items():
        if any(re.search(rf"(?<![^\W\d]){re.escape(word)}", text) for word in beginnings):
            return department
    return None


def department_of(addon: str, unit: str) -> Department | None:
    """Whom an add-on concerns by its name, else by its unit; None: everybody."""
    return department_named(addon) or _BY_UNIT.get(unit)


def lines_for(note: str, department: Department) -> list[str]:
    """The lines of a note that a department reads: its own without their beginning, and those for everybody."""
    found = []
    for line in note.splitlines():
        said = _LINE.fullmatch(line)
        whose = department_named(said[1]) if said is not None else None
        if whose is None:
            found += [line.strip()] if line.strip() else []
        elif whose is department and said is not None:
            found.append(said[2].strip())
    return found
