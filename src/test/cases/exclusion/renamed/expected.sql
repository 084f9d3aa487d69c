-- upgrade
ALTER TABLE item RENAME CONSTRAINT ex_old TO ex_item;

-- downgrade
ALTER TABLE item RENAME CONSTRAINT ex_item TO ex_old;
