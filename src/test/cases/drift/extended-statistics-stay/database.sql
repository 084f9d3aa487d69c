CREATE STATISTICS st_item ON name, rank FROM item;
