INSERT INTO ticket (id) VALUES (nextval('ticket_numbers'));
