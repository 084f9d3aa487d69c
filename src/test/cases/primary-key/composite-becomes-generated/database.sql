INSERT INTO stock (shop, article, amount) VALUES ('a', 'b', 1), ('a', 'c', 1);
INSERT INTO move (id, stock_shop, stock_article) VALUES (1, 'a', 'b');
