package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.SpotMap;
import io.kienco.report.document.paper.SpotMap.Spot;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places by longitude and latitude, a spot each; the largest amounts are named where they fit. */
final class MapHtml {

  private static final double WIDTH = 158;
  private static final double MOST_HEIGHT = 120;
  private static final double MARGIN = 8;
  private static final double LARGEST = 5.5;
  private static final double LETTER = 1.45;
  private static final int NAMED = 25;

  private final Texts texts;

  MapHtml(Texts texts) {
    this.texts = texts;
  }

  void write(SpotMap map, Html out) {
    Frame frame = new Frame(map.spots());
    List<Spot> spots = new ArrayList<>(map.spots());
    spots.sort(Comparator.comparing(Spot::amount).reversed());
    double most = Math.max(1, spots.get(0).amount());
    out.raw("<div class=\"figure\">").element("h3", "", map.title());
    out.raw("<div class=\"plot map\" style=\"height:" + Html.mm(frame.height) + "\">");
    for (Spot spot : spots) {
      spot(spot, frame, most, out);
    }
    names(spots, frame, most, out);
    out.raw("</div>").element("p", "class=\"legend\"", texts.get("doc.map.legend"));
    out.raw("</div>\n");
  }

  private static double radius(Spot spot, double most) {
    return Math.max(0.7, LARGEST * Math.sqrt(Math.max(0, spot.amount()) / most));
  }

  private static void spot(Spot spot, Frame frame, double most, Html out) {
    double r = radius(spot, most);
    String kind = spot.amount() == 0 ? "none" : spot.marked() ? "marked" : "plain";
    String place = "left:" + Html.mm(frame.x(spot) - r) + ";bottom:" + Html.mm(frame.y(spot) - r);
    String size = ";width:" + Html.mm(2 * r) + ";height:" + Html.mm(2 * r);
    String round = ";border-radius:" + Html.mm(r);
    out.raw("<div class=\"spot " + kind + "\" style=\"" + place + size + round + "\"></div>");
  }

  private static void names(List<Spot> spots, Frame frame, double most, Html out) {
    List<Rectangle2D> taken = new ArrayList<>();
    spots.forEach(s -> taken.add(frame.box(s, radius(s, most))));
    for (Spot spot : spots.subList(0, Math.min(NAMED, spots.size()))) {
      double left = frame.x(spot) + radius(spot, most) + 0.5;
      double bottom = frame.y(spot) - 1.6;
      Rectangle2D box = new Rectangle2D.Double(left, bottom, LETTER * spot.name().length(), 3.4);
      boolean fits = box.getMaxX() < WIDTH && taken.stream().noneMatch(box::intersects);
      if (spot.amount() > 0 && fits) {
        taken.add(box);
        String place = "left:" + Html.mm(left) + ";bottom:" + Html.mm(bottom);
        out.element("div", "class=\"name\" style=\"" + place + "\"", spot.name());
      }
    }
  }

  /** Degrees to millimetres, one scale both ways at the middle latitude. */
  private static final class Frame {
    private final double west;
    private final double south;
    private final double shrink;
    private final double scale;
    private final double left;
    private final double height;

    Frame(List<Spot> spots) {
      west = spots.stream().mapToDouble(Spot::longitude).min().orElse(0);
      south = spots.stream().mapToDouble(Spot::latitude).min().orElse(0);
      double east = spots.stream().mapToDouble(Spot::longitude).max().orElse(0);
      double north = spots.stream().mapToDouble(Spot::latitude).max().orElse(0);
      shrink = Math.cos(Math.toRadians((south + north) / 2));
      double wide = Math.max(0.01, (east - west) * shrink);
      double tall = Math.max(0.01, north - south);
      scale = Math.min((WIDTH - 2 * MARGIN) / wide, (MOST_HEIGHT - 2 * MARGIN) / tall);
      left = (WIDTH - wide * scale) / 2;
      height = tall * scale + 2 * MARGIN;
    }

    double x(Spot spot) {
      return left + (spot.longitude() - west) * shrink * scale;
    }

    Rectangle2D box(Spot spot, double r) {
      return new Rectangle2D.Double(x(spot) - r, y(spot) - r, 2 * r, 2 * r);
    }

    double y(Spot spot) {
      return MARGIN + (spot.latitude() - south) * scale;
    }
  }
}
