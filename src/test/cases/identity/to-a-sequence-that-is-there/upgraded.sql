DO $$
BEGIN
    ASSERT (SELECT last_value >= 40 FROM numbers), 'behind the receipts';
END
$$;
