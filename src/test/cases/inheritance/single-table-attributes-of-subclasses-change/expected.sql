-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM account) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table account has rows, and iban needs a value: op.fill, or revision --fill account.iban=VALUE';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM account WHERE term IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table account has rows with term IS NULL, and term needs a value: op.fill, or revision --fill account.term=VALUE';
    END IF;
END
$$;
ALTER TABLE account DROP CONSTRAINT account_kind_check;
ALTER TABLE account DROP CONSTRAINT account_term_check;
ALTER TABLE account ADD COLUMN currency character varying(255) DEFAULT 'EUR' NOT NULL;
ALTER TABLE account ADD COLUMN iban character varying(255) NOT NULL;
ALTER TABLE account ADD COLUMN pays_id bigint;
ALTER TABLE account ALTER COLUMN kind TYPE character varying(8);
ALTER TABLE account ALTER COLUMN limit_ DROP NOT NULL;
ALTER TABLE account ALTER COLUMN term TYPE integer USING term::integer;
ALTER TABLE account ALTER COLUMN term SET NOT NULL;
ALTER TABLE account ADD CONSTRAINT account_check CHECK (kind <> 'FIXED' or (pays_id is not null));
ALTER TABLE account ADD CONSTRAINT account_kind_check CHECK (kind in ('Account','FIXED','SAVE','GIRO'));
ALTER TABLE account ADD CONSTRAINT fkgaxjiuyh9ebx0rurrwyqlo8xu FOREIGN KEY (pays_id) REFERENCES account (id);

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM account WHERE limit_ IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table account has rows with limit_ IS NULL, and limit_ is NOT NULL again and needs a value: op.fill gives one';
    END IF;
END
$$;
ALTER TABLE account DROP CONSTRAINT fkgaxjiuyh9ebx0rurrwyqlo8xu;
ALTER TABLE account DROP CONSTRAINT account_kind_check;
ALTER TABLE account DROP CONSTRAINT account_check;
ALTER TABLE account ALTER COLUMN term TYPE character varying(255);
ALTER TABLE account ALTER COLUMN term DROP NOT NULL;
ALTER TABLE account ALTER COLUMN limit_ SET NOT NULL;
ALTER TABLE account ALTER COLUMN kind TYPE character varying(4);
ALTER TABLE account DROP COLUMN pays_id;
ALTER TABLE account DROP COLUMN iban;
ALTER TABLE account DROP COLUMN currency;
ALTER TABLE account ADD CONSTRAINT account_term_check CHECK (((term)::text = ANY ((ARRAY['SHORT'::character varying, 'LONG'::character varying])::text[])));
ALTER TABLE account ADD CONSTRAINT account_kind_check CHECK (((kind)::text = ANY ((ARRAY['Account'::character varying, 'GIRO'::character varying, 'SAVE'::character varying])::text[])));
