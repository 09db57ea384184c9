package io.kienco.policy;

/**
 * A number from a date on.
 *
 * @param value null from the date on which it is no longer in force
 * @param source where it was read, when not in the card's own text; may be null
 */
record DatedValue(Double value, String status, String source) {}
