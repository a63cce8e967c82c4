-- What a refund voucher or credit note says of its refund: which paper it answers, the tax inside, what had come, gone back
-- and is left. Money kept at a cancellation is in what is left.
CREATE OR REPLACE FUNCTION desk.refund_facts(d desk.document, b desk.booking, p_registered boolean) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE r desk.refund; came bigint; back bigint; answered desk.document; security boolean;
BEGIN
  SELECT * INTO STRICT r FROM desk.refund WHERE tenant_id = b.tenant_id AND refund_id = d.refund_id;
  security := r.purpose = 'security';
  SELECT coalesce(sum(x.amount_minor), 0) INTO came FROM desk.payment x WHERE x.tenant_id = b.tenant_id AND x.booking_id = b.booking_id
    AND x.state = 'received' AND x.purpose = CASE WHEN security THEN 'security' ELSE 'booking' END;
  SELECT coalesce(sum(x.amount_minor), 0) INTO back FROM desk.refund x WHERE x.tenant_id = b.tenant_id AND x.booking_id = b.booking_id
    AND x.state = 'done' AND x.refund_id <> r.refund_id AND x.done_at <= r.done_at AND (x.purpose = 'security') = security;
  SELECT * INTO answered FROM desk.document x WHERE x.tenant_id = b.tenant_id AND x.document_id = desk.answered_paper(r.tenant_id, r.refund_id, d.kind);
  RETURN jsonb_build_object('refund', jsonb_build_object('method', r.method, 'purpose', CASE WHEN security THEN 'security' ELSE 'booking' END, 'reason', r.reason,
      'reference', r.reference, 'by', desk.staff_name(CASE r.method WHEN 'gateway' THEN r.approved_by ELSE r.done_by END)),
    'totals', jsonb_build_object('price_minor', b.total_minor, 'before_minor', came, 'back_minor', back, 'this_minor', r.amount_minor,
      'left_minor', greatest(0, came - back - r.amount_minor), 'due_minor', 0),
    'papers', CASE WHEN answered.document_id IS NULL THEN '[]' ELSE jsonb_build_array(jsonb_build_object('kind', answered.kind, 'number', answered.number,
      'date', answered.facts ->> 'date', 'amount_minor', answered.amount_minor)) END)
    || CASE WHEN p_registered AND r.purpose = 'booking' AND answered.kind IN ('receipt_voucher', 'invoice') THEN desk.paper_taxes(b.quote, r.amount_minor) ELSE '{}' END;
END $$;
