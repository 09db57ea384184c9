package io.kienco.data;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of the data dictionary.
 *
 * @param key part of what identifies a row; always required
 * @param least null when there is no lower bound
 * @param codes allowed values; empty when any text will do
 * @param open true when other codes than the listed ones are allowed
 * @param references {@code file/column} that holds the value; null when none
 */
public record Column(
    String file,
    String name,
    boolean key,
    boolean required,
    CellType type,
    String unit,
    BigDecimal least,
    BigDecimal most,
    List<String> codes,
    boolean open,
    String references,
    String vi,
    String en) {

  /** The file that holds what this column names; null when it names nothing. */
  String referencedFile() {
    return references == null ? null : references.substring(0, references.indexOf('/'));
  }
}
