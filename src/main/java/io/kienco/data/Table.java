package io.kienco.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a file as records, with the line each stood on. */
final class Table<T> {

  final String file;

  /** False when the file is missing or could not be read: then nothing can be looked up in it. */
  boolean usable;

  /** Rows with content, sound or not. */
  int rows;

  /** Cells of sound rows that are not known, by place of the column in the dictionary. */
  final int[] unknown;

  private final List<T> records = new ArrayList<>();
  private final List<Object> keys = new ArrayList<>();
  private int[] lines = new int[64];

  /** By code, or by {@link Key} where a row has no code; rows with an error are among them. */
  private final Map<Object, Integer> lineByKey = new HashMap<>();

  Table(String file) {
    this.file = file;
    this.unknown = new int[Dictionary.columns(file).size()];
  }

  void add(T record, Object key, int line) {
    if (records.size() == lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
    }
    lines[records.size()] = line;
    records.add(record);
    keys.add(key);
  }

  List<T> records() {
    return records;
  }

  T get(int i) {
    return records.get(i);
  }

  String key(int i) {
    return keys.get(i).toString();
  }

  int line(int i) {
    return lines[i];
  }

  int size() {
    return records.size();
  }

  /** The line that already has this key, or null: then the key is now this line's. */
  Integer claim(Object key, int line) {
    return lineByKey.putIfAbsent(key, line);
  }

  boolean has(Object key) {
    return lineByKey.containsKey(key);
  }

  /** Null when no row has the key. */
  Integer lineOf(Object key) {
    return lineByKey.get(key);
  }

  /** Of a file whose rows have a code each. */
  @SuppressWarnings("unchecked")
  Set<String> codes() {
    return (Set<String>) (Set<?>) lineByKey.keySet();
  }
}
