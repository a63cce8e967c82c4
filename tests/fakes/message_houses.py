"""Providers of messages of our own on this PC: MSG91, Twilio and MyOperator, as their contracts and their traps are."""

import base64
from datetime import datetime, timedelta
from email.utils import formatdate, parsedate_to_datetime
from itertools import count
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from desk.gateways.fakes.loopback import Asked, Loopback, Told, Work

INDIA = ZoneInfo("Asia/Kolkata")
MSG91_KEYS = {"authkey": "411000AabbccddEE12345"}
TWILIO_KEYS = {"account_sid": "AC" + "0a" * 16, "auth_token": "b" * 32, "sender": "LOTUSH"}
MYOPERATOR_KEYS = {"api_key": "wa-key-0123456789", "company_id": "company_1", "phone_number_id": "100000000000001"}


class MessageHouse(Loopback):
    """`rows` is what was really taken in, one for each message, by the id it was given. `page`: rows on one page."""

    page = 100

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Any]] = {}
        self._count = count(1)
        super().__init__()

    def posted(self) -> list[dict[str, Any]]:
        with self.lock:
            return list(self.rows.values())

    def age(self, numbers: set[str], by: timedelta) -> None:
        """What was taken in for these numbers (digits only) was so much earlier; by the clock in its rows."""
        raise NotImplementedError

    def arrive(self, ref: str) -> None:
        raise NotImplementedError

    def fail(self, ref: str, why: str = "") -> None:
        raise NotImplementedError


class Msg91House(MessageHouse):
    """A success proves nothing: wrong keys and unknown templates are accepted and dropped. The logs know."""

    def routes(self) -> list[tuple[str, str, Work]]:
        return [("POST", "/api/v5/flow", self._flow), ("POST", "/api/v5/report/logs/p/sms", self._logs)]

    @property
    def root(self) -> str:
        return f"{self.address}/api/v5"

    def _flow(self, asked: Asked) -> Told:
        body, ref = asked.json, f"{next(self._count):024x}"
        if not body.get("template_id"):
            return Told(body={"type": "error", "message": "template id missing"})
        (one,) = body["recipients"]
        if not str(one["mobiles"]).isdigit():
            return Told(body={"type": "error", "message": "Invalid mobile number", "code": "202"})
        if asked.headers.get("authkey") == MSG91_KEYS["authkey"]:
            at = datetime.fromtimestamp(self.now(), INDIA).replace(tzinfo=None, microsecond=0)
            self.rows[ref] = {
                "requestId": ref,
                "telNum": one["mobiles"],
                "templateID": body["template_id"],
                "requestDate": str(at),
                "status": "Pending",
                "smsLength": "1",
                "failureReason": None,
                "variables": one,
            }
        return Told(body={"type": "success", "message": ref})

    def _logs(self, asked: Asked) -> Told:
        if asked.headers.get("authkey") != MSG91_KEYS["authkey"]:
            told = {"status": "fail", "hasError": True, "errors": "Unauthorized", "code": "401", "apiError": "201"}
            return Told(status=401, body=told)
        first, last = (datetime.fromisoformat(asked.json[name]) for name in ("startDate", "endDate"))
        if last - first > timedelta(days=3):
            return Told(body={"status": "fail", "hasError": True, "errors": "duration cannot exceed 3 days"})
        until = last + timedelta(days=1)
        found = [row for row in self.rows.values() if first <= datetime.fromisoformat(row["requestDate"]) < until]
        if wanted := asked.json.get("requestId"):
            found = [row for row in found if row["requestId"] == wanted]
        begin = int(asked.json.get("paginationToken") or 0)
        end = begin + self.page
        token = str(end) if end < len(found) else ""
        return Told(body={"data": found[begin:end], "metadata": {"total": len(found), "paginationToken": token}})

    def age(self, numbers: set[str], by: timedelta) -> None:
        for row in self.posted():
            if row["telNum"] in numbers:
                row["requestDate"] = str(datetime.fromisoformat(row["requestDate"]) - by)

    def arrive(self, ref: str) -> None:
        self.rows[ref]["status"] = "Delivered"

    def fail(self, ref: str, why: str = "Absent Subscriber") -> None:
        self.rows[ref] |= {"status": "Failed", "failureReason": why}


