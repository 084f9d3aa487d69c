-- upgrade
ALTER TYPE address ADD ATTRIBUTE zip integer;

-- downgrade
ALTER TYPE address DROP ATTRIBUTE zip;
