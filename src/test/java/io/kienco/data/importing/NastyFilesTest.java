package io.kienco.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that no office meant to send: each gives its one line, and nothing is written. */
class NastyFilesTest {

  private static final String MAPPING =
      """
      { "dataset": { "horizon": [2026, 2030] }, "tables": [ { "table": "schools.csv", "columns": {
        "school_code": "Code", "name": "Name", "commune_code": "Commune", "pupils": "Pupils" } } ] }
      """;
  private static final String HEAD =
      cells(
          1,
          "<c t=\"str\"><v>Code</v></c><c t=\"str\"><v>Name</v></c><c t=\"str\"><v>Commune</v>"
              + "</c><c t=\"str\"><v>Pupils</v></c>");
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String HIDDEN = "code-with-hidden-character";
  private static final String BROKEN = "workbook-sheet-broken";
  private static final String ROW =
      "<c t=\"str\"><v>S1</v></c><c t=\"str\"><v>A</v></c><c t=\"str\"><v>X</v></c>";

  record Nasty(String name, Function<Path, Path> make, String issue) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static String cells(int row, String cells) {
    return "<row r=\"" + row + "\">" + cells + "</row>";
  }

  static List<Nasty> files() {
    return List.of(
        bytes("not there.xlsx", null, "source-not-found"),
        new Nasty("folder.xlsx", NastyFilesTest::folder, "source-not-a-file"),
        bytes("empty.xlsx", new byte[0], "file-empty"),
        bytes("encrypted.xlsx", ole("EncryptedPackage"), "source-encrypted"),
        bytes("old.xls", ole("Workbook"), "source-old-excel"),
        text("page.xls", "<html><body><table><tr><td>a", "source-is-html"),
        text("page2.xls", "\uFEFF \n<!DOCTYPE html><HTML>", "source-is-html"),
        text("table.xls", "<table border=1><tr><td>Mã", "source-is-html"),
        text("sheet.xml", "<?xml version=\"1.0\"?><Workbook/>", "source-is-xml"),
        bytes("garbage.csv", garbage(), "source-binary"),
        bytes("pdf.csv", "%PDF-1.4\0\0\0abc\0".getBytes(StandardCharsets.UTF_8), "source-binary"),
        bytes("half.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0}, "workbook-broken"),
        zip("archive.zip", Map.of("readme.txt", "hello"), "workbook-none"),
        zip("no sheets.xlsx", without("xl/_rels/workbook.xml.rels"), "workbook-none"),
        zip("external.xlsx", external(), "workbook-none"),
        zip("not xml.xlsx", with("xl/workbook.xml", "this is not XML"), "workbook-broken"),
        zip("cut.xlsx", Books.parts(HEAD + "<row><c><v>1</v>"), BROKEN),
        zip("cut tag.xlsx", with("xl/worksheets/sheet1.xml", "<worksheet><sheetDa"), BROKEN),
        zip("doctype.xlsx", doctype(), "workbook-doctype"),
        zip("entities.xlsx", with("xl/sharedStrings.xml", LAUGHS), "workbook-doctype"),
        zip("bomb.xlsx", with("xl/sharedStrings.xml", "<si/>".repeat(13_000_000)), "workbook-bomb"),
        zip(
            "endless.xlsx",
            with("xl/sharedStrings.xml", "<si><t>" + "a".repeat(1_100_000)),
            "workbook-endless-text"),
        zip("merges.xlsx", merges(), "workbook-merges"),
        zip(
            "columns.xlsx",
            Books.parts(cells(1, "<c r=\"XFE1\"><v>1</v></c>")),
            "workbook-columns"),
        zip(
            "columns2.xlsx",
            Books.parts(cells(1, "<c r=\"ZZZZZZZZ1\"><v>1</v></c>")),
            "workbook-columns"),
        zip("no name.xlsx", Books.parts(cells(1, "<c r=\"7\"><v>1</v></c>")), "workbook-columns"),
        zip(
            "empty cells.xlsx",
            Books.parts(cells(1, "<c/>".repeat(1_000_000))),
            "workbook-columns"),
        row("error.xlsx", "<c t=\"e\"><v>#DIV/0!</v></c>", "cell-formula-error"),
        row("ref.xlsx", "<c t=\"e\"><f>A1</f><v>#REF!</v></c>", "cell-formula-error"),
        row("uncalculated.xlsx", "<c><f>SUM(A1:A2)</f></c>", "cell-not-calculated"),
        row("words.xlsx", "<c t=\"str\"><v>many</v></c>", "cell-not-a-number"),
        row("huge.xlsx", "<c><v>1E+300</v></c>", "number-too-large"),
        row("endless number.xlsx", "<c><v>1E+999999999</v></c>", "cell-not-a-number"),
        row("half pupil.xlsx", "<c><v>12.5</v></c>", "cell-not-whole"),
        row("minus.xlsx", "<c><v>-1</v></c>", "negative"),
        row("NaN.xlsx", "<c><v>NaN</v></c>", "cell-not-a-number"),
        row("date.xlsx", "<c t=\"d\"><v>2026-01-01</v></c>", "cell-not-a-number"),
        row("yes.xlsx", "<c t=\"b\"><v>1</v></c>", "cell-not-a-number"),
        row("legacy.xlsx", "<c><v>1</v></c>", "cell-legacy-font", "A", "Tr\u00ADêng TiÓu häc"),
        row("twice.xlsx", "<c><v>1</v></c></row><row r=\"3\">" + ROW, "key-twice"),
        row("string 99.xlsx", "<c><v>1</v></c>", "cell-missing", "t=\"str\"><v>A", "t=\"s\"><v>99"),
        csv(
            "tcvn3.csv",
            "Code,Name,Commune,Pupils\nS1,Tr\u00ADêng TiÓu häc,X,1\n",
            "windows-1252",
            "source-legacy-font"),
        csv(
            "vni.csv",
            "Code,Name,Commune,Pupils\nS1,Tröôøng Tieåu hoïc,X,1\n",
            "windows-1252",
            "source-legacy-font"),
        csv("headings.csv", "Code,Name,Comune,Pupils\n1,2,3,4\n", "UTF-8", "heading-missing-near"),
        csv("nothing.csv", "a,b\n1,2\n", "UTF-8", "heading-missing"),
        csv("blank.csv", "\n\n,,,\n \n", "UTF-8", "headings-none"),
        csv("twice.csv", "Code,Name,Commune,Pupils,Pupils\nS1,A,X,1,2\n", "UTF-8", "heading-twice"),
        csv("only headings.csv", "Code,Name,Commune,Pupils\n", "UTF-8", "no-rows"),
        csv(
            "long cell.csv",
            "Code,Name,Commune,Pupils\nS1," + "x".repeat(3_000_000) + ",X,1\n",
            "UTF-8",
            "source-text-broken"),
        csv(
            "quote.csv",
            "Code,Name,Commune,Pupils\nS1,\"A,X,1\n" + "S2,B,X,1\n".repeat(300_000),
            "UTF-8",
            "source-text-broken"),
        csv(
            "wide.csv",
            "Code,Name,Commune,Pupils" + ",".repeat(17_000) + "\n",
            "UTF-8",
            "source-text-broken"),
        csv("error.csv", "Code,Name,Commune,Pupils\nS1,A,X,#N/A\n", "UTF-8", "cell-formula-error"),
        csv(
            "no commune.csv",
            "Code,Name,Commune,Pupils\nS1,A,,5\nS2,B,X,5\n",
            "UTF-8",
            "cell-missing"),
        csv("signs.csv", "Code,Name,Commune,Pupils\nS1,A,X,1.2.3\n", "UTF-8", "cell-not-a-number"),
        pupils("formula.csv", "=1+1"),
        pupils("hexadecimal.csv", "0x1F"),
        pupils("fraction.csv", "1/2"),
        pupils("range.csv", "12-15"),
        pupils("arabic digits.csv", "٣٥"),
        pupils("true minus.csv", "−5"),
        pupils("circa.csv", "~300"),
        csv("half.csv", "Code,Name,Commune,Pupils\nS1,A,X,\"12,5\"\n", "UTF-8", "cell-not-whole"),
        csv("hidden.csv", "Code,Name,Commune,Pupils\nS\u00AD1,A,X,1\n", "UTF-8", HIDDEN),
        csv("mark.csv", "\uFEFF", "UTF-8", "headings-none"),
        csv("pipes.csv", "Code|Name|Commune|Pupils\nS1|A|X|1\n", "UTF-8", "heading-missing"),
        csv(
            "late.csv",
            "x,y\n".repeat(40) + "Code,Name,Commune,Pupils\n",
            "UTF-8",
            "heading-missing"),
        bytes("packed.csv", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0}, "source-binary"),
        zip("binary.xlsb", Map.of("xl/workbook.bin", "x"), "source-xlsb"),
        zip("open.ods", Map.of("mimetype", "application/x", "content.xml", "<x/>"), "source-ods"),
        zip("letter.docx", Map.of("word/document.xml", "<x/>"), "workbook-none"),
        zip("zero.xlsx", Books.parts(HEAD + "<row><c t=\"str\"><v>&#0;</v></c></row>"), BROKEN),
        zip("utf16.xlsx", with(SHEET, "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w/>"), BROKEN),
        zip(
            "attributes.xlsx",
            with(SHEET, "<w" + " a=\"\"".repeat(300_000)),
            "workbook-endless-text"),
        zip("deep.xlsx", with(SHEET, "<a>".repeat(1_000_000)), BROKEN),
        zip("parts.xlsx", manyParts(), "workbook-bomb"));
  }

