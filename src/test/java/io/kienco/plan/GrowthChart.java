package io.kienco.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Draws {@code docs/growth.svg} from {@code docs/growth.csv}: processor seconds to solve over
 * proposals, both axes by powers of ten, beside what growing in proportion would be.
 */
public final class GrowthChart {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int EDGE = 60;

  /** Least and greatest power of ten shown: of proposals, and of seconds. */
  private static final int[] X = {1, 7};

  private static final int[] Y = {-1, 4};

  private final StringBuilder svg = new StringBuilder();

  private record Point(double proposals, double seconds) {}

  private GrowthChart() {}

  /** Arguments: none; run from the repository's root. */
  public static void main(String[] args) throws IOException {
    List<Point> points =
        Files.readAllLines(Path.of("docs/growth.csv")).stream()
            .skip(1)
            .map(line -> line.split(","))
            .map(c -> new Point(Double.parseDouble(c[0]), Double.parseDouble(c[1])))
            .toList();
    Files.writeString(Path.of("docs/growth.svg"), new GrowthChart().draw(points));
  }

  private String draw(List<Point> points) {
    line(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif'"
            + " font-size='12'>",
        WIDTH, HEIGHT);
    line("<rect width='%d' height='%d' fill='white'/>", WIDTH, HEIGHT);
    grid();
    Point last = points.get(points.size() - 1);
    double each = last.seconds() / last.proposals();
    proportional(each);
    for (int i = 1; i < points.size(); i++) {
      stroke(points.get(i - 1), points.get(i), "stroke='#1f5fa8' stroke-width='2'");
    }
    for (Point p : points) {
      line("<circle cx='%.1f' cy='%.1f' r='4' fill='#1f5fa8'/>", x(p.proposals()), y(p.seconds()));
      line(
          "<text x='%.1f' y='%.1f' text-anchor='middle'>%.1f</text>",
          x(p.proposals()), y(p.seconds()) - 9, p.seconds());
    }
    line("</svg>");
    return svg.toString();
  }

  private void grid() {
    for (int e = X[0]; e <= X[1]; e++) {
      double n = Math.pow(10, e);
      stroke(new Point(n, Math.pow(10, Y[0])), new Point(n, Math.pow(10, Y[1])), "stroke='#ddd'");
      line("<text x='%.1f' y='%d' text-anchor='middle'>%,.0f</text>", x(n), HEIGHT - EDGE + 18, n);
    }
    for (int e = Y[0]; e <= Y[1]; e++) {
      double s = Math.pow(10, e);
      stroke(new Point(Math.pow(10, X[0]), s), new Point(Math.pow(10, X[1]), s), "stroke='#ddd'");
      line("<text x='%d' y='%.1f' text-anchor='end'>%s</text>", EDGE - 6, y(s) + 4, plain(s));
    }
    line("<text x='%d' y='%d' text-anchor='middle'>proposals</text>", WIDTH / 2, HEIGHT - 14);
    line("<text x='%d' y='24'>processor seconds of the solve</text>", EDGE);
  }

  private static String plain(double seconds) {
    return seconds < 1 ? "0.1" : String.format(Locale.ROOT, "%,.0f", seconds);
  }

  private void proportional(double each) {
    double from = Math.max(Math.pow(10, X[0]), Math.pow(10, Y[0]) / each);
    double to = Math.min(Math.pow(10, X[1]), Math.pow(10, Y[1]) / each);
    stroke(
        new Point(from, from * each),
        new Point(to, to * each),
        "stroke='#999' stroke-dasharray='5 4'");
    line("<text x='%.1f' y='%.1f' fill='#777'>in proportion</text>", x(from) + 14, y(from * each));
  }

  private void stroke(Point from, Point to, String style) {
    line(
        "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' %s/>",
        x(from.proposals()), y(from.seconds()), x(to.proposals()), y(to.seconds()), style);
  }

  private static double x(double proposals) {
    return EDGE + (Math.log10(proposals) - X[0]) / (X[1] - X[0]) * (WIDTH - 2 * EDGE);
  }

  private static double y(double seconds) {
    return HEIGHT - EDGE - (Math.log10(seconds) - Y[0]) / (Y[1] - Y[0]) * (HEIGHT - 2 * EDGE);
  }

  private void line(String format, Object... args) {
    svg.append(String.format(Locale.ROOT, format, args)).append('\n');
  }
}
