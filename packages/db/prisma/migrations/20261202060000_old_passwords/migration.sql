-- Whether any password is kept as bcrypt, and how dear the dearest is: what its refusal costs, every refusal does.
CREATE INDEX "Account_bcrypt" ON "Account" (substr("password", 5, 2) DESC) WHERE "password" LIKE '$2%';
