GRANT SELECT ON title TO PUBLIC;
ALTER VIEW title SET (security_barrier = true);
