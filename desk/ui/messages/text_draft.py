"""What somebody has made of one text and not saved yet, and everything that is to be said about it. No widgets."""

from dataclasses import dataclass, replace

from desk.domain.messages.dlt import header_problem, id_problem, template_problems
from desk.domain.messages.kind import Channel, MessageKind, fields_of, samples_of
from desk.domain.messages.text import (
    LONGEST_BODY,
    LONGEST_SUBJECT,
    TextProblem,
    TextWrong,
    fields_in,
    problems_of,
    render,
)
from desk.domain.messages.values import Unfit, unfit
from desk.domain.sentence import Sentence
from desk.domain.venue import Venue
from desk.usecases.messages.reading import Category, MessageTemplate
from desk.usecases.results import House


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Which text: its kind, channel and language."""

    kind: MessageKind
    channel: Channel
    language: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """The fields of the editor; `version` is the one it began with, 0 where there was none."""

    version: int = 0
    subject: str = ""
    body: str = ""
    provider_template_id: str = ""
    dlt_template_id: str = ""
    header: str = ""
    category: Category = "service"
    second_provider: bool = False
    enabled: bool = True


def draft_of(template: MessageTemplate) -> Draft:
    """What is saved, as the editor begins."""
    return Draft(
        version=template.version,
        subject=template.subject,
        body=template.body,
        provider_template_id=template.provider_template_id,
        dlt_template_id=template.dlt_template_id,
        header=template.header,
        category=template.category,
        second_provider=template.second_provider,
        enabled=template.enabled,
    )


def typed_differs(one: Draft, other: Draft) -> bool:
    """Whether they differ in what people type."""
    return replace(one, version=0) != replace(other, version=0)


def body_problems(place: Place, draft: Draft) -> list[TextProblem]:
    """What is wrong with the body, hard problems and advice, from its beginning."""
    fields = fields_of(place.kind)
    found = problems_of(draft.body, [field.name for field in fields], LONGEST_BODY[place.channel])
    if place.channel is Channel.SMS:
        found += template_problems(draft.body, fields)
    return sorted(found, key=lambda problem: (problem.position, not problem.hard))


def field_problems(place: Place, draft: Draft) -> dict[str, str]:
    """The first problem of each field that forbids saving."""
    found: dict[str, str] = {}
    hard = [problem for problem in body_problems(place, draft) if problem.hard]
    if hard:
        found["body"] = hard[0].problem
    if place.channel is Channel.EMAIL:
        known = [field.name for field in fields_of(place.kind)]
        wrong = problems_of(draft.subject, known, LONGEST_SUBJECT)
        if "\n" in draft.subject:
            wrong.append(TextProblem(problem=Sentence("a subject has one line")))
        if wrong:
            found["subject"] = wrong[0].problem
    if place.channel is Channel.SMS:
        header = header_problem(draft.header, promotional=draft.category == "promotional")
        dlt = id_problem(draft.dlt_template_id)
        found |= {name: said for name, said in (("header", header), ("dlt_template_id", dlt)) if said is not None}
    return found


def unfit_names(place: Place, draft: Draft, house: House, business: str) -> list[Unfit]:
    """Names of this house that the text says and an SMS cannot, as they are. Codes are signed by the business."""
    if place.channel is not Channel.SMS:
        return []
    code = place.kind is MessageKind.ONE_TIME_CODE
    own = {
        "venue": [business] if code else [venue.name for venue in house.venues],
        "place": [name for venue in house.venues for name in _places(venue)],
    }
    said = set(fields_in(draft.body))
    return unfit([field for field in fields_of(place.kind) if field.name in said], own)


def _places(venue: Venue) -> list[str]:
    return [space.name for space in venue.spaces] + [composite.name for composite in venue.composites]


def shown(place: Place, text: str) -> str | None:
    """The text with the samples in place; None while it cannot be rendered."""
    try:
        return render(text, samples_of(place.kind))
    except TextWrong:
        return None