class TwilioHouse(MessageHouse):
    """201 with `queued`; a later look tells `sent`, `delivered` or `undelivered`."""

    def routes(self) -> list[tuple[str, str, Work]]:
        own = f"/2010-04-01/Accounts/{TWILIO_KEYS['account_sid']}"
        return [
            ("POST", f"{own}/Messages\\.json", self._make),
            ("GET", f"{own}/Messages\\.json", self._list),
            ("GET", f"{own}/Messages/(SM\\w+)\\.json", self._one),
            ("GET", f"{own}/Balance\\.json", lambda a: Told(body={"balance": "12.50", "currency": "USD"})),
        ]

    @property
    def root(self) -> str:
        return f"{self.address}/2010-04-01"

    def allowed(self, asked: Asked) -> Told | None:
        good = base64.b64encode(f"{TWILIO_KEYS['account_sid']}:{TWILIO_KEYS['auth_token']}".encode()).decode()
        if asked.headers.get("authorization") == f"Basic {good}":
            return None
        return _refused(401, 20003, "Authenticate")

    def unknown(self, asked: Asked) -> Told:
        return _refused(404, 20404, "The requested resource was not found")

    def _make(self, asked: Asked) -> Told:
        form = dict(asked.form)
        if not form.get("To", "").startswith("+") or len(form["To"]) < 9:
            return _refused(400, 21211, "Invalid 'To' Phone Number")
        if not form.get("From") and not form.get("MessagingServiceSid"):
            return _refused(400, 21603, "A 'From' phone number is required")
        if not form.get("Body"):
            return _refused(400, 21602, "Message body is required")
        sid = f"SM{next(self._count):032x}"
        self.rows[sid] = {
            "sid": sid,
            "to": form["To"],
            "from": form.get("From"),
            "body": form["Body"],
            "status": "queued",
            "num_segments": "1",
            "error_code": None,
            "error_message": None,
            "price": None,
            "price_unit": "USD",
            "date_created": formatdate(self.now()),
            "date_sent": None,
            "date_updated": formatdate(self.now()),
            "direction": "outbound-api",
            "account_sid": TWILIO_KEYS["account_sid"],
            "api_version": "2010-04-01",
            "messaging_service_sid": None,
            "num_media": "0",
            "uri": "",
            "subresource_uris": {},
        }
        return Told(status=201, body=self.rows[sid])

    def _list(self, asked: Asked) -> Told:
        to = asked.first("To")
        found = [row for row in reversed(self.rows.values()) if not to or row["to"] == to]
        number, size = int(asked.first("Page") or 0), min(int(asked.first("PageSize") or 50), self.page)
        begin, more = number * size, None
        if begin + size < len(found):
            after = found[begin + size - 1]["sid"]
            own = f"/2010-04-01/Accounts/{TWILIO_KEYS['account_sid']}/Messages.json"
            asks = urlencode({"To": to or "", "PageSize": size, "Page": number + 1, "PageToken": f"PA{after}"})
            more = f"{own}?{asks}"
        body = {"messages": found[begin : begin + size], "next_page_uri": more, "page": number, "page_size": size}
        return Told(body=body)

    def _one(self, asked: Asked) -> Told:
        row = self.rows.get(asked.parts[0])
        return Told(body=row) if row else self.unknown(asked)

    def age(self, numbers: set[str], by: timedelta) -> None:
        for row in self.posted():
            if row["to"].removeprefix("+") in numbers:
                row["date_created"] = formatdate((parsedate_to_datetime(row["date_created"]) - by).timestamp())

    def arrive(self, ref: str) -> None:
        self.rows[ref]["status"] = "delivered"

    def fail(self, ref: str, why: str = "30005") -> None:
        self.rows[ref] |= {"status": "undelivered", "error_code": int(why), "error_message": "Unknown destination"}


class MyOperatorHouse(MessageHouse):
    """Accepts, and tells nothing afterwards."""

    def routes(self) -> list[tuple[str, str, Work]]:
        return [
            ("POST", "/chat/messages", self._send),
            ("GET", "/chat/phonenumbers", lambda a: Told(body={"status": "success", "data": {"results": []}})),
        ]

    @property
    def root(self) -> str:
        return self.address

    def allowed(self, asked: Asked) -> Told | None:
        if asked.headers.get("authorization") != f"Bearer {MYOPERATOR_KEYS['api_key']}":
            return Told(status=401, body={"message": "Unauthorized"})
        if asked.headers.get("x-myop-company-id") != MYOPERATOR_KEYS["company_id"]:
            return Told(status=403, body={"message": "User is not authorized with an explicit deny"})
        return None

    def _send(self, asked: Asked) -> Told:
        body = asked.json
        if len(str(body.get("customer_number"))) != 10 or body["data"]["type"] != "template":
            return Told(
                status=400, body={"status": "error", "errors": "customer_number is not valid", "code": "CHAT_0001"}
            )
        ref = f"m-{next(self._count)}"
        self.rows[ref] = body
        told = {"conversaton_id": "c-1", "message_id": ref}  # misspelt as it comes
        return Told(body={"status": "success", "code": "200", "message": "Accepted", "data": told})


def _refused(status: int, code: int, message: str) -> Told:
    body = {
        "code": code,
        "message": message,
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    return Told(status=status, body=body)
