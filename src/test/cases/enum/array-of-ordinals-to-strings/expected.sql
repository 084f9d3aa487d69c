-- upgrade
ALTER TABLE item ALTER COLUMN states TYPE character varying(255)[] USING array_replace(array_replace(array_replace(states::text[], '0', 'OPEN'), '1', 'PAUSED'), '2', 'DONE');

-- downgrade
ALTER TABLE item ALTER COLUMN states TYPE smallint[] USING array_replace(array_replace(array_replace(states::text[], 'OPEN', '0'), 'PAUSED', '1'), 'DONE', '2')::smallint[];
