package io.kienco.report.document.form;

import io.kienco.report.Amounts;
import io.kienco.report.Texts;
import io.kienco.report.document.paper.AreaMap;
import io.kienco.report.document.paper.AreaMap.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Areas as paths of SVG, shaded by their amounts; the largest are named where the name fits. */
final class AreaHtml {

  private static final List<String> SHADES =
      List.of("#e3ecf4", "#c2d6e8", "#98bbd9", "#6d9fc9", "#4a86b8");
  private static final String NONE = "#ffffff";

  /** Millimetres that a letter takes, and the height of a name. */
  private static final double LETTER = 1.3;

  private static final double LINE = 3;

  private final Amounts amounts;
  private final Texts texts;

  AreaHtml(Texts texts) {
    this.texts = texts;
    this.amounts = new Amounts(texts);
  }

  void write(AreaMap map, Html out) {
    MapFrame frame = new MapFrame(map.areas().stream().flatMap(a -> a.rings().stream()).toList());
    List<Long> sorted = map.areas().stream().map(Area::amount).filter(a -> a > 0).sorted().toList();
    String size = "width:" + Html.mm(MapFrame.WIDTH) + ";height:" + Html.mm(frame.height());
    out.raw("<div class=\"figure\">").element("h3", "", map.title());
    out.raw("<div class=\"plot map\" style=\"" + size + "\">");
    out.raw(
            "<svg class=\""
                + Paths.CLASS
                + "\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" alt=\"")
        .text(map.title());
    out.raw("\" viewBox=\"0 0 " + MapFrame.WIDTH + " " + frame.height());
    out.raw("\" style=\"" + size + "\">\n");
    List<Area> order = new ArrayList<>(map.areas());
    order.sort(Comparator.comparing(Area::marked));
    order.forEach(area -> area(area, frame, sorted, out));
    out.raw("</svg>");
    names(map, frame, out);
    String most = amounts.money(sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1));
    out.raw("</div>").element("p", "class=\"legend\"", texts.get("doc.map.areas", most));
    out.raw("</div>\n");
  }

  private static void area(Area area, MapFrame frame, List<Long> sorted, Html out) {
    String line = area.marked() ? "#b03020\" stroke-width=\"0.7" : "#7a8a99\" stroke-width=\"0.2";
    out.raw(
        "<path fill-rule=\"evenodd\" fill=\""
            + shade(area.amount(), sorted)
            + "\" stroke=\""
            + line
            + "\" d=\"");
    area.rings().forEach(ring -> out.raw(frame.line(ring)));
    out.raw("\"/>\n");
  }

  /** In as many steps as there are shades, each of as many areas. */
  private static String shade(long amount, List<Long> sorted) {
    if (amount <= 0) {
      return NONE;
    }
    long below = sorted.stream().filter(a -> a < amount).count();
    return SHADES.get((int) (below * SHADES.size() / sorted.size()));
  }

  private static void names(AreaMap map, MapFrame frame, Html out) {
    List<Rectangle2D> taken = new ArrayList<>();
    List<Area> largest = new ArrayList<>(map.areas());
    largest.sort(Comparator.comparing(Area::amount).reversed());
    for (Area area : largest) {
      Rectangle2D within = frame.path(area.rings().get(0)).getBounds2D();
      double wide = LETTER * area.name().length();
      double left = within.getCenterX() - wide / 2;
      Rectangle2D box = new Rectangle2D.Double(left, within.getCenterY() - LINE / 2, wide, LINE);
      Path2D border = frame.path(area.rings().get(0));
      if (border.contains(box) && taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        String place = "left:" + Html.mm(left) + ";top:" + Html.mm(box.getY());
        out.element("div", "class=\"name\" style=\"" + place + "\"", area.name());
      }
    }
  }
}
