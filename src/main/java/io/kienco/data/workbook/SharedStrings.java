package io.kienco.data.workbook;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook share, kept packed: a million of them is common. */
final class SharedStrings {

  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[256];
  private int count;

  static SharedStrings read(InputStream in) throws XMLStreamException {
    SharedStrings strings = new SharedStrings();
    if (in != null) {
      XMLStreamReader xml = Xml.reader(in);
      while (Xml.nextElement(xml, "si")) {
        strings.add(Xml.text(xml, "si"));
      }
    }
    return strings;
  }

  /** Null when there is none of that number. */
  String get(int index) {
    if (index < 0 || index >= count) {
      return null;
    }
    int start = index == 0 ? 0 : ends[index - 1];
    return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
  }

  private void add(String text) {
    byte[] added = text.getBytes(StandardCharsets.UTF_8);
    int start = count == 0 ? 0 : ends[count - 1];
    if (start + added.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(start + added.length, bytes.length * 3 / 2));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 3 / 2);
    }
    System.arraycopy(added, 0, bytes, start, added.length);
    ends[count++] = start + added.length;
  }
}
