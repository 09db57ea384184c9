package io.kienco.data.workbook;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which cell styles show a number as a date. */
final class DateStyles {

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST_DAY = 2_958_465;

  private final BitSet dates = new BitSet();

  static DateStyles read(InputStream in) throws XMLStreamException {
    DateStyles styles = new DateStyles();
    if (in != null) {
      styles.read(Xml.reader(in));
    }
    return styles;
  }

  boolean isDate(String style) {
    return style != null && style.matches("\\d{1,6}") && dates.get(Integer.parseInt(style));
  }

  /** Null when the number is no day that a workbook can hold. */
  static LocalDate date(String number, boolean since1904) {
    double days = Double.parseDouble(number);
    if (!(days >= 1 && days <= LAST_DAY)) {
      return null;
    }
    return (since1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays((long) days);
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Set<String> dateFormats = new HashSet<>();
    boolean inCells = false;
    int style = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        inCells |= name.equals("cellXfs");
        if (name.equals("numFmt") && isDateCode(xml.getAttributeValue(null, "formatCode"))) {
          dateFormats.add(xml.getAttributeValue(null, "numFmtId"));
        } else if (inCells && name.equals("xf")) {
          String format = xml.getAttributeValue(null, "numFmtId");
          dates.set(style++, isBuiltIn(format) || dateFormats.contains(format));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inCells &= !xml.getLocalName().equals("cellXfs");
      }
    }
  }

  /** The date formats that ECMA-376 part 1, 18.8.30 numbers; times alone are not dates. */
  private static boolean isBuiltIn(String format) {
    if (format == null || !format.matches("\\d{1,3}")) {
      return false;
    }
    int id = Integer.parseInt(format);
    return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id >= 50 && id <= 58;
  }

  private static boolean isDateCode(String code) {
    if (code == null || code.length() > 255) {
      return false;
    }
    String bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
    return bare.contains("y") || bare.contains("d") && bare.contains("m");
  }
}
