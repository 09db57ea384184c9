package io.kienco.report;

import io.kienco.model.Horizon;
import io.kienco.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Ceiling and use of each fund by year, in tỷ đồng. */
final class MoneyTable {

  private static final int LABEL = 26;
  private static final int CELL = 10;

  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final Horizon horizon;

  MoneyTable(Texts texts, Names names, Horizon horizon) {
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = names;
    this.horizon = horizon;
  }

  String text(List<Plan.EnvelopeUse> envelopes) {
    Map<String, List<Plan.EnvelopeUse>> byFund = new LinkedHashMap<>();
    envelopes.forEach(e -> byFund.computeIfAbsent(e.fund(), f -> new ArrayList<>()).add(e));
    StringBuilder out = new StringBuilder(header());
    byFund.forEach(
        (fund, uses) -> {
          out.append(names.fund(fund)).append(" [").append(fund).append("]\n");
          row(out, "table.ceiling", uses, Plan.EnvelopeUse::ceiling);
          row(out, "table.owed", uses, Plan.EnvelopeUse::owed);
          row(out, "table.spent", uses, Plan.EnvelopeUse::spent);
          row(out, "table.carried", uses, Plan.EnvelopeUse::carriedOut);
        });
    return out.toString();
  }

  private String header() {
    StringBuilder line = new StringBuilder(left(texts.get("table.unit")));
    horizon.years().forEach(y -> line.append(right(Integer.toString(y))));
    return line.append(right(texts.get("table.total"))).append('\n').toString();
  }

  /** One row; left out when every year is zero. Carried money has no meaningful total. */
  private void row(
      StringBuilder out,
      String label,
      List<Plan.EnvelopeUse> uses,
      ToLongFunction<Plan.EnvelopeUse> figure) {
    long total = uses.stream().mapToLong(figure).sum();
    if (total == 0) {
      return;
    }
    StringBuilder line = new StringBuilder(left("  " + texts.get(label)));
    horizon
        .years()
        .forEach(
            year ->
                line.append(
                    right(
                        uses.stream()
                            .filter(u -> u.year() == year)
                            .findFirst()
                            .map(u -> amounts.billions(figure.applyAsLong(u)))
                            .orElse("–"))));
    if (!label.equals("table.carried")) {
      line.append(right(amounts.billions(total)));
    }
    out.append(line).append('\n');
  }

  private static String left(String text) {
    return text + " ".repeat(Math.max(1, LABEL - text.length()));
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, CELL - text.length())) + text;
  }
}
