package io.kienco.data;

import io.kienco.model.DataIssue;
import io.kienco.model.Portfolio;
import java.util.List;

/**
 * A dataset read with an eye on what is possible but odd.
 *
 * @param portfolio null when any issue is an error
 * @param issues with warnings of plausibility among them
 * @param unknown columns with cells that are not known, in the dictionary's order
 */
public record DatasetInspection(
    Portfolio portfolio, List<DataIssue> issues, List<UnknownCells> unknown) {

  /** How many of a column's cells are empty; a column that is not there is all empty. */
  public record UnknownCells(String file, String column, int unknown, int rows) {}

  public DatasetInspection {
    issues = List.copyOf(issues);
    unknown = List.copyOf(unknown);
  }
}