  private static final String LAUGHS =
      "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b"
          + " \"&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";

  private static Map<String, String> manyParts() {
    Map<String, String> parts = Books.parts(HEAD);
    for (int i = 0; i < 6_000; i++) {
      parts.put("xl/worksheets/sheet" + (i + 2) + ".xml", "");
    }
    return parts;
  }

  /** A cell of pupils that nobody can count. */
  private static Nasty pupils(String name, String cell) {
    String text = "Code,Name,Commune,Pupils\nS1,A,X," + cell + "\n";
    return csv(name, text, "UTF-8", "cell-not-a-number");
  }

  private static Map<String, String> doctype() {
    String data = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + "<worksheet/>";
    return with("xl/worksheets/sheet1.xml", data);
  }

  private static Map<String, String> external() {
    String part = Books.parts("").get("xl/_rels/workbook.xml.rels");
    return with("xl/_rels/workbook.xml.rels", part.replace("Id=", "TargetMode=\"External\" Id="));
  }

  private static Map<String, String> merges() {
    String sheet = Books.parts(HEAD).get("xl/worksheets/sheet1.xml");
    StringBuilder areas = new StringBuilder("<mergeCells>");
    for (int i = 100; i < 210_000; i++) {
      areas.append("<mergeCell ref=\"A").append(i).append(":B").append(i).append("\"/>");
    }
    return with("xl/worksheets/sheet1.xml", sheet.replace("</sheetData>", "</sheetData>" + areas));
  }

