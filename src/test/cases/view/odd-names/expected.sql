-- upgrade
DROP VIEW "Odd, View";
ALTER TABLE "Odd Item" ALTER COLUMN "Full Name" TYPE character varying(40);
CREATE VIEW "Odd, View" AS select id, upper("Full Name") as "Title" from "Odd Item";

-- downgrade
DROP VIEW "Odd, View";
ALTER TABLE "Odd Item" ALTER COLUMN "Full Name" TYPE character varying(20);
CREATE VIEW "Odd, View" AS SELECT id,
    upper(("Full Name")::text) AS "Title"
   FROM "Odd Item";
