-- One customer as the desk shows them, with the bookings (the newest 200) and what is due. Documented in docs/referee.md.
CREATE OR REPLACE FUNCTION desk.customer_card(p_tenant int, p_customer uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object(
    'customer', c.customer_id, 'name', c.name, 'phones', desk.phones_of(p_tenant, c.customer_id),
    'verified', ARRAY(SELECT p.phone::text FROM desk.customer_phone p WHERE p.tenant_id = p_tenant AND p.customer_id = c.customer_id AND p.verified_at IS NOT NULL ORDER BY p.place, p.phone),
    'unwanted', ARRAY(SELECT o.channel::text FROM desk.message_opt_out o WHERE o.tenant_id = p_tenant AND o.customer_id = c.customer_id ORDER BY 1), 'language', c.language, 'email', c.email,
    'address', c.address, 'gstin', c.gstin, 'note', c.note, 'revision', c.rev, 'merged_into', c.merged_into,
    'created_at', c.created_at, 'created_by', desk.staff_name(c.created_by), 'changed_at', c.changed_at, 'changed_by', desk.staff_name(c.changed_by),
    'touched', (SELECT coalesce(jsonb_object_agg(t.key, jsonb_build_object('by', desk.staff_name((t.value ->> 'by')::name), 'at', t.value -> 'at')), '{}')
      FROM jsonb_each(c.touched) t),
    'bookings', (SELECT coalesce(jsonb_agg(desk.customer_booking(x) ORDER BY x.starts_at DESC, x.booking_no DESC), '[]')
      FROM (SELECT b.* FROM desk.booking b WHERE b.tenant_id = p_tenant AND b.customer_id = c.customer_id ORDER BY b.starts_at DESC, b.booking_no DESC LIMIT 200) x),
    'due', (SELECT coalesce(jsonb_agg(jsonb_build_object('currency', x.currency, 'amount_minor', x.due) ORDER BY x.currency), '[]')
      FROM (SELECT b.currency, sum(b.total_minor - desk.received(b.tenant_id, b.booking_id)) AS due FROM desk.booking b
             WHERE b.tenant_id = p_tenant AND b.customer_id = c.customer_id AND b.status IN ('pending', 'confirmed', 'completed')
             GROUP BY 1 HAVING sum(b.total_minor - desk.received(b.tenant_id, b.booking_id)) > 0) x))
  FROM desk.customer c WHERE c.tenant_id = p_tenant AND c.customer_id = p_customer);
END $$;
