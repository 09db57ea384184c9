package io.kienco.report.document.form;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The rules between a table's cells: one line below a row, one beside a column and page. Told as
 * borders, the layout draws two shapes a cell, which is a quarter of making a long report.
 */
final class Rules {

  private final PdfBoxRenderer laid;
  private final List<PageBox> pages;
  private final List<RuledPage> ruled = new ArrayList<>();
  private final double dots;
  private int at;

  private Rules(PdfBoxRenderer laid) {
    this.laid = laid;
    this.pages = laid.getRootBox().getLayer().getPages();
    this.dots = laid.getDotsPerPoint();
    pages.forEach(page -> ruled.add(new RuledPage()));
  }

  /** On pages that are painted, each page of the layout being one of the document. */
  static void draw(PdfBoxRenderer laid, PDDocument document) throws IOException {
    Rules rules = new Rules(laid);
    rules.find(laid.getRootBox());
    RenderingContext context = laid.getSharedContext().newRenderingContextInstance();
    for (int i = 0; i < rules.pages.size(); i++) {
      PageBox page = rules.pages.get(i);
      double left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT) / rules.dots;
      double top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) / rules.dots;
      rules.ruled.get(i).draw(document, document.getPage(i), left, top);
    }
  }

  private void find(Box box) {
    boolean body = box instanceof TableSectionBox section && !section.isHeader();
    if (body && box.getParent() instanceof TableBox table && isGrid(table)) {
      box.getChildren().stream().map(TableRowBox.class::cast).forEach(this::row);
    } else {
      box.getChildren().forEach(this::find);
    }
  }

  private static boolean isGrid(TableBox table) {
    String names = table.getElement() == null ? "" : table.getElement().getAttribute("class");
    return List.of(names.split(" ")).contains("grid");
  }

  private void row(TableRowBox row) {
    for (Box cell : row.getChildren()) {
      if (cell instanceof TableCellBox
          && !cell.getElement().getAttribute("class").equals("ending")) {
        cell(row, cell, cell == row.getChild(0));
      }
    }
  }

  /** On each page that the row reaches: one is taller than a page when a text is. */
  private void cell(TableRowBox row, Box cell, boolean first) {
    int top = row.getAbsY();
    int bottom = top + row.getHeight();
    while (at > 0 && pages.get(at).getTop() > top) {
      at--;
    }
    while (at + 1 < pages.size() && pages.get(at).getBottom() <= top) {
      at++;
    }
    for (int i = at; i < pages.size() && pages.get(i).getTop() < bottom; i++) {
      PageBox page = pages.get(i);
      double from = (Math.max(top, page.getTop()) - page.getPaintingTop()) / dots;
      double to = (Math.min(bottom, page.getBottom()) - page.getPaintingTop()) / dots;
      double left = cell.getAbsX() / dots;
      ruled.get(i).cell(left, left + cell.getWidth() / dots, from, to, first);
    }
  }
}
