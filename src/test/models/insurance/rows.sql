INSERT INTO agency (name) VALUES ('North'), ('South');
INSERT INTO agency_bank (id, iban) VALUES (1, 'DE02120300000000202051');
INSERT INTO agent (id, name, commission, agency_id) VALUES (7, 'Lloyd', 12.5, 1);
INSERT INTO policyholder (email, phone, street, postcode, city, country) VALUES
    ('ann@example.org', '+44 1904 1', 'High St 1', 'AB1 2CD', 'York', 'GB'), ('mail@example.com', NULL, 'Ring 4', '1010', 'Wien', 'AT');
INSERT INTO policyholder_remarks (policyholder_id, remarks) VALUES (1, 'calls often');
INSERT INTO privateperson (id, givenname, familyname, birthdate, maritalstatus) VALUES (1, 'Ann', 'Lister', '1991-04-03', 'SINGLE');
INSERT INTO company (id, legalname, registrationnumber, employees, shareofpublicowners) VALUES (2, 'Prater AG', 'FN123456a', 250, 12.5);
INSERT INTO vehicle (vin, plate, builtin, horsepower, registered) VALUES ('WVWZZZ1JZ3W386752', 'Y 1', 2019, 85, true);
INSERT INTO policy (id, line_of_business, policynumber, holder_id, soldby_id, starts_on, ends_on, yearlypremium, vehicle_vin, noclaimsclass) VALUES
    (1, 'MOTOR', 'M-1', 1, 7, '2026-01-01', '2027-01-01', 420.50, 'WVWZZZ1JZ3W386752', 4);
INSERT INTO policy (id, line_of_business, policynumber, holder_id, starts_on, yearlypremium, livingspace) VALUES
    (2, 'HOME', 'H-1', 2, '2026-03-01', 99, 110);
INSERT INTO coverage (id, policy_id, peril, insuredsum, deductiblepercent) VALUES (1, 1, 'THEFT', 20000, 10), (2, 2, 'FIRE', 150000, 0);
INSERT INTO claims (id, policy_id, reportedat, description, estimate, paid, state) VALUES
    ('00000000-0000-0000-0000-000000000001', 1, '2026-05-01', 'stolen', 18000, 17500.25, 'PAID');
INSERT INTO claims_agent (claim_id, handlers_id) VALUES ('00000000-0000-0000-0000-000000000001', 7);
INSERT INTO claimdocument (id, claim_id, filename, content) VALUES (1, '00000000-0000-0000-0000-000000000001', 'report.pdf', '\x00ff');
INSERT INTO payment (policynumber, instalment, amount) VALUES ('M-1', 1, 35.04);
