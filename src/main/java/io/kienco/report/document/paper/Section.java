package io.kienco.report.document.paper;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A part with a heading of its own, a bookmark and, in a workbook, sheets.
 *
 * @param wide true when it lies across the page
 */
public record Section(String id, String title, boolean wide, List<Block> blocks) {

  private static final int BRIEF = 16;

  public Section {
    blocks = List.copyOf(blocks);
  }

  /** The same with each block changed. */
  public Section with(UnaryOperator<Block> change) {
    return new Section(id, title, wide, blocks.stream().map(change).toList());
  }

  /** A few words and rows: they need no page of their own. */
  public boolean isBrief() {
    boolean plain = blocks.stream().allMatch(b -> b instanceof Block.Words || b instanceof Table);
    return plain && tables().stream().mapToInt(t -> t.rows().size()).sum() <= BRIEF;
  }

  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}
