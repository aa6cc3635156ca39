-- AlterTable
ALTER TABLE "SearchDoc" ADD COLUMN     "headAr" tsvector NOT NULL,
ADD COLUMN     "headEn" tsvector NOT NULL,
ADD COLUMN     "headFr" tsvector NOT NULL,
ADD COLUMN     "publishedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateIndex
CREATE INDEX "SearchDoc_default_sort" ON "SearchDoc"("rank" DESC, "productId" DESC, "doc");

-- CreateIndex
CREATE INDEX "SearchDoc_newest" ON "SearchDoc"("publishedAt" DESC, "productId" DESC, "doc");

-- CreateIndex
CREATE INDEX "SearchDoc_of_product" ON "SearchDoc"("productId", "doc");

-- By hand:
-- Texts are compared without accents, vowel signs and case, the same way in the index and in a query: what
-- core/catalog/fold-text.ts does, and all that is no letter or digit a space, so that the parser sees plain words.
CREATE FUNCTION fold_words(body text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(CASE WHEN octet_length(body) = length(body) THEN lower(body) ELSE
    replace(replace(replace(replace(translate(
      regexp_replace(normalize(lower(normalize(body, NFKD)), NFKD),
        '[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]',
        '', 'g'),
      'øłđðıςٱىیةک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'olddiσاييهك01234567890123456789'),
      'ß', 'ss'), 'œ', 'oe'), 'æ', 'ae'), 'þ', 'th')
    END, '[^[:alnum:]]+', ' ', 'g')) $$;

CREATE TEXT SEARCH CONFIGURATION souk_en (COPY = pg_catalog.english);
CREATE TEXT SEARCH CONFIGURATION souk_fr (COPY = pg_catalog.french);
-- What has no Arabic translation is read in English.
CREATE TEXT SEARCH CONFIGURATION souk_ar (COPY = pg_catalog.arabic);
ALTER TEXT SEARCH CONFIGURATION souk_ar ALTER MAPPING FOR asciiword, asciihword, hword_asciipart WITH english_stem;

-- The lexemes of a text in a language of the shop, with their places; queries and documents are analysed by it alone.
-- French words that mean nothing are known to the dictionary with their accents only.
CREATE FUNCTION search_vector(locale text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE locale
    WHEN 'fr' THEN ts_delete(to_tsvector('public.souk_fr'::regconfig, fold_words(body)),
                             '{a,ete,etes,etant,etais,etait,etaient,mem,meme}'::text[])
    WHEN 'ar' THEN to_tsvector('public.souk_ar'::regconfig, fold_words(body))
    ELSE to_tsvector('public.souk_en'::regconfig, fold_words(body)) END $$;

-- Lists of keys and words are looked up together. Without a pending list a change is found at once, and no search reads it.
CREATE INDEX "SearchDoc_search" ON "SearchDoc" USING gin ("keys", "en", "fr", "ar") WITH (fastupdate = off)
  WHERE "keys" IS NOT NULL;
-- Words are only read by their index: the rest of a row stays small.
ALTER TABLE "SearchDoc" SET (toast_tuple_target = 512);
-- Room for the next version of a row on its page.
ALTER TABLE "SearchPosting" SET (fillfactor = 70);
