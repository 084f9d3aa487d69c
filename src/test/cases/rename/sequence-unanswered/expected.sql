-- upgrade
CREATE SEQUENCE ticket_ids INCREMENT BY 50;
SELECT setval(seqrelid::regclass, (edge + sign(seqincrement))::bigint, abs(seqincrement) <> 1)
FROM pg_sequence
CROSS JOIN LATERAL (
    SELECT CASE WHEN seqincrement > 0 THEN max(id) ELSE min(id) END AS edge FROM ticket
) AS used
WHERE seqrelid = 'ticket_ids'::regclass
  AND (edge - coalesce(pg_sequence_last_value(seqrelid), seqstart)) * sign(seqincrement) >= 0;
DROP SEQUENCE ticket_numbers;

-- downgrade
CREATE SEQUENCE ticket_numbers INCREMENT BY 50;
DROP SEQUENCE ticket_ids;