  private static Map<String, String> with(String part, String content) {
    Map<String, String> parts = Books.parts(HEAD);
    parts.put(part, content);
    return parts;
  }

  private static Map<String, String> without(String part) {
    Map<String, String> parts = Books.parts(HEAD);
    parts.remove(part);
    return parts;
  }

  private static Nasty zip(String name, Map<String, String> parts, String issue) {
    return new Nasty(name, folder -> Books.zip(folder.resolve(name), parts), issue);
  }

  private static Nasty row(String name, String cell, String issue) {
    return zip(name, Books.parts(HEAD + cells(2, ROW + cell)), issue);
  }

  private static Nasty row(String name, String cell, String issue, String old, String replaced) {
    return zip(name, Books.parts(HEAD + cells(2, ROW.replace(old, replaced) + cell)), issue);
  }

  private static Nasty csv(String name, String text, String charset, String issue) {
    return bytes(name, text.getBytes(Charset.forName(charset)), issue);
  }

  private static Nasty text(String name, String text, String issue) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8), issue);
  }

  private static Nasty bytes(String name, byte[] content, String issue) {
    return new Nasty(
        name,
        folder -> content == null ? folder.resolve(name) : written(folder, name, content),
        issue);
  }

  private static Path written(Path folder, String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(Path folder) {
    try {
      return Files.createDirectory(folder.resolve("folder.xlsx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] ole(String stream) {
    byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] all = Arrays.copyOf(start, start.length + name.length);
    System.arraycopy(name, 0, all, start.length, name.length);
    return all;
  }

  private static byte[] garbage() {
    byte[] bytes = new byte[5_000];
    new Random(1).nextBytes(bytes);
    bytes[0] = 'x';
    return bytes;
  }

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("files")
  void givesItsLineAndNothingElse(Nasty nasty) throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.json"), MAPPING);
    Path in = Files.createDirectory(folder.resolve("in"));
    Path file = nasty.make().apply(in);
    ImportReading reading =
        Importer.read(file, mapping, folder.resolve("out"), rows -> {}, () -> false);
    List<String> errors =
        reading.issues().stream().filter(i -> i.isError()).map(i -> i.code()).distinct().toList();
    assertEquals(List.of(nasty.issue()), errors);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of("in", "m.json"), left.map(p -> p.getFileName().toString()).sorted().toList());
    }
  }
}
