CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER noting BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION noted();
