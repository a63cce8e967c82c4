-- Brings rows in that their command has checked for form and locked for: together, or each in a savepoint of its own. Returns
-- what became of each, in their order. A row that wants what one before it wants waits until that one is written, and is told.
CREATE OR REPLACE FUNCTION desk.bring_rows(who desk.staff, p_rows jsonb, p_source text, p_spaces int[], p_together boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  e jsonb; told jsonb[]; here jsonb; said text; state text; numbers text[]; rows_ int := jsonb_array_length(p_rows); k int; done boolean; full_ boolean;
  nos int[] := '{}'; bs desk.booking[] := '{}'; its desk.booking_item[] := '{}'; os desk.occupancy[] := '{}'; got bigint[] := '{}';
  b desk.booking[]; i desk.booking_item[]; o desk.occupancy[]; r bigint;
BEGIN
  SELECT coalesce(jsonb_object_agg(x.booking_id, x.booking_no), '{}') INTO here FROM desk.booking x
    WHERE x.tenant_id = who.tenant_id AND x.booking_id = ANY (ARRAY(SELECT (j ->> 'booking')::uuid FROM jsonb_array_elements(p_rows) j));
  FOR row_ IN 1 .. rows_ + 1 LOOP                -- one turn more than rows: it writes what still waits
    LOOP
      full_ := row_ > rows_; done := full_;
      IF NOT full_ THEN
        e := p_rows -> (row_ - 1);
        IF here ? lower(e ->> 'booking') THEN
          told[row_] := jsonb_build_object('booking', e -> 'booking', 'number', here -> lower(e ->> 'booking'), 'made', false);
          EXIT;
        END IF;
        BEGIN
          SELECT * INTO b, i, o, r FROM desk.draft_brought(who, e, p_source);
          IF EXISTS (SELECT FROM unnest(o) x WHERE x.space_id <> ALL (p_spaces)) THEN PERFORM desk.bad_input('items', 'name a space in another way'); END IF;
          IF EXISTS (SELECT FROM unnest(bs) x WHERE x.booking_id = b[1].booking_id)
             OR EXISTS (SELECT FROM unnest(os) x JOIN unnest(o) y ON y.space_id = x.space_id AND y.during && x.during WHERE 'cancelled' NOT IN (x.status, y.status)) THEN
            RAISE EXCEPTION 'wanted by a row that waits' USING ERRCODE = 'DKAGN';      -- undoes what the draft made known of its customer
          END IF;
          nos := nos || row_; bs := bs || b; its := its || i; os := os || o; got := got || r; done := true;
          IF NOT p_together THEN numbers := desk.write_brought(who, bs, its, os, got); full_ := true; END IF;
        EXCEPTION WHEN SQLSTATE 'DKAGN' THEN full_ := true;
        WHEN exclusion_violation OR check_violation OR data_exception OR SQLSTATE 'BK002' OR SQLSTATE 'BK009' THEN
          GET STACKED DIAGNOSTICS said = PG_EXCEPTION_DETAIL, state = RETURNED_SQLSTATE;
          told[row_] := jsonb_build_object('booking', e -> 'booking', 'state', CASE WHEN state LIKE 'BK%' OR state = '23P01' THEN state ELSE 'BK002' END,
            'facts', CASE WHEN left(said, 1) = '{' THEN said::jsonb ELSE '{}' END);
          done := true;
          IF NOT p_together THEN nos := '{}'; bs := '{}'; its := '{}'; os := '{}'; got := '{}'; END IF;
        END;
      END IF;
      IF full_ AND nos <> '{}' THEN
        IF p_together THEN numbers := desk.write_brought(who, bs, its, os, got); END IF;
        FOR k IN 1 .. cardinality(nos) LOOP
          told[nos[k]] := jsonb_build_object('booking', bs[k].booking_id, 'number', numbers[k], 'made', true);
          here := here || jsonb_build_object(bs[k].booking_id, numbers[k]);
        END LOOP;
        nos := '{}'; bs := '{}'; its := '{}'; os := '{}'; got := '{}';
      END IF;
      EXIT WHEN done;
    END LOOP;
  END LOOP;
  RETURN to_jsonb(told);
END $$;
