-- By hand:
-- The same by statements: a function that is a query is planned and started anew with each call, which was most of it.
-- Case is that of Unicode, whatever the database's language: PostgreSQL 17 has a quick collation for that, older ones ICU's.
DO $souk$
DECLARE
  chosen text := (SELECT quote_ident(collname) FROM pg_collation
                   WHERE collname IN ('pg_c_utf8', 'und-x-icu', 'C.utf8') AND collencoding IN (-1, 6)
                   ORDER BY array_position('{pg_c_utf8,und-x-icu,C.utf8}'::name[], collname) LIMIT 1);
BEGIN
  IF chosen IS NULL THEN
    RAISE EXCEPTION 'this PostgreSQL has no collation for all of Unicode: one built with ICU is needed';
  END IF;
  EXECUTE replace($create$
CREATE OR REPLACE FUNCTION fold_words(body text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text := body;
BEGIN
  IF octet_length(body) = length(body) THEN
    folded := lower(body);
  ELSE
    folded := normalize(lower(normalize(body, NFKD) COLLATE chosen_collation), NFKD);
    folded := regexp_replace(folded,
      '[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]',
      '', 'g');
    folded := translate(folded, 'øłđðıςٱىیةک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'olddiσاييهك01234567890123456789');
    folded := replace(replace(replace(replace(folded, 'ß', 'ss'), 'œ', 'oe'), 'æ', 'ae'), 'þ', 'th');
  END IF;
  -- The parser passes over other signs itself; it only must not see words, numbers and addresses made of several.
  RETURN btrim(translate(folded, E'-/.,:;\'"+_@&%#*=()[]{}<>|\\~^`$!?’‘“”«»–—−×·،؛؟', repeat(' ', 46)));
END $$;
$create$, 'chosen_collation', chosen);
END $souk$;

CREATE OR REPLACE FUNCTION search_vector(locale text, body text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF locale = 'fr' THEN
    RETURN ts_delete(to_tsvector('public.souk_fr'::regconfig, fold_words(body)),
                     '{a,ete,etes,etant,etais,etait,etaient,mem,meme}'::text[]);
  ELSIF locale = 'ar' THEN
    RETURN to_tsvector('public.souk_ar'::regconfig, fold_words(body));
  END IF;
  RETURN to_tsvector('public.souk_en'::regconfig, fold_words(body));
END $$;
