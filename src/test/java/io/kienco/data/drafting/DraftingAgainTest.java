package io.kienco.data.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Drafting;
import io.kienco.model.Drafting.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Drafting again: what the planner did to the rows stays, the rest follows the needs. */
class DraftingAgainTest extends DraftFolder {

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
  void memoryThatCannotBeReadIsNotForgotten() throws IOException {
    Files.write(folder.resolve("drafted.csv"), "đã".getBytes(StandardCharsets.UTF_16));
    DraftReading reading = reading(need("S1", "kitchen", 1));
    assertNull(reading.drafting());
    assertEquals("drafted-unreadable", reading.issues().get(0).code());
  }
}
