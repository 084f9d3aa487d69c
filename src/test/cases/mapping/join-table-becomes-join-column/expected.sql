-- upgrade
ALTER TABLE line ADD COLUMN cart_id bigint;
UPDATE line SET cart_id = coalesce((select j.cart_id from cart_line j where j.lines_id = line.id), 1) WHERE cart_id IS NULL;
ALTER TABLE line ALTER COLUMN cart_id SET NOT NULL;
ALTER TABLE line ADD COLUMN "position" integer;
ALTER TABLE line ADD CONSTRAINT line_position_check CHECK (position>=0);
ALTER TABLE line ADD CONSTRAINT fk9in1c11fch6k0qwilx4rb1cfo FOREIGN KEY (cart_id) REFERENCES cart (id);
DROP TABLE cart_line;

-- downgrade
CREATE TABLE cart_line (
    cart_id bigint NOT NULL,
    lines_id bigint NOT NULL,
    CONSTRAINT cart_line_lines_id_key UNIQUE (lines_id),
    CONSTRAINT fkiaxjw6umibn2l5srsgf71c8gd FOREIGN KEY (lines_id) REFERENCES line (id),
    CONSTRAINT fkp825vnts8ev4j7c7dn8e3lb3x FOREIGN KEY (cart_id) REFERENCES cart (id)
);
ALTER TABLE line DROP CONSTRAINT fk9in1c11fch6k0qwilx4rb1cfo;
ALTER TABLE line DROP CONSTRAINT line_position_check;
ALTER TABLE line DROP COLUMN "position";
ALTER TABLE line DROP COLUMN cart_id;
