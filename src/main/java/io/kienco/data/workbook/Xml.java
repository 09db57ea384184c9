package io.kienco.data.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streaming XML without document types and entities from elsewhere. */
final class Xml {

  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /** Goes on to the next start of an element of that name; false at the end. */
  static boolean nextElement(XMLStreamReader xml, String name) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** All text up to the end of the element, without phonetic hints. */
  static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    String first = "";
    StringBuilder all = null;
    boolean phonetic = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals(element)) {
          break;
        }
        phonetic &= !xml.getLocalName().equals("rPh");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        phonetic |= xml.getLocalName().equals("rPh");
      } else if (xml.hasText() && !phonetic) {
        if (all == null && first.isEmpty()) {
          first = xml.getText();
        } else {
          all = all == null ? new StringBuilder(first) : all;
          all.append(xml.getText());
        }
      }
    }
    return all == null ? first : all.toString();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
