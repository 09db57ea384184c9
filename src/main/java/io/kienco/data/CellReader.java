package io.kienco.data;

import io.kienco.data.workbook.Plain;
import io.kienco.model.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a cell by its column's type; tells the issues what it cannot read, and gives null. */
final class CellReader {

  private static final Pattern LOCAL_DATE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");

  private final Issues issues;
  private final NumberCells numbers;

  /**
   * @param decimalComma whether {@code 21,9} is a number, as where cells are not parted by commas
   */
  CellReader(Issues issues, boolean decimalComma) {
    this.issues = issues;
    this.numbers = new NumberCells(issues, decimalComma);
  }

  /** The number that a cell of no known column holds, or null. */
  Double number(String text) {
    return numbers.any(text);
  }

  /** Text, Integer, Long, BigDecimal, Boolean, LocalDate or a list of texts or Integers. */
  Object read(String text, Column column, int line) {
    return switch (column.type()) {
      case INTEGER, YEAR -> numbers.whole(text, column, line);
      case MONEY -> numbers.money(text, column, line);
      case DECIMAL -> numbers.decimal(text, column, line);
      case BOOLEAN -> flag(text, column, line);
      case CODE -> code(text, column, line);
      case DATE -> date(text, column, line);
      case LIST -> list(text);
      case PERCENTS -> percents(text, column, line);
      default -> text;
    };
  }

  private Object flag(String text, Column column, int line) {
    return switch (Plain.key(text)) {
      case "true", "1", "yes", "co" -> Boolean.TRUE;
      case "false", "0", "no", "khong" -> Boolean.FALSE;
      default -> fail(column, line, "not-yes-or-no", text);
    };
  }

  private Object code(String text, Column column, int line) {
    int known = column.codes().indexOf(text);
    if (known >= 0) {
      return column.codes().get(known);
    }
    String near = Nearest.to(text, column.codes());
    if (column.open()) {
      if (near != null) {
        issues.warn(column.file(), line, column.name(), "code-looks-misspelt", text, near);
      }
      return text;
    }
    return near == null
        ? fail(column, line, "code-unknown", text, String.join(", ", column.codes()))
        : fail(column, line, "code-unknown-near", text, near);
  }

  private Object date(String text, Column column, int line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      boolean local = LOCAL_DATE.matcher(text).matches();
      return fail(column, line, local ? "date-local" : "not-a-date", text);
    }
  }

  private static List<String> list(String text) {
    List<String> parts = new ArrayList<>(2);
    for (String part : text.split(";")) {
      String stripped = part.strip();
      if (!stripped.isEmpty() && !parts.contains(stripped)) {
        parts.add(stripped);
      }
    }
    return parts;
  }

  private Object percents(String text, Column column, int line) {
    List<Integer> percents = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      String stripped = part.strip();
      if (!NumberCells.digits(stripped, 0) || stripped.length() > 3) {
        return fail(column, line, "not-percents", text);
      }
      percents.add(Integer.valueOf(stripped));
    }
    return percents;
  }

  private Object fail(Column column, int line, String code, String... args) {
    issues.error(column.file(), line, column.name(), code, (Object[]) args);
    return null;
  }
}
