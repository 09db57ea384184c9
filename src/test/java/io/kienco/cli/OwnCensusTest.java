package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a foreign school list to a dataset with drafted proposals, as a new user would. */
class OwnCensusTest {

  @TempDir Path folder;

  @Test
  void aSchoolListBecomesADatasetWithProposals() throws IOException {
    Path list = folder.resolve("schools.csv");
    Files.writeString(
        list,
        """
        EMIS code;School name;Total enrolment;Temporary classrooms;Rented classrooms;Drinking water
        1001;Hill Primary;1,204;8;0;No
        1002;River Primary;310;;0;Yes
        """);
    Run suggested = Run.of("import", list.toString(), "--suggest", "--lang", "en");
    assertEquals(0, suggested.exit(), suggested.err());
    assertTrue(suggested.err().contains("schools.csv pupils = Total enrolment (100 % sure)"));
    Path mapping = Files.writeString(folder.resolve("mapping.json"), suggested.out());
    String out = folder.resolve("mine").toString();
    Run imported = Run.of("import", list.toString(), "--mapping", mapping.toString(), "--out", out);
    assertEquals(0, imported.exit(), imported.err());
    Files.writeString(
        folder.resolve("mine/unit_costs.csv"),
        "measure,unit,cost_vnd\nsolid_classrooms,room,700000000\nclean_water,system,300000000\n");
    Run drafted = Run.of("draft", out, "--lang", "en");
    assertEquals(0, drafted.exit(), drafted.err());
    assertTrue(drafted.out().contains("NEW: 2 proposals"), drafted.out());
    String proposals = Files.readString(folder.resolve("mine/proposals.csv"));
    assertTrue(proposals.contains("N-1001-solid_classrooms"), proposals);
    assertTrue(proposals.contains("N-1001-clean_water"), proposals);
    Run checked = Run.of("check", out, "--json");
    assertEquals(1, checked.exit());
    assertTrue(checked.out().contains("no-rows") && checked.out().contains("schemes-missing"));
    Files.writeString(folder.resolve("mine/funds.csv"), "fund_id,kind\nall,capital\n");
    Files.writeString(
        folder.resolve("mine/envelopes.csv"),
        "fund_id,year,ceiling_vnd\nall,2026,6000000000\nall,2027,300000000\n");
    Files.writeString(
        folder.resolve("mine/schemes.csv"), "scheme_id,fund_id,share_percent\nall,all,100\n");
    Run again = Run.of("check", out, "--lang", "en");
    assertEquals(0, again.exit(), again.out());
    Run planned = Run.of("plan", out, "--out", folder.resolve("plan").toString());
    assertEquals(0, planned.exit(), planned.err());
    assertTrue(Files.exists(folder.resolve("plan/awards.csv")));
  }

  @Test
  void importWithoutAMappingIsWrongUsage() {
    assertEquals(2, Run.of("import", "x.csv").exit());
    assertEquals(1, Run.of("import", "x.csv", "--suggest").exit());
    assertEquals(1, Run.of("import", "x.csv", "--mapping", "none.json", "--out", "never").exit());
  }
}
