package io.kienco.data.drafting;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is proposed, and which of it was drafted and is as it was drafted. */
final class Proposed {

  private final Map<String, Map<String, String>> rows;
  private final Map<String, Map<String, String>> drafted;
  private final Map<Key, String> own = new HashMap<>();
  private final Map<Key, String> others = new HashMap<>();

  /**
   * @param rows what the planner has, by id
   * @param drafted what was last drafted, by id
   */
  Proposed(Map<String, Map<String, String>> rows, Map<String, Map<String, String>> drafted) {
    this.rows = rows;
    this.drafted = drafted;
    drafted.forEach((id, row) -> own.put(Key.of(row), id));
    rows.forEach(
        (id, row) -> {
          if (!id.equals(own.get(Key.of(row)))) {
            others.putIfAbsent(Key.of(row), id);
          }
        });
  }

  /** Id under which it was drafted; null when it never was. */
  String own(Key key) {
    return own.get(key);
  }

  /** Id of a proposal for the same that was not drafted; null when there is none. */
  String other(Key key) {
    return others.get(key);
  }

  /** Is anything proposed for it, or was it and the planner took it out? */
  boolean has(Key key) {
    return own.containsKey(key) || others.containsKey(key);
  }

  /** Differs from what was drafted, or has cells in columns of the planner's own. */
  boolean edited(String id) {
    Map<String, String> row = rows.get(id);
    Map<String, String> draft = drafted.get(id);
    return !sameCells(row, draft)
        || row.entrySet().stream()
            .anyMatch(c -> !ProposalSheet.OURS.contains(c.getKey()) && !c.getValue().isEmpty());
  }

  static boolean sameCells(Map<String, String> a, Map<String, String> b) {
    return ProposalSheet.OURS.stream()
        .allMatch(c -> sameCell(a.getOrDefault(c, ""), b.getOrDefault(c, "")));
  }

  /** Spreadsheets write numbers in their own way: {@code 6.0E+9} is {@code 6000000000}. */
  private static boolean sameCell(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    try {
      return new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** An id that nothing has. A semicolon would read as two ids where another requires it. */
  String newId(Key key) {
    String id = ("N-" + key.school() + "-" + key.measure()).replace(';', '_');
    String free = id;
    for (int n = 2; rows.containsKey(free) || drafted.containsKey(free); n++) {
      free = id + "-" + n;
    }
    own.put(key, free);
    return free;
  }

  /** Must the first wait for the second, however indirectly? */
  boolean waitsFor(String first, String second) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      String id = open.pop();
      if (id.equals(second)) {
        return true;
      }
      if (seen.add(id) && rows.containsKey(id)) {
        open.addAll(requires(rows.get(id)));
      }
    }
    return false;
  }

  static List<String> requires(Map<String, String> row) {
    String text = row.getOrDefault("requires", "");
    return text.isEmpty() ? List.of() : List.of(text.split("\\s*;\\s*"));
  }

  /**
   * Takes out rows of which nothing that stays has need.
   *
   * @param financed ids that {@code financing.csv} names
   * @return the rows taken out, by id
   */
  Map<String, Map<String, String>> remove(Set<String> ids, Set<String> financed) {
    Set<String> out = new HashSet<>(ids);
    out.removeAll(financed);
    boolean shrunk = true;
    while (shrunk) {
      Set<String> required = new HashSet<>();
      rows.forEach(
          (id, row) -> {
            if (!out.contains(id)) {
              required.addAll(requires(row));
            }
          });
      shrunk = out.removeAll(required);
    }
    Map<String, Map<String, String>> removed = new LinkedHashMap<>();
    for (String id : ids) {
      if (out.contains(id)) {
        removed.put(id, rows.remove(id));
        drafted.remove(id);
      }
    }
    return removed;
  }
}
