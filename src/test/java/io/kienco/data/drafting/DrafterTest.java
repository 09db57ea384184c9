package io.kienco.data.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.model.Assessment;
import io.kienco.model.Citation;
import io.kienco.model.DataIssue;
import io.kienco.model.Finding;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrafterTest {

  private static final Map<String, String> FILES =
      Map.of(
          "dataset.json",
          "{ \"id\": \"d\", \"title\": {}, \"horizon\": [2026, 2030], \"recurrentFund\": \"r\" }",
          "communes.csv",
          "commune_code,name,cost_coefficient\nC1,Một,1.2\nC2,Hai,\n",
          "schools.csv",
          """
          school_code,name,commune_code,pupils,rooms_temporary,rooms_borrowed,clean_water
          S1,Trường A,C1,200,2,1,false
          S2,Trường B,C2,30,3,0,
          """,
          "proposals.csv",
          "proposal_id,school_code,measure,cost_vnd,duration_years,note\nP1,S2,toilets,5000000,1,mine\n",
          "funds.csv",
          "fund_id,kind\nf,capital\nr,recurrent\n",
          "envelopes.csv",
          "fund_id,year,ceiling_vnd\nf,2026,1000000000\nr,2026,1000000\n",
          "schemes.csv",
          "scheme_id,fund_id,share_percent\nall,f,100\n",
          "unit_costs.csv",
          """
          measure,unit,cost_vnd,recurrent_percent,source
          solid_classrooms,room,700000000,0.5,x
          kitchen,kitchen,2000000000,,x
          clean_water,system,300000000,,x
          toilets,block,300000000,,x
          repair,room,100000000,,x
          """);

  @TempDir Path folder;

  @BeforeEach
  void writeDataset() throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void needsBecomeCostedProposals() throws IOException {
    DraftResult result = draft(need("S1", "solid_classrooms", 2.2), need("S1", "kitchen", 1));
    assertEquals(2, result.added());
    Proposal rooms = proposal("D-S1-solid_classrooms");
    assertEquals(3.0, rooms.quantity());
    // 3 rooms x 700 m x 1.2 (commune) x 1.1 (contingency) = 2,772 m
    assertEquals(2_772_000_000L, rooms.costVnd());
    assertEquals(13_860_000L, rooms.annualCostVnd());
    assertEquals(105, rooms.beneficiaries());
    assertEquals(1, rooms.durationYears());
    assertEquals("mine", read().portfolio().attributes().get(1).text());
  }

  @Test
  void alternativesAndPrerequisitesAreLinked() throws IOException {
    draft(
        need("S1", "solid_classrooms", 1),
        need("S1", "repair", 1),
        need("S1", "kitchen", 1),
        need("S1", "clean_water", 1));
    assertEquals("D-S1-solid_classrooms", proposal("D-S1-repair").alternativeGroup());
    assertEquals("D-S1-solid_classrooms", proposal("D-S1-solid_classrooms").alternativeGroup());
    assertEquals(List.of("D-S1-clean_water"), proposal("D-S1-kitchen").requires());
  }

  @Test
  void theLargestNeedCountsAndWhatIsProposedAlreadyIsNotDrafted() throws IOException {
    draft(
        need("S1", "solid_classrooms", 1),
        need("S1", "solid_classrooms", 4),
        need("S2", "toilets", 1));
    assertEquals(4.0, proposal("D-S1-solid_classrooms").quantity());
    assertEquals(2, read().portfolio().proposals().size());
  }

  @Test
  void whatCannotBeDraftedIsTold() throws IOException {
    List<String> notes = shown(draft(need("S1", "teachers", 3)).notes());
    assertTrue(notes.contains("unit_costs.csv measure draft-no-price [teachers, 1]"));
    assertTrue(notes.contains("schools.csv clean_water draft-unknown [clean_water, 1, S2]"));
    assertTrue(notes.contains("schools.csv classes draft-unknown [classes, 2, S1, S2]"));
  }

  @Test
  void aSecondRunKeepsEditsAndSaysWhatChanged() throws IOException {
    draft(need("S1", "solid_classrooms", 2), need("S1", "kitchen", 1), need("S1", "repair", 1));
    Path file = folder.resolve("proposals.csv");
    String edited =
        Files.readString(file)
            .replace(
                "D-S1-solid_classrooms,S1,,solid_classrooms,Trường A,2,",
                "D-S1-solid_classrooms,S1,,solid_classrooms,Dãy nhà,5,")
            .replaceAll("(?m)^D-S1-repair.*\n", "");
    Files.writeString(file, edited);
    DraftResult result = draft(need("S1", "solid_classrooms", 3), need("S1", "repair", 1));
    Proposal rooms = proposal("D-S1-solid_classrooms");
    assertEquals("Dãy nhà", rooms.title());
    assertEquals(5.0, rooms.quantity());
    assertEquals(2_772_000_000L, rooms.costVnd());
    assertEquals(0, result.added());
    assertEquals(1, result.removed());
    assertEquals(1, result.kept());
    List<String> notes = shown(result.notes());
    assertTrue(
        notes.contains("proposals.csv quantity draft-kept [D-S1-solid_classrooms, 5, 3]"),
        notes.toString());
    assertTrue(
        notes.contains(
            "proposals.csv cost_vnd draft-changed [D-S1-solid_classrooms, 1848000000, 2772000000]"),
        notes.toString());
    assertEquals(2, read().portfolio().proposals().size());
    DraftResult third = draft(need("S1", "solid_classrooms", 3), need("S1", "repair", 1));
    assertEquals(0, third.added() + third.changed() + third.kept() + third.removed());
  }

  private DraftResult draft(Finding.Need... needs) throws IOException {
    Portfolio portfolio = read().portfolio();
    Assessment assessment =
        new Assessment(
            portfolio,
            LocalDate.of(2026, 1, 1),
            portfolio.info().horizon(),
            "",
            List.of(),
            List.of(needs));
    return Drafter.draft(folder, assessment, BigDecimal.TEN);
  }

  private DatasetReading read() {
    DatasetReading reading = DatasetReader.read(folder);
    assertTrue(reading.portfolio() != null, reading.issues().toString());
    return reading;
  }

  private Proposal proposal(String id) {
    return read().portfolio().proposalsById().get(id);
  }

  private static Finding.Need need(String school, String measure, double quantity) {
    return new Finding.Need(school, measure, quantity, new Citation("r", "i", null, "in_force"));
  }

  private static List<String> shown(List<DataIssue> issues) {
    return issues.stream()
        .map(i -> i.file() + " " + i.column() + " " + i.code() + " " + i.args())
        .toList();
  }
}
