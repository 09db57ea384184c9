package io.kienco.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.data.DatasetReader;
import io.kienco.model.Commune;
import io.kienco.model.School;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form as offices fill it: a title, headings, column numbers, communes in any spelling. */
class CensusFormTest {

  private static final String FORM =
      """
      PHIẾU ĐIỀU TRA,,
      Mã trường,Tên trường,Xã
      (1),(2),(3)
      """;

  @TempDir Path folder;

  @Test
  void aKeyGivenTwiceNamesBothLinesOfTheForm() throws IOException {
    assertEquals(
        List.of("ERROR t.csv:6 key-twice [TH02, 5]"),
        errors(read(FORM + "TH01,A,X\nTH02,B,X\nTH02,C,X\n")));
    String communes =
        """
        { "table": "communes.csv", "merge": true,
          "columns": { "commune_code": "Xã", "name": "Xã" } },
        """;
    assertEquals(
        List.of("ERROR t.csv:4 Mã trường code-in-two-tables [X1, t.csv, 5]"),
        errors(read(FORM + "X1,A,X\nTH02,B,X1\n", communes)));
  }

  @Test
  void aCommuneIsOneInAnyLetterCaseFormAndSpacing() throws IOException {
    String rows =
        "TH01,A,Xã Đồng Tâm\nTH02,B,xã Đồng Tâm\nTH03,C,XÃ  ĐỒNG TÂM\nTH04,D,Xã Đông Tâm\n";
    for (Normalizer.Form form : Normalizer.Form.values()) {
      var portfolio =
          DatasetReader.read(read(FORM + Normalizer.normalize(rows, form)).dataset()).portfolio();
      assertEquals(
          List.of("Xã Đông Tâm", "Xã Đồng Tâm"),
          portfolio.communes().stream().map(Commune::name).sorted().toList());
      assertEquals(
          List.of("Xã Đồng Tâm", "Xã Đồng Tâm", "Xã Đồng Tâm", "Xã Đông Tâm"),
          portfolio.schools().stream().map(School::communeCode).toList());
    }
  }

  private static List<String> errors(ImportReading reading) {
    return ImportTest.shown(reading.issues()).stream().filter(i -> i.startsWith("ERROR")).toList();
  }

  private ImportReading read(String form) throws IOException {
    return read(form, "");
  }

  private ImportReading read(String form, String otherTables) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), form);
    Path mapping =
        Files.writeString(
            folder.resolve("m.json"),
            """
            { "dataset": { "horizon": [2026, 2030] },
              "tables": [ %s { "table": "schools.csv", "columns": { "school_code": "Mã trường",
                "name": "Tên trường", "commune_code": "Xã" } } ] }
            """
                .formatted(otherTables));
    Path out = Files.createTempDirectory(folder, "out").resolve("dataset");
    return Importer.read(file, mapping, out, rows -> {}, () -> false);
  }
}
