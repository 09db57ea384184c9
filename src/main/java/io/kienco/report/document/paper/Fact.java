package io.kienco.report.document.paper;

/** A label and what it says. */
public record Fact(String label, String value) {}
