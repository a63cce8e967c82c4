"""A Razorpay of our own on this PC: the shapes, errors and habits of the real one as far as its documentation tells."""

import base64
import random
import re
from typing import Any

from desk.gateways.fakes.loopback import Asked, Told, Work
from tests.fakes.razorpay_bank import RazorpayBank, new_id, paged

KEYS = {"key_id": "rzp_test_1DP5mmOlF5G5ag", "key_secret": "thisissupersecret00"}
URL_NOT_FOUND = "The requested URL was not found on the server."


def refused(description: str, status: int = 400, code: str = "BAD_REQUEST_ERROR", field: str | None = None) -> Told:
    """The shape of an error; fields come missing, as null and as NA, so here some do."""
    return Told(
        status=status,
        body={
            "error": {
                "code": code,
                "description": description,
                "field": field,
                "source": "NA",
                "step": None,
                "reason": "input_validation_failed",
                "metadata": [],
            }
        },
    )


class RazorpayHouse(RazorpayBank):
    """Links, codes, orders, payments and refunds with their states; `codes_enabled` is a switch of the account."""

    def __init__(self) -> None:
        self.links: dict[str, dict[str, Any]] = {}
        self.codes: dict[str, dict[str, Any]] = {}
        self.refund_keys: dict[str, tuple[bytes, str]] = {}
        self.code_of_payment: dict[str, str] = {}
        self.codes_enabled, self.image_content, self.auto_capture = True, False, True
        super().__init__()

    def routes(self) -> list[tuple[str, str, Work]]:
        return [
            ("POST", "/v1/payment_links/?", self._make_link),
            ("GET", "/v1/payment_links/?", self._list_links),
            ("GET", r"/v1/payment_links/(plink_\w+)", lambda a: self._one(self.links, a)),
            ("POST", r"/v1/payment_links/(plink_\w+)/cancel", self._cancel_link),
            ("POST", "/v1/payments/qr_codes/?", self._make_code),
            ("GET", "/v1/payments/qr_codes/?", self._list_codes),
            ("GET", r"/v1/payments/qr_codes/(qr_\w+)", lambda a: self._one(self.codes, a)),
            ("GET", r"/v1/payments/qr_codes/(qr_\w+)/payments", self._payments_of_code),
            ("POST", r"/v1/payments/qr_codes/(qr_\w+)/close", self._close_code),
            ("GET", r"/v1/orders/(order_\w+)/payments", self._payments_of_order),
            ("GET", "/v1/payments", lambda a: paged(list(self.payments.values()), a)),
            ("GET", r"/v1/payments/(pay_\w+)", lambda a: self._one(self.payments, a)),
            ("POST", r"/v1/payments/(pay_\w+)/capture", self._capture),
            ("POST", r"/v1/payments/(pay_\w+)/refund", self._make_refund),
            ("GET", r"/v1/payments/(pay_\w+)/refunds", self._refunds_of),
            ("GET", r"/v1/refunds/(rfnd_\w+)", lambda a: self._one(self.refunds, a)),
            ("GET", "/v1/settlements/?", self.list_settlements),
            ("GET", "/v1/settlements/recon/combined", self.recon),
        ]

    def allowed(self, asked: Asked) -> Told | None:
        wanted = base64.b64encode(f"{KEYS['key_id']}:{KEYS['key_secret']}".encode()).decode()
        if asked.headers.get("authorization") != f"Basic {wanted}":
            return refused("Authentication failed", 401)
        if "qr_codes" in asked.path and not self.codes_enabled:
            return self.unknown(asked)
        return None

    def unknown(self, asked: Asked) -> Told:
        return refused(URL_NOT_FOUND)

    # ---- what customers and banks do -------------------------------------------------------------------------------

    def pay_link(self, ref: str, *, amount: int | None = None, currency: str = "INR", status: str = "captured") -> str:
        """A try of the customer on the link's page: captured, authorized or failed; the payment's id."""
        with self.lock:
            link = self.links[ref]
            link.setdefault("order_id", new_id("order_"))
            made = self._payment(link["amount"] if amount is None else amount, currency, status, link["order_id"])
            if status == "captured":
                self._paid(link, made)
            return str(made["id"])

    def late(self, payment_id: str, status: str = "captured") -> None:
        """A payment that had failed is authorised after all, and captured where the account does that by itself."""
        with self.lock:
            made = self.payments[payment_id]
            made |= {"status": status, "captured": status == "captured", "error_code": None}
            for link in self.links.values():
                if link.get("order_id") == made["order_id"] and status == "captured":
                    self._paid(link, made)

    def pay_code(self, ref: str, amount: int | None = None) -> str:
        """Money arrives for a code, even for a closed one."""
        with self.lock:
            code = self.codes[ref]
            made = self._payment(code["payment_amount"] if amount is None else amount, "INR", "captured", None)
            self.code_of_payment[made["id"]] = ref
            code["payments_amount_received"] += made["amount"]
            code["payments_count_received"] += 1
            if code["status"] == "active":
                code |= {"status": "closed", "closed_at": int(self.now()), "close_reason": "paid"}
            return str(made["id"])

    def finish_refunds(self, status: str = "processed") -> None:
        with self.lock:
            for refund in self.refunds.values():
                refund |= {"status": status, "acquirer_data": {"arn": "10000000000000"}}

    def _payment(self, amount: int, currency: str, status: str, order: str | None) -> dict[str, Any]:
        made = {
            "id": new_id("pay_"),
            "entity": "payment",
            "amount": amount,
            "currency": currency,
            "status": status,
            "order_id": order,
            "invoice_id": None,
            "international": False,
            "method": "upi",
            "amount_refunded": 0,
            "refund_status": None,
            "captured": status == "captured",
            "description": "QRv2 Payment",
            "card_id": None,
            "bank": None,
            "wallet": None,
            "vpa": "payer@examplebank",
            "email": "void@example.in",
            "contact": "+919812345678",
            "notes": [],
            "fee": amount * 2 // 100 if status == "captured" else None,
            "tax": 0,
            "error_code": "BAD_REQUEST_ERROR" if status == "failed" else None,
            "error_description": "The bank declined the payment" if status == "failed" else None,
            "error_source": None,
            "error_step": None,
            "error_reason": None,
            "acquirer_data": {"rrn": f"{random.randrange(10**12):012}"},
            "created_at": int(self.now()),
        }
        self.payments[str(made["id"])] = made
        return made

    def _paid(self, link: dict[str, Any], made: dict[str, Any]) -> None:
        row = {"payment_id": made["id"], "plink_id": link["id"], "amount": made["amount"], "method": "upi",
               "status": "captured", "created_at": made["created_at"], "updated_at": made["created_at"]}  # fmt: skip
        link["payments"] = [*(link["payments"] or []), row]
        link["amount_paid"] += made["amount"]
        if link["status"] in ("created", "partially_paid"):
            link |= {"status": "paid" if link["amount_paid"] >= link["amount"] else "partially_paid"}
        link["updated_at"] = int(self.now())

    # ---- links -------------------------------------------------------------------------------------------------------

    def _make_link(self, asked: Asked) -> Told:
        wanted = asked.json
        reference = wanted.get("reference_id") or ""
        if reference and any(link["reference_id"] == reference for link in self.links.values()):
            return refused("payment link creation with reference ID already attempted")
        if len(reference) > 40:
            return refused("reference_id may not be greater than 40 characters.", field="reference_id")
        if not isinstance(wanted.get("amount"), int) or wanted["amount"] < 100:
            return refused("The amount must be at least INR 1.00", field="amount")
        ends = wanted.get("expire_by") or 0
        if ends and ends < self.now() + 15 * 60:
            return refused("expire_by should be at least 15 minutes after current time", field="expire_by")
        ref = new_id("plink_")
        self.links[ref] = {
            "accept_partial": bool(wanted.get("accept_partial")),
            "amount": wanted["amount"],
            "amount_paid": 0,
            "cancelled_at": 0,
            "created_at": int(self.now()),
            "currency": wanted.get("currency", "INR"),
            "customer": wanted.get("customer", {}),
            "description": wanted.get("description", ""),
            "expire_by": ends,
            "expired_at": 0,
            "first_min_partial_amount": 0,
            "id": ref,
            "notes": wanted.get("notes") or [],
            "notify": wanted.get("notify", {"email": False, "sms": False}),
            "payments": None,
            "reference_id": reference,
            "reminder_enable": False,
            "reminders": [],
            "short_url": f"https://rzp.io/i/{ref[-8:]}",
            "status": "created",
            "updated_at": int(self.now()),
            "upi_link": False,
            "user_id": "",
        }
        return self._shown_link(ref)

    def _shown_link(self, ref: str) -> Told:
        self._run_out()
        return Told(body=self.links[ref])

    def _list_links(self, asked: Asked) -> Told:
        self._run_out()
        reference = asked.first("reference_id")
        rows = [link for link in self.links.values() if not reference or link["reference_id"] == reference]
        return Told(body={"payment_links": rows})

    def _cancel_link(self, asked: Asked) -> Told:
        link = self.links.get(asked.parts[0])
        if link is None:
            return refused("The id provided does not exist")
        self._run_out()
        if link["status"] != "created":
            return refused(f"Payment Link cannot be cancelled as it is already {link['status']}")
        link |= {"status": "cancelled", "cancelled_at": int(self.now())}
        return Told(body=link)

    def _run_out(self) -> None:
        for link in self.links.values():
            if link["status"] == "created" and link["expire_by"] and link["expire_by"] < self.now():
                link |= {"status": "expired", "expired_at": link["expire_by"]}
        for code in self.codes.values():
            if code["status"] == "active" and code["close_by"] < self.now():
                code |= {"status": "closed", "closed_at": code["close_by"], "close_reason": None}

    def _payments_of_order(self, asked: Asked) -> Told:
        return paged([one for one in self.payments.values() if one["order_id"] == asked.parts[0]], asked)

    # ---- codes -------------------------------------------------------------------------------------------------------

    def _make_code(self, asked: Asked) -> Told:
        wanted, known = asked.json, {"type", "usage", "fixed_amount", "payment_amount", "name", "description",
                                     "close_by", "notes", "customer_id"}  # fmt: skip
        if extra := set(wanted) - known:
            return refused(f"{sorted(extra)[0]} is/are not required and should not be sent")
        if wanted.get("usage") == "single_use" and not wanted.get("fixed_amount"):
            return refused("fixed amount should be true for single use qr code")
        ends = min(wanted.get("close_by") or self.now() + 7200, self.now() + 7200)
        if ends < self.now() + 120:
            return refused("close_by should be at least 2 minutes after current time", field="close_by")
        ref = new_id("qr_")
        self.codes[ref] = {
            "id": ref,
            "entity": "qr_code",
            "created_at": int(self.now()),
            "name": wanted.get("name"),
            "usage": wanted["usage"],
            "type": "upi_qr",
            "image_url": f"https://rzp.io/i/{ref[-8:]}",
            "payment_amount": wanted["payment_amount"],
            "status": "active",
            "description": wanted.get("description"),
            "fixed_amount": True,
            "payments_amount_received": 0,
            "payments_count_received": 0,
            "notes": wanted.get("notes") or [],
            "customer_id": None,
            "close_by": int(ends),
            "closed_at": None,
            "close_reason": None,
        }
        if self.image_content:
            self.codes[ref]["image_content"] = f"upi://pay?pa=hall@examplebank&pn=Hall&tr={ref}&cu=INR"
        return Told(body=self.codes[ref])

    def _list_codes(self, asked: Asked) -> Told:
        self._run_out()
        since = int(asked.first("from", "0"))
        return paged([code for code in self.codes.values() if code["created_at"] >= since], asked)

    def _payments_of_code(self, asked: Asked) -> Told:
        rows = [one for ref, one in self.payments.items() if self.code_of_payment.get(ref) == asked.parts[0]]
        return paged(rows, asked)

    def _close_code(self, asked: Asked) -> Told:
        code = self.codes.get(asked.parts[0])
        if code is None:
            return refused(
                "We are facing some trouble completing your request at the moment. Please try again shortly."
            )
        if code["status"] == "closed":
            return refused("QR Code is already closed.")
        code |= {"status": "closed", "closed_at": int(self.now()), "close_reason": "on_demand"}
        return Told(body=code)

    # ---- payments and refunds --------------------------------------------------------------------------------

    def _capture(self, asked: Asked) -> Told:
        one, wanted = self.payments.get(asked.parts[0]), asked.json
        if one is None:
            return refused("The id provided does not exist")
        if one["status"] != "authorized":
            return refused("Only payments which have been authorized and not yet captured can be captured")
        if (wanted.get("amount"), wanted.get("currency")) != (one["amount"], one["currency"]):
            return refused("Capture amount must be equal to the amount authorized", field="amount")
        self.late(one["id"])
        return Told(body=one)

    def _make_refund(self, asked: Asked) -> Told:
        one, wanted = self.payments.get(asked.parts[0]), asked.json
        key = asked.headers.get("x-refund-idempotency", "")
        if key and not re.fullmatch(r"[A-Za-z0-9_-]{10,}", key):
            return refused("The idempotency key is not valid")
        if key in self.refund_keys:
            body, ref = self.refund_keys[key]
            if body != asked.body:
                return refused("Different request with the same idempotency key was already made", 409)
            return Told(body=self.refunds[ref])
        if one is None:
            return refused("The id provided does not exist")
        if one["status"] == "refunded":
            return refused("The payment has been fully refunded already")
        if one["status"] != "captured":
            return refused("The payment status should be captured for action to be taken")
        amount = wanted.get("amount", one["amount"])
        if amount < 100:
            return refused("The amount must be at least INR 1.00", field="amount")
        if amount > one["amount"] - one["amount_refunded"]:
            return refused("The refund amount provided is greater than amount captured", field="amount")
        made = self._refund_made(one, amount, wanted)
        if key:
            self.refund_keys[key] = (asked.body, made["id"])
        return Told(body=made)

    def _refund_made(self, one: dict[str, Any], amount: int, wanted: dict[str, Any]) -> dict[str, Any]:
        one["amount_refunded"] += amount
        whole = one["amount_refunded"] == one["amount"]
        one |= {"refund_status": "full" if whole else "partial", "status": "refunded" if whole else "captured"}
        made = {
            "id": new_id("rfnd_"),
            "entity": "refund",
            "amount": amount,
            "currency": one["currency"],
            "payment_id": one["id"],
            "notes": wanted.get("notes") or [],
            "receipt": wanted.get("receipt"),
            "acquirer_data": {"arn": None},
            "created_at": int(self.now()),
            "batch_id": None,
            "status": "pending",
            "speed_processed": "normal",
            "speed_requested": wanted.get("speed", "normal"),
        }
        self.refunds[str(made["id"])] = made
        return made

    def _refunds_of(self, asked: Asked) -> Told:
        return paged([one for one in self.refunds.values() if one["payment_id"] == asked.parts[0]], asked)

    def _one(self, things: dict[str, dict[str, Any]], asked: Asked) -> Told:
        self._run_out()
        found = things.get(asked.parts[0])
        return Told(body=found) if found else refused("The id provided does not exist")
