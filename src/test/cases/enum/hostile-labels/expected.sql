-- upgrade
CREATE TYPE "größe" AS ENUM ('$klein', 'UNTER_STRICH', 'groß');
ALTER TABLE item ADD COLUMN size "größe";

-- downgrade
ALTER TABLE item DROP COLUMN size;
DROP TYPE "größe";
