package io.kienco.data.workbook;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An {@code .xlsx} (or {@code .xlsm}, whose macros are left alone), read as a stream. */
final class Workbook implements Source {

  private static final String FOLDER = "xl/";

  private final ZipFile zip;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private SharedStrings strings;
  private DateStyles styles;
  private boolean since1904;

  private Workbook(ZipFile zip) {
    this.zip = zip;
  }

  static Workbook open(Path file) throws UnreadableSource, IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | IllegalArgumentException e) {
      throw new UnreadableSource("workbook-broken");
    }
    Workbook workbook = new Workbook(zip);
    try {
      workbook.readParts(ZipGuard.check(zip));
      return workbook;
    } catch (UnreadableSource e) {
      zip.close();
      throw e;
    } catch (XMLStreamException | IOException | RuntimeException e) {
      zip.close();
      throw new UnreadableSource("workbook-broken");
    }
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public void read(int sheet, Predicate<Line> reader) throws UnreadableSource {
    try (InputStream in = part(parts.get(sheet))) {
      new SheetReader(Xml.reader(in), strings, styles, since1904).read(reader);
    } catch (XMLStreamException | UncheckedStreamException | IOException e) {
      throw new UnreadableSource("workbook-sheet-broken", sheets.get(sheet).name());
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void readParts(Map<String, List<Sheet.Merge>> merges)
      throws XMLStreamException, IOException, UnreadableSource {
    if (find(FOLDER + "workbook.xml") == null) {
      throw new UnreadableSource(other());
    }
    Map<String, String> targets = targets();
    try (InputStream in = part(FOLDER + "workbook.xml")) {
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          readWorkbookElement(xml, targets, merges);
        }
      }
    }
    if (sheets.isEmpty()) {
      throw new UnreadableSource("workbook-none");
    }
    try (InputStream in = part(FOLDER + "sharedStrings.xml")) {
      strings = SharedStrings.read(in);
    }
    try (InputStream in = part(FOLDER + "styles.xml")) {
      styles = DateStyles.read(in);
    }
  }

  /** What a zip file is that is no {@code .xlsx}. */
  private String other() {
    if (find(FOLDER + "workbook.bin") != null) {
      return "source-xlsb";
    }
    return find("content.xml") != null && find("mimetype") != null ? "source-ods" : "workbook-none";
  }

  private void readWorkbookElement(
      XMLStreamReader xml, Map<String, String> targets, Map<String, List<Sheet.Merge>> merges) {
    if (xml.getLocalName().equals("workbookPr")) {
      String mark = xml.getAttributeValue(null, "date1904");
      since1904 = "1".equals(mark) || "true".equals(mark);
    } else if (xml.getLocalName().equals("sheet")) {
      String part = targets.get(relationship(xml));
      if (part != null && find(part) != null && part.contains("worksheets/")) {
        String state = xml.getAttributeValue(null, "state");
        String name = xml.getAttributeValue(null, "name");
        boolean hidden = state != null && !state.equals("visible");
        List<Sheet.Merge> areas = merges.getOrDefault(find(part).getName(), List.of());
        sheets.add(new Sheet(name == null ? part : name, hidden, areas));
        parts.add(part);
      }
    }
  }

  /** The {@code r:id} of a sheet, whatever namespace this version of the format uses. */
  private static String relationship(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id")
          && xml.getAttributeNamespace(i) != null
          && !xml.getAttributeNamespace(i).isEmpty()) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private Map<String, String> targets() throws XMLStreamException, IOException {
    Map<String, String> targets = new HashMap<>();
    try (InputStream in = part(FOLDER + "_rels/workbook.xml.rels")) {
      XMLStreamReader xml = in == null ? null : Xml.reader(in);
      while (xml != null && Xml.nextElement(xml, "Relationship")) {
        String target = xml.getAttributeValue(null, "Target");
        boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
        if (target != null && !external) {
          String part = target.startsWith("/") ? target.substring(1) : FOLDER + target;
          targets.put(xml.getAttributeValue(null, "Id"), part);
        }
      }
    }
    return targets;
  }

  private ZipEntry find(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry != null) {
      return entry;
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    return zip.stream()
        .filter(e -> e.getName().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElse(null);
  }

  private InputStream part(String name) throws IOException {
    ZipEntry entry = find(name);
    return entry == null ? null : new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
  }
}
