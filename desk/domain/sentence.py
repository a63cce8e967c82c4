"""English sentences that remember how they were made, so that a screen can say them in another language.

The rules write for people in English; a `Sentence` is that text, and carries its template and its facts beside it.
Only the outer rings translate; here nothing knows of another language.
"""

import re
from collections.abc import Mapping

_PLACE = re.compile(r"\{(\w+)\}")


class Sentence(str):
    """`Sentence("Take {sum} at the counter.", sum="₹500")` is the text `Take ₹500 at the counter.`

    Attributes:
        template: The text with `{name}` where a fact stands; spelled out in the source, so that it can be collected.
        facts: What stands there; a fact may be a `Sentence` itself.
    """

    __slots__ = ("facts", "template")

    template: str
    facts: Mapping[str, str]

    def __new__(cls, template: str, **facts: object) -> "Sentence":
        known = {name: fact if isinstance(fact, str) else str(fact) for name, fact in facts.items()}
        made = super().__new__(cls, filled(template, known))
        made.template, made.facts = template, known
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (self.template, dict(self.facts))


def filled(template: str, facts: Mapping[str, str]) -> str:
    """The template with its facts in place; a place without a fact stays as it is."""
    return _PLACE.sub(lambda found: facts.get(found[1], found[0]), template)


def places(template: str) -> list[str]:
    """The names in braces, sorted, each as often as it occurs."""
    return sorted(_PLACE.findall(template))


def joined(*parts: str) -> Sentence:
    """Sentences one after another; empty ones are left out."""
    said = [part for part in parts if part]
    template = " ".join(f"{{part{number}}}" for number in range(len(said)))
    return Sentence(template, **{f"part{number}": part for number, part in enumerate(said)})


def _rebuilt(template: str, facts: Mapping[str, str]) -> Sentence:
    return Sentence(template, **facts)
