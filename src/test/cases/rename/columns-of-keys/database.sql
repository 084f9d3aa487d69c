INSERT INTO country VALUES ('CH', '756');
INSERT INTO city (id, name, country_code) VALUES (1, 'Bern', 'CH');
