-- Issues a paper, or finds the one issued before for the same payment, refund or (an invoice) booking. The caller holds the
-- booking's lock. A payment's first paper has the payment's own number; after a void a fresh one is drawn.
CREATE OR REPLACE FUNCTION desk.issue_paper(b desk.booking, p_kind text, p_payment uuid, p_refund uuid) RETURNS uuid
LANGUAGE plpgsql AS $$
DECLARE d desk.document; h record; p desk.payment; r desk.refund; v record; kind text := p_kind; answered uuid; again boolean;
BEGIN
  IF p_payment IS NOT NULL THEN                  -- each by its own index: asked with CASE, it was planned anew for every paper
    SELECT (SELECT x.document_id FROM desk.document x WHERE x.tenant_id = b.tenant_id AND x.payment_id = p_payment AND x.void_reason = ''),
        EXISTS (SELECT FROM desk.document x WHERE x.tenant_id = b.tenant_id AND x.payment_id = p_payment AND x.void_reason <> '') INTO d.document_id, again;
  ELSIF p_refund IS NOT NULL THEN
    SELECT x.document_id INTO d.document_id FROM desk.document x WHERE x.tenant_id = b.tenant_id AND x.refund_id = p_refund AND x.void_reason = '';
  ELSE
    SELECT x.document_id INTO d.document_id FROM desk.document x WHERE x.tenant_id = b.tenant_id AND x.booking_id = b.booking_id AND x.kind = 'invoice' AND x.void_reason = '';
  END IF;
  IF d.document_id IS NOT NULL THEN RETURN d.document_id; END IF;
  SELECT registration_id, zone INTO STRICT v FROM desk.venue WHERE tenant_id = b.tenant_id AND venue_id = b.venue_id;
  d.tenant_id := b.tenant_id; d.document_id := desk.new_id(); d.registration_id := v.registration_id; d.booking_id := b.booking_id;
  d.payment_id := p_payment; d.refund_id := p_refund; d.amount_minor := b.total_minor; d.currency := b.currency; d.issued_at := clock_timestamp();
  d.issued_by := session_user; d.void_reason := '';
  IF p_payment IS NOT NULL THEN
    SELECT x AS payment INTO STRICT h FROM desk.payment x WHERE x.tenant_id = b.tenant_id AND x.payment_id = p_payment;   -- as one value: thirty columns cost twice
    p := h.payment;
    -- The number says which series it is of, and so which registration and kind the paper has: the venue's may have changed since.
    SELECT s.kind, s.registration_id INTO STRICT kind, d.registration_id FROM desk.document_series s
      WHERE s.tenant_id = b.tenant_id AND s.prefix = split_part(p.payment_no, '/', 1);
    d.amount_minor := p.amount_minor; d.currency := p.currency; d.number := p.payment_no;
    IF again THEN d.number := NULL;
    ELSE d.issued_at := p.received_at; d.issued_by := p.received_by; END IF;
  ELSIF p_refund IS NOT NULL THEN
    SELECT * INTO STRICT r FROM desk.refund WHERE tenant_id = b.tenant_id AND refund_id = p_refund;
    kind := desk.refund_paper_kind(b.tenant_id, p_refund);
    -- By whom the advance was taken, by the same registration it is given back.
    answered := desk.answered_paper(b.tenant_id, p_refund, kind);
    d.registration_id := coalesce((SELECT x.registration_id FROM desk.document x WHERE x.tenant_id = b.tenant_id AND x.document_id = answered), v.registration_id);
    d.amount_minor := r.amount_minor; d.currency := r.currency;
    IF NOT EXISTS (SELECT FROM desk.document x WHERE x.tenant_id = b.tenant_id AND x.refund_id = p_refund AND x.void_reason <> '') THEN
      d.issued_at := r.done_at; d.issued_by := r.done_by;
    END IF;
  END IF;
  d.kind := kind;
  IF d.number IS NULL THEN d.number := desk.series_number(b.tenant_id, d.registration_id, kind, (d.issued_at AT TIME ZONE v.zone)::date); END IF;
  d.facts := desk.paper_facts(d, b, p);
  INSERT INTO desk.document SELECT d.*;
  RETURN d.document_id;
END $$;
