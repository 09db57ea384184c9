package io.kienco.policy;

import io.kienco.policy.Criterion.Call;
import io.kienco.policy.Criterion.Condition;
import io.kienco.policy.Criterion.Constraint;
import io.kienco.policy.Criterion.Existence;
import io.kienco.policy.Criterion.Pattern;
import io.kienco.policy.Criterion.Sum;
import io.kienco.policy.Criterion.Tally;
import io.kienco.policy.Outline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads one rule from the parser's tree; every node that is not expected is refused. */
final class RuleReader {
  private static final int MOST_CONDITIONS = 12;
  private static final Set<String> FUNCTIONS = Set.of("sum", "count", "average", "min", "max");
  private final RuleDescr rule;
  private final Part part;
  private final Issues issues;
  private final Scope scope = new Scope(Vocabulary.STANDARD);

  RuleReader(RuleDescr rule, Part part, Issues issues) {
    this.rule = rule;
    this.part = part;
    this.issues = issues;
  }

  /** The criterion, or null after a refusal. */
  Criterion read() {
    try {
      header();
      List<Condition> conditions = new ArrayList<>();
      for (BaseDescr element : rule.getLhs().getDescrs()) {
        conditions.add(condition(element));
      }
      if (conditions.isEmpty()) {
        throw new Refusal(part.whenLine(), "no-condition");
      }
      if (conditions.size() > MOST_CONDITIONS) {
        throw new Refusal(part.whenLine(), "too-many-conditions", MOST_CONDITIONS);
      }
      if (!String.valueOf(rule.getConsequence()).strip().equals(part.then().strip())) {
        throw new Refusal(part.thenLine(), "not-readable");
      }
      List<Call> calls = new CallReader(scope).read(part.then(), part.thenLine());
      Criterion read =
          new Criterion(
              part.name(),
              article(),
              part.comment(),
              part.line(),
              part.thenLine(),
              conditions,
              calls);
      layersHold(read);
      return Unknowns.guarded(read);
    } catch (Refusal refusal) {
      refusal.into(issues, part.name());
      return null;
    }
  }

