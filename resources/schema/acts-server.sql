-- How acts are begun, journalled and ended on a server. The client only gives the name and the arguments of
-- the act. Who does it is known from the login, and what it changes is noted by triggers on the tables.
--
-- All functions run with the rights of the role that owns the tables (SECURITY DEFINER), so in them
-- current_user is that role. Whoever may assume it copies whole records, whose journal exists already.

CREATE TABLE wgdesk.station (
    login text PRIMARY KEY,
    does_all boolean NOT NULL  -- otherwise only the acts in station_act
);
CREATE TABLE wgdesk.station_act (login text, act text, PRIMARY KEY (login, act));
CREATE TABLE wgdesk.station_removal (
    login text,
    "table" text,
    rows text NOT NULL,  -- an SQL condition for the rows that it may delete
    PRIMARY KEY (login, "table")
);

-- Whose turn it is. To begin an act, a session first locks the row of its login in "turn". So a login has at
-- most one act waiting, however many connections it opens, and cannot crowd out the others. Then the session
-- locks one or both of the other two tables, which never have rows: locks on a table are granted in the order
-- in which they were requested, locks on a row to whoever is quickest.
CREATE TABLE wgdesk.turn (login text PRIMARY KEY);
CREATE TABLE wgdesk.turn_of_others ();  -- all stations but the secretariat
CREATE TABLE wgdesk.turn_of_all ();

-- Who has the turn, and since when, for free_the_way: milliseconds and the process ID of the session in one
-- number. Others see the value of a sequence at once, but not what an act writes into a table before it ends.
CREATE SEQUENCE wgdesk.turn_since;

-- The act under way in a transaction. A crash of the server empties both tables and rolls the transaction
-- back.
CREATE UNLOGGED TABLE wgdesk.under_way (
    xact xid8 PRIMARY KEY,
    act text NOT NULL,  -- empty: it will begin, and files that belong to it are there
    based_on bigint,  -- the newest act that it knows; null: it excluded all others from its beginning
    reads text  -- the tables that it was worked out from
);
CREATE UNLOGGED TABLE wgdesk.under_way_change (
    xact xid8,
    n integer,
    "table" text NOT NULL,
    "row" bigint NOT NULL,
    kind text NOT NULL,
    was text NOT NULL,
    now text NOT NULL,
    PRIMARY KEY (xact, n)
);

-- Pieces of files that are sent before the act that keeps them, so that nobody waits for them, however slow
-- the line is. Pieces that no act has taken are deleted when another file is sent after an hour.
CREATE UNLOGGED TABLE wgdesk.sent_ahead (
    login text,
    sending text,  -- a name made by the client
    n integer,
    at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
    piece bytea NOT NULL,
    PRIMARY KEY (login, sending, n)
);
ALTER TABLE wgdesk.sent_ahead ALTER piece SET STORAGE EXTERNAL;

CREATE FUNCTION wgdesk.is_owner() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT pg_has_role(session_user, current_user, 'MEMBER')
$$;

CREATE FUNCTION wgdesk.does_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT wgdesk.is_owner() OR EXISTS (SELECT FROM wgdesk.station WHERE login = session_user AND does_all)
$$;

CREATE FUNCTION wgdesk.take_turn() RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM wgdesk.turn WHERE login = session_user FOR UPDATE;
    IF NOT wgdesk.does_all() THEN
        LOCK TABLE wgdesk.turn_of_others IN EXCLUSIVE MODE;
    END IF;
    IF EXISTS (SELECT FROM wgdesk.has_turn() WHERE pid = pg_backend_pid()) THEN
        RETURN;  -- else whoever asks for it again and again would always have it since a moment ago
    END IF;
    LOCK TABLE wgdesk.turn_of_all IN EXCLUSIVE MODE;
    PERFORM setval('wgdesk.turn_since', wgdesk.milliseconds() * 4194304 + pg_backend_pid());
END $$;

CREATE FUNCTION wgdesk.has_turn() RETURNS TABLE (pid integer) LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp AS $$
    SELECT l.pid FROM pg_locks l
    WHERE l.locktype = 'relation' AND l.granted AND l.mode = 'ExclusiveLock'
        AND l.relation = 'wgdesk.turn_of_all'::regclass
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
$$;

