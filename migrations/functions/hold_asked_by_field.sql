-- The body of a hold read one field after the other: what desk.hold_asked would read, each form allowed, each fault named.
CREATE OR REPLACE FUNCTION desk.hold_asked_by_field(p_body jsonb) RETURNS desk.hold_body
LANGUAGE plpgsql STABLE AS $$
DECLARE asked desk.hold_body;
BEGIN
  PERFORM desk.fields(p_body, '{booking,venue,items}', '{customer,event_type,guests,note_staff,note_customer,override_reason,replaces,event_group,addons,discount,tariff_revision}');
  asked.venue := desk.int_of(p_body, 'venue');
  asked.booking := desk.uuid_of(p_body, 'booking'); asked.replaces := desk.uuid_of(p_body, 'replaces');
  asked.event_group := desk.uuid_of(p_body, 'event_group');
  asked.event_type := desk.text_of(p_body, 'event_type', 80); asked.guests := desk.int_of(p_body, 'guests', 1, 1000000);
  asked.note_staff := desk.text_of(p_body, 'note_staff', 4000); asked.note_customer := desk.text_of(p_body, 'note_customer', 4000);
  asked.override_reason := desk.text_of(p_body, 'override_reason', 200); asked.tariff_revision := desk.int_of(p_body, 'tariff_revision');
  asked.customer := p_body -> 'customer'; asked.addons := p_body -> 'addons'; asked.discount := p_body -> 'discount';
  asked.items := desk.items_asked(p_body -> 'items');
  RETURN asked;
END $$;
