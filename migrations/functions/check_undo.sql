-- Whether the caller may undo their own move of revision p_rev: recent, not undone yet, and nobody else, nor the clock, nor
-- another price has come since. Their own later edits may have. The booking is locked.
CREATE OR REPLACE FUNCTION desk.check_undo(b desk.booking, p_rev int) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE e desk.booking_event; other desk.booking_event; undone int[];
BEGIN
  SELECT * INTO e FROM desk.booking_event WHERE tenant_id = b.tenant_id AND booking_id = b.booking_id AND rev = p_rev;
  IF e.event IS DISTINCT FROM 'move' OR e.login <> session_user OR e.change ? 'undoes' THEN PERFORM desk.no_undo('not_yours'); END IF;
  IF e.at < clock_timestamp() - interval '12 hours' THEN PERFORM desk.no_undo('too_late'); END IF;
  SELECT * INTO other FROM desk.booking_event WHERE tenant_id = b.tenant_id AND booking_id = b.booking_id AND rev > p_rev
    AND (login <> session_user OR actor = 'system') ORDER BY rev DESC LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005',
      DETAIL = jsonb_build_object('revision', b.rev, 'by', other.login, 'at', other.at)::text;
  END IF;
  SELECT coalesce(array_agg((u.change ->> 'undoes')::int), '{}') INTO undone FROM desk.booking_event u
    WHERE u.tenant_id = b.tenant_id AND u.booking_id = b.booking_id AND u.rev > p_rev AND u.change ? 'undoes';
  IF p_rev = ANY (undone) THEN PERFORM desk.no_undo('undone'); END IF;
  -- later moves and their undos go in pairs; a price that is left over came after the one to be undone
  IF EXISTS (SELECT FROM desk.booking_before x JOIN desk.booking_event y USING (tenant_id, booking_id, rev)
      WHERE x.tenant_id = b.tenant_id AND x.booking_id = b.booking_id AND x.rev > p_rev AND NOT y.change ? 'undoes' AND x.rev <> ALL (undone)) THEN
    PERFORM desk.no_undo('changed_since');
  END IF;
END $$;
