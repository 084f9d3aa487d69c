-- upgrade
ALTER INDEX ix_item_rank RENAME TO "IX_Item_Rank";

-- downgrade
ALTER INDEX "IX_Item_Rank" RENAME TO ix_item_rank;
