package io.kienco.data.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.model.Assessment;
import io.kienco.model.Citation;
import io.kienco.model.Drafting;
import io.kienco.model.Drafting.Kind;
import io.kienco.model.Finding;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs become rows of proposals.csv, and what the planner did to them stays. */
class DrafterTest {

  private static final Map<String, String> FILES =
      Map.of(
          "dataset.json",
          "{ \"id\": \"d\", \"title\": {}, \"horizon\": [2026, 2030], \"recurrentFund\": \"r\" }",
          "communes.csv",
          "commune_code,name,region,cost_coefficient\nC1,Một,III,1.2\nC2,Hai,III,\n",
          "schools.csv",
          """
          school_code,name,commune_code,satellite_sites,pupils,boarding_pupils,classes,\
          two_shift_classes,rooms_solid,rooms_semi_solid,rooms_temporary,rooms_borrowed,\
          boarding_rooms,kitchen,clean_water,condition_grade
          S1,Trường A,C1,2,200,40,8,0,6,2,0,0,3,false,false,C
          S2,Trường B,C2,0,30,0,4,0,4,0,0,0,0,true,,B
          """,
          "proposals.csv",
          """
          proposal_id,school_code,measure,cost_vnd,duration_years,note
          P1,S2,toilets,5000000,1,mine
          """,
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
          extra_classrooms,room,700000000,0.5,x
          boarding_rooms,room,600000000,1,x
          kitchen,kitchen,2000000000,,x
          toilets,block,300000000,,x
          repair,room,100000000,,x
          merge_sites,site,1800000000,,x
          upgrade_site,site,2000000000,,x
          """);

  @TempDir Path folder;

  @BeforeEach
  void writeDataset() throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void aNeedBecomesACostedProposal() throws IOException {
    draft(need("S1", "extra_classrooms", 2.2));
    Proposal rooms = proposal("N-S1-extra_classrooms");
    assertEquals(3.0, rooms.quantity());
    assertEquals("room", rooms.unit());
    // 3 rooms x 700 m x 1.2 (the commune's own) x 1.1 (contingency) = 2,772 m
    assertEquals(2_772_000_000L, rooms.costVnd());
    assertEquals(13_860_000L, rooms.annualCostVnd());
    // 200 pupils in 8 classes: three rooms hold 75
    assertEquals(75, rooms.beneficiaries());
    assertEquals(1, rooms.durationYears());
    assertEquals("Xây bổ sung 3 phòng học, Trường A", rooms.title());
    assertEquals("mine", read().portfolio().attributes().get(1).text());
  }

  @Test
  void anAreaCoefficientHoldsWhereTheCommuneHasNoneAndCostsAreEstimates() throws IOException {
    draft(need("S2", "extra_classrooms", 1));
    // 700 m x 1.05 (area III) x 1.1 = 808.5 m, to four digits
    assertEquals(808_500_000L, proposal("N-S2-extra_classrooms").costVnd());
    assertNull(proposal("N-S2-extra_classrooms").alternativeGroup());
  }

  @Test
  void repairOrReplaceMergeOrUpgradeAreAlternatives() throws IOException {
    draft(need("S1", "repair", 1), need("S1", "merge_sites", 2));
    Proposal repair = proposal("N-S1-repair");
    assertEquals(2.0, repair.quantity(), "the semi-solid rooms");
    assertEquals(repair.alternativeGroup(), proposal("N-S1-solid_classrooms").alternativeGroup());
    assertEquals(2.0, proposal("N-S1-solid_classrooms").quantity());
    assertEquals(
        proposal("N-S1-merge_sites").alternativeGroup(),
        proposal("N-S1-upgrade_site").alternativeGroup());
    assertEquals(5, read().portfolio().proposals().size());
  }

  @Test
  void aRoomThatIsNeededAnywayIsNoAlternativeToRepair() throws IOException {
    draft(need("S1", "repair", 1), need("S1", "solid_classrooms", 4));
    assertNull(proposal("N-S1-repair").alternativeGroup());
    assertEquals(4.0, proposal("N-S1-solid_classrooms").quantity());
  }

  @Test
  void aKitchenWaitsForTheRoomsOfThoseWhoEatInIt() throws IOException {
    draft(need("S1", "kitchen", 1), need("S1", "boarding_rooms", 2));
    assertEquals(List.of("N-S1-boarding_rooms"), proposal("N-S1-kitchen").requires());
    draft(need("S1", "kitchen", 1));
    assertEquals(List.of(), proposal("N-S1-kitchen").requires());
    assertNull(proposal("N-S1-boarding_rooms"));
  }

  @Test
  void theLargestNeedCountsAndWhatIsProposedAlreadyIsNotDrafted() throws IOException {
    Drafting drafting =
        draft(
            need("S1", "extra_classrooms", 1),
            need("S1", "extra_classrooms", 4),
            need("S2", "toilets", 1));
    assertEquals(4.0, proposal("N-S1-extra_classrooms").quantity());
    assertEquals(2, read().portfolio().proposals().size());
    assertTrue(shown(drafting).contains("PROPOSED S2 toilets P1"));
  }

  @Test
  void whatCannotBeDraftedIsTold() throws IOException {
    List<String> shown = shown(draft(need("S1", "teachers", 3), need("S1", "clean_water", 1)));
    assertTrue(shown.contains("NOT_A_WORK S1 teachers null"), shown.toString());
    assertTrue(shown.contains("UNPRICED S1 clean_water null"), shown.toString());
    assertTrue(shown.contains("UNKNOWN S2 clean_water clean_water"), shown.toString());
    assertFalse(shown.contains("UNKNOWN S1 condition_grade repair"), shown.toString());
    assertEquals(1, read().portfolio().proposals().size());
  }

  @Test
  void draftingAgainChangesNothing() throws IOException {
    draft(need("S1", "kitchen", 1), need("S1", "repair", 1));
    DraftReading again = reading(need("S1", "kitchen", 1), need("S1", "repair", 1));
    assertEquals(Map.of(), again.files());
    assertEquals(3, again.drafting().same());
    assertEquals(List.of(), of(Kind.ADDED, again.drafting()));
  }

  @Test
  void aRunKilledBetweenItsTwoFilesLeavesNoRowThatCountsAsThePlanners() throws IOException {
    draft(need("S1", "kitchen", 1));
    String before = Files.readString(folder.resolve("drafted.csv"));
    draft(need("S1", "kitchen", 2), need("S1", "repair", 1));
    edit("Xây bếp ăn, nhà ăn, Trường A", "Bếp mới");
    Files.move(folder.resolve("drafted.csv"), folder.resolve(".drafted.csv.new"));
    Files.writeString(folder.resolve("drafted.csv"), before);
    Drafting again = draft(need("S1", "repair", 1));
    assertEquals(List.of(), of(Kind.PROPOSED, again));
    assertEquals(2, again.same(), "repair and replace");
    assertEquals("N-S1-kitchen", of(Kind.KEPT_WITHOUT_NEED, again).get(0).proposal());
    draft();
    assertNull(proposal("N-S1-repair"), "nobody had touched it");
  }

  @Test
  void proposalsPartedBySemicolonsStayAndStaySo() throws IOException {
    Path file = folder.resolve("proposals.csv");
    Files.writeString(file, Files.readString(file).replace(',', ';'));
    draft(need("S1", "extra_classrooms", 2));
    assertTrue(text().startsWith("proposal_id;school_code;measure;cost_vnd"), text());
    assertEquals(5_000_000L, proposal("P1").costVnd());
    assertEquals(2.0, proposal("N-S1-extra_classrooms").quantity());
  }

  @Test
  void anEditedRowStaysWholeAndTheChangedNeedIsSaidOnce() throws IOException {
    draft(need("S1", "extra_classrooms", 2));
    edit("Xây bổ sung 2 phòng học, Trường A\",2,", "Dãy nhà\",5,");
    String edited = text();
    Drafting second = draft(need("S1", "extra_classrooms", 3));
    assertEquals(edited, text());
    Drafting.Line line = of(Kind.KEPT, second).get(0);
    assertEquals("2", line.before().quantity());
    assertEquals("3", line.after().quantity());
    assertEquals(List.of(), of(Kind.KEPT, draft(need("S1", "extra_classrooms", 3))));
  }

  @Test
  void anUntouchedRowFollowsTheNeed() throws IOException {
    draft(need("S1", "extra_classrooms", 2));
    Drafting second = draft(need("S1", "extra_classrooms", 3));
    assertEquals("3", of(Kind.CHANGED, second).get(0).after().quantity());
    assertEquals(3.0, proposal("N-S1-extra_classrooms").quantity());
  }

  @Test
  void aNeedThatIsGoneTakesAnUntouchedRowWithItAndLeavesAnEditedOne() throws IOException {
    draft(need("S1", "extra_classrooms", 2), need("S1", "kitchen", 1));
    edit("Xây bổ sung 2 phòng học, Trường A\",2,", "Dãy nhà\",5,");
    List<String> shown = shown(draft());
    assertTrue(shown.contains("DROPPED S1 kitchen N-S1-kitchen"), shown.toString());
    assertTrue(
        shown.contains("KEPT_WITHOUT_NEED S1 extra_classrooms N-S1-extra_classrooms"),
        shown.toString());
    assertEquals(5.0, proposal("N-S1-extra_classrooms").quantity());
    assertNull(proposal("N-S1-kitchen"));
  }

  @Test
  void aRowThatAnotherRequiresStaysWithoutItsNeed() throws IOException {
    draft(need("S1", "boarding_rooms", 2));
    Files.writeString(
        folder.resolve("proposals.csv"),
        text() + "P2,S1,kitchen,9000000,1,,,,,,,,,,,,N-S1-boarding_rooms,\n");
    assertEquals(List.of("N-S1-boarding_rooms"), proposal("P2").requires());
    List<String> shown = shown(draft());
    assertTrue(
        shown.contains("KEPT_WITHOUT_NEED S1 boarding_rooms N-S1-boarding_rooms"),
        shown.toString());
    assertEquals(2.0, proposal("N-S1-boarding_rooms").quantity());
  }

  @Test
  void aRowThatWasTakenOutStaysOut() throws IOException {
    draft(need("S1", "kitchen", 1));
    Files.writeString(
        folder.resolve("proposals.csv"), text().replaceAll("(?m)^N-S1-kitchen.*\n", ""));
    assertTrue(shown(draft(need("S1", "kitchen", 1))).contains("LEFT_OUT S1 kitchen N-S1-kitchen"));
    assertNull(proposal("N-S1-kitchen"));
  }

  @Test
  void aProposalOfThePlannersTakesThePlaceOfTheDraft() throws IOException {
    draft(need("S1", "kitchen", 1));
    Files.writeString(
        folder.resolve("proposals.csv"), text() + "P3,S1,kitchen,9000000,1,,,,,,,,,,,,,ongoing\n");
    List<String> shown = shown(draft(need("S1", "kitchen", 1)));
    assertTrue(shown.contains("DROPPED S1 kitchen N-S1-kitchen"), shown.toString());
    assertTrue(shown.contains("PROPOSED S1 kitchen P3"), shown.toString());
    assertTrue(proposal("P3").ongoing());
  }

  @Test
  void whatIsNoLongerKnownIsNotTakenForNoNeed() throws IOException {
    draft(need("S1", "kitchen", 1));
    Path schools = folder.resolve("schools.csv");
    Files.writeString(schools, Files.readString(schools).replace("3,false,false,C", "3,,false,C"));
    assertTrue(shown(draft()).contains("UNKNOWN S1 kitchen kitchen"));
    assertEquals(1.0, proposal("N-S1-kitchen").quantity());
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsStay() throws IOException {
    Path file = folder.resolve("proposals.csv");
    Files.writeString(file, "\uFEFF" + text().replace("\n", "\r\n"));
    draft(need("S1", "kitchen", 1));
    assertTrue(text().startsWith("\uFEFFproposal_id,school_code,measure,cost_vnd"), text());
    assertEquals(3, text().split("\r\n").length);
    assertEquals(Map.of(), reading(need("S1", "kitchen", 1)).files());
  }

  @Test
  void aCensusAloneIsEnough() throws IOException {
    for (String file : List.of("proposals.csv", "funds.csv", "envelopes.csv", "schemes.csv")) {
      Files.delete(folder.resolve(file));
    }
    Path info = folder.resolve("dataset.json");
    Files.writeString(info, "{ \"id\": \"d\", \"title\": {}, \"horizon\": [2026, 2030] }");
    draft(need("S1", "kitchen", 1));
    assertTrue(text().startsWith("proposal_id,school_code,commune_code,measure"));
    assertEquals(1, draft(need("S1", "kitchen", 1)).same());
  }

  @Test
  void wrongInputIsToldAndNothingIsDrafted() throws IOException {
    Path communes = folder.resolve("communes.csv");
    Files.writeString(communes, Files.readString(communes).replace("1.2", "high"));
    DraftReading reading = reading(need("S1", "kitchen", 1));
    assertNull(reading.drafting());
    assertEquals("cost-coefficient-wrong", reading.issues().get(0).code());
  }

  @Test
  void memoryThatCannotBeReadIsNotForgotten() throws IOException {
    Files.write(folder.resolve("drafted.csv"), "đã".getBytes(StandardCharsets.UTF_16));
    DraftReading reading = reading(need("S1", "kitchen", 1));
    assertNull(reading.drafting());
    assertEquals("drafted-unreadable", reading.issues().get(0).code());
  }

  private Drafting draft(Finding.Need... needs) throws IOException {
    DraftReading reading = reading(needs);
    for (Map.Entry<String, String> file : reading.files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return reading.drafting();
  }

  private DraftReading reading(Finding.Need... needs) throws IOException {
    DatasetReading census = DatasetReader.readCensus(folder);
    Portfolio portfolio = census.portfolio();
    assertTrue(portfolio != null, census.issues().toString());
    Assessment assessment =
        new Assessment(
            portfolio,
            LocalDate.of(2026, 1, 1),
            portfolio.info().horizon(),
            "",
            List.of(),
            List.of(needs));
    return Drafter.draft(
        folder,
        assessment,
        List.of(
            new Drafting.Number(Drafter.CONTINGENCY, 10, "illustrative"),
            new Drafting.Number(Drafter.AREA_COEFFICIENT + 3, 1.05, "illustrative")));
  }

  private DatasetReading read() {
    DatasetReading reading = DatasetReader.read(folder);
    assertTrue(reading.portfolio() != null, reading.issues().toString());
    return reading;
  }

  private Proposal proposal(String id) {
    return read().portfolio().proposalsById().get(id);
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve("proposals.csv"));
  }

  private void edit(String old, String now) throws IOException {
    String text = text();
    assertTrue(text.contains(old), text);
    Files.writeString(folder.resolve("proposals.csv"), text.replace(old, now));
  }

  private static Finding.Need need(String school, String measure, double quantity) {
    return new Finding.Need(school, measure, quantity, new Citation("r", "i", null, "in_force"));
  }

  private static List<Drafting.Line> of(Kind kind, Drafting drafting) {
    return drafting.lines().stream().filter(l -> l.kind() == kind).toList();
  }

  /** Such as {@code DROPPED S1 kitchen N-S1-kitchen}; the empty column of what is unknown. */
  private static List<String> shown(Drafting drafting) {
    return drafting.lines().stream()
        .map(
            l ->
                l.kind()
                    + " "
                    + l.school()
                    + " "
                    + l.measure()
                    + " "
                    + (l.column() == null ? l.proposal() : l.column()))
        .toList();
  }
}
