-- upgrade
CREATE SEQUENCE reinsurer_seq INCREMENT BY 50;
CREATE TABLE reinsurer (
    rating integer NOT NULL,
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    CONSTRAINT reinsurer_pkey PRIMARY KEY (id),
    CONSTRAINT reinsurer_rating_check CHECK ((rating<=25) and (rating>=1))
);
ALTER TABLE claims ALTER COLUMN description TYPE character varying(8000);
ALTER TABLE claims ALTER COLUMN state TYPE character varying(24);
ALTER TABLE policyholder ALTER COLUMN email TYPE character varying(320);
ALTER TABLE company DROP CONSTRAINT company_employees_check;
ALTER TABLE company ADD COLUMN vatnumber character varying(35);
ALTER TABLE company ALTER COLUMN legalname TYPE character varying(200);
ALTER TABLE coverage DROP CONSTRAINT coverage_deductiblepercent_check;
ALTER TABLE coverage DROP CONSTRAINT coverage_peril_check;
ALTER TABLE coverage ADD COLUMN reinsurer_id bigint;
ALTER TABLE coverage ALTER COLUMN deductiblepercent SET DEFAULT 10;
ALTER TABLE company ADD CONSTRAINT company_employees_check CHECK ((employees<=5000000) and (employees>=0));
ALTER TABLE coverage ADD CONSTRAINT coverage_deductiblepercent_check CHECK ((deductiblePercent<=50) and (deductiblePercent>=0));
ALTER TABLE coverage ADD CONSTRAINT coverage_peril_check CHECK (peril in ('FIRE','THEFT','LIABILITY','WATER','STORM'));
ALTER TABLE coverage ADD CONSTRAINT fkkqx7u0hqaf5s7wbwxgdiaif85 FOREIGN KEY (reinsurer_id) REFERENCES reinsurer (id);
ALTER TABLE claims DROP COLUMN shownas;
ALTER TABLE company DROP COLUMN shareofpublicowners;
DROP TABLE payment;
UPDATE policyholder SET phone = 'unknown' WHERE phone IS NULL;
ALTER TABLE policyholder ALTER COLUMN phone SET NOT NULL;

-- downgrade
ALTER TABLE policyholder ALTER COLUMN phone DROP NOT NULL;
DO $$
BEGIN
    IF EXISTS (SELECT FROM coverage WHERE peril IN ('STORM')) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table coverage has rows with peril IN (''STORM''), and peril has no such constant afterwards: change them first';
    END IF;
END
$$;
CREATE TABLE payment (
    amount numeric(12,2) NOT NULL,
    instalment integer NOT NULL,
    cardnumber character varying(19),
    receipt character varying(500),
    policynumber character varying(255) NOT NULL,
    CONSTRAINT payment_pkey PRIMARY KEY (instalment, policynumber)
);
ALTER TABLE company ADD COLUMN shareofpublicowners numeric(38,2);
ALTER TABLE claims ADD COLUMN shownas character varying(255);
ALTER TABLE coverage DROP CONSTRAINT fkkqx7u0hqaf5s7wbwxgdiaif85;
ALTER TABLE coverage DROP CONSTRAINT coverage_peril_check;
ALTER TABLE coverage DROP CONSTRAINT coverage_deductiblepercent_check;
ALTER TABLE company DROP CONSTRAINT company_employees_check;
ALTER TABLE coverage ALTER COLUMN deductiblepercent SET DEFAULT 0;
ALTER TABLE coverage DROP COLUMN reinsurer_id;
ALTER TABLE coverage ADD CONSTRAINT coverage_peril_check CHECK (((peril)::text = ANY ((ARRAY['FIRE'::character varying, 'THEFT'::character varying, 'LIABILITY'::character varying, 'WATER'::character varying])::text[])));
ALTER TABLE coverage ADD CONSTRAINT coverage_deductiblepercent_check CHECK (((deductiblepercent <= 100) AND (deductiblepercent >= 0)));
ALTER TABLE company ALTER COLUMN legalname TYPE character varying(120);
ALTER TABLE company DROP COLUMN vatnumber;
ALTER TABLE company ADD CONSTRAINT company_employees_check CHECK (((employees <= 1000000) AND (employees >= 1)));
ALTER TABLE policyholder ALTER COLUMN email TYPE character varying(254);
ALTER TABLE claims ALTER COLUMN state TYPE character varying(16);
ALTER TABLE claims ALTER COLUMN description TYPE character varying(4000);
DROP TABLE reinsurer;
DROP SEQUENCE reinsurer_seq;
