package io.kienco.policy;

import io.kienco.model.Nearest;
import io.kienco.policy.Criterion.Call;
import io.kienco.policy.Expression.Literal;
import io.kienco.policy.Expression.Name;
import io.kienco.policy.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads a {@code then} part: nothing but calls on {@code findings}. */
final class CallReader {
  private static final int LONGEST_TEXT = 200;
  private final Scope scope;
  private final Vocabulary vocabulary = Vocabulary.STANDARD;

  CallReader(Scope scope) {
    this.scope = scope;
  }

  List<Call> read(String consequence, int thenLine) throws Refusal {
    ExpressionReader reader = new ExpressionReader(Token.read(consequence, thenLine));
    List<Call> calls = new ArrayList<>();
    while (!reader.atEnd()) {
      calls.add(call(reader));
    }
    if (calls.isEmpty()) {
      throw new Refusal(thenLine, "then-empty");
    }
    return calls;
  }

  private Call call(ExpressionReader reader) throws Refusal {
    Token first = reader.next();
    if (first.kind() != Kind.NAME || !first.text().equals("findings")) {
      throw new Refusal(first.line(), "then-refused", first.text());
    }
    reader.expect(".");
    Token method = reader.next();
    Vocabulary.Call known = vocabulary.call(method.text());
    if (known == null) {
      String nearest = Nearest.among(vocabulary.callNames(), method.text());
      throw new Refusal(method.line(), "finding-unknown", method.text(), nearest);
    }
    reader.expect("(");
    List<Expression> arguments = new ArrayList<>();
    if (!reader.take(")")) {
      do {
        arguments.add(reader.sum());
      } while (reader.take(","));
      reader.expect(")");
    }
    if (!reader.take(";")) {
      throw new Refusal(method.line(), "semicolon-missing", method.text());
    }
    check(known, arguments, method.line());
    return new Call(known.name(), arguments, method.line());
  }

  private void check(Vocabulary.Call call, List<Expression> arguments, int line) throws Refusal {
    String usage = call.name() + "( " + String.join(", ", call.arguments()) + " )";
    if (arguments.size() != call.arguments().size()) {
      throw new Refusal(line, "argument-count", call.name(), usage, arguments.size());
    }
    for (int i = 0; i < arguments.size(); i++) {
      String wanted = call.arguments().get(i);
      Expression argument = arguments.get(i);
      String kind = scope.kind(argument, line);
      boolean fits =
          switch (wanted) {
            case "proposal" -> kind.equals("Proposal");
            case "school" -> kind.equals("School");
            case "subject" -> List.of("School", "Proposal", "Commune").contains(kind);
            default -> kind.equals(wanted);
          };
      boolean path = argument instanceof Name n && n.field() != null;
      boolean notionByVariable =
          call.name().equals("infer") && i == 1 && !(argument instanceof Literal);
      if (!fits || path || notionByVariable || argument.condition().length() > LONGEST_TEXT) {
        throw new Refusal(line, "argument-kind", argument.condition(), usage);
      }
    }
  }
}
