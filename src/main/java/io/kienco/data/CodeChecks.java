package io.kienco.data;

import java.util.List;

/** Findings and attributes name a commune, a school or a proposal by its code alone. */
final class CodeChecks {

  private CodeChecks() {}

  static void check(Tables tables, Issues issues) {
    check(tables.schools(), "school_code", List.of(tables.communes()), issues);
    check(tables.proposals(), "proposal_id", List.of(tables.communes(), tables.schools()), issues);
  }

  private static void check(Table<?> table, String column, List<Table<?>> others, Issues issues) {
    for (String code : table.codes()) {
      for (Table<?> other : others) {
        Integer there = other.lineOf(code);
        if (there != null) {
          int line = table.lineOf(code);
          issues.error(table.file, line, column, "code-in-two-tables", code, other.file, there);
        }
      }
    }
  }
}
