package io.kienco.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  private final List<Integer> lines = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final Map<String, Integer> lineByKey = new LinkedHashMap<>();

  Table(String file) {
    this.file = file;
    this.unknown = new int[Dictionary.columns(file).size()];
  }

  void add(T record, String key, int line) {
    records.add(record);
    keys.add(key);
    lines.add(line);
  }

  List<T> records() {
    return records;
  }

  T get(int i) {
    return records.get(i);
  }

  String key(int i) {
    return keys.get(i);
  }

  int line(int i) {
    return lines.get(i);
  }

  int size() {
    return records.size();
  }

  /** The line that already has this key, or null: then the key is now this line's. */
  Integer claim(String key, int line) {
    return lineByKey.putIfAbsent(key, line);
  }

  Map<String, Integer> lineByKey() {
    return lineByKey;
  }
}
