-- Row-level security and triggers of the shift's tables; their functions have been made by now.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['booking_before', 'item_before', 'closure'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY same_tenant ON desk.%I USING (tenant_id = (SELECT desk.my_tenant()))', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
END $$;
CREATE TRIGGER booking_before_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.booking_before
  FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
CREATE TRIGGER item_before_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.item_before
  FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
CREATE TRIGGER booking_remembered AFTER UPDATE ON desk.booking REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION desk.remember_price();
CREATE TRIGGER booking_item_remembered AFTER DELETE ON desk.booking_item REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION desk.remember_items();
CREATE TRIGGER closure_inserted AFTER INSERT ON desk.closure REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record('closure_id');
CREATE TRIGGER closure_updated AFTER UPDATE ON desk.closure REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record('closure_id');
CREATE TRIGGER closure_deleted AFTER DELETE ON desk.closure REFERENCING OLD TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record('closure_id');

-- Search folds Devanagari; its indexes follow.
DROP INDEX desk.customer_name_ix;
CREATE INDEX customer_name_ix ON desk.customer USING gin (desk.folded(name) ext.gin_trgm_ops);
DROP INDEX desk.customer_same_name_ix;
CREATE INDEX customer_same_name_ix ON desk.customer (tenant_id, desk.folded(name)) WHERE merged_into IS NULL;
DROP INDEX desk.booking_words_ix;
CREATE INDEX booking_words_ix ON desk.booking USING gin
  (desk.folded(booking_no || ' ' || event_type || ' ' || note_staff || ' ' || note_customer) ext.gin_trgm_ops);
