package io.kienco.report.document.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A row of a table. Groups stand above what they hold; the total stands above everything.
 *
 * @param depth 0 the total, 1 the outermost group, and so on; {@link #ITEM} for what is counted
 * @param cells one a column; null where there is nothing to say
 */
public record Row(int depth, List<Object> cells) {

  public static final int TOTAL = 0;
  public static final int ITEM = 9;

  public Row {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }

  public static Row item(Object... cells) {
    return new Row(ITEM, Arrays.asList(cells));
  }

  public static Row group(int depth, Object... cells) {
    return new Row(depth, Arrays.asList(cells));
  }

  public static Row total(Object... cells) {
    return new Row(TOTAL, Arrays.asList(cells));
  }

  public boolean isItem() {
    return depth == ITEM;
  }
}
