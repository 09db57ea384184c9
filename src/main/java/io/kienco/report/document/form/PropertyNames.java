package io.kienco.report.document.form;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page's names of marked content. Each cell of a table is marked, and PDFBox looks through all
 * names of the page before it adds one: here by identity, and so at once.
 */
final class PropertyNames extends COSDictionary {

  private final Map<COSBase, Boolean> known = new IdentityHashMap<>();

  private PropertyNames() {}

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
    return known.containsKey(value);
  }
}
