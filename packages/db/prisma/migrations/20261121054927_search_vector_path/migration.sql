-- By hand:
-- An index over words (CategoryTranslation_words) is built, restored and analysed without a search path: names are whole.
CREATE OR REPLACE FUNCTION search_vector(locale text, body text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF locale = 'fr' THEN
    RETURN ts_delete(to_tsvector('public.souk_fr'::regconfig, public.fold_words(body)),
                     '{a,ete,etes,etant,etais,etait,etaient,mem,meme}'::text[]);
  ELSIF locale = 'ar' THEN
    RETURN to_tsvector('public.souk_ar'::regconfig, public.fold_words(body));
  END IF;
  RETURN to_tsvector('public.souk_en'::regconfig, public.fold_words(body));
END $$;
