-- upgrade
CREATE TABLE numbers (
    last_number bigint,
    kind character varying(255) NOT NULL,
    CONSTRAINT numbers_pkey PRIMARY KEY (kind)
);
DROP SEQUENCE ticket_seq;

-- downgrade
CREATE SEQUENCE ticket_seq INCREMENT BY 50;
SELECT setval(seqrelid::regclass, (edge + sign(seqincrement))::bigint, abs(seqincrement) <> 1)
FROM pg_sequence
CROSS JOIN LATERAL (
    SELECT CASE WHEN seqincrement > 0 THEN max(id) ELSE min(id) END AS edge FROM ticket
) AS used
WHERE seqrelid = 'ticket_seq'::regclass
  AND (edge - coalesce(pg_sequence_last_value(seqrelid), seqstart)) * sign(seqincrement) >= 0;
DROP TABLE numbers;
