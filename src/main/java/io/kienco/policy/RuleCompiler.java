package io.kienco.policy;

import io.kienco.policy.Criterion.Call;
import io.kienco.policy.Criterion.Condition;
import io.kienco.policy.Criterion.Constraint;
import io.kienco.policy.Criterion.Existence;
import io.kienco.policy.Criterion.Pattern;
import io.kienco.policy.Criterion.Tally;
import io.kienco.policy.Expression.Binary;
import io.kienco.policy.Expression.Literal;
import java.util.Collection;
import java.util.List;
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

  private static RuleDescr rule(String key, Criterion criterion) {
    RuleDescr rule = new RuleDescr(key);
    rule.setLocation(criterion.line(), 0);
    rule.addAttribute(new AttributeDescr("dialect", "java", AttributeDescr.Type.STRING));
    if (criterion.infers()) {
      rule.addAttribute(new AttributeDescr("salience", "1000", AttributeDescr.Type.NUMBER));
    }
    NumberTable numbers = NumberTable.of(criterion);
    AndDescr conditions = new AndDescr();
    numbers.rest(criterion).forEach(c -> conditions.addDescr(condition(c)));
    rule.setLhs(conditions);
    rule.setConsequence(then(criterion, numbers.variables()));
    rule.setConsequenceLocation(criterion.thenLine(), 0);
    return rule;
  }

  /** Each call for each choice of the numbers that are looked up. */
  private static String then(Criterion criterion, List<String> numbers) {
    StringBuilder then = new StringBuilder("while (findings.nextRow()) {\n");
    for (int i = 0; i < numbers.size(); i++) {
      then.append("Double " + numbers.get(i) + " = findings.number(" + i + ");\n");
    }
    criterion.calls().forEach(c -> then.append(call(c)).append('\n'));
    return then.append("}\n").toString();
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

  private static String call(Call call) {
    List<String> kinds = Vocabulary.STANDARD.call(call.method()).arguments();
    StringBuilder text = new StringBuilder("findings." + call.method() + "( ");
    for (int i = 0; i < kinds.size(); i++) {
      Expression argument = call.arguments().get(i);
      text.append(i == 0 ? "" : ", ");
      text.append(kinds.get(i).equals("number") ? number(argument) : argument.condition());
    }
    return text.append(" );").toString();
  }

  /** In double throughout: no division of whole numbers, no overflow. */
  private static String number(Expression expression) {
    if (expression instanceof Literal literal) {
      return literal.text() + "d";
    }
    if (expression instanceof Binary b) {
      return "( " + number(b.left()) + " " + b.operator() + " " + number(b.right()) + " )";
    }
    return "((Number) " + expression.condition() + ").doubleValue()";
  }
}
