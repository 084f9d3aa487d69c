INSERT INTO customer (id, e_mail_address, first_name, last_name, phone_number, customer_type, country_code, created_at, last_modified_at, row_version) VALUES
    ('00000000-0000-0000-0000-000000000001', 'ada@example.org', 'Ada', 'Quill', '+44 1', 'PRIVATE_PERSON', 'GB', '2026-01-01', '2026-01-01', 0),
    ('00000000-0000-0000-0000-000000000002', 'shop@example.org', 'Mill', NULL, NULL, 'COMPANY', 'DE', '2026-01-02', '2026-01-02', 3);
INSERT INTO customer_newsletter_topics (customer_id, newsletter_topics) VALUES ('00000000-0000-0000-0000-000000000001', 0), ('00000000-0000-0000-0000-000000000001', 2);
INSERT INTO product_category (display_name, sort_position) VALUES ('Tools', 1), ('Books', 2);
INSERT INTO product (product_id, product_name, list_price, main_category_id, created_at, last_modified_at, row_version, search_keywords) VALUES
    (1, 'Hammer', 19.90, 1, '2026-01-01', '2026-01-01', 0, '{tool,iron}'),
    (2, 'Handbook', 9.50, 2, '2026-01-01', '2026-01-01', 1, NULL);
INSERT INTO physical_product (physical_product_id, weight_in_grams) VALUES (1, 800);
INSERT INTO digital_product (product_id, file_size_in_bytes) VALUES (2, 52311);
INSERT INTO stock_level (product_physical_product_id, units_on_hand, units_reserved) VALUES (1, 10, 2);
INSERT INTO payment_method (id, method_kind, customer_id, default_method, last_four_digits, created_at, last_modified_at, row_version) VALUES
    (1, 'CreditCard', '00000000-0000-0000-0000-000000000001', true, '4711', '2026-01-01', '2026-01-01', 0);
INSERT INTO gift_voucher (voucher_code, remaining_amount, expires_on) VALUES ('GIFT-1', 25.00, '2027-01-01');
INSERT INTO customer_orders (id, order_number, ordered_by_id, order_status, customer_note, created_at, last_modified_at, row_version) VALUES
    ('00000000-0000-0000-0000-00000000000a', 'A-1', '00000000-0000-0000-0000-000000000001', 'PLACED', 'ring twice', '2026-01-03', '2026-01-03', 0),
    ('00000000-0000-0000-0000-00000000000b', 'A-2', '00000000-0000-0000-0000-000000000002', 'SHIPPED', NULL, '2026-01-04', '2026-01-04', 0);
INSERT INTO order_line (id, order_id, line_position, ordered_product_product_id, quantity, unit_price) VALUES
    (1, '00000000-0000-0000-0000-00000000000a', 0, 1, 2, 19.90),
    (2, '00000000-0000-0000-0000-00000000000b', 0, 2, 1, 9.50);
