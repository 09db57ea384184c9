package io.kienco.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.kienco.data.DatasetReader;
import io.kienco.model.Commune;
import io.kienco.model.School;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommuneChangesTest {

  private static final String CHANGES =
      """
      old_code,old_name,transfer,new_code,new_name,new_province_code,new_province,new_latitude,new_longitude
      1,Xã Một,full,1,Xã Nhất,20,Lạng Sơn,21.9,106.7
      2,Xã Hai,full,1,Xã Nhất,20,Lạng Sơn,21.9,106.7
      3,Thị trấn Ba,partial,1,Xã Nhất,20,Lạng Sơn,21.9,106.7
      3,Thị trấn Ba,partial,9,Xã Chín,20,Lạng Sơn,21.8,106.2
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeTable() throws IOException {
    Files.writeString(folder.resolve("changes.csv"), CHANGES);
  }

  @Test
  void aWholeTransferIsAppliedAndListed() throws IOException {
    ImportReading reading = read("S1,A,2,,\nS2,B,Xã Hai,,\nS3,C,1,,\nS4,D,9,,\n");
    assertEquals(
        List.of(
            "WARNING t.csv commune-replaced [2 → 1 Xã Nhất, 1]",
            "WARNING t.csv commune-replaced [Xã Hai → 1 Xã Nhất, 1]",
            "WARNING t.csv commune-replaced [1 → 1 Xã Nhất, 1]",
            "WARNING proposals.csv no-proposals [proposals.csv]"),
        ImportTest.shown(reading.issues()));
    var portfolio = DatasetReader.read(reading.dataset()).portfolio();
    assertEquals(
        List.of("1", "1", "1", "9"),
        portfolio.schools().stream().map(School::communeCode).toList());
    Commune first = portfolio.communes().get(0);
    assertEquals("Xã Nhất", first.name());
    assertEquals("20", first.provinceCode());
    assertEquals(21.9, first.latitude());
  }

  @Test
  void aDividedCommuneIsAskedTheNearestFirstAndTheAnswerIsReused() throws IOException {
    String rows = "S1,A,3,21.81,106.21\nS2,B,Ba,,\n";
    ImportReading asked = read(rows);
    assertEquals(
        List.of(
            "ERROR t.csv:2 Commune commune-question [3, S1, 9 Xã Chín (1.5 km), 1 Xã Nhất (51.6 km)]",
            "ERROR t.csv:3 Commune commune-question [Ba, S2, 1 Xã Nhất, 9 Xã Chín]"),
        ImportTest.shown(asked.issues()));
    assertNull(asked.dataset());
    Files.writeString(folder.resolve("answers.json"), "{ \"S1\": \"9\", \"S2\": \"2\" }");
    assertEquals(
        List.of("ERROR t.csv:3 Commune commune-answer-wrong [2, S2, 1 Xã Nhất, 9 Xã Chín]"),
        ImportTest.shown(read(rows).issues()));
    Files.writeString(folder.resolve("answers.json"), "{ \"S1\": \"9\", \"Ba\": \"1\" }");
    ImportReading answered = read(rows);
    var schools = DatasetReader.read(answered.dataset()).portfolio().schools();
    assertEquals(List.of("9", "1"), schools.stream().map(School::communeCode).toList());
  }

  @Test
  void whatTheTableDoesNotKnowIsToldAndABrokenTableToo() throws IOException {
    assertEquals(
        List.of("ERROR t.csv:2 Commune commune-not-in-table [77]"),
        ImportTest.shown(read("S1,A,77,,\n").issues()));
    Files.writeString(folder.resolve("changes.csv"), "old,new\n1,2\n");
    assertEquals(
        List.of("ERROR changes.csv changes-not-a-table [old_code, transfer, new_code]"),
        ImportTest.shown(read("S1,A,1,,\n").issues()));
    Files.delete(folder.resolve("changes.csv"));
    assertEquals("file-unreadable", read("S1,A,1,,\n").issues().get(0).code());
  }

  @Test
  void theTableOf2025KnowsTheCommunesOfFiveProvinces() throws IOException {
    CommuneChanges changes =
        CommuneChanges.read(getClass().getResourceAsStream("/commune-changes-2025.csv"));
    assertEquals(
        List.of("Phường Ba Đình"),
        changes.find("00004").stream().map(CommuneChanges.Target::name).toList());
    assertEquals(true, changes.find("00016").size() > 1);
    assertEquals("20", changes.findNew("06001").provinceCode());
  }

  private ImportReading read(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "Code,Name,Commune,Lat,Long\n" + rows);
    Path mapping =
        Files.writeString(
            folder.resolve("m.json"),
            """
            { "dataset": { "horizon": [2026, 2030] },
              "communeChanges": { "table": "changes.csv", "answers": "answers.json" },
              "tables": [ { "table": "schools.csv", "columns": { "school_code": "Code",
                "name": "Name", "commune_code": "Commune", "latitude": "Lat", "longitude": "Long" } } ] }
            """);
    return Importer.read(file, mapping, folder.resolve("out"), n -> {}, () -> false);
  }
}
