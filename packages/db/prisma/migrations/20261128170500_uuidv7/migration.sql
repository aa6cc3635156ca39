-- By hand:
-- Statements that write many rows make their keys themselves. PostgreSQL 18 brings the function; older ones get it here:
-- 48 bits of the time in milliseconds, then a random UUID with its version turned from 4 to 7.
DO $souk$
BEGIN
  IF to_regprocedure('pg_catalog.uuidv7()') IS NULL THEN
    CREATE FUNCTION public.uuidv7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
      SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
        52, 1), 53, 1), 'hex')::uuid $$;
  END IF;
END $souk$;
