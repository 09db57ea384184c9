package io.kienco.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kienco.model.Attribute;
import io.kienco.model.Commune;
import io.kienco.model.Horizon;
import io.kienco.model.Nearest;
import io.kienco.model.Proposal;
import io.kienco.model.Scheme;
import io.kienco.model.School;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads worked cases. What a case does not give is unknown, save the ids: the school is {@code S}
 * in commune {@code C}, the proposal {@code P} is the school's if one is given, new, of one year.
 */
final class CaseReader {
  private static final Set<String> FIELDS = Set.of("name", "asOf", "years", "given", "expect");
  private static final Map<String, Class<?>> GIVEN =
      Map.of("school", School.class, "commune", Commune.class, "proposal", Proposal.class);
  private final String file;
  private final String text;
  private final Issues issues;

  private CaseReader(String file, String text, Issues issues) {
    this.file = file;
    this.text = text;
    this.issues = issues;
  }

  static List<Case> read(String file, String text, Issues issues) {
    JsonNode root = CardReader.parse(text, issues);
    List<Case> cases = new ArrayList<>();
    if (root != null) {
      root.forEach(node -> cases.add(new CaseReader(file, text, issues).read(node)));
    }
    cases.removeIf(c -> c == null);
    return cases;
  }

  private Case read(JsonNode node) {
    String name = node.path("name").asText("");
    refuseUnknown(node, FIELDS, name);
    if (name.isBlank() || !node.path("expect").isObject() || !node.path("given").isObject()) {
      error(name, "case-incomplete", name);
      return null;
    }
    try {
      LocalDate asOf = LocalDate.parse(node.path("asOf").asText());
      JsonNode years = node.path("years");
      Horizon horizon =
          years.size() == 2
              ? new Horizon(years.get(0).asInt(), years.get(1).asInt())
              : new Horizon(asOf.getYear(), asOf.getYear());
      List<Object> facts = new ArrayList<>();
      List<Object> money = new ArrayList<>();
      given(node.path("given"), name, facts, money);
      String instrument = file.replaceAll(".*/", "").replace(".cases.json", "");
      return new Case(
          file, instrument, name, asOf, horizon, facts, money, expected(node.path("expect"), name));
    } catch (DateTimeParseException e) {
      error(name, "card-not-a-date", node.path("asOf").asText());
    } catch (IllegalArgumentException e) {
      error(name, "case-not-readable", name);
    }
    return null;
  }

  private void given(JsonNode given, String name, List<Object> facts, List<Object> money) {
    boolean school = given.has("school") || given.has("schools");
    for (Map.Entry<String, JsonNode> e : given.properties()) {
      String singular = e.getKey().replaceAll("s$", "");
      if (GIVEN.containsKey(singular)) {
        boolean many = e.getValue().isArray();
        Iterable<JsonNode> nodes = many ? e.getValue() : List.of(e.getValue());
        for (JsonNode each : nodes) {
          facts.add(fact(GIVEN.get(singular), (ObjectNode) each, school, name));
        }
      } else if (e.getKey().equals("attributes")) {
        e.getValue().forEach(a -> facts.add(CardReader.JSON.convertValue(a, Attribute.class)));
      } else if (e.getKey().equals("schemes")) {
        e.getValue().properties().forEach(s -> scheme(s.getKey(), s.getValue(), money));
      } else {
        error(name, "case-unknown-field", e.getKey(), name);
      }
    }
  }

  private Object fact(Class<?> type, ObjectNode given, boolean school, String name) {
    Set<String> known = new TreeSet<>();
    for (var component : type.getRecordComponents()) {
      known.add(component.getName());
    }
    refuseUnknown(given, known, name);
    ObjectNode node = given.deepCopy();
    if (type == Proposal.class) {
      fill(node, "id", "P");
      fill(node, "communeCode", "C");
      fill(node, "status", "new");
      node.putIfAbsent("durationYears", node.numberNode(1));
      node.putIfAbsent("spread", node.arrayNode());
      node.putIfAbsent("requires", node.arrayNode());
      if (school) {
        fill(node, "schoolCode", "S");
      }
    } else {
      fill(node, "code", type == School.class ? "S" : "C");
      if (type == School.class) {
        fill(node, "communeCode", "C");
      }
    }
    return CardReader.JSON.convertValue(node, type);
  }

  private static void fill(ObjectNode node, String field, String value) {
    node.putIfAbsent(field, node.textNode(value));
  }

  private static void scheme(String id, JsonNode shares, List<Object> money) {
    money.add(new Scheme(id, id, List.of()));
    shares
        .properties()
        .forEach(s -> money.add(new SchemeShare(id, s.getKey(), s.getValue().asDouble())));
  }

  /** In the keys of {@link CaseFindings}: {@code owe} and {@code need} may nest. */
  private SortedMap<String, String> expected(JsonNode expect, String name) {
    SortedMap<String, String> expected = new TreeMap<>();
    for (Map.Entry<String, JsonNode> e : expect.properties()) {
      switch (e.getKey()) {
        case "points", "require" -> number(e.getKey(), e.getValue(), name, expected);
        case "exclude", "payFrom", "unknown", "infer" ->
            expected.put(e.getKey(), words(e.getValue(), e.getKey()));
        case "need" ->
            e.getValue()
                .properties()
                .forEach(n -> number("need " + n.getKey(), n.getValue(), name, expected));
        case "owe" ->
            e.getValue()
                .properties()
                .forEach(
                    o ->
                        o.getValue()
                            .properties()
                            .forEach(
                                y ->
                                    number(
                                        "owe " + o.getKey() + " " + y.getKey(),
                                        y.getValue(),
                                        name,
                                        expected)));
        default -> error(name, "case-unknown-field", e.getKey(), name);
      }
    }
    return expected;
  }

  private static String words(JsonNode node, String key) {
    if (!node.isArray()) {
      return node.asText();
    }
    Set<String> words = new TreeSet<>();
    node.forEach(w -> words.add(w.asText()));
    return String.join(key.equals("payFrom") ? " " : "; ", words);
  }

  private void number(String key, JsonNode node, String name, SortedMap<String, String> expected) {
    try {
      expected.put(key, Arithmetic.result(node.asText()));
    } catch (Refusal refusal) {
      error(name, "case-not-a-number", node.asText(), name);
    }
  }

  private void refuseUnknown(JsonNode node, Set<String> known, String name) {
    for (Map.Entry<String, JsonNode> e : node.properties()) {
      if (!known.contains(e.getKey())) {
        String nearest = Nearest.among(known, e.getKey());
        error(name, "case-field-unknown", e.getKey(), nearest);
      }
    }
  }

  private void error(String name, String code, Object... args) {
    int at = Math.max(0, text.indexOf('"' + name + '"'));
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    issues.error(line, name, code, args);
  }
}
