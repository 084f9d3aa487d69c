-- upgrade
CREATE SEQUENCE item_seq INCREMENT BY 50;
SELECT setval(seqrelid::regclass, (edge + sign(seqincrement))::bigint, abs(seqincrement) <> 1)
FROM pg_sequence
CROSS JOIN LATERAL (
    SELECT CASE WHEN seqincrement > 0 THEN max(id) ELSE min(id) END AS edge FROM item
) AS used
WHERE seqrelid = 'item_seq'::regclass
  AND (edge - coalesce(pg_sequence_last_value(seqrelid), seqstart)) * sign(seqincrement) >= 0;

-- downgrade
DROP SEQUENCE item_seq;
