-- upgrade
CREATE TABLE plane (
    wings integer NOT NULL,
    id bigint NOT NULL,
    spare_id bigint,
    name character varying(100),
    serial character varying(255),
    state character varying(255) DEFAULT 'ON',
    CONSTRAINT plane_pkey PRIMARY KEY (id),
    CONSTRAINT plane_serial_key UNIQUE (serial),
    CONSTRAINT plane_state_check CHECK (state in ('ON','OFF')),
    CONSTRAINT fk5kimkdyx1bcjl5lsaeheu9gl0 FOREIGN KEY (spare_id) REFERENCES car (id)
);
ALTER TABLE boat ADD COLUMN serial character varying(255);
ALTER TABLE boat ADD COLUMN spare_id bigint;
ALTER TABLE boat ADD COLUMN state character varying(255) DEFAULT 'ON';
ALTER TABLE car ADD COLUMN serial character varying(255);
ALTER TABLE car ADD COLUMN spare_id bigint;
ALTER TABLE car ADD COLUMN state character varying(255) DEFAULT 'ON';
ALTER TABLE boat ALTER COLUMN name TYPE character varying(100);
ALTER TABLE car ALTER COLUMN name TYPE character varying(100);
ALTER TABLE boat ADD CONSTRAINT boat_serial_key UNIQUE (serial);
ALTER TABLE boat ADD CONSTRAINT boat_state_check CHECK (state in ('ON','OFF'));
ALTER TABLE car ADD CONSTRAINT car_serial_key UNIQUE (serial);
ALTER TABLE car ADD CONSTRAINT car_state_check CHECK (state in ('ON','OFF'));
ALTER TABLE boat ADD CONSTRAINT fk512m7bxvbue7y68rvghd6dypc FOREIGN KEY (spare_id) REFERENCES car (id);
ALTER TABLE car ADD CONSTRAINT fkff6rh64cfaw75vhk13sc6iwem FOREIGN KEY (spare_id) REFERENCES car (id);

-- downgrade
ALTER TABLE car DROP CONSTRAINT fkff6rh64cfaw75vhk13sc6iwem;
ALTER TABLE boat DROP CONSTRAINT fk512m7bxvbue7y68rvghd6dypc;
ALTER TABLE car DROP CONSTRAINT car_state_check;
ALTER TABLE car DROP CONSTRAINT car_serial_key;
ALTER TABLE boat DROP CONSTRAINT boat_state_check;
ALTER TABLE boat DROP CONSTRAINT boat_serial_key;
ALTER TABLE car ALTER COLUMN name TYPE character varying(255);
ALTER TABLE boat ALTER COLUMN name TYPE character varying(255);
ALTER TABLE car DROP COLUMN state;
ALTER TABLE car DROP COLUMN spare_id;
ALTER TABLE car DROP COLUMN serial;
ALTER TABLE boat DROP COLUMN state;
ALTER TABLE boat DROP COLUMN spare_id;
ALTER TABLE boat DROP COLUMN serial;
DROP TABLE plane;
