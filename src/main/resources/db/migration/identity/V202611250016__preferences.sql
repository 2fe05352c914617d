-- No language: the browser's decides.
ALTER TABLE identity_account ADD COLUMN language VARCHAR(8);
ALTER TABLE identity_account ADD COLUMN time_zone VARCHAR(64) NOT NULL DEFAULT 'Asia/Shanghai';
