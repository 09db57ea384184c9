package io.kienco.report.document.form;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.List;
import java.util.Scanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Draws the SVG of our maps in a PDF: closed paths of straight lines, nothing else of SVG. */
final class Paths implements SVGDrawer {

  /** What marks a map as ours. */
  static final String CLASS = "areas";

  private static final Pattern STEP = Pattern.compile("([MLZ])(?:(-?[0-9.]+) (-?[0-9.]+))?");

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    return new Drawing(svg, (int) width, (int) height, dotsPerPixel);
  }

  /** Our maps have no letters in them. */
  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  @Override
  public void close() {}

  private record Drawing(Element svg, int width, int height, double dots) implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return width;
    }

    @Override
    public int getIntrinsicHeight() {
      return height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      if (!svg.getAttribute("class").equals(CLASS)) {
        return;
      }
      float wide = (float) (width / dots);
      float tall = (float) (height / dots);
      device.drawWithGraphics((float) x, (float) y, wide, tall, g -> draw(g, wide));
    }

    private void draw(Graphics2D graphics, double wide) {
      String[] box = svg.getAttribute("viewBox").trim().split("\\s+");
      graphics.scale(wide / Double.parseDouble(box[2]), wide / Double.parseDouble(box[2]));
      NodeList paths = svg.getElementsByTagName("path");
      for (int i = 0; i < paths.getLength(); i++) {
        draw(graphics, (Element) paths.item(i));
      }
    }

    private static void draw(Graphics2D graphics, Element path) {
      Path2D line = line(path.getAttribute("d"));
      graphics.setColor(Color.decode(path.getAttribute("fill")));
      graphics.fill(line);
      graphics.setColor(Color.decode(path.getAttribute("stroke")));
      graphics.setStroke(new BasicStroke(Float.parseFloat(path.getAttribute("stroke-width"))));
      graphics.draw(line);
    }

    private static Path2D line(String data) {
      Path2D line = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      try (Scanner steps = new Scanner(data)) {
        steps.findAll(STEP).forEach(step -> add(line, step));
      }
      return line;
    }

    private static void add(Path2D line, MatchResult step) {
      if (step.group(1).equals("Z")) {
        line.closePath();
      } else if (step.group(1).equals("M")) {
        line.moveTo(Double.parseDouble(step.group(2)), Double.parseDouble(step.group(3)));
      } else {
        line.lineTo(Double.parseDouble(step.group(2)), Double.parseDouble(step.group(3)));
      }
    }
  }
}
