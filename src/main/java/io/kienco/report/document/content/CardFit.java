package io.kienco.report.document.content;

import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Column;
import io.kienco.report.document.paper.Fact;
import io.kienco.report.document.paper.Row;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.List;

/** Keeps a school's card to one printed page: the last findings give way to a pointer. */
final class CardFit {

  /** Points that A4 leaves for a card, less its heading. */
  private static final double PAGE = 690;

  private static final double TITLE = 24;
  private static final double UNIT = 15;
  private static final double LINE = 9.4;
  private static final double ROW = 5;
  private static final double FACT_LINE = 12.5;
  private static final double FACT = 5;

  /** Letters that fit across the page in the type of tables and of facts. */
  private static final double TABLE_LETTERS = 112;

  private static final int FACT_LETTERS = 58;

  private CardFit() {}

  /**
   * @param last the table that gives way
   * @param more says how many rows are left out
   */
  static List<Block> fit(List<Block> above, Table last, More more) {
    double room = PAGE - above.stream().mapToDouble(CardFit::height).sum() - TITLE;
    room -= height(last, header(last));
    List<Row> kept = new ArrayList<>();
    for (Row row : last.rows()) {
      room -= height(last, row);
      if (room < 2 * (LINE + ROW) && kept.size() < last.rows().size() - 1) {
        kept.add(more.row(last.rows().size() - kept.size()));
        break;
      }
      kept.add(row);
    }
    List<Block> blocks = new ArrayList<>(above);
    blocks.add(new Table(last.id(), last.title(), last.columns(), kept));
    return blocks;
  }

  /** The row that stands for those left out. */
  interface More {
    Row row(int leftOut);
  }

  private static double height(Block block) {
    if (block instanceof Block.Facts facts) {
      return facts.facts().stream().mapToDouble(CardFit::height).sum() + 8;
    }
    if (block instanceof Table table) {
      double rows = table.rows().stream().mapToDouble(r -> height(table, r)).sum();
      boolean money = table.columns().stream().anyMatch(c -> c.kind().isMoney());
      return TITLE + (money ? UNIT : 0) + height(table, header(table)) + rows;
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
