package io.kienco.data.importing;

import static io.kienco.data.importing.Books.fill;
import static io.kienco.data.importing.Books.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.kienco.data.DatasetReader;
import io.kienco.model.DataIssue;
import io.kienco.model.Portfolio;
import io.kienco.model.School;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {

  private static final String SMALL =
      """
      { "dataset": { "horizon": [2026, 2030] },
        "tables": [ { "table": "schools.csv", "columns": {
          "school_code": "Mã trường", "name": "Tên trường", "commune_code": "Xã",
          "pupils": "Số HS", "latitude": "Vĩ độ" } } ] }
      """;

  @TempDir Path folder;

  @Test
  void aWorkbookWithMergedHeadingsTotalsAndUnitsBecomesADataset() throws IOException {
    Path file =
        Books.workbook(folder.resolve("truong.xlsx"), Map.of("Danh sách", ImportTest::census));
    String mapping =
        """
        { "dataset": { "id": "huyen", "horizon": [2026, 2030] },
          "tables": [ { "table": "schools.csv", "sheet": "danh sach", "columns": {
            "school_code": "Mã trường",
            "name": "Tên trường",
            "level": { "from": "Cấp", "values": { "TH": "primary" } },
            "kind": { "constant": "regular" },
            "commune_code": "Xã",
            "pupils": { "sum": ["Học sinh / Nam", "Học sinh / Nữ"] },
            "rooms_solid": "Số phòng học / Kiên cố",
            "rooms_temporary": "Tạm",
            "kitchen": "Bếp ăn",
            "distance_km": "Cách trung tâm (m)",
            "mean_salary_coefficient": { "from": "Hệ số", "times": 0.01 } } } ] }
        """;
    ImportReading reading = read(file, mapping);
    assertEquals(
        List.of(
            "WARNING truong.xlsx [Danh sách]:6 rows-skipped [4, 6]",
            "WARNING proposals.csv no-proposals [proposals.csv]"),
        shown(reading.issues()));
    assertEquals(Map.of("schools.csv", 2), reading.rowsByFile());
    Portfolio portfolio = DatasetReader.read(reading.dataset()).portfolio();
    School school = portfolio.schools().get(0);
    assertEquals("0102", school.code());
    assertEquals("primary", school.level());
    assertEquals(1250, school.pupils());
    assertEquals(12, school.roomsSolid());
    assertNull(school.roomsTemporary());
    assertEquals(true, school.kitchen());
    assertEquals(3.66, school.meanSalaryCoefficient());
    assertNull(school.teachers());
    assertEquals("preschool", portfolio.schools().get(1).level());
    assertEquals(false, portfolio.schools().get(1).kitchen());
    assertEquals(
        List.of("Xã A", "Xã B"), portfolio.communes().stream().map(c -> c.name()).toList());
    assertEquals("4200", portfolio.attributes().get(0).text());
  }

  private static void census(Worksheet sheet) {
    sheet.value(0, 0, "DANH SÁCH TRƯỜNG HỌC");
    sheet.range(0, 0, 0, 10).merge();
    fill(
        sheet,
        3,
        row(
            "TT",
            "Mã trường",
            "Tên trường",
            "Cấp",
            "Xã",
            "Học sinh",
            null,
            "Số phòng học",
            null,
            "Bếp ăn",
            "Hệ số",
            "Cách trung tâm (m)"),
        row(null, null, null, null, null, "Nam", "Nữ", "Kiên cố", "Tạm", null, null, null),
        row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)"),
        row("I", null, "Cụm một", null, null, null, null, null, null, null, null, null),
        row(1, "0102", "Tiểu học  A", "TH", "Xã A", "1.000", 250, 12, "-", "Có", 366, 4200),
        row(2, "0103", "Mầm non B", "Mầm non", "Xã B", 80, 70.0, 4, 1, "không", 310, null),
        row("II", null, "Cụm hai", null, null, null, null, null, null, null, null, null),
        row(null, null, "Tổng cộng", null, null, 1080, 320, 16, 1, null, null, null));
    for (int column : new int[] {0, 1, 2, 3, 4, 9, 10, 11}) {
      sheet.range(3, column, 4, column).merge();
    }
    sheet.range(3, 5, 3, 6).merge();
    sheet.range(3, 7, 3, 8).merge();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-8|,",
        "UTF-8|;",
        "UTF-16LE|;",
        "UTF-16BE|,",
        "windows-1258|;",
      })
  void textFilesOfManyKindsGiveTheSameDataset(String charset, char separator) throws IOException {
    String text =
        """
        Danh sách trường
        Mã trường|Tên trường|Xã|Số HS|Vĩ độ
        S1|Tiểu học Đồng Đăng|Đồng Đăng|1.250|21,95
        S2|Mầm non Bắc Sơn|Bắc Sơn|80|21,9
        """
            .replace('|', separator);
    if (separator == ',') {
      text = text.replace("21,95", "\"21,95\"").replace("21,9\n", "\"21,9\"\n");
    }
    Path file = folder.resolve("truong.csv");
    Files.write(file, encoded(text, charset));
    Portfolio portfolio = DatasetReader.read(read(file, SMALL).dataset()).portfolio();
    assertEquals("Tiểu học Đồng Đăng", portfolio.schools().get(0).name());
    assertEquals(1250, portfolio.schools().get(0).pupils());
    assertEquals(21.95, portfolio.schools().get(0).latitude());
  }

  /** windows-1258 writes tones as marks after the letter, circumflex and breve within it. */
  private static byte[] encoded(String text, String charset) {
    if (!charset.equals("windows-1258")) {
      return text.getBytes(Charset.forName(charset));
    }
    StringBuilder marks = new StringBuilder();
    for (char c : text.toCharArray()) {
      String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      int tone =
          Math.max(
              Math.max(apart.indexOf('\u0300'), apart.indexOf('\u0301')),
              Math.max(
                  apart.indexOf('\u0309'),
                  Math.max(apart.indexOf('\u0303'), apart.indexOf('\u0323'))));
      if (tone < 0) {
        marks.append(c);
      } else {
        String letter = new StringBuilder(apart).deleteCharAt(tone).toString();
        marks.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(apart.charAt(tone));
      }
    }
    return marks.toString().getBytes(Charset.forName("windows-1258"));
  }

  @Test
  void headingsInAnyNormalFormAndWithoutAccentsAreFound() throws IOException {
    String text = "MA TRUONG,Tên  trường,XÃ,số hs,vi do\nS1,A,X,1,2\n";
    Path file = folder.resolve("t.csv");
    Files.writeString(file, Normalizer.normalize(text, Normalizer.Form.NFD));
    assertEquals(1, read(file, SMALL).rowsByFile().get("schools.csv"));
  }

  @Test
  void rowsOfOneKeyAreMerged() throws IOException {
    Path file =
        Books.workbook(
            folder.resolve("rooms.xlsx"),
            row("Trường", "Xã", "Loại", "Số"),
            row("A", "X", "Kiên cố", 5),
            row("A", "X", "Tạm", 2),
            row("B", "X", "Tạm", 1));
    String mapping =
        """
        { "dataset": { "horizon": [2026, 2030] }, "tables": [ { "table": "schools.csv", "columns": {
          "school_code": "Trường", "name": "Trường", "commune_code": "Xã",
          "rooms_solid": { "from": "Số", "when": { "Loại": "Kiên cố" } },
          "rooms_temporary": { "from": "Số", "when": { "Loại": "Tạm" } } } } ] }
        """;
    List<School> schools = DatasetReader.read(read(file, mapping).dataset()).portfolio().schools();
    assertEquals(2, schools.size());
    assertEquals(5, schools.get(0).roomsSolid());
    assertEquals(2, schools.get(0).roomsTemporary());
    assertNull(schools.get(1).roomsSolid());
  }

  @Test
  void aFaultIsToldAtItsPlaceInTheWorkbookAndNothingIsWritten() throws IOException {
    Path file =
        Books.workbook(
            folder.resolve("truong.xlsx"),
            row("Mã trường", "Tên trường", "Xã", "Số HS", "Vĩ độ"),
            row("S1", "A", "X", "nhiều", 21.9),
            row("S2", "B", "X", 12.5, 21.9),
            row("S1", "C", "X", -3, 121.9));
    ImportReading reading = read(file, SMALL);
    assertEquals(
        List.of(
            "ERROR truong.xlsx [Sheet1]:2 Số HS cell-not-a-number [nhiều]",
            "ERROR truong.xlsx [Sheet1]:3 Số HS cell-not-whole [12.5]"),
        shown(reading.issues()));
    assertNull(reading.dataset());
    file =
        Books.workbook(
            folder.resolve("truong.xlsx"),
            row("Mã trường", "Tên trường", "Xã", "Số HS", "Vĩ độ"),
            row("S1", "A", "X", 3, 21.9),
            row("S1", "C", "X", -3, 121.9));
    assertEquals(
        List.of(
            "ERROR truong.xlsx [Sheet1]:3 Số HS negative [-3, 0]",
            "ERROR truong.xlsx [Sheet1]:3 Vĩ độ above-most [121.9, 90]",
            "ERROR truong.xlsx [Sheet1]:3 key-twice [S1, 2]",
            "WARNING proposals.csv no-proposals [proposals.csv]",
            "WARNING truong.xlsx [Sheet1]:2 longitude coordinate-half [longitude]"),
        shown(read(file, SMALL).issues()).stream().sorted().toList());
    assertNothingWritten();
  }

  @Test
  void whatTheMappingNamesMustBeThere() throws IOException {
    Path file =
        Books.workbook(
            folder.resolve("t.xlsx"),
            row("Mã trường", "Tên trườngg", "Xã", "Số HS", "Số HS"),
            row("S1", "A", "X", 1, 2));
    assertEquals(
        List.of(
            "ERROR t.xlsx [Sheet1]:1 Tên trường heading-missing-near [Tên trường, Tên trườngg]",
            "ERROR t.xlsx [Sheet1]:1 Số HS heading-twice [Số HS, 2]",
            "ERROR t.xlsx [Sheet1]:1 Vĩ độ heading-missing [Vĩ độ, Mã trường, Tên trườngg, Xã, Số HS, Số HS]"),
        shown(read(file, SMALL).issues()));
    assertEquals(
        List.of("ERROR t.xlsx sheet-missing [Trường, Sheet1]"),
        shown(
            read(file, SMALL.replace("\"columns\"", "\"sheet\": \"Trường\", \"columns\""))
                .issues()));
    assertNothingWritten();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | ERROR m.json tables field-missing [tables]",
        "{'tables': [{}]} | ERROR m.json:1 tables.0.table field-missing [tables.0.table]",
        "{'tables': [{'table': 'school.csv'}]} | ERROR m.json:1 tables.0.table field-not-a-choice [tables.0.table, school.csv, communes.csv, schools.csv, proposals.csv, funds.csv, envelopes.csv, schemes.csv, financing.csv, unit_costs.csv]",
        "{'tables': [{'table': 'funds.csv', 'columns': {'fundid': 'x'}}]} | ERROR m.json:1 tables.0.columns.fundid mapping-column-unknown [fundid, funds.csv, fund_id]",
        "{'tables': [{'table': 'funds.csv', 'columns': {'fund_id': {}}}]} | ERROR m.json:1 tables.0.columns.fund_id.from mapping-column-ways [fund_id]",
        "{'tables': [], 'dataset': {}} | ERROR m.json dataset.horizon field-missing [horizon]",
      })
  void aMappingIsChecked(String mapping, String issue) throws IOException {
    Path file = Books.workbook(folder.resolve("t.xlsx"), row("a"), row("b"));
    List<String> issues = shown(read(file, mapping.replace('\'', '"')).issues());
    assertEquals(true, issues.contains(issue), issues.toString());
    assertNothingWritten();
  }

  @Test
  void anExistingFolderIsNotTouchedAndAStopLeavesNothing() throws IOException {
    Path file = folder.resolve("t.csv");
    StringBuilder text = new StringBuilder("Mã trường,Tên trường,Xã,Số HS,Vĩ độ\n");
    for (int i = 0; i < 3000; i++) {
      text.append("S").append(i).append(",A,X,1,2\n");
    }
    Files.writeString(file, text);
    Path mapping = Files.writeString(folder.resolve("m.json"), SMALL);
    Path out = folder.resolve("out");
    ImportReading stopped = Importer.read(file, mapping, out, rows -> {}, () -> true);
    assertEquals(List.of("ERROR t.csv import-stopped []"), shown(stopped.issues()));
    assertNothingWritten();
    Files.createDirectory(out);
    Files.writeString(out.resolve("notes.txt"), "mine");
    ImportReading reading = Importer.read(file, mapping, out, rows -> {}, () -> false);
    assertEquals("import-out-exists", reading.issues().get(0).code());
    assertEquals("mine", Files.readString(out.resolve("notes.txt")));
  }

  private ImportReading read(Path file, String mapping) throws IOException {
    Path mappingFile = Files.writeString(folder.resolve("m.json"), mapping, StandardCharsets.UTF_8);
    return Importer.read(file, mappingFile, folder.resolve("out"), rows -> {}, () -> false);
  }

  private void assertNothingWritten() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertFalse(files.anyMatch(Files::isDirectory));
    }
  }

  static List<String> shown(List<DataIssue> issues) {
    return issues.stream()
        .map(
            i ->
                i.severity()
                    + (i.file() == null ? "" : " " + i.file())
                    + (i.row() == null ? "" : ":" + i.row())
                    + (i.column() == null ? "" : " " + i.column())
                    + " "
                    + i.code()
                    + " "
                    + i.args())
        .toList();
  }
}
