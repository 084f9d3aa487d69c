CREATE INDEX near ON item USING hnsw (embedding vector_l2_ops) WITH (m = 8);
