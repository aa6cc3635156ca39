-- Counts of a quarter of an hour: what a crash of the database forgets is not worth a write to its log each.
ALTER TABLE "RateLimit" SET UNLOGGED;
