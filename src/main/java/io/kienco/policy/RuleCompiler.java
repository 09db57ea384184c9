package io.kienco.policy;

import io.kienco.policy.Criterion.Condition;
import io.kienco.policy.Criterion.Constraint;
import io.kienco.policy.Criterion.Existence;
import io.kienco.policy.Criterion.Pattern;
import io.kienco.policy.Criterion.Tally;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.internal.builder.KnowledgeBuilder;

/**
 * Writes what the guard has read as a tree for Drools: nothing of a file's own text is compiled.
 */
final class RuleCompiler {
  private RuleCompiler() {}

  static PackageDescr tree(Collection<RuleFile> files) {
    PackageDescr tree = new PackageDescr("rules");
    Vocabulary.CLASSES.values().stream()
        .map(Class::getName)
        .sorted()
        .forEach(c -> tree.addImport(new ImportDescr(c)));
    tree.addGlobal(new GlobalDescr("findings", Findings.class.getName()));
    for (RuleFile file : files) {
      file.criteria().forEach(c -> tree.addRule(rule(file.key(c), c)));
    }
    return tree;
  }

  /** A base of the compiled rules, in which each says what was read. */
  static KieBase base(KnowledgeBuilder compiled, Map<String, Criterion> criteria) {
    Map<String, ThenPart> thenParts = new HashMap<>();
    criteria.forEach((key, criterion) -> thenParts.put(key, new ThenPart(criterion)));
    rules(compiled.getKnowledgePackages())
        .forEach(
            rule ->
                rule.setRequiredDeclarationsForConsequence(
                    RuleImpl.DEFAULT_CONSEQUENCE_NAME,
                    thenParts.get(rule.getName()).declarations().toArray(String[]::new)));
    KieBase base = compiled.newKieBase();
    rules(base.getKiePackages())
        .forEach(rule -> rule.setConsequence(thenParts.get(rule.getName())));
    return base;
  }

  private static Stream<RuleImpl> rules(Collection<? extends KiePackage> packages) {
    return packages.stream().flatMap(p -> p.getRules().stream()).map(RuleImpl.class::cast);
  }

  private static RuleDescr rule(String key, Criterion criterion) {
    RuleDescr rule = new RuleDescr(key);
    rule.setLocation(criterion.line(), 0);
    rule.addAttribute(new AttributeDescr("dialect", "mvel", AttributeDescr.Type.STRING));
    if (criterion.infers()) {
      rule.addAttribute(new AttributeDescr("salience", "1000", AttributeDescr.Type.NUMBER));
    }
    NumberTable numbers = NumberTable.of(criterion);
    AndDescr conditions = new AndDescr();
    numbers.rest(criterion).forEach(c -> conditions.addDescr(condition(c)));
    rule.setLhs(conditions);
    rule.setConsequence(" ");
    rule.setConsequenceLocation(criterion.thenLine(), 0);
    return rule;
  }

  private static BaseDescr condition(Condition condition) {
    if (condition instanceof Pattern p) {
      return pattern(p);
    }
    if (condition instanceof Existence e) {
      AndDescr all = new AndDescr();
      e.patterns().forEach(p -> all.addDescr(pattern(p)));
      BaseDescr inner = e.patterns().size() == 1 ? pattern(e.patterns().get(0)) : all;
      return e.negated() ? new NotDescr(inner) : new ExistsDescr(inner);
    }
    Tally tally = (Tally) condition;
    AccumulateDescr sums = new AccumulateDescr();
    sums.setInput(pattern(tally.of()));
    for (Criterion.Sum sum : tally.sums()) {
      String[] arguments = sum.argument() == null ? new String[0] : new String[] {sum.argument()};
      sums.addFunction(sum.function(), sum.variable(), false, arguments);
    }
    PatternDescr result = new PatternDescr(tally.sums().size() > 1 ? "Object[]" : "Object");
    result.setSource(sums);
    tally.constraints().forEach(c -> result.addConstraint(constraint(c)));
    return result;
  }

  private static PatternDescr pattern(Pattern pattern) {
    PatternDescr descr = new PatternDescr(pattern.type(), pattern.variable());
    descr.setLocation(pattern.line(), 0);
    pattern.constraints().forEach(c -> descr.addConstraint(constraint(c)));
    return descr;
  }

  private static ExprConstraintDescr constraint(Constraint constraint) {
    String binding = constraint.binding() == null ? "" : constraint.binding() + " : ";
    ExprConstraintDescr descr =
        new ExprConstraintDescr(binding + constraint.expression().condition());
    descr.setType(ExprConstraintDescr.Type.NAMED);
    descr.setLocation(constraint.line(), 0);
    return descr;
  }
}
