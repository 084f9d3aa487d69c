-- upgrade
ALTER TABLE user_account ADD COLUMN created_by_id bigint;
ALTER TABLE user_account ADD COLUMN last_seen_at timestamp(6) with time zone;
ALTER TABLE user_account ADD CONSTRAINT fkchjrnfrqv16qmi64prhq4l1yq FOREIGN KEY (created_by_id) REFERENCES user_account (id);
CREATE INDEX ix_first_name ON user_account (first_name);

-- downgrade
DROP INDEX ix_first_name;
ALTER TABLE user_account DROP CONSTRAINT fkchjrnfrqv16qmi64prhq4l1yq;
ALTER TABLE user_account DROP COLUMN last_seen_at;
ALTER TABLE user_account DROP COLUMN created_by_id;
