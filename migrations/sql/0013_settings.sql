-- What an owner may set: where a venue lies, and the pages of settings as data. What is pinned to bookings (price, policy,
-- plan, the discount for cash) stays there; settings only decide what comes after.

ALTER TABLE desk.venue
  ADD latitude numeric(8, 6) CONSTRAINT venue_latitude CHECK (latitude BETWEEN -90 AND 90),
  ADD longitude numeric(9, 6) CONSTRAINT venue_longitude CHECK (longitude BETWEEN -180 AND 180),
  ADD terms_en desk.note NOT NULL DEFAULT '',      -- the house's own terms on letters, a line each; empty: ours
  ADD terms_hi desk.note NOT NULL DEFAULT '',
  ADD terms_mr desk.note NOT NULL DEFAULT '';

-- One row per page: the table it shows, the column that names a record there, which columns may be written, and by whom.
-- `fixed` columns may be given when a record is made and never change after: what is booked or counted hangs on them.
CREATE TABLE desk.setting_page (
  page text CONSTRAINT setting_page_pk PRIMARY KEY,
  relation text NOT NULL,
  id_column text NOT NULL,
  of_venue boolean NOT NULL,
  ranks text[] NOT NULL,
  columns text[] NOT NULL,
  fixed text[] NOT NULL DEFAULT '{}',
  may_add boolean NOT NULL DEFAULT true,
  may_drop boolean NOT NULL DEFAULT false);
INSERT INTO desk.setting_page (page, relation, id_column, of_venue, ranks, columns, fixed, may_add, may_drop) VALUES
  ('business', 'tenant', 'tenant_id', false, '{owner}', '{name,holds_per_minute,open_holds}', '{}', false, false),
  ('registration', 'tax_registration', 'registration_id', false, '{owner}',
    '{legal_name,trade_name,address,state_code,gstin,pan,phone,upi_address}', '{}', true, false),
  ('venue', 'venue', 'venue_id', false, '{owner}', '{name,address,latitude,longitude,sort,code,zone,currency}', '{code,zone,currency}', true, false),
  ('rules', 'venue', 'venue_id', false, '{owner}', '{booking_mode,hold_minutes,hold_max_minutes,pay_window_minutes,auto_expire_unpaid,'
    'min_notice_minutes,max_ahead_days,min_duration_minutes,max_duration_minutes}', '{}', false, false),
  ('deposit', 'venue', 'venue_id', false, '{owner}', '{confirmation_trigger,deposit_bp,deposit_fixed_minor,deposit_min_minor,deposit_max_minor,cash_discount_bp}',
    '{}', false, false),
  ('space', 'space', 'space_id', true, '{manager,owner}', '{name,kind,capacity,setup_minutes,teardown_minutes,base_price_minor,active,sort}', '{}', true, false),
  ('composite', 'composite_space', 'composite_id', true, '{manager,owner}', '{name,capacity,base_price_minor,active,sort,parts}', '{}', true, false),
  ('session', 'session', 'session_id', true, '{manager,owner}', '{name,starts_minute,ends_minute,multiplier_bp,full_day,early_max_minutes,early_fee_minor,'
    'overtime_max_minutes,overtime_minor,overtime_step_minutes,sort}', '{}', true, false),
  ('hours', 'opening_hours', 'weekday', true, '{manager,owner}', '{weekday,opens_minute,closes_minute}', '{weekday}', true, true),
  ('factor', 'tariff_factor', 'factor_id', true, '{manager,owner}', '{kind,name,factor_bp,weekdays,from_day,to_day,from_date,to_date,sort}', '{}', true, true),
  ('addon', 'addon', 'addon_id', true, '{manager,owner}', '{name,unit,unit_minor,step,rounding,minimum,per_guest,metered,tax_id,active,sort}', '{}', true, false),
  ('tariff', 'tariff', 'venue_id', false, '{owner}', '{tax_included,hire_tax_id,round_to_minor,venue_state,registration_state,discount_clerk_bp,'
    'discount_manager_bp,free_moves,move_fee_minor,balance_days}', '{}', false, false),
  ('terms', 'venue', 'venue_id', false, '{manager,owner}', '{terms_en,terms_hi,terms_mr}', '{}', false, false),
  ('policy', 'tariff', 'venue_id', false, '{owner}', '{policy}', '{}', false, false),
  ('tax', 'tax', 'tax_id', false, '{owner}', '{name,code,rate_bp,rate_from}', '{}', true, false);
ALTER TABLE desk.setting_page ENABLE ROW LEVEL SECURITY;      -- the same for every tenant
CREATE POLICY everyone_reads ON desk.setting_page FOR SELECT USING (true);
GRANT SELECT ON desk.setting_page TO @staff@;
