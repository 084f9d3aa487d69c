-- upgrade
CREATE TABLE useraccount (
    createdby_id bigint,
    id bigint NOT NULL,
    firstname character varying(255),
    CONSTRAINT useraccount_pkey PRIMARY KEY (id),
    CONSTRAINT fkoohjpo0297kfxpk83fx77f7yf FOREIGN KEY (createdby_id) REFERENCES useraccount (id)
);

-- downgrade
DROP TABLE useraccount;