-- Since 13 September 2020: multiplied by the greatest number of a session they fit into a bigint until 2090.
CREATE FUNCTION wgdesk.milliseconds() RETURNS bigint LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
    SELECT ((extract(epoch FROM clock_timestamp()) - 1600000000) * 1000)::bigint
$$;

-- Returns the number of the next change of the act under way, or null if the owner writes without one.
CREATE FUNCTION wgdesk.next_change() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM wgdesk.under_way WHERE xact = pg_current_xact_id() AND act <> '') THEN
        RETURN (SELECT coalesce(max(n) + 1, 0) FROM wgdesk.under_way_change WHERE xact = pg_current_xact_id());
    END IF;
    IF wgdesk.is_owner() THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'no act is under way' USING ERRCODE = 'insufficient_privilege';
END $$;

-- Begins an act; no other act can begin until it has ended. An act that was worked out in a copy of the
-- record says from which tables ("reads") and after which act ("based_on"). "late": it has much to write and
-- excludes the others only at its end. As it may lock rows in the meantime, only the secretariat may do so.
-- "version": the version of the tables that the client knows.
CREATE FUNCTION wgdesk.begin_act(
    act text, based_on bigint DEFAULT NULL, reads text DEFAULT NULL, late boolean DEFAULT false,
    version integer DEFAULT NULL
) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found integer;
BEGIN
    IF NOT wgdesk.does_all() AND NOT EXISTS (
        SELECT FROM wgdesk.station_act a WHERE a.login = session_user AND a.act = begin_act.act
    ) THEN
        RAISE EXCEPTION 'not an act of this station' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF length(act) NOT BETWEEN 1 AND 100 THEN
        RAISE EXCEPTION 'no name of an act' USING ERRCODE = 'string_data_right_truncation';
    END IF;
    IF late AND based_on IS NOT NULL AND wgdesk.does_all() THEN
        SELECT l.version INTO found FROM wgdesk.meeting_lock l;
    ELSE
        PERFORM wgdesk.take_turn();
        SELECT l.version INTO found FROM wgdesk.meeting_lock l FOR UPDATE;
        PERFORM wgdesk.check_first(based_on, reads);
        based_on := NULL;
    END IF;
    IF version <> found THEN
        RAISE EXCEPTION 'the tables are of another version' USING ERRCODE = 'undefined_function';
    END IF;
    DELETE FROM wgdesk.under_way u WHERE u.xact = pg_current_xact_id() AND u.act = '';
    INSERT INTO wgdesk.under_way VALUES (pg_current_xact_id(), act, based_on, reads);
    RETURN found;
END $$;

CREATE FUNCTION wgdesk.check_first(based_on bigint, reads text) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT FROM wgdesk.journal j
        WHERE j.id > based_on AND string_to_array(j.tables, ' ') && string_to_array(reads, ' ')
    ) THEN
        RAISE EXCEPTION 'another act was first' USING ERRCODE = 'serialization_failure';
    END IF;
END $$;

-- Writes the act into the journal, under the next number, and returns that. "changes": how many the client
-- made; the number is checked because a row policy does not refuse a change: it hides the row, and nothing is
-- changed.
CREATE FUNCTION wgdesk.end_act(
    uid text, at timestamp, args text, undoes bigint, changes integer DEFAULT NULL
)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    ours wgdesk.under_way;
    there integer;
    newest bigint;
BEGIN
    DELETE FROM wgdesk.under_way WHERE xact = pg_current_xact_id() RETURNING * INTO ours;
    IF ours IS NULL OR ours.act = '' THEN
        RAISE EXCEPTION 'no act is under way' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM wgdesk.check_readable(uid, args);
    PERFORM wgdesk.check_size(ours.xact);
    PERFORM wgdesk.take_turn();
    SELECT version INTO there FROM wgdesk.meeting_lock FOR UPDATE;
    PERFORM wgdesk.check_first(ours.based_on, ours.reads);
    IF changes <> (SELECT count(*) FROM wgdesk.under_way_change WHERE xact = ours.xact) THEN
        RAISE EXCEPTION 'not all rows may be changed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM wgdesk.check_undone(ours.act, undoes);
    SELECT coalesce(max(id), 0) INTO newest FROM wgdesk.journal;
    INSERT INTO wgdesk.journal (id, uid, at, station, "user", act, args, tables, undoes, schema)
    VALUES (
        newest + 1, uid, at, session_user, session_user, ours.act, args,
        coalesce(
            (SELECT string_agg(DISTINCT "table", ' ' ORDER BY "table")
             FROM wgdesk.under_way_change WHERE xact = ours.xact),
            ''
        ),
        undoes, there
    );
    WITH done AS (DELETE FROM wgdesk.under_way_change WHERE xact = ours.xact RETURNING *)
    INSERT INTO wgdesk.journal_change (journal_id, n, "table", "row", kind, was, now)
    SELECT newest + 1, n, "table", "row", kind, was, now FROM done ORDER BY n;
    RETURN newest + 1;
