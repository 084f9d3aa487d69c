-- upgrade
CREATE SEQUENCE item_number_seq AS integer;
ALTER TABLE item ALTER COLUMN number SET DEFAULT nextval('item_number_seq'::regclass);
ALTER SEQUENCE item_number_seq AS integer INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 1 NO CYCLE OWNED BY item.number;
SELECT setval(seqrelid::regclass, (edge + sign(seqincrement))::bigint, abs(seqincrement) <> 1)
FROM pg_sequence
CROSS JOIN LATERAL (
    SELECT CASE WHEN seqincrement > 0 THEN max(number) ELSE min(number) END AS edge FROM item
) AS used
WHERE seqrelid = 'item_number_seq'::regclass
  AND (edge - coalesce(pg_sequence_last_value(seqrelid), seqstart)) * sign(seqincrement) >= 0;

-- downgrade
ALTER TABLE item ALTER COLUMN number DROP DEFAULT;
DROP SEQUENCE item_number_seq;
