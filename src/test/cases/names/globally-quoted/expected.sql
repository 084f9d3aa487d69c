-- upgrade
CREATE TABLE "User" (
    "favouriteItem_id" bigint,
    id bigint NOT NULL,
    CONSTRAINT "User_pkey" PRIMARY KEY (id),
    CONSTRAINT "FK_User_Item" FOREIGN KEY ("favouriteItem_id") REFERENCES "Item" (id)
);
ALTER TABLE "Item" ADD COLUMN "Rank" integer;
ALTER TABLE "Item" ADD CONSTRAINT "Item_Rank_key" UNIQUE ("Rank");
CREATE INDEX ix_rank ON "Item" ("Rank", name DESC);

-- downgrade
DROP INDEX ix_rank;
ALTER TABLE "Item" DROP CONSTRAINT "Item_Rank_key";
ALTER TABLE "Item" DROP COLUMN "Rank";
DROP TABLE "User";
