package io.kienco.plan.statement;

/** What an offer takes of a ceiling: payments and running costs, đồng. */
public record Due(int ceiling, long amount) {}
