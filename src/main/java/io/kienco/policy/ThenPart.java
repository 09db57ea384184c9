package io.kienco.policy;

import io.kienco.model.Proposal;
import io.kienco.model.School;
import io.kienco.policy.Criterion.Call;
import io.kienco.policy.Criterion.Pattern;
import io.kienco.policy.Expression.Binary;
import io.kienco.policy.Expression.Literal;
import io.kienco.policy.Expression.Name;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;

/**
 * What a rule says when it fires, worked out by us from what was read: no {@code then} part is ever
 * compiled. Reckons in double throughout: no division of whole numbers, no overflow.
 */
final class ThenPart implements Consequence<ConsequenceContext> {
  private final Criterion rule;
  private final List<String> numbers;
  private final List<String> variables;
  private final List<Said> calls;

  /**
   * @param arguments each from the values of the variables
   */
  private record Said(String method, List<Function<Object[], Object>> arguments) {}

  ThenPart(Criterion rule) {
    this.rule = rule;
    numbers = NumberTable.of(rule).variables();
    variables = new ArrayList<>(declarations());
    variables.addAll(numbers);
    calls = rule.calls().stream().map(this::said).toList();
  }

  /** The variables that it needs of the facts, in order. */
  List<String> declarations() {
    Stream.Builder<String> used = Stream.builder();
    for (Call call : rule.calls()) {
      for (Expression argument : call.arguments()) {
        argument.each(e -> used.add(e instanceof Name name ? name.variable() : null));
      }
    }
    return used.build().filter(v -> v != null && !numbers.contains(v)).distinct().toList();
  }

  @Override
  public String getName() {
    return "default";
  }

  @Override
  public void evaluate(ConsequenceContext context, ValueResolver resolver) {
    Object[] values = new Object[variables.size()];
    int facts = 0;
    for (Declaration declared : context.getRequiredDeclarations()) {
      values[facts++] = declared.getValue(resolver, context.getTuple());
    }
    Findings findings = (Findings) resolver.getGlobal("findings");
    while (findings.nextRow()) {
      for (int i = 0; i < numbers.size(); i++) {
        values[facts + i] = findings.number(i);
      }
      for (Said call : calls) {
        say(findings, call.method(), call.arguments().stream().map(a -> a.apply(values)).toArray());
      }
    }
  }

  private static void say(Findings findings, String method, Object[] a) {
    switch (method) {
      case "points" -> findings.points((Proposal) a[0], (double) a[1]);
      case "exclude" -> findings.exclude((Proposal) a[0], (String) a[1]);
      case "require" -> findings.require((Proposal) a[0], (double) a[1]);
      case "payFrom" -> findings.payFrom((Proposal) a[0], (String) a[1]);
      case "owe" -> findings.owe((School) a[0], (String) a[1], (double) a[2], (double) a[3]);
      case "need" -> findings.need((School) a[0], (String) a[1], (double) a[2]);
      case "unknown" -> findings.unknown((School) a[0], (String) a[1]);
      case "infer" -> findings.infer(a[0], (String) a[1]);
      default -> throw new IllegalStateException(method);
    }
  }

  private Said said(Call call) {
    List<String> kinds = Vocabulary.STANDARD.call(call.method()).arguments();
    List<Function<Object[], Object>> arguments = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      Expression argument = call.arguments().get(i);
      arguments.add(kinds.get(i).equals("number") ? number(argument)::apply : value(argument));
    }
    return new Said(call.method(), arguments);
  }

  private Function<Object[], Double> number(Expression expression) {
    if (expression instanceof Binary b) {
      Function<Object[], Double> left = number(b.left());
      Function<Object[], Double> right = number(b.right());
      return switch (b.operator()) {
        case "+" -> v -> left.apply(v) + right.apply(v);
        case "-" -> v -> left.apply(v) - right.apply(v);
        case "*" -> v -> left.apply(v) * right.apply(v);
        case "/" -> v -> left.apply(v) / right.apply(v);
        case "%" -> v -> left.apply(v) % right.apply(v);
        default -> throw new IllegalStateException(b.operator());
      };
    }
    if (expression instanceof Literal literal) {
      double constant = Double.parseDouble(literal.text());
      return v -> constant;
    }
    Function<Object[], Object> value = value(expression);
    return v -> ((Number) value.apply(v)).doubleValue();
  }

  private Function<Object[], Object> value(Expression expression) {
    if (expression instanceof Literal literal) {
      return v -> literal.text();
    }
    Name name = (Name) expression;
    int place = variables.indexOf(name.variable());
    return name.field() == null ? v -> v[place] : field(name, place);
  }

  private Function<Object[], Object> field(Name name, int place) {
    String type =
        rule.patterns()
            .filter(p -> name.variable().equals(p.variable()))
            .map(Pattern::type)
            .findFirst()
            .orElseThrow();
    try {
      Method field = Vocabulary.CLASSES.get(type).getMethod(name.field());
      return v -> read(field, v[place]);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object read(Method field, Object fact) {
    try {
      return field.invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
