package io.kienco.report.document.form;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page's names of marked content. Each cell is marked, its rules and grounds thrice: those get
 * one name a page, else most of a document is their boxes. The others are known by identity, where
 * PDFBox would look through all names of the page before it adds one.
 */
final class PropertyNames extends COSDictionary {

  private static final COSName LAYOUT = COSName.getPDFName("Layout");

  private final Map<COSBase, Boolean> known = new IdentityHashMap<>();

  private PropertyNames() {
    COSDictionary layout = new COSDictionary();
    layout.setItem(COSName.TYPE, LAYOUT);
    layout.setDirect(true);
    super.setItem(LAYOUT, layout);
  }

  static void on(PDPage page) {
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.PROPERTIES, new PropertyNames());
    page.setResources(resources);
  }

  @Override
  public void setItem(COSName key, COSBase value) {
    super.setItem(key, value);
    known.put(value, true);
  }

  @Override
  public boolean containsValue(Object value) {
    return isLayout(value) || known.containsKey(value);
  }

  @Override
  public COSName getKeyForValue(Object value) {
    return isLayout(value) ? LAYOUT : super.getKeyForValue(value);
  }

  private static boolean isLayout(Object value) {
    return value instanceof COSDictionary mark
        && COSName.BACKGROUND.equals(mark.getCOSName(COSName.TYPE));
  }
}
