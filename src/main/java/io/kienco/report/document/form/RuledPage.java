package io.kienco.report.document.form;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** The rules of one page in points, y downwards from its margins; those that touch are one. */
final class RuledPage {

  private static final double THIN = 0.4;
  private static final double EDGE = 0.5;
  private static final double TOUCH = 0.06;
  private static final float GREY = 0x77 / 255f;

  private final List<Rectangle2D> grey = new ArrayList<>();
  private final List<Rectangle2D> black = new ArrayList<>();
  private final Map<Double, Rectangle2D> columns = new HashMap<>();
  private Rectangle2D below = new Rectangle2D.Double();

  /**
   * @param first the first of its row: the table's edge is on its left
   */
  void cell(double left, double right, double top, double bottom, boolean first) {
    if (first) {
      beside(left, top, bottom, EDGE, black);
    }
    beside(right - THIN, top, bottom, THIN, grey);
    below(left, right, bottom);
  }

  private void beside(double x, double top, double bottom, double wide, List<Rectangle2D> lines) {
    Rectangle2D above = columns.get(x);
    if (above != null && Math.abs(above.getMaxY() - top) < TOUCH) {
      above.setRect(x, above.getY(), wide, bottom - above.getY());
    } else {
      columns.put(x, new Rectangle2D.Double(x, top, wide, bottom - top));
      lines.add(columns.get(x));
    }
  }

  private void below(double left, double right, double bottom) {
    if (below.getMaxY() == bottom && Math.abs(below.getMaxX() - left) < TOUCH) {
      below.setRect(below.getX(), bottom - THIN, right - below.getX(), THIN);
    } else {
      below = new Rectangle2D.Double(left, bottom - THIN, right - left, THIN);
      grey.add(below);
    }
  }

  /**
   * @param left the page's margin
   * @param top the page's margin
   */
  void draw(PDDocument document, PDPage page, double left, double top) throws IOException {
    if (grey.isEmpty()) {
      return;
    }
    double height = page.getMediaBox().getHeight() - top;
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      out.beginMarkedContent(COSName.ARTIFACT);
      out.setNonStrokingColor(GREY);
      fill(grey, left, height, out);
      out.setNonStrokingColor(0f);
      fill(black, left, height, out);
      out.endMarkedContent();
    }
  }

  private static void fill(
      List<Rectangle2D> lines, double left, double height, PDPageContentStream out)
      throws IOException {
    for (Rectangle2D line : lines) {
      out.addRect(
          (float) (left + line.getX()),
          (float) (height - line.getMaxY()),
          (float) line.getWidth(),
          (float) line.getHeight());
    }
    if (!lines.isEmpty()) {
      out.fill();
    }
  }
}
