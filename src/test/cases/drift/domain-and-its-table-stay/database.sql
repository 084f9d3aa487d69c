CREATE DOMAIN positive AS integer CHECK (value > 0);
CREATE TABLE stock (amount positive);
