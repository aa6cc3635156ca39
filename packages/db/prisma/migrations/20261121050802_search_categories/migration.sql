-- By hand:
-- An index over words is built and restored without a search path: names within are whole.
CREATE OR REPLACE FUNCTION search_vector(locale text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'fr' THEN ts_delete(to_tsvector('public.souk_fr'::regconfig, public.fold_words(body)),
                             '{a,ete,etes,etant,etais,etait,etaient,mem,meme}'::text[])
    WHEN 'ar' THEN to_tsvector('public.souk_ar'::regconfig, public.fold_words(body))
    ELSE to_tsvector('public.souk_en'::regconfig, public.fold_words(body)) END $$;

-- Autocomplete looks for categories by the words of their names.
CREATE INDEX "CategoryTranslation_words" ON "CategoryTranslation" USING gin (search_vector("locale", "name"))
  WHERE "name" <> '';
