"""What is asked for the tax report: the pinned quotes of a range's events, and the papers issued in it."""

from desk.db.reports.place import PLACE, bookings

# An older quote may name no halves for a line; what it does name makes the line's total (a trigger sees to it).
_RATE = (
    bookings("b.quote, b.total_minor::bigint AS total, b.status")
    + """, lines AS (
  SELECT f.currency, coalesce(l ->> 'tax_code', '') AS code, coalesce((l ->> 'tax_bp')::int, 0) AS rate,
         coalesce((l ->> 'net_minor')::bigint, (l ->> 'amount_minor')::bigint, 0) AS net,
         coalesce((l ->> 'cgst_minor')::bigint, 0) AS cgst, coalesce((l ->> 'sgst_minor')::bigint, 0) AS sgst,
         coalesce((l ->> 'igst_minor')::bigint, 0) AS igst,
         coalesce((l ->> 'total_minor')::bigint, (l ->> 'amount_minor')::bigint, 0) AS total
    FROM found f CROSS JOIN LATERAL jsonb_array_elements(f.quote -> 'lines') l
   WHERE f.status IN ('confirmed', 'completed'))
SELECT code, rate, currency, sum(net)::bigint AS net, sum(cgst)::bigint AS cgst, sum(sgst)::bigint AS sgst,
       sum(igst)::bigint AS igst, sum(total)::bigint AS total
  FROM lines GROUP BY 1, 2, 3 ORDER BY 3, 2 DESC, 1
"""
)

_PAPERS = (
    PLACE
    + """, issued AS (
  SELECT d.*, p.zone, b.booking_no, (d.issued_at AT TIME ZONE p.zone)::date AS day
    FROM desk.document d JOIN desk.booking b USING (tenant_id, booking_id) JOIN place p USING (tenant_id, venue_id)
   WHERE d.issued_at >= p.since AND d.issued_at < p.until)
"""
)


def _named(tax: str) -> str:
    return (
        "coalesce((SELECT sum((x ->> 'amount_minor')::bigint) FROM"
        " jsonb_array_elements(coalesce(i.facts -> 'taxes', '[]'))"
        f" x WHERE x ->> 'name' = '{tax.upper()}'), 0)::bigint"
    )


_SIGN = "CASE i.kind WHEN 'credit_note' THEN -1 ELSE 1 END"

QUERIES = {
    "rate": _RATE,
    "papers": _PAPERS
    + """SELECT kind, currency::text AS currency, count(*) AS count, count(*) FILTER (WHERE void_reason <> '') AS void,
       min(number) AS from_no, max(number) AS to_no,
       coalesce(sum(amount_minor) FILTER (WHERE void_reason = ''), 0)::bigint AS amount
  FROM issued GROUP BY 1, 2 ORDER BY 2, array_position(ARRAY['invoice', 'credit_note', 'receipt_voucher',
       'refund_voucher', 'receipt'], kind)
""",
    "invoices": _PAPERS
    + f"""SELECT i.day, i.kind, i.number AS paper, i.booking_no AS number,
       coalesce(i.facts #>> '{{customer,name}}', '') AS customer,
       coalesce(i.facts #>> '{{customer,gstin}}', '') AS gstin, i.currency::text AS currency,
       {_SIGN} * coalesce((i.facts ->> 'taxable_minor')::bigint, i.amount_minor) AS net,
       {_SIGN} * {_named("cgst")} AS cgst, {_SIGN} * {_named("sgst")} AS sgst, {_SIGN} * {_named("igst")} AS igst,
       {_SIGN} * i.amount_minor::bigint AS total
  FROM issued i WHERE i.kind IN ('invoice', 'credit_note') AND i.void_reason = '' ORDER BY i.issued_at, i.number
""",
}
