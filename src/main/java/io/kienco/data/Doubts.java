package io.kienco.data;

import io.kienco.model.DataIssue;
import io.kienco.model.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Warnings about single rows, all of them kept: a plan lists those that its awards lean on. */
final class Doubts {

  private final List<Doubt> list = new ArrayList<>();

  /** A row's own figures are odd. */
  void add(Table<?> table, int i, String column, String code, Object... args) {
    add(table.key(i), table, i, column, code, args);
  }

  /** Somebody else's row leans on a figure of this one. */
  void add(String subject, Table<?> table, int i, String column, String code, Object... args) {
    DataIssue issue = Issues.warning(table.file, table.line(i), column, code, args);
    list.add(new Doubt(subject, issue));
  }

  void tell(Issues issues) {
    list.forEach(doubt -> issues.add(doubt.issue()));
  }

  static List<Doubt> all(Doubts... some) {
    return Stream.of(some).flatMap(d -> d.list.stream()).toList();
  }
}
