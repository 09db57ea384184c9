package io.kienco.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vocabulary of rules, for whoever writes one in the page. */
record Words(List<Fact> facts, List<Call> calls) {

  /**
   * @param kind {@code text}, {@code number} …
   * @param codes the values that a text may have; empty where it may have any
   */
  record Field(String name, String kind, Map<String, String> meaning, List<String> codes) {}

  record Fact(String name, Map<String, String> meaning, List<Field> fields) {}

  record Call(String name, List<String> arguments) {}

  private static final List<Call> CALLS =
      List.of(
          new Call("points", List.of("$proposal", "points")),
          new Call("exclude", List.of("$proposal", "reason")),
          new Call("require", List.of("$proposal", "year")),
          new Call("payFrom", List.of("$proposal", "scheme")),
          new Call("owe", List.of("$school", "entitlement", "year", "amount")),
          new Call("need", List.of("$school", "measure", "quantity")),
          new Call("unknown", List.of("$school", "what")),
          new Call("infer", List.of("$subject", "notion")));

  static Words read() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Words.class.getResourceAsStream("/policy/vocabulary.tsv"),
                StandardCharsets.UTF_8))) {
      lines.lines().skip(1).map(l -> l.split("\t", -1)).forEach(cells -> add(facts, cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(List.copyOf(facts.values()), CALLS);
  }

  private static void add(Map<String, Fact> facts, String[] cells) {
    Map<String, String> meaning = Map.of("vi", cells[6], "en", cells[5]);
    if (cells[1].isEmpty()) {
      facts.put(cells[0], new Fact(cells[0], meaning, new ArrayList<>()));
    } else if (facts.containsKey(cells[0])) {
      List<String> codes = cells[4].isBlank() ? List.of() : List.of(cells[4].trim().split(" +"));
      facts.get(cells[0]).fields().add(new Field(cells[1], cells[2], meaning, codes));
    }
  }
}
