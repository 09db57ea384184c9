package io.kienco.report.document.paper;

/**
 * A column of a table.
 *
 * @param id stable: templates order columns by it
 * @param width share of the table's width, against the other columns' shares
 * @param summed true where group rows and the total add the items up
 */
public record Column(String id, String title, Kind kind, int width, boolean summed) {

  /** What a cell holds, and so its Java type; a null cell is unknown or does not apply. */
  public enum Kind {
    /** {@code String}. */
    TEXT,
    /** {@code String} that is never broken. */
    CODE,
    /** {@code Long} đồng: shown in triệu on paper, to the đồng in workbooks. */
    MONEY,
    /** {@code Long} đồng: shown to the đồng everywhere. */
    DONG,
    /** {@code Long}. */
    COUNT,
    /** {@code Integer}, not grouped by thousands. */
    YEAR,
    /** {@code BigDecimal}. */
    POINTS,
    /** {@code BigDecimal} share of one. */
    SHARE,
    /** {@code LocalDate}. */
    DATE;

    public boolean isNumber() {
      return this != TEXT && this != CODE && this != DATE;
    }

    public boolean isMoney() {
      return this == MONEY || this == DONG;
    }
  }

  public static Column text(String id, String title, int width) {
    return new Column(id, title, Kind.TEXT, width, false);
  }

  public static Column code(String id, String title, int width) {
    return new Column(id, title, Kind.CODE, width, false);
  }

  public static Column of(Kind kind, String id, String title, int width) {
    return new Column(id, title, kind, width, false);
  }

  public static Column sum(Kind kind, String id, String title, int width) {
    return new Column(id, title, kind, width, true);
  }
}
