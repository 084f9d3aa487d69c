package model;

/** What must hold in the database, beside what always must. */
public interface Stored {}
