-- Invitations and codes no longer hold the anonymous id under which history stays when an account is deleted.
DELETE FROM identity_invitation WHERE used_by IS NOT NULL AND used_by NOT IN (SELECT id FROM identity_account);
UPDATE identity_invitation SET invited_by = X'00000000000000000000000000000000'
WHERE invited_by NOT IN (SELECT id FROM identity_account);
DELETE FROM identity_code WHERE issued_by NOT IN (SELECT id FROM identity_account);
