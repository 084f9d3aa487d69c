ALTER TABLE place RENAME CONSTRAINT place_pkey TO pk_by_hand;
