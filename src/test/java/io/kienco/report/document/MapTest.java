package io.kienco.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.data.BoundaryReader;
import io.kienco.model.Boundaries;
import io.kienco.model.Commune;
import io.kienco.report.Texts;
import io.kienco.report.document.form.HtmlForm;
import io.kienco.report.document.form.Template;
import io.kienco.report.document.paper.AreaMap;
import io.kienco.report.document.paper.AreaMap.Area;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Paper.Heading;
import io.kienco.report.document.paper.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Communes are areas where the dataset has their borders, and spots where it has not. */
class MapTest {

  private static final Subject.OfPlan ON_MAP = Asked.demo().planOnMap();

  private static String html(Subject subject) throws IOException {
    byte[] html = Written.bytes(subject, ReportKind.ALLOCATION, ReportFormat.HTML, "en");
    return new String(html, StandardCharsets.UTF_8);
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  @Test
  void theBorderIsOutlinedAndTheMostMoneyIsDarkest() {
    List<double[][]> square = List.<double[][]>of(new double[][] {{6, 1}, {7, 1}, {7, 2}, {6, 2}});
    AreaMap map =
        new AreaMap(
            "map",
            "Map",
            List.of(
                new Area("Little", square, 1, false),
                new Area("Much", square, 9, true),
                new Area("None", square, 0, false)));
    Section section = new Section("s", "S", false, List.of(map));
    Heading heading = new Heading("T", "", List.of(), List.of());
    LocalDate day = LocalDate.of(2026, 1, 1);
    Paper paper = new Paper("p", "en", day, null, false, "m", heading, List.of(section), List.of());
    String html = new HtmlForm(Texts.in("en")).of(paper, Template.DEFAULT);
    assertEquals(1, count(html, "fill=\"#98bbd9\" stroke=\"#b03020\""));
    assertEquals(1, count(html, "fill=\"#e3ecf4\" stroke=\"#7a8a99\""));
    assertEquals(1, count(html, "fill=\"#ffffff\" stroke=\"#7a8a99\""));
  }

  @Test
  void anAreaIsDrawnACommune() throws IOException {
    List<Commune> communes = ON_MAP.assessment().portfolio().communes();
    String html = html(ON_MAP);
    assertEquals(communes.size(), count(html, "<path "));
    assertEquals(0, count(html, "class=\"spot "));
  }

  @Test
  void withoutBordersASpotIsDrawnACommune() throws IOException {
    String html = html(Asked.demo().plan());
    assertEquals(0, count(html, "<path "));
    assertEquals(ON_MAP.assessment().portfolio().communes().size(), count(html, "class=\"spot "));
  }

  @Test
  void theAreasArePaintedInThePdf() throws IOException {
    byte[] file = Written.bytes(ON_MAP, ReportKind.ALLOCATION, ReportFormat.PDF, "en");
    try (PDDocument pdf = Loader.loadPDF(file)) {
      int pictures = 0;
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          pictures += page.getResources().isImageXObject(name) ? 0 : 1;
        }
      }
      assertEquals(1, pictures);
    }
  }

  @Test
  void whatCannotBeDrawnIsLeftOut() {
    String ring = "[[106,21],[107,21],[107,22],[106,21]]";
    String features =
        feature("A", "Polygon", "[" + ring + "]")
            + feature("B", "MultiPolygon", "[[" + ring + "],[" + ring + "]]")
            + feature("C", "Point", "[106,21]")
            + feature("D", "Polygon", "[[[600,2300],[1,2],[3,4],[600,2300]]]")
            + "{}";
    Boundaries read =
        BoundaryReader.of(
            ("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}")
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(1, read.byCommune().get("A").size());
    assertEquals(2, read.byCommune().get("B").size());
    assertEquals(2, read.byCommune().size());
    assertEquals(
        Boundaries.NONE, BoundaryReader.of("{\"features\":[{".getBytes(StandardCharsets.UTF_8)));
  }

  private static String feature(String code, String type, String coordinates) {
    return "{\"properties\":{\"commune_code\":\"%s\"},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}},"
        .formatted(code, type, coordinates);
  }
}
