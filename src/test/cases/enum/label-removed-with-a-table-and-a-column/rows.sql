INSERT INTO item (id, status, earlier) VALUES (1, 'NEW', 'PAID'), (2, 'SENT', 'NEW');
INSERT INTO parcel (id, status) VALUES (1, 'PAID');
