-- By hand:
-- Without a pending list no query reads what was added since the last vacuum one by one.
ALTER INDEX "SearchTerm_near" SET (fastupdate = off);
ALTER INDEX "SynonymSet_keys" SET (fastupdate = off);
