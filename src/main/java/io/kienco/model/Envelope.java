package io.kienco.model;

/** A fund in a year and its ceiling in đồng; a fund pays only in years that have an envelope. */
public record Envelope(String fundId, int year, long ceilingVnd) {}
