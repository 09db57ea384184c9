package io.kienco.report.document.form;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.kienco.report.document.paper.Paper;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/** XHTML laid out as PDF/A-2a: tagged, fonts embedded, bookmarks, and the same bytes each time. */
public final class PdfForm {

  /** The libraries' own doors: no log, and packing that takes half the time for 7 % more bytes. */
  static {
    XRLog.setLoggingEnabled(false);
    System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "4");
  }

  private final Watch watch;

  public PdfForm(Watch watch) {
    this.watch = watch;
  }

  public void write(Paper paper, String html, OutputStream out) throws IOException {
    Document page = Xhtml.parse(html);
    Ending.keep(page);
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      PdfRendererBuilder builder = builder(document);
      builder.withW3cDocument(page, null);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFWithoutClosing();
        Rules.draw(renderer, document);
      }
      Imprint.on(document, paper);
      document.save(out);
    }
  }

  private PdfRendererBuilder builder(PDDocument document) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("Kiên Cố");
    new Fonts(document).give(builder);
    builder.useUnicodeLineBreaker(new Lines(watch));
    builder.useSVGDrawer(new Paths());
    builder.usePageSupplier((d, width, height, page, shadow) -> page(d, width, height));
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith("data:"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    return builder;
  }

  private PDPage page(PDDocument document, float width, float height) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    PropertyNames.on(page);
    document.addPage(page);
    watch.page(document.getNumberOfPages());
    return page;
  }
}
