-- One refund as the desk shows it.
CREATE OR REPLACE FUNCTION desk.refund_card(p_tenant int, p_refund uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('refund', r.refund_id, 'booking', r.booking_id, 'payment', r.payment_id, 'purpose', r.purpose, 'method', r.method,
      'amount_minor', r.amount_minor, 'currency', r.currency, 'state', r.state, 'reason', r.reason, 'policy_minor', r.policy_minor,
      'override_reason', r.override_reason, 'waits_for_manager', r.state = 'requested' AND r.over_limit, 'reference', r.reference, 'credit_until', r.credit_until,
      'revision', r.rev, 'created_at', r.created_at, 'created_by', desk.staff_name(r.created_by), 'approved_at', r.approved_at,
      'approved_by', CASE WHEN r.approved_by IS NOT NULL THEN desk.staff_name(r.approved_by) END, 'done_at', r.done_at,
      'done_by', CASE WHEN r.done_by IS NOT NULL THEN desk.staff_name(r.done_by) END, 'problem', q.problem)
    FROM desk.refund r LEFT JOIN desk.refund_request q USING (tenant_id, refund_id) WHERE r.tenant_id = p_tenant AND r.refund_id = p_refund);
END $$;
