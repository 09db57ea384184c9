package io.kienco.report.document.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * A font that remembers how wide each letter is and how it is written. PDFBox writes a text and
 * reads it again whenever it measures one, which is a tenth of making a long report.
 */
final class MeasuredFont extends PDFont {

  private record Letter(float width, byte[] code) {}

  private final PDType0Font font;
  private final Map<Integer, Letter> letters = new HashMap<>();

  MeasuredFont(PDType0Font font) {
    super(font.getCOSObject());
    this.font = font;
  }

  /** Adds from the left, as PDFBox does, so that every line breaks where it did. */
  @Override
  public float getStringWidth(String text) throws IOException {
    float width = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      width += letter(letter).width;
      i += Character.charCount(letter);
    }
    return width;
  }

  @Override
  protected byte[] encode(int letter) throws IOException {
    return letter(letter).code;
  }

  /**
   * @throws IllegalArgumentException when the font has no such letter
   */
  private Letter letter(int letter) throws IOException {
    Letter known = letters.get(letter);
    if (known == null) {
      String text = Character.toString(letter);
      known = new Letter(font.getStringWidth(text), font.encode(text));
      letters.put(letter, known);
    }
    return known;
  }

  @Override
  public void addToSubset(int letter) {
    font.addToSubset(letter);
  }

  @Override
  public void subset() throws IOException {
    font.subset();
  }

  @Override
  public boolean willBeSubset() {
    return font.willBeSubset();
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    return font.readCode(in);
  }

  @Override
  public float getWidth(int code) throws IOException {
    return font.getWidth(code);
  }

  @Override
  public float getWidthFromFont(int code) throws IOException {
    return font.getWidthFromFont(code);
  }

  @Override
  public boolean hasExplicitWidth(int code) throws IOException {
    return font.hasExplicitWidth(code);
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("an embedded font");
  }

  @Override
  @SuppressWarnings("deprecation")
  public float getHeight(int code) throws IOException {
    return font.getHeight(code);
  }

  @Override
  public BoundingBox getBoundingBox() throws IOException {
    return font.getBoundingBox();
  }

  /** Asked before there is a font, too. */
  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public PDFontDescriptor getFontDescriptor() {
    return font.getFontDescriptor();
  }

  @Override
  public Matrix getFontMatrix() {
    return font == null ? super.getFontMatrix() : font.getFontMatrix();
  }

  @Override
  public boolean isVertical() {
    return font.isVertical();
  }

  @Override
  public boolean isEmbedded() {
    return font.isEmbedded();
  }

  @Override
  public boolean isDamaged() {
    return font.isDamaged();
  }
}
