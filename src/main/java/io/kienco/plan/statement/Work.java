package io.kienco.plan.statement;

/** A work going on in a commune in a year. */
record Work(String commune, int year) {}
