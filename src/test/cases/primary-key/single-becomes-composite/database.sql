INSERT INTO country VALUES ('DE', 'Germany');
INSERT INTO city (id, country_code) VALUES (1, 'DE');
