-- What a hold needs to know of its space is read once, with the space.
ALTER TYPE desk.wanted_item ADD ATTRIBUTE setup_minutes int, ADD ATTRIBUTE teardown_minutes int;

-- The occupancy rows that items make, side by side in arrays, and what they span: what a booking takes of the calendar.
CREATE TYPE desk.taken_room AS (
  spaces int[], item_nos int[], lo timestamptz[], hi timestamptz[], starts_at timestamptz, ends_at timestamptz, occupied_until timestamptz);

-- takes a taken_room now
DROP FUNCTION IF EXISTS desk.occupy(desk.booking, desk.wanted_item[], int[], int[], timestamptz[], timestamptz[]);
