package io.kienco.model;

/**
 * Where a finding stands in law.
 *
 * @param rule the rule's name, a sentence
 * @param instrument id of the instrument's card
 * @param article article as the rule cites it; null when the rule cites the whole instrument
 * @param status the weakest status among the rule's instrument and the parameters it leaned on:
 *     {@code in_force}, {@code planned}, {@code draft} or {@code illustrative}
 */
public record Citation(String rule, String instrument, String article, String status) {}
