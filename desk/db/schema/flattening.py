"""Conditions with their ANDs side by side: PostgreSQL nests them when they are written and not when they are restored.

`((a AND b) AND c)` and `(a AND b AND c)` are one condition, and only the second comes back from a backup.
"""

import re
from typing import cast

_TOKEN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[()]|\s+|[^\s()'\"]+|.", re.DOTALL)
Node = str | list["Node"]


def flattened(text: str) -> str:
    """The line with every AND inside an AND beside it; anything else stays as it is."""
    if " AND " not in text:
        return text
    root: list[Node] = []
    stack = [root]
    for token in _TOKEN.findall(text):
        if token == "(":
            inner: list[Node] = []
            stack[-1].append(inner)
            stack.append(inner)
        elif token == ")" and len(stack) > 1:
            stack.pop()
        else:
            stack[-1].append(token)
    return text if len(stack) > 1 else _text(root)


def _text(group: list[Node]) -> str:
    return "".join(node if isinstance(node, str) else f"({_text(_spliced(node))})" for node in _spliced(group))


def _spliced(group: list[Node]) -> list[Node]:
    if "AND" not in group:
        return group
    found: list[Node] = []
    for place, node in enumerate(group):
        if isinstance(node, str) or not _is_operand(group, place):
            found.append(node)
            continue
        inner = _spliced(node)
        found += inner if _is_chain(inner) else [cast(Node, inner)]
    return found


def _is_chain(group: list[Node]) -> bool:
    """Whether it is `(…) AND (…) AND …` and nothing else."""
    words = [node for node in group if not (isinstance(node, str) and node.isspace())]
    return len(words) > 2 and all(
        word == "AND" if place % 2 else isinstance(word, list) for place, word in enumerate(words)
    )


def _is_operand(group: list[Node], place: int) -> bool:
    """Whether the node stands alone between ANDs or the ends of its group."""
    before = [node for node in group[:place] if not (isinstance(node, str) and node.isspace())]
    after = [node for node in group[place + 1 :] if not (isinstance(node, str) and node.isspace())]
    return (not before or before[-1] == "AND") and (not after or after[0] == "AND")
