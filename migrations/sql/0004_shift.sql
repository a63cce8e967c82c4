-- The shift: arrivals, what a change replaced (for undo), and closures that wait until their bookings are dealt with.

-- Moments of the day itself. Facts, not statuses: they may also be noted after completion.
ALTER TABLE desk.booking
  ADD COLUMN arrived_at timestamptz,
  ADD COLUMN left_at timestamptz,
  ADD COLUMN no_show_at timestamptz,
  ADD CONSTRAINT booking_left_after_arriving CHECK (left_at IS NULL OR (arrived_at IS NOT NULL AND left_at >= arrived_at)),
  ADD CONSTRAINT booking_came_or_not CHECK (arrived_at IS NULL OR no_show_at IS NULL);
INSERT INTO desk.booking_change VALUES ('mark', '{confirmed,completed}');

-- The pinned price as it was before the revision that changed it, written by a trigger: what an undo may restore is only
-- what the database itself once pinned.
CREATE TABLE desk.booking_before (
  tenant_id int NOT NULL,
  booking_id uuid NOT NULL,
  rev int NOT NULL,                             -- the revision that changed it
  guests int,
  total_minor desk.minor NOT NULL,
  deposit_minor desk.minor NOT NULL,
  quote jsonb NOT NULL,
  CONSTRAINT booking_before_pk PRIMARY KEY (tenant_id, booking_id, rev),
  CONSTRAINT booking_before_booking_fk FOREIGN KEY (tenant_id, booking_id) REFERENCES desk.booking);
-- The items that a move took away, likewise.
CREATE TABLE desk.item_before (
  tenant_id int NOT NULL,
  booking_id uuid NOT NULL,
  rev int NOT NULL,
  item_no int NOT NULL,
  space_id int,
  composite_id int,
  session_id int,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  label desk.label NOT NULL,
  price_minor desk.minor NOT NULL,
  CONSTRAINT item_before_pk PRIMARY KEY (tenant_id, booking_id, rev, item_no),
  CONSTRAINT item_before_booking_fk FOREIGN KEY (tenant_id, booking_id) REFERENCES desk.booking);

-- A blackout that waits: its spaces still have bookings. It is done when the blackout of the same id exists.
CREATE TABLE desk.closure (
  tenant_id int NOT NULL,
  closure_id uuid NOT NULL,
  venue_id int NOT NULL,
  spaces int[] NOT NULL CONSTRAINT closure_spaces CHECK (cardinality(spaces) BETWEEN 1 AND 200),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  reason desk.label NOT NULL CONSTRAINT closure_reason CHECK (reason <> ''),
  dropped boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  created_by name NOT NULL DEFAULT session_user,
  CONSTRAINT closure_pk PRIMARY KEY (tenant_id, closure_id),
  CONSTRAINT closure_period CHECK (ends_at > starts_at),
  CONSTRAINT closure_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);
CREATE INDEX closure_open_ix ON desk.closure (tenant_id, ends_at) WHERE NOT dropped;

-- the board tells marks too; a function that answers other columns has to be made anew
DROP FUNCTION IF EXISTS desk.board(timestamptz, timestamptz);
DELETE FROM desk.function_text WHERE name = 'board';
