-- upgrade
ALTER TABLE "a.b" RENAME TO "c.d";
ALTER TABLE "c.d" RENAME COLUMN "x=y" TO "z:🐘";
ALTER TABLE "c.d" RENAME CONSTRAINT "a.b_pkey" TO "c.d_pkey";
ALTER TABLE "c.d" RENAME CONSTRAINT "a.b_x=y_check" TO "c.d_z:🐘_check";

-- downgrade
ALTER TABLE "c.d" RENAME CONSTRAINT "c.d_z:🐘_check" TO "a.b_x=y_check";
ALTER TABLE "c.d" RENAME CONSTRAINT "c.d_pkey" TO "a.b_pkey";
ALTER TABLE "c.d" RENAME COLUMN "z:🐘" TO "x=y";
ALTER TABLE "c.d" RENAME TO "a.b";
