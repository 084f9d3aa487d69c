-- upgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM task WHERE limit_ IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table task has rows with limit_ IS NOT NULL, and no conversion from interval second(6) to numeric(21,0) is known; write one into using, and take this line out';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM task WHERE took IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table task has rows with took IS NOT NULL, and no conversion from numeric(21,0) to interval second(6) is known; write one into using, and take this line out';
    END IF;
END
$$;
ALTER TABLE task ALTER COLUMN at TYPE interval second(3);
ALTER TABLE task ALTER COLUMN limit_ TYPE numeric(21,0) USING NULL::numeric(21,0);
ALTER TABLE task ALTER COLUMN took TYPE interval second(6) USING NULL::interval second(6);

-- downgrade
DO $$
BEGIN
    IF EXISTS (SELECT FROM task WHERE took IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table task has rows with took IS NOT NULL, and no conversion from interval second(6) to numeric(21,0) is known; write one into using, and take this line out';
    END IF;
END
$$;
DO $$
BEGIN
    IF EXISTS (SELECT FROM task WHERE limit_ IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'RT001', MESSAGE = 'table task has rows with limit_ IS NOT NULL, and no conversion from numeric(21,0) to interval second(6) is known; write one into using, and take this line out';
    END IF;
END
$$;
ALTER TABLE task ALTER COLUMN took TYPE numeric(21,0) USING NULL::numeric(21,0);
ALTER TABLE task ALTER COLUMN limit_ TYPE interval second(6) USING NULL::interval second(6);
ALTER TABLE task ALTER COLUMN at TYPE time(0) without time zone;
