package io.kienco.plan.problem;

/** A fund by its id and by its place among the portfolio's funds. */
public record Payer(String fund, int number) {}
