/**
 * Judges: a portfolio, a date and the rule files in, findings with their citations out. The only
 * room that knows Drools.
 *
 * <p>Every rule file, from disk or from the page, takes one path: {@link Guard} reads it and
 * refuses what the {@link Vocabulary} does not name, {@link RuleCompiler} compiles the very tree
 * that was checked, {@link Rulebook} runs it.
 *
 * <p>Rules that came over the network go through one door, a process of their own:
 *
 * <pre>
 * RuleFiles draft = RuleFiles.read(rulesDir, overlays).with(Map.of("national/equity.drl", text));
 * RuleSandbox sandbox = new RuleSandbox(512, Duration.ofSeconds(30));
 * List&lt;DataIssue&gt; issues = sandbox.check(draft, today);
 * RuleTest.Run cases = sandbox.test(draft);
 * Assessment assessment = sandbox.assess(draft, portfolio, asOf, horizon);
 * </pre>
 */
package io.kienco.policy;
