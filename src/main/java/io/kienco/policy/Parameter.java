package io.kienco.policy;

/** A fact for rules: a card's number as it stands on the as-of date. */
public record Parameter(String name, double value, String status) {}
