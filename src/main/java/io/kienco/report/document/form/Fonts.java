package io.kienco.report.document.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Serif in its four faces, once a document, only the glyphs it uses embedded. */
final class Fonts {

  private static final String FAMILY = "Liberation Serif";

  private enum Face {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

    private final String file;
    private final int weight;
    private final FontStyle style;

    Face(String file, int weight, FontStyle style) {
      this.file = file;
      this.weight = weight;
      this.style = style;
    }
  }

  private final Map<Face, PDFont> fonts = new LinkedHashMap<>();

  Fonts(PDDocument document) throws IOException {
    for (Face face : Face.values()) {
      fonts.put(face, load(document, face));
    }
  }

  /** Ligatures are left out: Vietnamese has none, and looking for them takes most of the time. */
  private static PDFont load(PDDocument document, Face face) throws IOException {
    String resource = "/liberation/LiberationSerif-" + face.file + ".ttf";
    try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no font " + resource);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return new MeasuredFont(PDType0Font.load(document, font, true));
    }
  }

  void give(PdfRendererBuilder builder) {
    fonts.forEach(
        (face, font) ->
            builder.useFont(new PDFontSupplier(font), FAMILY, face.weight, face.style, true));
  }
}
