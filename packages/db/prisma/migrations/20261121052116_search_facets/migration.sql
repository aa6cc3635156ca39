-- By hand:
-- Which keys' facets show what documents have: a list looks at a few hundred documents with dozens of keys each.
CREATE INDEX "SearchKey_facets" ON "SearchKey" ("id") WHERE "kind" = 'BRAND' OR "kind" = 'MAKE' OR "kind" LIKE 'A:%';
-- Keys and heads are read with the row; words only by their index, so they lie beside it, uncompressed.
ALTER TABLE "SearchDoc" ALTER "keys" SET STORAGE MAIN, ALTER "headEn" SET STORAGE MAIN, ALTER "headFr" SET STORAGE MAIN,
  ALTER "headAr" SET STORAGE MAIN, ALTER "en" SET STORAGE EXTERNAL, ALTER "fr" SET STORAGE EXTERNAL,
  ALTER "ar" SET STORAGE EXTERNAL;

-- A fifth of what an expression took that looks for all that is no letter: the parser passes over other signs itself, it
-- only must not see words, numbers and addresses made of several.
CREATE OR REPLACE FUNCTION fold_words(body text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(translate(CASE WHEN octet_length(body) = length(body) THEN lower(body) ELSE
    replace(replace(replace(replace(translate(
      regexp_replace(normalize(lower(normalize(body, NFKD)), NFKD),
        '[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]',
        '', 'g'),
      'øłđðıςٱىیةک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'olddiσاييهك01234567890123456789'),
      'ß', 'ss'), 'œ', 'oe'), 'æ', 'ae'), 'þ', 'th')
    END, E'-/.,:;\'"+_@&%#*=()[]{}<>|\\~^`$!?’‘“”«»–—−×·،؛؟', repeat(' ', 46))) $$;
