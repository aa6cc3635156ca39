import { Prisma } from "@souk/db";

export const documentChecks = {
  "documents are numbered without gaps": Prisma.sql`
    SELECT coalesce(i.name, n."name") AS subject,
           concat(i.count, ' documents, the last is ', i.last, ', counted ', n."value") AS details
      FROM (SELECT concat(lower("kind"::text), '.', "year") AS name, count(*) AS count, max("sequence") AS last
              FROM "Invoice" GROUP BY 1) i
      FULL JOIN (SELECT * FROM "Counter" WHERE "name" LIKE 'invoice.%' OR "name" LIKE 'credit\_note.%') n
        ON n."name" = i.name
     WHERE i.count IS DISTINCT FROM i.last OR i.last IS DISTINCT FROM n."value"`,

  "an invoice is of its order's total": Prisma.sql`
    SELECT o."id" AS subject,
           concat('invoiced ', o."invoicedAt", ', total ', o."total", ' ', o."currency", ', tax ',
                  o."taxTotal" + o."taxIncluded", '; invoice of ', i."total", ' ', i."currency", ', tax ', i."taxTotal",
                  '; edits since ', e.total, ', tax ', e.tax) AS details
      FROM "Order" o
      FULL JOIN (SELECT * FROM "Invoice" WHERE "kind" = 'INVOICE' AND "editId" IS NULL) i ON i."orderId" = o."id"
      LEFT JOIN LATERAL (SELECT coalesce(sum("difference"), 0) AS total,
                                coalesce(sum((SELECT coalesce(sum(tax), 0) FROM jsonb_to_recordset("data" -> 'added') u(tax int))
                                           - (SELECT coalesce(sum(tax), 0) FROM jsonb_to_recordset("data" -> 'removed') u(tax int))), 0)
                                  AS tax
                           FROM "OrderEdit" WHERE "orderId" = o."id" AND "invoiced") e ON TRUE
     WHERE (o."invoicedAt" IS NULL) <> (i."id" IS NULL) OR i."currency" <> o."currency"
        OR i."total" + e.total <> o."total" OR i."taxTotal" + e.tax <> o."taxTotal" + o."taxIncluded"`,

  "an edit of an invoiced order has its papers": Prisma.sql`
    SELECT e."id" AS subject, concat('added ', e."added", ', removed ', e."removed", ', invoiced ', p.invoiced,
                                     ', credited ', p.credited, ', due ', o."amountDue") AS details
      FROM "OrderEdit" e JOIN "Order" o ON o."id" = e."orderId"
     CROSS JOIN LATERAL (SELECT coalesce(sum("total") FILTER (WHERE "kind" = 'INVOICE'), 0) AS invoiced,
                                coalesce(sum("total") FILTER (WHERE "kind" = 'CREDIT_NOTE'), 0) AS credited
                           FROM "Invoice" WHERE "editId" = e."id") p
     WHERE p.credited <> CASE WHEN e."invoiced" THEN e."removed" ELSE 0 END
        OR p.invoiced <> CASE WHEN NOT e."invoiced" THEN 0
                              WHEN o."amountDue" > 0 OR o."state" = 'CANCELLED' THEN p.invoiced ELSE e."added" END`,

  "a document's tax table sums to it": Prisma.sql`
    SELECT i."number" AS subject,
           concat('total ', i."total", ', tax ', i."taxTotal", '; by rate ', t.gross, ', ', t.tax, ', net ', t.net)
             AS details
      FROM "Invoice" i,
           LATERAL (SELECT coalesce(sum(gross), 0) AS gross, coalesce(sum(tax), 0) AS tax, coalesce(sum(net), 0) AS net
                      FROM jsonb_to_recordset(i."data" -> 'taxes') AS r(gross int, tax int, net int)) t
     WHERE t.gross <> i."total" OR t.tax <> i."taxTotal" OR t.net + t.tax <> t.gross
        OR (i."data" ->> 'total')::int <> i."total"`,

  "credit notes = what was given back of an invoice, and no more": Prisma.sql`
    SELECT i.id AS subject,
           concat('invoiced ', i.total, ', credited ', c.total, ', given back ', r.total, ', ', o."state") AS details
      FROM (SELECT "orderId" AS id, sum(CASE WHEN "kind" = 'INVOICE' THEN "total"
                                             WHEN "editId" IS NOT NULL THEN -"total" ELSE 0 END) AS total
              FROM "Invoice" GROUP BY 1) i
      JOIN "Order" o ON o."id" = i.id
      CROSS JOIN LATERAL (SELECT coalesce(sum("total"), 0) AS total FROM "Invoice"
                           WHERE "orderId" = i.id AND "kind" = 'CREDIT_NOTE' AND "editId" IS NULL) c
      CROSS JOIN LATERAL (SELECT coalesce(sum(r."amount"), 0) AS total FROM "Refund" r JOIN "Payment" p
                              ON p."id" = r."paymentId"
                           WHERE p."orderId" = o."id" AND r."confirmedAt" IS NOT NULL AND r."editId" IS NULL) r
     WHERE c.total <> CASE WHEN o."state" = 'CANCELLED' AND r.total = 0 THEN i.total
                           ELSE least(r.total, i.total) END`,
} as const satisfies Record<string, Prisma.Sql>;
