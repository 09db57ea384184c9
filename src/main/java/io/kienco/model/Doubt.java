package io.kienco.model;

/**
 * A figure that can be planned with, but that somebody should look at: odd beside others, or not
 * known at all.
 *
 * @param subject code of the commune or school, or id of the proposal, that leans on it
 * @param issue a warning about the row and column where it stands
 */
public record Doubt(String subject, DataIssue issue) {}
