package io.kienco.data;

import io.kienco.model.Nearest;
import java.util.HashMap;
import java.util.Map;

/** Does what a cell names exist? Tables are read before those that refer to them. */
final class References {

  private final Map<String, Table<?>> tables = new HashMap<>();
  private final Issues issues;

  References(Issues issues) {
    this.issues = issues;
  }

  void add(Table<?> table) {
    tables.put(table.file, table);
  }

  /** Nothing is said of a table that could not be read. */
  void check(String name, Column column, int line) {
    Table<?> target = tables.get(column.referencedFile());
    if (target != null && target.usable && !target.has(name)) {
      String near = Nearest.to(name, target.codes());
      if (near == null) {
        issues.error(column.file(), line, column.name(), "id-unknown", name, target.file);
      } else {
        issues.error(
            column.file(), line, column.name(), "id-unknown-near", name, target.file, near);
      }
    }
  }
}
