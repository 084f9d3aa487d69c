CREATE DOMAIN positive AS integer CHECK (value > 0);
