package io.kienco.data.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one worksheet part. */
final class SheetReader {

  private static final String NOT_CALCULATED = "=";

  private final XMLStreamReader xml;
  private final SharedStrings strings;
  private final DateStyles styles;
  private final boolean since1904;
  private final Line line = new Line();

  SheetReader(XMLStreamReader xml, SharedStrings strings, DateStyles styles, boolean since1904) {
    this.xml = xml;
    this.strings = strings;
    this.styles = styles;
    this.since1904 = since1904;
  }

  void read(Predicate<Line> reader) throws XMLStreamException, UnreadableSource {
    int row = 0;
    while (Xml.nextElement(xml, "row")) {
      row = Math.max(row + 1, rowNumber());
      line.start(row);
      readCells();
      if (!line.isBlank() && !reader.test(line)) {
        return;
      }
    }
  }

  private int rowNumber() {
    String number = xml.getAttributeValue(null, "r");
    return number != null && number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
  }

  private void readCells() throws XMLStreamException, UnreadableSource {
    int column = -1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        String name = xml.getAttributeValue(null, "r");
        column = name == null ? column + 1 : CellName.column(name);
        if (column < 0 || column >= Line.MOST_COLUMNS) {
          throw new UnreadableSource("workbook-columns", Line.MOST_COLUMNS);
        }
        readCell(column);
      }
    }
  }

  private void readCell(int column) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    String value = null;
    boolean formula = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        formula |= name.equals("f");
        if (name.equals("v") || name.equals("is")) {
          value = Xml.text(xml, name);
        }
      }
    }
    if (value != null && !value.isEmpty()) {
      setCell(column, type == null ? "n" : type, style, value);
    } else if (formula && !"str".equals(type)) {
      line.set(column, Line.Kind.ERROR, NOT_CALCULATED);
    }
  }

  private void setCell(int column, String type, String style, String value) {
    switch (type) {
      case "s" ->
          setText(column, value.matches("\\d{1,9}") ? strings.get(Integer.parseInt(value)) : null);
      case "b" -> line.set(column, Line.Kind.BOOLEAN, value.equals("1") ? "true" : "false");
      case "e" -> line.set(column, Line.Kind.ERROR, value);
      case "n" -> setNumber(column, style, value);
      case "d" -> line.set(column, Line.Kind.DATE, value.split("T")[0]);
      default -> setText(column, value);
    }
  }

  private void setText(int column, String text) {
    String stripped = text == null ? "" : Plain.strip(text);
    if (!stripped.isEmpty()) {
      line.set(column, Line.Kind.TEXT, stripped);
    }
  }

  /** Fifteen digits, as spreadsheets count; sums of decimals carry noise behind them. */
  private void setNumber(int column, String style, String value) {
    try {
      if (styles.isDate(style)) {
        LocalDate date = DateStyles.date(value, since1904);
        if (date != null) {
          line.set(column, Line.Kind.DATE, date.toString());
          return;
        }
      }
      line.set(column, Line.Kind.NUMBER, number(value));
    } catch (ArithmeticException | NumberFormatException e) {
      setText(column, value);
    }
  }

  private static String number(String value) {
    boolean plain = value.length() <= 15 && value.indexOf('E') < 0 && value.indexOf('e') < 0;
    if (plain && value.indexOf('.') < 0) {
      return Long.toString(Long.parseLong(value));
    }
    BigDecimal number = new BigDecimal(value).round(new MathContext(15));
    if (Math.abs((long) number.scale()) > 400) {
      throw new ArithmeticException("beyond what a workbook can hold");
    }
    number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return number.toPlainString();
  }
}
