"""`./run translations`: collects every text of the program, brings resources/languages up to date, compiles them.

Texts are found in the syntax tree: `QCoreApplication.translate("Context", "text")` in the windows,
`Sentence("text", …)` and the errors' docstrings below them, and what Qt itself says (`qt_words`).
"""

import argparse
import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import environment
from qt_words import QT_WORDS

from desk.ui.language.catalogue import Message, read

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ROOT / "resources" / "languages"
DOMAIN = "Domain"
TRANSLATED = ("hi", "mr")
PLURALS_ONLY = "en"


@dataclass(frozen=True, order=True)
class Text:
    """One text to translate; `counted` has plural forms."""

    context: str
    source: str
    counted: bool = False


class NotLiteral(Exception):
    """A text that no tool can find: its context or words are not spelled out."""


def collect(root: Path = ROOT) -> list[Text]:
    """Every text of the program, sorted, each once.

    Raises:
        NotLiteral: with the place of a text that is not spelled out.
    """
    found = {Text(context, source) for context, sources in QT_WORDS.items() for source in sources}
    for path in sorted((root / "desk").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found.update(_texts(tree, path.relative_to(root)))
    return sorted(found)


def _texts(tree: ast.Module, path: Path) -> Iterator[Text]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute) and ast.unparse(node.func) == "QCoreApplication.translate":
                yield from _translated(node, path)
            elif isinstance(node.func, ast.Name) and node.func.id == "Sentence":
                yield from _sentence(node)
        elif isinstance(node, ast.ClassDef):
            yield from _error(node)


def _translated(call: ast.Call, path: Path) -> Iterator[Text]:
    words = [arg.value for arg in call.args[:2] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if len(words) == 2:
        yield Text(words[0], words[1], counted=len(call.args) > 3)
    elif words != [DOMAIN]:  # the one place that says what was made below the windows
        raise NotLiteral(f"{path}:{call.lineno}")


def _sentence(call: ast.Call) -> Iterator[Text]:
    if call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
        yield Text(DOMAIN, call.args[0].value)


def _error(node: ast.ClassDef) -> Iterator[Text]:
    """An error's default sentence: the first paragraph of its docstring, as `desk.domain.errors` reads it."""
    has_code = any(
        isinstance(part, ast.AnnAssign) and ast.unparse(part).startswith("code: ClassVar") for part in node.body
    )
    text = ast.get_docstring(node, clean=False)
    if text and has_code:
        yield Text(DOMAIN, " ".join(text.split("\n\n", 1)[0].split()))


# ---- the files ------------------------------------------------------------------------------------------------------


def source_file(language: str) -> Path:
    return LANGUAGES / f"desk_{language}.ts"


def update(language: str, texts: list[Text]) -> None:
    """Writes the file anew: new texts are added as missing, texts that are no more are dropped."""
    path = source_file(language)
    known = {(m.context, m.source): m for m in read(path)} if path.exists() else {}
    wanted = [text for text in texts if text.counted or language != PLURALS_ONLY]
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}_IN">']
    context = None
    for text in wanted:
        if text.context != context:
            lines += ["</context>"] * (context is not None) + ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        lines += _entry(text, known.get((text.context, text.source)))
    lines += ["</context>"] * (context is not None) + ["</TS>", ""]
    written = "\n".join(lines)
    if not path.exists() or path.read_text(encoding="utf-8") != written:
        path.write_text(written, encoding="utf-8", newline="\n")


def _entry(text: Text, known: Message | None) -> list[str]:
    finished = known is not None and known.finished and bool(known.translation)
    state = "" if finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if text.counted else "    <message>"]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.counted:
        forms = (known.forms if known is not None else ()) or ("", "")
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(known.translation if known else '')}</translation>")
    return [*lines, "    </message>"]


def missing(language: str, texts: list[Text]) -> list[Text]:
    """What has no finished translation in the file as it stands."""
    path = source_file(language)
    done = {(m.context, m.source) for m in read(path) if m.finished and all(m.forms or (m.translation,))}
    wanted = [text for text in texts if text.counted or language != PLURALS_ONLY]
    return [text for text in wanted if (text.context, text.source) not in done]


def compiled(language: str, target: Path) -> None:
    """Makes the binary file that Qt loads; a missing translation shows the English text."""
    program = environment.program("pyside6-lrelease")
    subprocess.run(
        [str(program), "-silent", "-nounfinished", str(source_file(language)), "-qm", str(target)], check=True
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="./run translations", description="Extract, report what is missing, compile.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit code 1 if something is missing")
    options = parser.parse_args(arguments)
    texts = collect()
    code = 0
    for language in (PLURALS_ONLY, *TRANSLATED):
        if not options.check:
            update(language, texts)
            compiled(language, source_file(language).with_suffix(".qm"))
        gaps = missing(language, texts)
        for text in gaps:
            print(f"{language}: missing: {text.context}: {text.source!r}", file=sys.stderr)
        print(f"{language}: {len(texts) if language != PLURALS_ONLY else 'plurals only'}, {len(gaps)} missing")
        code = code or int(bool(gaps))
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
