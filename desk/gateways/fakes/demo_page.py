"""The demo provider's page: what is asked for, and three buttons."""

from html import escape
from typing import Any

from desk.domain.money import Money, written

_STYLE = """
:root { color-scheme: light dark; --ink: #1d2433; --back: #eef1f6; --card: #ffffff; --quiet: #5a6477; --go: #0b6e4f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ebf2; --back: #12151c; --card: #1c212c; --quiet: #a3adc0; --go: #2f9e77; }
}
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--back); color: var(--ink);
  font: 1.0625rem/1.5 system-ui, "Noto Sans", sans-serif; }
main { background: var(--card); border-radius: 16px; padding: 2rem; width: min(26rem, calc(100vw - 5rem));
  box-shadow: 0 8px 30px rgb(0 0 0 / .12); }
h1 { font-size: 2.25rem; margin: .25rem 0; font-variant-numeric: tabular-nums; }
p { margin: .25rem 0; } .quiet { color: var(--quiet); font-size: .9375rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
button { flex: 1 0 auto; font: inherit; font-weight: 600; padding: .75rem; border-radius: 10px; cursor: pointer;
  border: 2px solid var(--go); background: transparent; color: inherit; }
button.go { background: var(--go); color: #fff; flex-basis: 100%; }
button:focus-visible { outline: 3px solid #6aa7ff; outline-offset: 2px; }
"""


def page(request: dict[str, Any] | None) -> bytes:
    """The whole page as UTF-8; None for a request that does not exist."""
    if request is None:
        return _whole("Demo payment", "<h1>Nothing to pay here</h1><p>This link does not exist.</p>")
    amount = escape(written(Money(request["amount"], request["currency"])))
    top = (
        f'<p class="quiet">Demo payment: no real money moves</p><h1>{amount}</h1>'
        f"<p>{escape(str(request['description']))}</p>"
    )
    return _whole(f"Pay {amount}", top + _state(request))


def _state(request: dict[str, Any]) -> str:
    if request["payments"]:
        return "<p><strong>✓ Paid.</strong> The desk shows it within seconds. You may close this page.</p>"
    if request.get("comes_at"):
        return (
            "<p><strong>… On its way.</strong> The link has ended, and the money comes late: in half a minute."
            " The desk books it all the same.</p>"
        )
    if request["state"] != "open":
        return "<p><strong>✕ Closed.</strong> This link can no more be paid.</p>"
    failed = "<p><strong>✕ The bank said no.</strong> The customer may try again.</p>" if request["failures"] else ""
    return (
        f'{failed}<form method="post"><button class="go" name="do" value="pay" autofocus>Pay</button>'
        '<button name="do" value="fail">Let it fail</button><button name="do" value="late">Pay late</button></form>'
        '<p class="quiet">Pay plays the customer who pays; “Let it fail” a bank that says no; “Pay late” money that'
        " comes after the link has ended.</p>"
    )


def _whole(title: str, inner: str) -> bytes:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>'
        f"<body><main>{inner}</main></body></html>"
    ).encode()
