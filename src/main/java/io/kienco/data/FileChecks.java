package io.kienco.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Files without rows, and schemes that nobody brought though a proposal needs them. */
final class FileChecks {

  private FileChecks() {}

  static void check(DatasetFolder files, Tables tables, boolean censusOnly, Issues issues) {
    for (Table<?> table : List.of(tables.communes(), tables.schools())) {
      if (table.usable && table.rows == 0) {
        issues.error(table.file, null, null, "no-rows", table.file);
      }
    }
    if (censusOnly) {
      return;
    }
    Table<?> proposals = tables.proposals();
    if (proposals.usable && proposals.rows == 0) {
      issues.warn(proposals.file, null, null, "no-proposals", proposals.file);
    }
    if (proposals.rows > 0) {
      for (Table<?> table : List.of(tables.funds(), tables.envelopes())) {
        if (table.usable && table.rows == 0) {
          issues.error(table.file, null, null, "no-rows", table.file);
        }
      }
      checkSchemes(files, tables, issues);
    }
  }

  private static void checkSchemes(DatasetFolder files, Tables tables, Issues issues) {
    boolean broken = files.exists(Dictionary.SCHEMES) && !tables.shares().usable;
    if (broken || tables.shares().rows > 0) {
      return;
    }
    Set<String> financed = new HashSet<>();
    tables.financing().records().forEach(p -> financed.add(p.proposalId()));
    long without =
        tables.proposals().records().stream().filter(p -> !financed.contains(p.id())).count();
    if (without > 0) {
      issues.error(Dictionary.SCHEMES, null, null, "schemes-missing", without);
    }
  }
}