END $$;

-- Refuses what the other stations could not read: JSON may contain numbers of thousands of digits, and be
-- nested deeper than their parsers allow.
CREATE FUNCTION wgdesk.check_readable(uid text, args text) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp SET standard_conforming_strings = on AS $$
DECLARE
    -- Half a letter out of a paste, or a NUL, is in the arguments of an act that cleans it out of its text.
    known jsonb := regexp_replace(args, '(\\\\)|\\u(?:[dD][89a-fA-F][0-9a-fA-F]{2}|0000)', '\1', 'g');
BEGIN
    IF length(uid) > 100
        OR length(args) > (CASE WHEN wgdesk.does_all() THEN 50000000 ELSE 2000000 END)
        OR jsonb_path_exists(known, 'strict $.**{32}')
        OR jsonb_path_exists(known, 'strict $.** ? (@ > 1e19 || @ < -1e19)')
    THEN
        RAISE EXCEPTION 'nothing that all stations can read' USING ERRCODE = 'data_exception';
    END IF;
END $$;

-- Limits how much the others read of an act at once, except for the secretariat, which imports whole lists.
CREATE FUNCTION wgdesk.check_size(entry xid8) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT wgdesk.does_all() AND EXISTS (
        SELECT FROM wgdesk.under_way_change WHERE xact = entry
        HAVING count(*) > 5000 OR sum(octet_length(was) + octet_length(now)) > 16000000
    ) THEN
        RAISE EXCEPTION 'too many changes in one act' USING ERRCODE = 'program_limit_exceeded';
    END IF;
END $$;

-- An undo is the exact inverse of the act that it names. That is an act of the same station, unless the
-- secretariat undoes it. Acts other than undo and redo name none.
CREATE FUNCTION wgdesk.check_undone(act text, target bigint) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF target IS NULL AND act NOT IN ('undo', 'redo') THEN
        RETURN;
    END IF;
    IF act IN ('undo', 'redo')
        AND EXISTS (
            SELECT FROM wgdesk.journal j
            WHERE j.id = target AND (
                j.station = session_user OR wgdesk.does_all()
            )
        )
        AND NOT EXISTS (
            (SELECT * FROM wgdesk.made_now() EXCEPT ALL SELECT * FROM wgdesk.taken_back(target))
            UNION ALL
            (SELECT * FROM wgdesk.taken_back(target) EXCEPT ALL SELECT * FROM wgdesk.made_now())
        )
    THEN
        RETURN;
    END IF;
    RAISE EXCEPTION 'not the inverse of the act that it names' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE FUNCTION wgdesk.made_now() RETURNS TABLE ("table" text, "row" bigint, kind text, was jsonb, now jsonb)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT "table", "row", kind, was::jsonb, now::jsonb
    FROM wgdesk.under_way_change WHERE xact = pg_current_xact_id()
$$;
CREATE FUNCTION wgdesk.taken_back(entry bigint)
RETURNS TABLE ("table" text, "row" bigint, kind text, was jsonb, now jsonb)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT "table", "row", CASE kind WHEN 'insert' THEN 'delete' WHEN 'delete' THEN 'insert' ELSE kind END,
        now::jsonb, was::jsonb
    FROM wgdesk.journal_change WHERE journal_id = entry
$$;

-- Checks at the commit that an act that was begun has been ended.
CREATE FUNCTION wgdesk.check_ended() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM wgdesk.under_way WHERE xact = NEW.xact) THEN
        RAISE EXCEPTION 'an act was begun and not ended' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER check_ended AFTER INSERT ON wgdesk.under_way
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wgdesk.check_ended();

