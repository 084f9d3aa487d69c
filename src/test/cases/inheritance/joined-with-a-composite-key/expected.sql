-- upgrade
CREATE TABLE base (
    tenant bigint NOT NULL,
    code character varying(255) NOT NULL,
    CONSTRAINT base_pkey PRIMARY KEY (tenant, code)
);
CREATE TABLE special (
    base_tenant bigint NOT NULL,
    base_code character varying(255) NOT NULL,
    extra character varying(255),
    CONSTRAINT special_pkey PRIMARY KEY (base_tenant, base_code),
    CONSTRAINT fk_special_base FOREIGN KEY (base_tenant, base_code) REFERENCES base (tenant, code) ON DELETE CASCADE
);

-- downgrade
DROP TABLE special;
DROP TABLE base;
