package io.kienco.data;

import java.util.List;
import java.util.stream.Collectors;

/** What identifies a row of a file where one cell alone does not: fund and year. */
record Key(List<Object> cells) {

  static Key of(Object... cells) {
    return new Key(List.of(cells));
  }

  /** As messages show it. */
  @Override
  public String toString() {
    return cells.stream().map(String::valueOf).collect(Collectors.joining(" / "));
  }
}
