package io.kienco.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The cells of one row by column name; null where the row does not say. Reused row by row. */
final class Row {

  private final Map<String, Integer> places;
  final Object[] values;
  int line;

  /** A code or a {@link Key}; null when a cell of it is missing or cannot be read. */
  Object key;

  Row(Map<String, Integer> places) {
    this.places = places;
    this.values = new Object[places.size()];
  }

  String text(String column) {
    return (String) value(column);
  }

  Integer whole(String column) {
    return (Integer) value(column);
  }

  Long money(String column) {
    return (Long) value(column);
  }

  Double decimal(String column) {
    BigDecimal exact = exact(column);
    return exact == null ? null : exact.doubleValue();
  }

  BigDecimal exact(String column) {
    return (BigDecimal) value(column);
  }

  Boolean flag(String column) {
    return (Boolean) value(column);
  }

  @SuppressWarnings("unchecked")
  List<String> texts(String column) {
    Object list = value(column);
    return list == null ? List.of() : (List<String>) list;
  }

  @SuppressWarnings("unchecked")
  List<Integer> wholes(String column) {
    Object list = value(column);
    return list == null ? List.of() : (List<Integer>) list;
  }

  private Object value(String column) {
    return values[places.get(column)];
  }
}
