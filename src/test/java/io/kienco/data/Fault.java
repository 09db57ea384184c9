package io.kienco.data;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A fault in a sound dataset.
 *
 * @param issues exactly what is told of it, as {@link SmallDataset#shown} writes it
 */
record Fault(UnaryOperator<SmallDataset> spoil, List<String> issues) {

  static Fault fault(UnaryOperator<SmallDataset> spoil, String... issues) {
    return new Fault(spoil, List.of(issues));
  }

  static Fault cell(String file, String old, String replacement, String... issues) {
    return fault(d -> d.replace(file, old, replacement), issues);
  }

  /** What is told of a cell that must not be empty. */
  static String missing(String place, String column) {
    return "ERROR " + place + " " + column + ": cell-missing [" + column + "]";
  }

  @Override
  public String toString() {
    return issues.toString();
  }
}
