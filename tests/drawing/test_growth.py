"""The picture of how cost grows with size: every measure and size on it, readable by any program that knows SVG."""

from pathlib import Path
from xml.etree import ElementTree

from bench.growth import Curve, draw


def test_that_the_picture_of_growth_names_every_curve_and_size_and_keeps_within_its_edges(tmp_path: Path) -> None:
    path = tmp_path / "growth.svg"
    holds = Curve(name="hold & pay", points=[(1_000, 1.0), (10_000, 1.2), (1_000_000, 1.9)])
    draw([holds, Curve(name="board", points=[(1_000, 30.0), (10_000, 31.0), (1_000_000, 33.0)])], path)
    root = ElementTree.parse(path).getroot()
    words = {text.text for text in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"hold & pay", "board", "the logarithm of the size", "1,000", "1,000,000", "2×"} <= words
    lines = list(root.iter("{http://www.w3.org/2000/svg}line"))
    assert len(lines) == 5 + 3 + 3 * 2 + 3  # the grid, a tick for each size, each curve's two stretches and name
    assert all(0 <= float(line.get(name, "-1")) <= 640 for line in lines for name in ("x1", "x2", "y1", "y2"))
