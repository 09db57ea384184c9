package io.kienco.report;

import io.kienco.model.Horizon;
import io.kienco.model.Plan;
import io.kienco.model.Plan.EnvelopeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Ceiling and use of each fund by year, in tỷ đồng. */
final class MoneyTable {

  private final Texts texts;
  private final Names names;
  private final YearTable table;

  MoneyTable(Texts texts, Names names, Horizon horizon) {
    this.texts = texts;
    this.names = names;
    this.table = new YearTable(texts.get("table.unit"), texts, horizon);
  }

  String text(List<Plan.EnvelopeUse> envelopes) {
    Map<String, List<EnvelopeUse>> byFund = new LinkedHashMap<>();
    envelopes.forEach(e -> byFund.computeIfAbsent(e.fund(), f -> new ArrayList<>()).add(e));
    byFund.forEach(this::fund);
    return table.text();
  }

  /** A row of zeros is left out; what is carried over does not add up over years. */
  private void fund(String fund, List<EnvelopeUse> uses) {
    table.heading(names.fund(fund) + " [" + fund + "]");
    table.row(label("table.ceiling"), byYear(uses, EnvelopeUse::ceiling));
    Map<Integer, Long> owed = byYear(uses, EnvelopeUse::owed);
    if (any(owed)) {
      table.row(label("table.owed"), owed);
    }
    Map<Integer, Long> spent = byYear(uses, EnvelopeUse::spent);
    if (any(spent)) {
      table.row(label("table.spent"), spent);
    }
    Map<Integer, Long> carried = byYear(uses, EnvelopeUse::carriedOut);
    if (any(carried)) {
      table.rowWithoutTotal(label("table.carried"), carried);
    }
  }

  private String label(String key) {
    return "  " + texts.get(key);
  }

  private static boolean any(Map<Integer, Long> byYear) {
    return byYear.values().stream().anyMatch(v -> v != 0);
  }

  private static Map<Integer, Long> byYear(
      List<EnvelopeUse> uses, ToLongFunction<EnvelopeUse> figure) {
    Map<Integer, Long> byYear = new TreeMap<>();
    uses.forEach(u -> byYear.put(u.year(), figure.applyAsLong(u)));
    return byYear;
  }
}
