package io.kienco.policy;

/**
 * A fact that rules infer once for all others: this owner is remote, is at the border.
 *
 * @param owner code of the school or commune, or id of the proposal
 * @param status the weakest status of what it was inferred from
 */
public record Notion(String name, String owner, String status) {}
