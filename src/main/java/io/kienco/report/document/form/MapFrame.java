package io.kienco.report.document.form;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Degrees to millimetres from the upper left, one scale both ways at the middle latitude. */
final class MapFrame {

  static final double WIDTH = 158;
  private static final double MOST_HEIGHT = 125;
  private static final double MARGIN = 3;

  /** Points nearer than this to the last are not drawn. */
  private static final double FINE = 0.1;

  private final double west;
  private final double north;
  private final double shrink;
  private final double scale;
  private final double left;
  private final double height;

  MapFrame(List<double[][]> rings) {
    double[] x = rings.stream().flatMap(Arrays::stream).mapToDouble(p -> p[0]).sorted().toArray();
    double[] y = rings.stream().flatMap(Arrays::stream).mapToDouble(p -> p[1]).sorted().toArray();
    west = x[0];
    north = y[y.length - 1];
    shrink = Math.cos(Math.toRadians((y[0] + north) / 2));
    double wide = Math.max(0.01, (x[x.length - 1] - west) * shrink);
    double tall = Math.max(0.01, north - y[0]);
    scale = Math.min((WIDTH - 2 * MARGIN) / wide, (MOST_HEIGHT - 2 * MARGIN) / tall);
    left = (WIDTH - wide * scale) / 2;
    height = Math.ceil(tall * scale + 2 * MARGIN);
  }

  double height() {
    return height;
  }

  private double x(double[] point) {
    return left + (point[0] - west) * shrink * scale;
  }

  private double y(double[] point) {
    return MARGIN + (north - point[1]) * scale;
  }

  Path2D path(double[][] ring) {
    Path2D path = new Path2D.Double();
    path.moveTo(x(ring[0]), y(ring[0]));
    Arrays.stream(ring, 1, ring.length).forEach(p -> path.lineTo(x(p), y(p)));
    path.closePath();
    return path;
  }

  /** As data of a path in SVG. */
  String line(double[][] ring) {
    StringBuilder line = new StringBuilder();
    double lastX = Double.NEGATIVE_INFINITY;
    double lastY = lastX;
    for (double[] point : ring) {
      double x = x(point);
      double y = y(point);
      if (Math.hypot(x - lastX, y - lastY) >= FINE) {
        line.append(line.isEmpty() ? "M" : "L");
        line.append(String.format(Locale.ROOT, "%.2f %.2f", x, y));
        lastX = x;
        lastY = y;
      }
    }
    return line.append("Z").toString();
  }
}
