CREATE TRIGGER venue_kept BEFORE INSERT OR UPDATE ON desk.venue FOR EACH ROW EXECUTE FUNCTION desk.keep_with_venue();
CREATE TRIGGER tenant_kept AFTER UPDATE ON desk.tenant FOR EACH ROW EXECUTE FUNCTION desk.touch_venue();
CREATE TRIGGER opening_hours_kept AFTER INSERT OR UPDATE OR DELETE ON desk.opening_hours FOR EACH ROW EXECUTE FUNCTION desk.touch_venue();
CREATE TRIGGER session_kept AFTER INSERT OR UPDATE OR DELETE ON desk.session FOR EACH ROW EXECUTE FUNCTION desk.touch_venue();

ALTER TABLE desk.venue DISABLE TRIGGER USER, ENABLE TRIGGER venue_kept;   -- nobody changed a venue
UPDATE desk.venue SET sort = sort;
ALTER TABLE desk.venue ENABLE TRIGGER USER, ALTER tenant_code SET NOT NULL, ALTER holds_per_minute SET NOT NULL, ALTER open_holds SET NOT NULL,
  ALTER opens SET NOT NULL, ALTER closes SET NOT NULL, ALTER sessions SET NOT NULL;
