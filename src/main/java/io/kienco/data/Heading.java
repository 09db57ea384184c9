package io.kienco.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The first row of a file: which cell belongs to which column of the dictionary. */
final class Heading {

  final List<Column> columns;

  /** Place of each of the file's cells among {@link #columns}; -1 for an unknown column. */
  final int[] places;

  final List<String> names;

  /** Places of the columns that identify a row. */
  final int[] keys;

  /** Whether cells of unknown columns are kept, and there are any. */
  final boolean hasAttributes;

  private Heading(String file, List<Column> columns, int[] places, List<String> names) {
    this.columns = columns;
    this.places = places;
    this.names = names;
    this.keys = IntStream.range(0, columns.size()).filter(i -> columns.get(i).key()).toArray();
    this.hasAttributes =
        TableReader.keepsAttributes(file) && IntStream.of(places).anyMatch(p -> p < 0);
  }

  /** Null when a required column is missing or the headings cannot be told apart. */
  static Heading read(String file, CsvRecord record, Issues issues) {
    List<Column> columns = Dictionary.columns(file);
    List<String> names = record.getFields().stream().map(String::strip).toList();
    int errors = issues.errorCount();
    if (!wrongSeparator(file, names, issues)) {
      checkNames(file, names, issues);
      checkRequired(file, names, issues);
      checkUnknown(file, names, issues);
    }
    if (issues.errorCount() > errors) {
      return null;
    }
    Map<String, Integer> placeByName = places(columns);
    int[] places = names.stream().mapToInt(n -> placeByName.getOrDefault(n, -1)).toArray();
    return new Heading(file, columns, places, names);
  }

  static Map<String, Integer> places(List<Column> columns) {
    Map<String, Integer> places = new LinkedHashMap<>();
    columns.forEach(c -> places.put(c.name(), places.size()));
    return places;
  }

  /** Commas, semicolons and tabs are understood; see {@link Separator}. */
  private static boolean wrongSeparator(String file, List<String> names, Issues issues) {
    boolean wrong = names.size() == 1 && names.get(0).indexOf('|') >= 0;
    if (wrong) {
      issues.error(file, 1, null, "wrong-separator", names.get(0));
    }
    return wrong;
  }

  private static void checkNames(String file, List<String> names, Issues issues) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isEmpty()) {
        issues.error(file, 1, null, "column-unnamed", i + 1);
      } else if (!seen.add(names.get(i))) {
        issues.error(file, 1, names.get(i), "column-twice", names.get(i));
      }
    }
  }

  private static void checkRequired(String file, List<String> names, Issues issues) {
    Map<String, String> meant = meant(file, names);
    for (Column column : Dictionary.columns(file)) {
      if (column.required() && !names.contains(column.name())) {
        String heading = headingOf(column, meant);
        if (heading == null) {
          issues.error(
              file, 1, column.name(), "column-missing", column.name(), column.vi(), column.en());
        } else {
          issues.error(
              file,
              1,
              column.name(),
              "column-missing-near",
              column.name(),
              heading,
              column.vi(),
              column.en());
        }
      }
    }
  }

  private static void checkUnknown(String file, List<String> names, Issues issues) {
    Map<String, String> meant = meant(file, names);
    for (String name : unknown(file, names)) {
      Column column = meant.containsKey(name) ? Dictionary.find(file, meant.get(name)) : null;
      if (column == null && !TableReader.keepsAttributes(file)) {
        issues.warn(file, 1, name, "column-not-used", name);
      } else if (column != null && !column.required()) {
        issues.warn(
            file, 1, name, "column-looks-misspelt", name, column.name(), column.vi(), column.en());
      }
    }
  }

  /** Unknown heading -> the absent column that it resembles or describes. */
  private static Map<String, String> meant(String file, List<String> names) {
    Set<String> absent = new LinkedHashSet<>();
    Dictionary.columns(file).forEach(c -> absent.add(c.name()));
    names.forEach(absent::remove);
    Map<String, String> meant = new LinkedHashMap<>();
    unknown(file, names)
        .forEach(n -> claim(n, HeadingWords.called(file, n, absent), absent, meant));
    for (String name : unknown(file, names)) {
      if (!meant.containsKey(name)) {
        claim(name, HeadingWords.resembled(file, name, absent), absent, meant);
      }
    }
    return meant;
  }

  private static void claim(
      String name, String column, Set<String> absent, Map<String, String> meant) {
    if (column != null) {
      meant.put(name, column);
      absent.remove(column);
    }
  }

  private static String headingOf(Column column, Map<String, String> meant) {
    return meant.entrySet().stream()
        .filter(e -> e.getValue().equals(column.name()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static List<String> unknown(String file, List<String> names) {
    return names.stream().filter(n -> !n.isEmpty() && Dictionary.find(file, n) == null).toList();
  }
}
