-- upgrade
ALTER TABLE item DROP CONSTRAINT ex_item;
ALTER TABLE item ADD CONSTRAINT ex_item EXCLUDE using gist (box(point(rank, rank), point(rank, rank)) with &&);

-- downgrade
ALTER TABLE item DROP CONSTRAINT ex_item;
ALTER TABLE item ADD CONSTRAINT ex_item EXCLUDE USING gist (point((rank)::double precision, (rank)::double precision) WITH ~=);
