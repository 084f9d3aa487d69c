CREATE MATERIALIZED VIEW ranks AS SELECT rank::bigint AS id, count(*) AS number FROM item GROUP BY rank;
