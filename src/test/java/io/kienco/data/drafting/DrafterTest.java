package io.kienco.data.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Drafting;
import io.kienco.model.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Needs become costed rows of proposals.csv. */
class DrafterTest extends DraftFolder {

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
  void proposalsPartedBySemicolonsStayAndStaySo() throws IOException {
    Path file = folder.resolve("proposals.csv");
    Files.writeString(file, Files.readString(file).replace(',', ';'));
    draft(need("S1", "extra_classrooms", 2));
    assertTrue(text().startsWith("proposal_id;school_code;measure;cost_vnd"), text());
    assertEquals(5_000_000L, proposal("P1").costVnd());
    assertEquals(2.0, proposal("N-S1-extra_classrooms").quantity());
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
}
