INSERT INTO line (orderId, position, variant) VALUES (1, 1, 'red');
