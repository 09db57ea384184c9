package io.kienco.plan.statement;

/**
 * What a fund has left for these decisions in a year, or with carry-over in all years up to it.
 *
 * @param number its place among the rows, as {@link Due} names it
 */
public record Ceiling(int number, String fund, int year, long left) {}
