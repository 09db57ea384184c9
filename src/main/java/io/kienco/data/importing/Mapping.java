package io.kienco.data.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Which of a workbook's columns is which of ours.
 *
 * @param dataset what {@code dataset.json} will say
 * @param communeChanges table of old and new communes, beside the mapping or {@code 2025}; null for
 *     none
 * @param communeAnswers file of answers for communes that were divided; null for none
 */
record Mapping(
    ObjectNode dataset, List<TableMapping> tables, String communeChanges, String communeAnswers) {

  /**
   * How one of our files is filled from one of their sheets.
   *
   * @param sheet its name; null for the first sheet that is not hidden
   * @param headingRow first row of the headings, from 1; null to look for it
   * @param decimalComma true when a comma, not a point, begins the decimals in texts
   * @param merge true when rows of the same key are one row, such as lists of rooms by kind
   */
  record TableMapping(
      String file,
      String sheet,
      Integer headingRow,
      boolean decimalComma,
      boolean merge,
      List<ColumnMapping> columns) {

    boolean maps(String column) {
      return columns.stream().anyMatch(c -> c.column().equals(column));
    }
  }

  /**
   * How one of our columns is filled: by a constant, a running number or their columns.
   *
   * @param from headings whose numbers are added up, or the one whose cell is taken
   * @param constant the same for every row; null otherwise
   * @param number prefix of a running number; null otherwise
   * @param values their word -> our word
   * @param times what a number is multiplied by to come to our unit; null for one
   * @param when heading -> value that the row must have there, else the cell is left out
   */
  record ColumnMapping(
      String column,
      List<String> from,
      String constant,
      String number,
      Map<String, String> values,
      BigDecimal times,
      Map<String, String> when) {}
}
