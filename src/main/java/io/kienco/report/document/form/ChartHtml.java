package io.kienco.report.document.form;

import io.kienco.report.Amounts;
import io.kienco.report.Texts;
import io.kienco.report.document.paper.Chart;
import io.kienco.report.document.paper.Chart.Series;
import java.util.List;
import java.util.stream.IntStream;

/** Charts as boxes of XHTML: the words stay words, and nothing needs a graphics toolkit. */
final class ChartHtml {

  private static final double WIDTH = 158;
  private static final double HEIGHT = 46;
  private static final List<String> TONES =
      List.of("#1f3a5f", "#5b8db8", "#a9c6de", "#d9a441", "#7f7f7f", "#c9c9c9");

  private final Amounts amounts;
  private final Texts texts;

  ChartHtml(Texts texts) {
    this.texts = texts;
    this.amounts = new Amounts(texts);
  }

  void write(Chart chart, Html out) {
    out.raw("<div class=\"figure\">");
    out.element("h3", "", title(chart));
    if (chart.shape() == Chart.Shape.COLUMNS) {
      columns(chart, out);
      legend(chart, out);
    } else {
      bars(chart, out);
    }
    out.raw("</div>\n");
  }

  private String title(Chart chart) {
    boolean money = chart.unit() == Chart.Unit.DONG;
    return money ? chart.title() + " (" + texts.get("table.unit") + ")" : chart.title();
  }

  private String amount(Chart chart, long value) {
    return chart.unit() == Chart.Unit.DONG ? amounts.billions(value) : amounts.count(value);
  }

  private void columns(Chart chart, Html out) {
    int n = chart.categories().size();
    double[] sums = IntStream.range(0, n).mapToDouble(i -> sum(chart, i)).toArray();
    double most = Math.max(1, IntStream.range(0, n).mapToDouble(i -> sums[i]).max().orElse(1));
    double step = WIDTH / Math.max(1, n);
    out.raw("<div class=\"plot\" style=\"height:" + Html.mm(HEIGHT + 13) + "\">");
    for (int i = 0; i < n; i++) {
      double bottom = 6;
      for (int s = 0; s < chart.series().size(); s++) {
        double height = HEIGHT * chart.series().get(s).amounts().get(i) / most;
        box(out, step * (i + 0.2), bottom, step * 0.6, height, tone(s));
        bottom += height;
      }
      label(out, step * i, bottom + 0.5, step, amount(chart, (long) sums[i]));
      label(out, step * i, 0, step, chart.categories().get(i));
    }
    out.raw("</div>");
  }

  private static double sum(Chart chart, int category) {
    return chart.series().stream().mapToLong(s -> s.amounts().get(category)).sum();
  }

  private static void box(
      Html out, double left, double bottom, double width, double height, String tone) {
    String place = "left:" + Html.mm(left) + ";bottom:" + Html.mm(bottom);
    String size = ";width:" + Html.mm(width) + ";height:" + Html.mm(height);
    out.raw("<div style=\"" + place + size + ";background:" + tone + "\"></div>");
  }

  private static void label(Html out, double left, double bottom, double width, String text) {
    String place = "left:" + Html.mm(left) + ";bottom:" + Html.mm(bottom);
    out.element(
        "div", "class=\"label\" style=\"" + place + ";width:" + Html.mm(width) + "\"", text);
  }

  private static void legend(Chart chart, Html out) {
    out.raw("<p class=\"legend\">");
    for (int s = 0; s < chart.series().size(); s++) {
      Series series = chart.series().get(s);
      String tone = tone(s);
      out.raw("<span class=\"key\" style=\"background:" + tone + "\"></span>");
      out.text(series.name()).raw("<br/>");
    }
    out.raw("</p>");
  }

  private void bars(Chart chart, Html out) {
    List<Long> values = chart.series().get(0).amounts();
    double most = Math.max(1, values.stream().mapToLong(Long::longValue).max().orElse(1));
    out.raw("<table class=\"bars\">");
    for (int i = 0; i < values.size(); i++) {
      String width = Html.mm(80 * Math.max(0, values.get(i)) / most);
      out.raw("<tr>").element("td", "class=\"name\"", chart.categories().get(i));
      out.raw("<td class=\"bar\"><div style=\"width:" + width + "\"></div></td>");
      out.element("td", "class=\"n\"", amount(chart, values.get(i))).raw("</tr>");
    }
    out.raw("</table>");
  }

  /** {@code #rrggbb} of a series. */
  static String tone(int series) {
    return TONES.get(series % TONES.size());
  }
}
