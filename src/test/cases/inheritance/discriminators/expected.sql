-- upgrade
CREATE TABLE account (
    dtype character(1) DEFAULT 'A' NOT NULL,
    rate numeric(38,2) NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id),
    CONSTRAINT account_dtype_check CHECK (DTYPE in ('A','S'))
);
CREATE TABLE letter (
    stamps integer,
    id bigint NOT NULL,
    CONSTRAINT letter_pkey PRIMARY KEY (id)
);
CREATE TABLE vehicle (
    kind integer NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT vehicle_pkey PRIMARY KEY (id)
);
CREATE TABLE car (
    doors integer NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT car_pkey PRIMARY KEY (id),
    CONSTRAINT fk5rof0pea0h6knybyi7f2psqcc FOREIGN KEY (id) REFERENCES vehicle (id)
);

-- downgrade
DROP TABLE car;
DROP TABLE vehicle;
DROP TABLE letter;
DROP TABLE account;
