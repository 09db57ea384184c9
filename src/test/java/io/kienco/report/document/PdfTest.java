package io.kienco.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.School;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a printed report owes its reader: tags, bookmarks, fonts, page numbers, a page a school. */
class PdfTest {

  private static final Subject.OfPlan SUBJECT = Asked.demo().plan();

  private static byte[] pdf(ReportKind kind) throws IOException {
    return Written.bytes(SUBJECT, kind, ReportFormat.PDF, "vi");
  }

  @Test
  void itIsTaggedHasBookmarksAndEmbedsItsFonts() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(ReportKind.ALLOCATION))) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertTrue(pdf.getDocumentCatalog().getDocumentOutline().hasChildren());
      try (InputStream xmp = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
        String told = new String(xmp.readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(told.matches("(?s).*pdfaid:part[^0-9]*2.*"), told);
      }
      for (PDPage page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
        }
      }
    }
  }

  @Test
  void theContentsNameThePageOfEachPart() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(ReportKind.ALLOCATION))) {
      String law = "Căn cứ pháp lý";
      int last = pdf.getNumberOfPages();
      PDFTextStripper page = new PDFTextStripper();
      Matcher told = Pattern.compile(law + "[ .]*(\\d+)").matcher(page.getText(pdf));
      assertTrue(told.find(), "the contents name " + law);
      int at = Integer.parseInt(told.group(1));
      assertTrue(at > 1 && at <= last, told.group());
      page.setStartPage(at);
      page.setEndPage(at);
      assertTrue(page.getText(pdf).contains(law.toUpperCase(Locale.ROOT)), told.group());
    }
  }

  @Test
  void eachSchoolHasExactlyItsPage() throws IOException {
    List<School> schools = SUBJECT.assessment().portfolio().schools();
    try (PDDocument pdf = Loader.loadPDF(pdf(ReportKind.SCORECARDS))) {
      assertEquals(schools.size() + 1, pdf.getNumberOfPages());
      PDFTextStripper page = new PDFTextStripper();
      for (int i = 0; i < schools.size(); i++) {
        page.setStartPage(i + 2);
        page.setEndPage(i + 2);
        assertTrue(page.getText(pdf).contains(schools.get(i).code()), schools.get(i).code());
      }
    }
  }
}
