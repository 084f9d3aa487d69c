package dev.retort.catalog;

/** A catalog column that older servers lack, and what stands for it there. Queries are written for the newest server. */
enum VersionedColumn {
    COMPRESSION("a.attcompression", 140000, "''"),
    NULLS_NOT_DISTINCT("i.indnullsnotdistinct", 150000, "false"),
    SET_NULL_COLUMNS("k.confdelsetcols", 150000, "NULL::int2[]"),
    ENFORCED("k.conenforced", 180000, "true"),
    PERIOD("k.conperiod", 180000, "false");

    private final String column;
    private final int since;
    private final String before;

    VersionedColumn(String column, int since, String before) {
        this.column = column;
        this.since = since;
        this.before = before;
    }

    /** The query as a server of that version understands it. */
    static String adapt(String sql, int serverVersion) {
        String adapted = sql;
        for (VersionedColumn versioned : values()) {
            if (serverVersion < versioned.since) {
                adapted = adapted.replace(versioned.column, versioned.before);
            }
        }
        return adapted;
    }
}
