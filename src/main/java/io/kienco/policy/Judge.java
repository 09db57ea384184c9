package io.kienco.policy;

import io.kienco.model.DataIssue;
import io.kienco.model.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** Runs the rules in force on a date over facts, one session for each batch. */
final class Judge {
  private final KieBase base;
  private final Map<String, RuleInfo> rules;
  private final LocalDate asOf;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> fired = new HashSet<>();
  private final List<Findings.Inferred> inferred = new ArrayList<>();

  /**
   * @param rules by the key under which they are compiled
   */
  Judge(KieBase base, Map<String, RuleInfo> rules, LocalDate asOf) {
    this.base = base;
    this.rules = rules;
    this.asOf = asOf;
  }

  void judge(List<?> common, List<?> batch) {
    KieSession session = base.newKieSession();
    try {
      Findings collector = new Findings(session::insert);
      session.setGlobal("findings", collector);
      common.forEach(session::insert);
      batch.forEach(session::insert);
      session.fireAllRules(match -> accept(match, collector));
      findings.addAll(collector.list());
      fired.addAll(collector.fired());
      inferred.addAll(collector.inferred());
    } catch (ConsequenceException e) {
      throw failed(e.getMatch().getRule());
    } finally {
      session.dispose();
    }
  }

  private boolean accept(Match match, Findings collector) {
    RuleInfo rule = info(match.getRule());
    if (!rule.card().inForce(asOf)) {
      return false;
    }
    collector.about(rule, match);
    return true;
  }

  private RuleInfo info(Rule rule) {
    return rules.get(rule.getName());
  }

  private RulebookException failed(Rule rule) {
    RuleInfo info = info(rule);
    String name = rule.getName().substring(info.card().id().length() + 1);
    return new RulebookException(
        List.of(
            new DataIssue(
                DataIssue.Severity.ERROR,
                info.card().file().replace(".json", ".drl"),
                info.line(),
                name,
                "rule-failed",
                List.of(name))));
  }

  List<Finding> findings() {
    return findings;
  }

  List<Findings.Inferred> inferred() {
    return inferred;
  }

  /** Keys of the rules that fired. */
  Set<String> fired() {
    return fired;
  }
}
