-- upgrade
ALTER TABLE item ALTER COLUMN numbers TYPE integer[] USING CASE WHEN numbers IS NULL THEN NULL ELSE ARRAY[numbers] END;
ALTER TABLE item ALTER COLUMN words TYPE character varying(255)[] USING CASE WHEN words IS NULL OR words LIKE '{%' THEN words::text[] ELSE ARRAY[words] END;

-- downgrade
ALTER TABLE item ALTER COLUMN words TYPE character varying(255) USING CASE WHEN cardinality(words) = 1 THEN words[1]::text ELSE words::text END;
ALTER TABLE item ALTER COLUMN numbers TYPE integer USING numbers[1];
