COMMENT ON VIEW title IS 'In capitals';
GRANT SELECT ON title TO PUBLIC;
ALTER VIEW title SET (security_barrier = true);