  private void header() throws Refusal {
    if (!part.name().matches("[\\p{L}\\p{N} ,.:;%/()≥≤<>+–'-]{3,120}")) {
      throw new Refusal(part.line(), "rule-name", part.name());
    }
    if (rule.hasParent() || !rule.getNamedConsequences().isEmpty() || rule.getUnit() != null) {
      throw new Refusal(part.line(), "construct-refused", "extends / then[…]");
    }
    for (String attribute : rule.getAttributes().keySet()) {
      throw new Refusal(part.line(), "attribute-refused", attribute);
    }
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      if (!annotation.getName().equals("article") || annotation.getValueMap().size() != 1) {
        throw new Refusal(part.line(), "annotation-refused", annotation.getName());
      }
    }
  }

  private String article() throws Refusal {
    AnnotationDescr annotation = rule.getAnnotation("article");
    if (annotation == null) {
      return null;
    }
    String text = String.valueOf(annotation.getValue());
    if (!text.matches("\"[\\p{L}\\p{N} .,;:/()-]{1,60}\"")) {
      throw new Refusal(part.line(), "annotation-refused", "article");
    }
    return text.replace("\"", "").strip();
  }

  private Condition condition(BaseDescr element) throws Refusal {
    if (element instanceof PatternDescr p && p.getSource() == null) {
      return pattern(p);
    }
    if (element instanceof PatternDescr p && p.getSource() instanceof AccumulateDescr tally) {
      return tally(p, tally);
    }
    if (element instanceof NotDescr || element instanceof ExistsDescr) {
      Scope outer = scope.enter();
      List<Pattern> patterns = new ArrayList<>();
      for (Object inner : ((ConditionalElementDescr) element).getDescrs()) {
        inside((BaseDescr) inner, patterns);
      }
      scope.leave(outer);
      return new Existence(element instanceof NotDescr, patterns);
    }
    throw new Refusal(line(element), "condition-refused", kind(element));
  }

  private void inside(BaseDescr inner, List<Pattern> patterns) throws Refusal {
    if (inner instanceof AndDescr and) {
      for (BaseDescr each : and.getDescrs()) {
        inside(each, patterns);
      }
    } else if (inner instanceof PatternDescr p && p.getSource() == null) {
      patterns.add(pattern(p));
    } else {
      throw new Refusal(line(inner), "condition-refused", kind(inner));
    }
  }

  private Pattern pattern(PatternDescr descr) throws Refusal {
    int line = line(descr);
    plain(descr, line);
    String variable = variable(descr.getIdentifier(), line);
    List<Constraint> constraints = new ArrayList<>();
    scope.open(descr.getObjectType(), line);
    for (BaseDescr each : descr.getDescrs()) {
      constraints.add(constraint(each));
    }
    Pattern pattern = new Pattern(variable, descr.getObjectType(), constraints, line);
    scope.close(pattern);
    return pattern;
  }

  private void plain(PatternDescr descr, int line) throws Refusal {
    if (descr.isQuery()
        || descr.isUnification()
        || descr.getBehaviors() != null && !descr.getBehaviors().isEmpty()
        || !descr.getPositionalConstraints().isEmpty()
        || !descr.getAnnotations().isEmpty()) {
      throw new Refusal(line, "condition-refused", String.valueOf(descr.getObjectType()));
    }
  }

  private static String variable(String name, int line) throws Refusal {
    if (name == null || name.isEmpty()) {
      return null;
    }
    if (!name.matches("\\$[A-Za-z][A-Za-z0-9_]{0,40}")) {
      throw new Refusal(line, "variable-name", name);
    }
    return name;
  }

  private Constraint constraint(BaseDescr descr) throws Refusal {
    int line = line(descr);
    if (!(descr instanceof ExprConstraintDescr text)
        || text.getType() == ExprConstraintDescr.Type.POSITIONAL) {
      throw new Refusal(line, "condition-refused", kind(descr));
    }
    ExpressionReader reader = new ExpressionReader(Token.read(text.getExpression(), line));
    String binding = variable(reader.binding(), line);
    Expression expression = reader.expression();
    if (!reader.atEnd()) {
      throw reader.unexpected(", )");
    }
    Constraint constraint = new Constraint(binding, expression, line);
    scope.add(constraint);
    return constraint;
  }

  private Tally tally(PatternDescr result, AccumulateDescr descr) throws Refusal {
    int line = line(descr);
    boolean plain =
        descr.isSinglePattern()
            && descr.getInputPattern().getSource() == null
            && descr.getInitCode() == null
            && descr.getActionCode() == null
            && descr.getReverseCode() == null
            && descr.getResultCode() == null;
    if (!plain) {
      throw new Refusal(line, "condition-refused", "accumulate");
    }
    Scope outer = scope.enter();
    Pattern of = pattern(descr.getInputPattern());
    List<Sum> sums = new ArrayList<>();
    for (var call : descr.getFunctions()) {
      sums.add(sum(call, line));
    }
    scope.leave(outer);
    for (Sum sum : sums) {
      scope.bind(sum.variable(), "number", line);
    }
    scope.openResult();
    List<Constraint> constraints = new ArrayList<>();
    for (BaseDescr each : result.getDescrs()) {
      constraints.add(constraint(each));
    }
    scope.closeResult();
    return new Tally(of, sums, constraints);
  }

  private Sum sum(AccumulateDescr.AccumulateFunctionCallDescr call, int line) throws Refusal {
    String[] parameters = Objects.requireNonNullElse(call.getParams(), new String[0]);
    String argument = parameters.length == 0 ? null : parameters[0].strip();
    if (!FUNCTIONS.contains(call.getFunction()) || parameters.length > 1) {
      throw new Refusal(line, "function-refused", call.getFunction(), String.join(", ", FUNCTIONS));
    }
    if (argument != null) {
      scope.number(argument, line);
    } else if (!call.getFunction().equals("count")) {
      throw new Refusal(line, "function-refused", call.getFunction(), "count()");
    }
    return new Sum(variable(call.getBind(), line), call.getFunction(), argument);
  }

  /** What is inferred must not hang on what is not inferred: the order would decide. */
  private static void layersHold(Criterion read) throws Refusal {
    for (Condition condition : read.conditions()) {
      boolean absent =
          condition instanceof Existence e
              && e.negated()
              && e.patterns().stream().anyMatch(p -> p.type().equals("Notion"));
      boolean counted = condition instanceof Tally t && t.of().type().equals("Notion");
      if (read.infers() && (absent || counted)) {
        throw new Refusal(read.line(), "infers-from-absence");
      }
    }
  }

  private int line(BaseDescr descr) {
    return descr.getLine() > 0 ? descr.getLine() : part.whenLine();
  }

  private static String kind(BaseDescr descr) {
    return descr.getClass().getSimpleName().replace("Descr", "").toLowerCase();
  }
}
