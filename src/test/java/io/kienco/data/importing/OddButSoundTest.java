package io.kienco.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that look dangerous or are oddly made, and hold one sound school all the same. */
class OddButSoundTest {

  private static final String MAPPING =
      """
      { "dataset": { "horizon": [2026, 2030] }, "tables": [ { "table": "schools.csv", "columns": {
        "school_code": "Code", "name": "Name", "commune_code": "Commune", "pupils": "Pupils" } } ] }
      """;
  private static final String HEAD = row(1, "Code", "Name", "Commune", "Pupils");
  private static final String SCHOOL = row(2, "S1", "A", "X", "7");

  record Odd(String name, Consumer<Map<String, String>> spoil) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Odd> files() {
    return List.of(
        part("macros that are never run", "xl/vbaProject.bin", "Auto_Open"),
        part("a link to another workbook", "xl/externalLinks/externalLink1.xml", "<externalLink/>"),
        part("a part that would leave the folder", "../../evil.xml", "<a/>"),
        part("a chart", "xl/charts/chart1.xml", "<c:chart xmlns:c=\"c\"/>"),
        rows("a number stored as text", HEAD + SCHOOL),
        rows("a number", HEAD + SCHOOL.replace("t=\"str\"><v>7", "><v>7")),
        rows(
            "a number with noise",
            HEAD + SCHOOL.replace("t=\"str\"><v>7", "><v>7.0000000000000001")),
        rows(
            "a formula with its value", HEAD + SCHOOL.replace("t=\"str\"><v>7", "><f>3+4</f><v>7")),
        rows(
            "text within the cell",
            HEAD + SCHOOL.replace("t=\"str\"><v>A</v>", "t=\"inlineStr\"><is><t>A</t></is>")),
        rows("spaces of several kinds", HEAD + SCHOOL.replace(">A<", ">\u00A0A \u200B<")),
        rows("rows without numbers", (HEAD + SCHOOL).replaceAll(" r=\"\\d\"", "")),
        rows(
            "a title above",
            row(1, "List of schools")
                + HEAD.replace("r=\"1\"", "r=\"4\"")
                + SCHOOL.replace("r=\"2\"", "r=\"5\"")),
        rows("a total below", HEAD + SCHOOL + row(3, "Total", "", "", "7")),
        rows(
            "empty rows between", HEAD + "<row r=\"2\"/>" + SCHOOL.replace("r=\"2\"", "r=\"900\"")),
        rows(
            "a cell in the last column",
            HEAD + SCHOOL.replace("</row>", "<c r=\"XFD2\"><v>1</v></c></row>")),
        rows(
            "upper-case headings",
            HEAD.toUpperCase()
                    .replace("<ROW R=", "<row r=")
                    .replace("</ROW>", "</row>")
                    .replace("<C T=\"STR\"><V>", "<c t=\"str\"><v>")
                    .replace("</V></C>", "</v></c>")
                + SCHOOL));
  }

  private static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String cell : cells) {
      row.append("<c t=\"str\"><v>").append(cell).append("</v></c>");
    }
    return row + "</row>";
  }

  private static Odd part(String name, String part, String content) {
    return new Odd(name, parts -> parts.put(part, content));
  }

  private static Odd rows(String name, String rows) {
    return new Odd(name, parts -> parts.putAll(Books.parts(rows)));
  }

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("files")
  void givesTheSchoolAndNothingElse(Odd odd) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>(Books.parts(HEAD + SCHOOL));
    odd.spoil().accept(parts);
    Path file = Books.zip(folder.resolve("odd.xlsx"), parts);
    Path mapping = Files.writeString(folder.resolve("m.json"), MAPPING);
    Path out = folder.resolve("out");
    ImportReading reading = Importer.read(file, mapping, out, rows -> {}, () -> false);
    assertEquals(
        List.of(), reading.issues().stream().filter(i -> i.isError()).map(i -> i.code()).toList());
    assertEquals(
        "school_code,name,commune_code,pupils\nS1,A,X,7\n",
        Files.readString(out.resolve("schools.csv"), StandardCharsets.UTF_8));
    try (var left = Files.list(folder)) {
      assertEquals(3, left.count());
    }
  }
}
