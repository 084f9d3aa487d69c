CREATE TYPE pair AS (x integer, y integer);
CREATE TYPE span AS RANGE (subtype = float8);
