-- The venue's add-ons as a quote pins them: those named, and those that are metered after the event.
CREATE OR REPLACE FUNCTION desk.addon_rates(p_tenant int, p_venue int, p_named int[], p_day date) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_object_agg(a.addon_id, jsonb_build_object('addon', a.addon_id, 'label', a.name, 'unit', a.unit, 'unit_minor', a.unit_minor,
      'step', trim_scale(a.step)::text, 'rounding', a.rounding, 'minimum', trim_scale(a.minimum)::text, 'per_guest', a.per_guest, 'metered', a.metered,
      'tax_code', x.code, 'tax_bp', x.bp))
    FROM desk.addon a CROSS JOIN LATERAL desk.tax_on(a.tenant_id, a.tax_id, p_day) x
    WHERE a.tenant_id = p_tenant AND a.venue_id = p_venue AND a.active AND (a.metered OR a.addon_id = ANY (p_named)));
END $$;
