package io.kienco.report.document.form;

import io.kienco.report.document.paper.Paper;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF says of itself, from the paper and never from the clock. */
final class Imprint {

  private Imprint() {}

  static void on(PDDocument document, Paper paper) {
    Calendar date = GregorianCalendar.from(paper.date().atStartOfDay(ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(date);
    document.getDocumentInformation().setModificationDate(date);
    document.setDocumentId(paper.date().toEpochDay());
  }
}
