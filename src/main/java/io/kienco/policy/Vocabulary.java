package io.kienco.policy;

import io.kienco.model.Attribute;
import io.kienco.model.Commune;
import io.kienco.model.Horizon;
import io.kienco.model.Proposal;
import io.kienco.model.Scheme;
import io.kienco.model.School;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a rule may name, read from {@code policy/vocabulary.tsv}: fact types, their fields and
 * codes, the calls on {@code findings}. Guard, lint and {@code docs/vocabulary.md} share it.
 */
final class Vocabulary {
  static final Vocabulary STANDARD = read();
  static final Map<String, Class<?>> CLASSES =
      Stream.of(
              School.class,
              Commune.class,
              Proposal.class,
              Attribute.class,
              Parameter.class,
              AnnualParameter.class,
              Notion.class,
              Horizon.class,
              Scheme.class,
              SchemeShare.class)
          .collect(Collectors.toMap(Class::getSimpleName, c -> c));

  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Map<String, Call> calls = new LinkedHashMap<>();

  /**
   * @param small true for a table of a few rows, which a rule may list without a join
   */
  record Type(String name, boolean small, Map<String, Field> fields, Meaning meaning) {}

  /**
   * @param kind {@code text}, {@code number} or {@code yes/no}
   * @param key true when it picks one row, or a few
   * @param join true when it points to another table
   * @param unknown true when the dataset may leave it empty
   * @param codes the only values there are; empty when any text or number may stand
   */
  record Field(
      String name,
      String kind,
      boolean key,
      boolean join,
      boolean unknown,
      List<String> codes,
      Meaning meaning) {}

  /**
   * @param arguments kinds in order: {@code proposal}, {@code school}, {@code subject} (a bound
   *     school, proposal or commune), {@code text} or {@code number}
   */
  record Call(String name, List<String> arguments, Meaning meaning) {}

  record Meaning(String en, String vi) {}

  private Vocabulary() {}

  Type type(String name) {
    return types.get(name);
  }

  Set<String> typeNames() {
    return types.keySet();
  }

  /** By the method's name, without {@code findings.}. */
  Call call(String name) {
    return calls.get(name);
  }

  Set<String> callNames() {
    return calls.keySet();
  }

  private static Vocabulary read() {
    Vocabulary vocabulary = new Vocabulary();
    try (var file = Vocabulary.class.getResourceAsStream("/policy/vocabulary.tsv")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().skip(1).map(line -> line.split("\t", -1)).forEach(vocabulary::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  /** Columns: type, field, kind, use, codes, meaning in English, in Vietnamese. */
  private void add(String[] row) {
    String type = row[0];
    String field = row[1];
    List<String> use = words(row[3]);
    Meaning meaning = new Meaning(row[5], row[6]);
    if (row[2].equals("call")) {
      String name = type.replace("findings.", "");
      calls.put(name, new Call(name, words(field), meaning));
    } else if (field.isEmpty()) {
      types.put(type, new Type(type, use.contains("small"), new LinkedHashMap<>(), meaning));
    } else {
      Field known =
          new Field(
              field,
              row[2],
              use.contains("key"),
              use.contains("join"),
              use.contains("unknown"),
              words(row[4]),
              meaning);
      types.get(type).fields().put(field, known);
    }
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.split(" "));
  }
}
