-- upgrade
ALTER TABLE booking ADD CONSTRAINT ex_booking EXCLUDE using gist (int4range(room, room, '[]') with &&, during with &&);

-- downgrade
ALTER TABLE booking DROP CONSTRAINT ex_booking;
