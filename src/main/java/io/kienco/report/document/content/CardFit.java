package io.kienco.report.document.content;

import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Fact;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;

/** Keeps a school's card to one printed page: the ends of its tables give way to a pointer. */
final class CardFit {

  /** Points that A4 leaves for a card, less its heading. */
  private static final double PAGE = 710;

  private static final double TITLE = 21.5;
  private static final double UNIT = 14.8;
  private static final double LINE = 9.05;
  private static final double ROW = 4.6;
  private static final double FACT_LINE = 12.5;
  private static final double FACT = 5;

  /** Letters that fit across the page in the type of tables and of facts. */
  private static final double TABLE_LETTERS = 112;

  private static final int FACT_LETTERS = 58;

  /** Room kept for the heading of a table and a few of its rows. */
  private static final double LEAST = 75;

  private final More more;
  private double room = PAGE;

  private CardFit(More more) {
    this.more = more;
  }

  /** The row that stands for those left out of a table. */
  interface More {
    Row row(Table table, int leftOut);
  }

  /**
   * @param blocks in their order on the page; the last gives way first
   */
  static List<Block> fit(List<Block> blocks, More more) {
    return new CardFit(more).cut(blocks);
  }

  private List<Block> cut(List<Block> blocks) {
    List<Block> fitted = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      double within = Math.max(LEAST, room - kept(blocks.subList(i + 1, blocks.size())));
      Block block = blocks.get(i) instanceof Table table ? cut(table, within) : blocks.get(i);
      room -= height(block);
      fitted.add(block);
    }
    return fitted;
  }

  /** Room for what follows: all of it, but little of the last. */
  private static double kept(List<Block> following) {
    double kept = following.isEmpty() ? 0 : LEAST;
    for (int i = 0; i < following.size() - 1; i++) {
      kept += height(following.get(i));
    }
    return kept;
  }

  private Table cut(Table table, double within) {
    double left = within - frame(table);
    double all = table.rows().stream().mapToDouble(r -> height(table, r)).sum();
    if (all <= left) {
      return table;
    }
    left -= 2 * LINE + ROW;
    List<Row> kept = new ArrayList<>();
    for (Row row : table.rows()) {
      left -= height(table, row);
      if (left < 0) {
        break;
      }
      kept.add(row);
    }
    kept.add(more.row(table, table.rows().size() - kept.size()));
    return new Table(table.id(), table.title(), table.columns(), kept);
  }

  private static double frame(Table table) {
    boolean money = table.columns().stream().anyMatch(c -> c.kind().isMoney());
    return TITLE + (money ? UNIT : 0) + height(table, header(table));
  }

  private static double height(Block block) {
    if (block instanceof Block.Facts facts) {
      return facts.facts().stream().mapToDouble(CardFit::height).sum() + 8;
    }
    if (block instanceof Table table) {
      return frame(table) + table.rows().stream().mapToDouble(r -> height(table, r)).sum();
    }
    return TITLE;
  }

  private static double height(Fact fact) {
    return FACT + FACT_LINE * lines(fact.value(), FACT_LETTERS);
  }

  private static Row header(Table table) {
    return new Row(Row.ITEM, new ArrayList<>(table.columns().stream().map(Column::title).toList()));
  }

  private static double height(Table table, Row row) {
    double all = table.columns().stream().mapToInt(Column::width).sum();
    int most = 1;
    for (int i = 0; i < table.columns().size(); i++) {
      Object cell = row.cells().get(i);
      double letters = TABLE_LETTERS * table.columns().get(i).width() / all - 1.5;
      most = Math.max(most, cell instanceof String text ? lines(text, letters) : 1);
    }
    return ROW + LINE * most;
  }

  private static int lines(String text, double letters) {
    return (int) Math.max(1, Math.ceil(text.length() * 1.06 / letters));
  }
}
