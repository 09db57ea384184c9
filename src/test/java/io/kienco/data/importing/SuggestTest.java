package io.kienco.data.importing;

import static io.kienco.data.importing.Books.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.kienco.data.DatasetReader;
import io.kienco.model.School;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestTest {

  @TempDir Path folder;

  @Test
  void aForeignSchoolListBecomesADatasetByTheProposedMapping() throws IOException {
    Path file = folder.resolve("schools of the north.csv");
    Files.writeString(
        file,
        """
        Ministry of Education;;;;
        EMIS code;School name;Total enrolment;Permanent classrooms;Electricity
        1001;Hill Primary;1,204;8;Yes
        1002;River Primary;310;;No
        """);
    Suggestion suggestion = Suggester.suggest(file);
    assertEquals(List.of(), suggestion.issues());
    assertEquals(
        List.of(
            "school_code = EMIS code 1.0",
            "name = School name 1.0",
            "commune_code = null 0.0",
            "pupils = Total enrolment 1.0",
            "rooms_solid = Permanent classrooms 1.0",
            "electricity = Electricity 1.0"),
        shown(suggestion));
    List<School> schools = imported(file, suggestion);
    assertEquals(1204, schools.get(0).pupils());
    assertEquals(false, schools.get(1).electricity());
    assertNull(schools.get(1).roomsSolid());
    assertNull(schools.get(1).level());
  }

  @Test
  void vietnameseHeadingsAreKnownWithoutAccentsAndOverTwoRows() throws IOException {
    Path file =
        Books.workbook(
            folder.resolve("truong.xlsx"),
            row("PHỤ LỤC 1"),
            row("STT", "Ma truong", "TÊN TRƯỜNG", "Cấp học", "Xã, phường", "Phòng học", null),
            row(null, null, null, null, null, "Kiên cố", "Tạm"),
            row(1, "0101", "Mầm non A", "MN", "Xã A", 5, 1),
            row(2, "0102", "Trường B", "Liên cấp", "Xã A", 5, 1));
    Suggestion suggestion = Suggester.suggest(file);
    assertEquals(
        List.of(
            "school_code = Ma truong 1.0",
            "name = TÊN TRƯỜNG 1.0",
            "level = Cấp học 1.0",
            "commune_code = Xã, phường 1.0",
            "rooms_solid = Phòng học / Kiên cố 1.0",
            "rooms_temporary = Tạm 1.0"),
        shown(suggestion));
    assertEquals(true, suggestion.mapping().contains("\"Liên cấp\" : \"\""), suggestion.mapping());
    List<School> schools = imported(file, suggestion);
    assertEquals("preschool", schools.get(0).level());
    assertNull(schools.get(1).level());
    assertEquals(5, schools.get(1).roomsSolid());
  }

  @Test
  void columnNumbersAreNoWordsAndHeadingsLeftOverAreNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.csv"),
            "TT,Mã trường,Tên trường,Cấp,Xã,Ghi gì đó\n1,2,3,4,5,6\n1,S1,A,Tiểu học,X,-\n");
    Suggestion suggestion = Suggester.suggest(file);
    assertEquals(false, suggestion.mapping().contains("values"), suggestion.mapping());
    assertEquals(List.of("TT", "Ghi gì đó"), suggestion.unused());
  }

  @Test
  void aFileWithoutFamiliarHeadingsGivesNoMapping() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "alpha,beta\n1,2\n");
    Suggestion suggestion = Suggester.suggest(file);
    assertNull(suggestion.mapping());
    assertEquals("suggest-nothing", suggestion.issues().get(0).code());
    assertEquals("source-not-found", Suggester.suggest(folder.resolve("y")).issues().get(0).code());
  }

  private List<School> imported(Path file, Suggestion suggestion) throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.json"), suggestion.mapping());
    ImportReading reading =
        Importer.read(file, mapping, folder.resolve("out"), rows -> {}, () -> false);
    assertEquals(
        List.of("WARNING proposals.csv no-proposals [proposals.csv]"),
        ImportTest.shown(reading.issues()));
    return DatasetReader.read(reading.dataset()).portfolio().schools();
  }

  private static List<String> shown(Suggestion suggestion) {
    return suggestion.guesses().stream()
        .map(g -> g.column() + " = " + g.heading() + " " + g.sure())
        .toList();
  }
}
