-- upgrade
ALTER TABLE poll_answers ADD COLUMN answers_order integer;
UPDATE poll_answers SET answers_order = (select count(*) from poll_answers b where b.poll_id = poll_answers.poll_id and b.ctid < poll_answers.ctid) WHERE answers_order IS NULL;
ALTER TABLE poll_answers ALTER COLUMN answers_order SET NOT NULL;
ALTER TABLE poll_poll ADD COLUMN n integer;
UPDATE poll_poll SET n = 0 WHERE n IS NULL;
ALTER TABLE poll_poll ALTER COLUMN n SET NOT NULL;
ALTER TABLE poll_answers ADD CONSTRAINT poll_answers_answers_order_check CHECK (answers_ORDER>=0);
ALTER TABLE poll_answers ADD CONSTRAINT poll_answers_pkey PRIMARY KEY (answers_order, poll_id);
ALTER TABLE poll_poll ADD CONSTRAINT poll_poll_n_check CHECK (n>=0);
ALTER TABLE poll_poll ADD CONSTRAINT poll_poll_pkey PRIMARY KEY (n, poll_id);

-- downgrade
ALTER TABLE poll_poll DROP CONSTRAINT poll_poll_pkey;
ALTER TABLE poll_poll DROP CONSTRAINT poll_poll_n_check;
ALTER TABLE poll_answers DROP CONSTRAINT poll_answers_pkey;
ALTER TABLE poll_answers DROP CONSTRAINT poll_answers_answers_order_check;
ALTER TABLE poll_poll DROP COLUMN n;
ALTER TABLE poll_answers DROP COLUMN answers_order;
