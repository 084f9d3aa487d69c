-- upgrade
CREATE TABLE "order" (
    "check" integer,
    level integer,
    id bigint NOT NULL,
    "select" character varying(255),
    "user" character varying(255),
    CONSTRAINT order_pkey PRIMARY KEY (id),
    CONSTRAINT order_check_key UNIQUE ("check")
);

-- downgrade
DROP TABLE "order";
