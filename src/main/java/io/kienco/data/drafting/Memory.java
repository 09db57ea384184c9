package io.kienco.data.drafting;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.kienco.data.Issues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was last drafted, from {@code drafted.csv}. */
final class Memory {

  static final String FILE = "drafted.csv";

  /** Where it is written before it is moved to its place; a run that was killed leaves it there. */
  private static final String BESIDE = ".drafted.csv.new";

  private Memory() {}

  /** Null when it cannot be read; the issues say so. */
  static ProposalSheet read(Path folder, Issues issues) {
    try {
      ProposalSheet memory = ProposalSheet.read(folder.resolve(FILE));
      if (memory.all().stream().noneMatch(r -> Key.of(r).measure().isEmpty())) {
        return memory;
      }
    } catch (IOException | CsvParseException e) {
      // told below, as for a file without the columns
    }
    issues.error(FILE, null, null, "drafted-unreadable");
    return null;
  }

  /**
   * A run killed after {@code proposals.csv} was moved and before its memory was: rows that it
   * drafted there are not the planner's.
   */
  static void recover(Path folder, ProposalSheet memory, ProposalSheet sheet) {
    try {
      if (Files.exists(folder.resolve(BESIDE))) {
        ProposalSheet.read(folder.resolve(BESIDE))
            .rows()
            .forEach(
                (id, row) -> {
                  boolean there = sheet.rows().containsKey(id);
                  boolean fresh = !memory.rows().containsKey(id);
                  if (there && (fresh || Proposed.sameCells(sheet.rows().get(id), row))) {
                    memory.rows().put(id, row);
                  }
                });
      }
    } catch (IOException | CsvParseException e) {
      // cut off while it was written: then proposals.csv was not yet moved
    }
  }
}
