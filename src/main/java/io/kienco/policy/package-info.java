/**
 * Judges: a portfolio, a date and the rule files in, findings with their citations out. The only
 * room that knows Drools.
 *
 * <p>Every rule file, from disk or from the page, takes one path: {@link Guard} reads it and
 * refuses what the {@link Vocabulary} does not name, {@link RuleCompiler} compiles the very tree
 * that was checked, {@link Rulebook} runs it.
 */
package io.kienco.policy;
