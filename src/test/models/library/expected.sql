-- upgrade
ALTER TABLE catalogue.authors RENAME COLUMN born TO born_on;
DO $$
BEGIN
    IF EXISTS (SELECT FROM catalogue.publishers WHERE place IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table catalogue.publishers has rows with place IS NULL, and place needs a value: op.fill, or revision --fill catalogue.publishers.place=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM circulation.loans WHERE due_on IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table circulation.loans has rows with due_on IS NULL, and due_on needs a value: op.fill, or revision --fill circulation.loans.due_on=VALUE';
    END IF;
END
$$;
CREATE TABLE catalogue.series (
    lock_version integer NOT NULL,
    id bigint NOT NULL,
    title character varying(255) NOT NULL,
    CONSTRAINT series_pkey PRIMARY KEY (id),
    CONSTRAINT series_title_key UNIQUE (title)
);
CREATE TABLE circulation.replacements (
    charge_id bigint NOT NULL,
    bar_code character varying(20),
    CONSTRAINT replacements_pkey PRIMARY KEY (charge_id),
    CONSTRAINT fktf5se774dsv93csa332jmyysl FOREIGN KEY (charge_id) REFERENCES circulation.charges (charge_id)
);
COMMENT ON TABLE purchasing.suppliers IS 'booksellers, donors and exchange partners';
ALTER TABLE catalogue.editions ADD COLUMN series_id bigint;
ALTER TABLE catalogue.editions ADD COLUMN volume integer;
ALTER TABLE circulation.loans ADD COLUMN renewals integer DEFAULT 0 NOT NULL;
ALTER TABLE holdings.copies ADD COLUMN condition character varying(20);
ALTER TABLE people.library_members ADD COLUMN loyaltycard character varying(255);
ALTER TABLE purchasing.acquisition_items ADD COLUMN unit_price numeric(9,2);
ALTER TABLE catalogue.publishers ALTER COLUMN place SET NOT NULL;
ALTER TABLE catalogue.works ALTER COLUMN title TYPE character varying(600);
ALTER TABLE circulation.loan_reminders ALTER COLUMN channel TYPE character varying(16);
ALTER TABLE circulation.loans ALTER COLUMN due_on SET NOT NULL;
ALTER TABLE people.library_members ALTER COLUMN family_name TYPE character varying(80);
ALTER TABLE people.member_categories ALTER COLUMN max_loans TYPE integer;
ALTER TABLE circulation.reservations DROP CONSTRAINT reservations_state_check;
ALTER TABLE purchasing.acquisitions DROP CONSTRAINT acquisitions_price_check;
ALTER TABLE purchasing.acquisitions ALTER COLUMN price DROP DEFAULT;
DROP INDEX circulation.ix_loan_lent;
ALTER TABLE catalogue.editions ADD CONSTRAINT editions_volume_check CHECK (volume>=0);
ALTER TABLE circulation.reservations ADD CONSTRAINT reservations_state_check CHECK (state in ('WAITING','READY','FETCHED','EXPIRED'));
ALTER TABLE holdings.copies ADD CONSTRAINT copies_condition_check CHECK (condition in ('NEW','WORN','LOST'));
ALTER TABLE purchasing.acquisitions ADD CONSTRAINT acquisitions_price_check CHECK (price > 0);
ALTER TABLE catalogue.editions ADD CONSTRAINT fkewbpw4klh8ht5lj5c83quk8vj FOREIGN KEY (series_id) REFERENCES catalogue.series (id);

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM circulation.reservations WHERE state IN ('EXPIRED')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table circulation.reservations has rows with state IN (''EXPIRED''), and state has no such constant afterwards: change them first';
    END IF;
END
$$;
ALTER TABLE catalogue.editions DROP CONSTRAINT fkewbpw4klh8ht5lj5c83quk8vj;
ALTER TABLE purchasing.acquisitions DROP CONSTRAINT acquisitions_price_check;
ALTER TABLE holdings.copies DROP CONSTRAINT copies_condition_check;
ALTER TABLE circulation.reservations DROP CONSTRAINT reservations_state_check;
ALTER TABLE catalogue.editions DROP CONSTRAINT editions_volume_check;
CREATE INDEX ix_loan_lent ON circulation.loans (lent_on);
ALTER TABLE purchasing.acquisitions ALTER COLUMN price SET DEFAULT 0;
ALTER TABLE purchasing.acquisitions ADD CONSTRAINT acquisitions_price_check CHECK ((price >= (0)::numeric));
ALTER TABLE circulation.reservations ADD CONSTRAINT reservations_state_check CHECK (((state)::text = ANY ((ARRAY['WAITING'::character varying, 'READY'::character varying, 'FETCHED'::character varying])::text[])));
ALTER TABLE people.member_categories ALTER COLUMN max_loans TYPE smallint;
ALTER TABLE people.library_members ALTER COLUMN family_name TYPE character varying(50);
ALTER TABLE circulation.loans ALTER COLUMN due_on DROP NOT NULL;
ALTER TABLE circulation.loan_reminders ALTER COLUMN channel TYPE character varying(10);
ALTER TABLE catalogue.works ALTER COLUMN title TYPE character varying(400);
ALTER TABLE catalogue.publishers ALTER COLUMN place DROP NOT NULL;
ALTER TABLE purchasing.acquisition_items DROP COLUMN unit_price;
ALTER TABLE people.library_members DROP COLUMN loyaltycard;
ALTER TABLE holdings.copies DROP COLUMN condition;
ALTER TABLE circulation.loans DROP COLUMN renewals;
ALTER TABLE catalogue.editions DROP COLUMN volume;
ALTER TABLE catalogue.editions DROP COLUMN series_id;
COMMENT ON TABLE purchasing.suppliers IS 'booksellers and donors';
DROP TABLE circulation.replacements;
DROP TABLE catalogue.series;
ALTER TABLE catalogue.authors RENAME COLUMN born_on TO born;
