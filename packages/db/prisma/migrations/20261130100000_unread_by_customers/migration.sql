-- Those of whose answers a customer who is away may be told: looked for every minute.
CREATE INDEX "SupportThread_unread_customer" ON "SupportThread" ("number") WHERE "customerUnread" > 0;
