package model;

/** What must hold of a quote that is shown on the screen; it is no rule of the database. */
public interface Quoted {}
