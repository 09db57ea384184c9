package io.kienco.model;

/** How far a question that is answered in steps has come. */
public record Steps(int done, int of) {}
