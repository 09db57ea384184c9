package io.kienco.report.document.paper;

import java.util.List;

/**
 * Amounts side by side.
 *
 * @param shape {@code COLUMNS} stands, one stack a category; {@code BARS} lies, one line a category
 */
public record Chart(
    String id, String title, Unit unit, Shape shape, List<String> categories, List<Series> series)
    implements Block {

  /** What is counted: đồng, or points of benefit. */
  public enum Unit {
    DONG,
    POINTS
  }

  /** How it is drawn. */
  public enum Shape {
    COLUMNS,
    BARS
  }

  /** One amount a category. */
  public record Series(String name, List<Long> amounts) {
    public Series {
      amounts = List.copyOf(amounts);
    }
  }

  /** Of đồng. */
  public Chart(String id, String title, Shape shape, List<String> categories, List<Series> series) {
    this(id, title, Unit.DONG, shape, categories, series);
  }

  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }
}