-- Deletes a row. Stations have no right to DELETE, since with that a login could lock the whole table.
CREATE FUNCTION wgdesk.remove_row("table" text, key bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET standard_conforming_strings = on AS $$
DECLARE
    may text;
    done integer;
BEGIN
    SELECT s.rows INTO may FROM wgdesk.station_removal s
    WHERE s.login = session_user AND s."table" = remove_row."table";
    IF may IS NULL AND wgdesk.is_owner() THEN
        may := 'true';
    END IF;
    PERFORM wgdesk.check_nested();
    PERFORM wgdesk.next_change();  -- only in an act: else it would hold the row until the trigger refuses
    IF may IS NOT NULL THEN
        EXECUTE format('DELETE FROM wgdesk.%I WHERE id = $1 AND (%s)', "table", may) USING key;
        GET DIAGNOSTICS done = ROW_COUNT;
    END IF;
    IF done IS DISTINCT FROM 1 THEN
        RAISE EXCEPTION 'not a row that this station deletes' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- Takes a piece of a file that an act will keep. Only the secretariat keeps files.
CREATE FUNCTION wgdesk.send_ahead(sending text, n integer, piece bytea) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT wgdesk.does_all() THEN
        RAISE EXCEPTION 'no file of this station' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF n NOT BETWEEN 0 AND 999 OR octet_length(piece) > 100000 OR length(sending) > 100 THEN
        RAISE EXCEPTION 'too large' USING ERRCODE = 'program_limit_exceeded';
    END IF;
    IF n = 0 THEN
        DELETE FROM wgdesk.sent_ahead s
        WHERE s.login = session_user AND s.at < clock_timestamp() - interval '1 hour';
    END IF;
    INSERT INTO wgdesk.sent_ahead (login, sending, n, piece) VALUES (session_user, sending, n, piece);
END $$;

-- Keeps a file that was sent ahead, in the transaction of its act but before the act begins: putting 20 MB
-- together takes a good part of a second, for which nobody else need wait.
CREATE FUNCTION wgdesk.keep_sent(sending text, key text) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    data bytea;
BEGIN
    SELECT string_agg(s.piece, NULL ORDER BY s.n) INTO data
    FROM wgdesk.sent_ahead s WHERE s.login = session_user AND s.sending = keep_sent.sending;
    IF data IS NULL THEN  -- a crash of the server has emptied the table
        RAISE EXCEPTION 'not sent' USING ERRCODE = 'lock_not_available';
    END IF;
    INSERT INTO wgdesk.under_way VALUES (pg_current_xact_id(), '') ON CONFLICT DO NOTHING;
    INSERT INTO wgdesk.content (id, data) VALUES (key, data) ON CONFLICT DO NOTHING;
    DELETE FROM wgdesk.sent_ahead s WHERE s.login = session_user AND s.sending = keep_sent.sending;
END $$;

-- Ends sessions that block the others: those of stations that hold locks on rows or tables and have been idle
-- for four seconds, have had their turn for five, or are in one transaction for twenty, whatever they do there:
-- before their turn they may have had to wait. Two logins that pass the turn to one another keep a third out for
-- three turns at most. Timeouts do not bind a login, since each may change its own. A session that only reads
-- blocks nobody.
CREATE FUNCTION wgdesk.free_the_way() RETURNS integer LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid))::integer
    FROM pg_stat_activity a
    WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
        AND a.usename IN (SELECT login FROM wgdesk.station)
        AND (a.backend_xid IS NOT NULL OR EXISTS (
            SELECT FROM pg_locks l WHERE l.pid = a.pid AND l.granted AND l.locktype = 'relation'
                AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
        ))
        AND (
            a.xact_start < clock_timestamp() - interval '20 s'
            OR (a.state <> 'active' AND a.state_change < clock_timestamp() - interval '4 s')
            OR (
                a.pid IN (SELECT pid FROM wgdesk.has_turn())
                AND EXISTS (
                    SELECT FROM wgdesk.turn_since s
                    WHERE s.last_value % 4194304 = a.pid
                        -- Not of an earlier turn: it has this one, but has not said so yet.
                        AND to_timestamp(s.last_value / 4194304 / 1000.0 + 1600000000) >= a.xact_start
                        AND s.last_value / 4194304 < wgdesk.milliseconds() - 5000
                )
            )
        )
$$;
