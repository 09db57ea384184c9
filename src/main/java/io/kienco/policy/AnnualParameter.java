package io.kienco.policy;

/**
 * A fact for rules: a card's number in a fiscal year of the horizon.
 *
 * @param value mean over the twelve months, a month counting what is in force on its first day
 * @param status the weakest of the months' values
 */
public record AnnualParameter(String name, int year, double value, String status) {}
