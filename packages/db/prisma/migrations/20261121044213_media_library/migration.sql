-- The words by which staff find a picture in the library: its file's name and its texts in all languages.
CREATE FUNCTION media_words(filename text, alt jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN lower(filename || ' ' || coalesce(alt ->> 'en', '') || ' ' || coalesce(alt ->> 'fr', '') || ' ' || coalesce(alt ->> 'ar', ''));
CREATE INDEX "Media_search" ON "Media" USING gin (media_words("filename", "alt") gin_trgm_ops);

-- What shows a picture, and what forgets it when it goes: most rows have none.
CREATE INDEX "Variant_used_by" ON "Variant"("mediaId") WHERE "mediaId" IS NOT NULL;
CREATE INDEX "OrderLine_of_picture" ON "OrderLine"("mediaHash") WHERE "mediaHash" IS NOT NULL;
