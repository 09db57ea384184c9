package io.kienco.policy;

import io.kienco.model.DataIssue;
import io.kienco.model.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** Runs the rules in force on a date over facts, one session for each batch. */
final class Judge {
  private final KieBase base;
  private final RulesOnDate rules;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> fired = new HashSet<>();
  private final List<Findings.Inferred> inferred = new ArrayList<>();

  Judge(KieBase base, RulesOnDate rules) {
    this.base = base;
    this.rules = rules;
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
    RulesOnDate.Ready ready = rules.find(match.getRule().getName());
    if (ready == null) {
      return false;
    }
    collector.about(ready, match);
    return true;
  }

  private RulebookException failed(Rule rule) {
    RuleInfo info = rules.find(rule.getName()).rule();
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
