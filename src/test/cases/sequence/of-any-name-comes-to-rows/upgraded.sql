DO $$
BEGIN
    ASSERT (SELECT last_value > 2 OR is_called AND last_value = 2 FROM numbers.invoice_numbers), 'behind the invoices';
    ASSERT (SELECT last_value = 8 FROM "All Numbers"), 'behind all others';
END
$$;
