CREATE INDEX ix_by_hand ON line ((total - vat)) WHERE total > 100;
INSERT INTO line (id, price, amount) VALUES (1, 2, 3);
