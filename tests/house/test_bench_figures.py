"""What the benchmarks tell of their figures: whether an aim is met, and where the tables go on a page."""

from bench.figures import renewed, row, spread, table, verdict


def test_that_an_aim_is_met_missed_or_not_judged_where_other_programs_took_the_machine() -> None:
    slow = row("a hold", 3.0, limit=0.5, aim={"ratio": 5})
    waits = row("a change noticed", **spread([float(n) for n in range(100)]), aim={"p95": 100, "ours": 60})
    assert slow["ratio"] == 6.0
    assert (verdict(slow, 0.02), verdict(slow, 0.4), verdict(slow, None)) == ("missed", "busy", "missed")
    assert (verdict(waits, 0.02), verdict(waits | {"p95": 101.0}, 0.0)) == ("met", "missed")
    assert verdict(row("memory", 190, unit="MB"), 0.0) == ""


def test_that_a_table_says_the_circumstances_and_a_failure_and_a_page_gets_only_what_it_has_marks_for() -> None:
    rows = [row("a hold", 3.0, limit=0.5, aim={"ratio": 5}, note="1 client"), row("listed", 12_345, unit="rows")]
    told = table({"bench": "referee", "seconds": 61.2, "others": 0.25, "pace": 1.234, "rows": rows})
    assert told.startswith("`referee`: 61 s, other programs took 25% of the machine, fixed work took 1.23 ms.")
    assert "| a hold | 3 ms |  |  | 0.5 ms | 6.00 | ≤ 5× | busy; 1 client |" in told
    assert "| listed | 12,345 rows |" in told
    assert "FAILED: ended with 1" in table({"bench": "money", "seconds": 1.0, "rows": [], "error": "ended with 1"})
    page = (
        "Before.\n<!-- bench referee -->\nlast time\n<!-- end -->\nBetween.\n<!-- bench money -->\nkept\n<!-- end -->\n"
    )
    fresh = renewed(page, {"referee": told, "crowd": "nobody wants it"})
    assert "last time" not in fresh
    assert told in fresh
    assert fresh.endswith("<!-- end -->\nBetween.\n<!-- bench money -->\nkept\n<!-- end -->\n")
    assert renewed(fresh, {"referee": told}) == fresh
