-- upgrade
CREATE TABLE tag (
    id bigint NOT NULL,
    CONSTRAINT tag_pkey PRIMARY KEY (id)
);
CREATE TABLE bug (
    severity integer NOT NULL,
    by_id bigint,
    changed timestamp(6) with time zone,
    created timestamp(6) with time zone NOT NULL,
    current timestamp(6) with time zone,
    id bigint NOT NULL,
    main_id bigint,
    status character varying(255),
    CONSTRAINT bug_pkey PRIMARY KEY (id),
    CONSTRAINT bug_severity_key UNIQUE (severity),
    CONSTRAINT bug_main_id_key UNIQUE (main_id),
    CONSTRAINT bug_status_check CHECK (status in ('OPEN','DONE')),
    CONSTRAINT fkjwgxipeu34nqx6jdmiv9k84x8 FOREIGN KEY (by_id) REFERENCES tag (id),
    CONSTRAINT fkpaxowkvsabvxrylmxna5hxrm3 FOREIGN KEY (main_id) REFERENCES tag (id)
);
CREATE INDEX idxhwdk6ljdareadb73qbee893p6 ON bug (severity);
CREATE TABLE orders (
    by_tag bigint,
    created timestamp(6) with time zone NOT NULL,
    current timestamp(6) with time zone,
    touched timestamp with time zone DEFAULT now(),
    id uuid NOT NULL,
    status character varying(255),
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_status_check CHECK (status in ('NEW','PAID')),
    CONSTRAINT fk4nujyqmxet1dprm823rdaqn1k FOREIGN KEY (by_tag) REFERENCES tag (id)
);
CREATE TABLE order_past (
    past smallint,
    order_id uuid NOT NULL,
    CONSTRAINT order_past_order_id_past_key UNIQUE (order_id, past),
    CONSTRAINT order_past_past_check CHECK (past between 0 and 1),
    CONSTRAINT fkfvpss4w05jjerwil06cwqqcoi FOREIGN KEY (order_id) REFERENCES orders (id)
);
CREATE TABLE order_tag (
    tags_id bigint NOT NULL,
    order_id uuid NOT NULL,
    CONSTRAINT order_tag_pkey PRIMARY KEY (tags_id, order_id),
    CONSTRAINT fkd21vad3rdhkp6driua1b9mtq3 FOREIGN KEY (tags_id) REFERENCES tag (id),
    CONSTRAINT fkw0shdhdf7nes1jbd2ycp3624 FOREIGN KEY (order_id) REFERENCES orders (id)
);
CREATE TABLE ticket_past (
    past smallint,
    ticket_id bigint NOT NULL,
    CONSTRAINT ticket_past_ticket_id_past_key UNIQUE (ticket_id, past),
    CONSTRAINT ticket_past_past_check CHECK (past between 0 and 1)
);
CREATE TABLE ticket_tag (
    ticket_id bigint NOT NULL,
    tags_id bigint NOT NULL,
    CONSTRAINT ticket_tag_pkey PRIMARY KEY (ticket_id, tags_id),
    CONSTRAINT fkd0r7hf8ejwta3fv0kllbk9q6o FOREIGN KEY (tags_id) REFERENCES tag (id)
);
CREATE TABLE wish (
    by_id bigint,
    changed timestamp(6) with time zone,
    created timestamp(6) with time zone NOT NULL,
    current timestamp(6) with time zone,
    id bigint NOT NULL,
    main_id bigint,
    parent_id bigint,
    status character varying(255),
    CONSTRAINT wish_pkey PRIMARY KEY (id),
    CONSTRAINT wish_main_id_key UNIQUE (main_id),
    CONSTRAINT wish_status_check CHECK (status in ('OPEN','DONE')),
    CONSTRAINT fk1sj33at99jxy7x3x1mvltt3qj FOREIGN KEY (main_id) REFERENCES tag (id),
    CONSTRAINT fkq2ismcp9fj85pr9nrw3quydbf FOREIGN KEY (by_id) REFERENCES tag (id)
);
CREATE TABLE wish_audits (
    audits_order integer NOT NULL,
    wish_id bigint NOT NULL,
    by_id bigint,
    changed timestamp(6) with time zone,
    created timestamp(6) with time zone,
    current timestamp(6) with time zone,
    CONSTRAINT wish_audits_pkey PRIMARY KEY (audits_order, wish_id),
    CONSTRAINT wish_audits_audits_order_check CHECK (audits_ORDER>=0),
    CONSTRAINT fka8gnwcitt1ve4y39btyavtcbr FOREIGN KEY (by_id) REFERENCES tag (id),
    CONSTRAINT fkmdkhokr016kqqe91neqc82qcp FOREIGN KEY (wish_id) REFERENCES wish (id)
);

-- downgrade
DROP TABLE wish_audits;
DROP TABLE wish;
DROP TABLE ticket_tag;
DROP TABLE ticket_past;
DROP TABLE order_tag;
DROP TABLE order_past;
DROP TABLE orders;
DROP TABLE bug;
DROP TABLE tag;
