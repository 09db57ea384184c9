package io.kienco.plan.statement;

/** How many more works a commune can bear at once in a year. */
public record Ground(String commune, int year, int left) {}
