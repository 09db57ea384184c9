package io.kienco.plan.statement;

/** A proposal that may start only after another is finished. */
public record Requirement(String dependent, String required) {}
