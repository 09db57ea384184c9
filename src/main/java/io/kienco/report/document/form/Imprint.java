package io.kienco.report.document.form;

import io.kienco.report.document.paper.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says of itself, from the paper and never from the clock. */
final class Imprint {

  private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-][0-9:]{5})";

  private Imprint() {}

  static void on(PDDocument document, Paper paper) throws IOException {
    Calendar date = GregorianCalendar.from(paper.date().atStartOfDay(ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(date);
    document.getDocumentInformation().setModificationDate(date);
    document.setDocumentId(paper.date().toEpochDay());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    String told;
    try (InputStream xmp = catalog.getMetadata().exportXMPMetadata()) {
      told = new String(xmp.readAllBytes(), StandardCharsets.UTF_8);
    }
    String dated = told.replaceAll(INSTANT, paper.date() + "T00:00:00+00:00");
    byte[] bytes = dated.getBytes(StandardCharsets.UTF_8);
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(bytes)));
  }
}
