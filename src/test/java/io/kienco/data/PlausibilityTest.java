package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.DataIssue;
import io.kienco.model.Doubt;
import io.kienco.model.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

  private static final String HEADING =
      "school_code,name,level,commune_code,latitude,longitude,pupils,classes,rooms_solid,"
          + "rooms_semi_solid,rooms_temporary,rooms_borrowed,two_shift_classes,teachers\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,primary,C1,,,300,10,10,0,0,0,0,14 | ",
        "A,primary,C1,,,300,0,,,,,, | classes: odd-no-classes [300]",
        "A,primary,C1,,,525,10,,,,,, | ",
        "A,primary,C1,,,526,10,,,,,, | pupils: odd-full-classes [526, 10, 35]",
        "A,lower_secondary,C1,,,526,10,,,,,, | ",
        "A,primary,C1,,,29,10,,,,,, | pupils: odd-tiny-classes [29, 10]",
        "A,primary,C1,,,300,10,2,2,0,0,, | rooms_solid: odd-few-rooms [4, 10]",
        "A,primary,C1,,,300,10,2,2,0,,, | ",
        "A,primary,C1,,,300,10,36,0,0,0,, | rooms_solid: odd-many-rooms [36, 10]",
        "A,primary,C1,,,300,10,11,0,0,0,4, | two_shift_classes: odd-shifts [4, 11, 10]",
        "A,primary,C1,,,300,10,,,,,,4 | teachers: odd-teachers [4, 10]",
        "A,primary,C1,,,300,10,,,,,,51 | teachers: odd-teachers [51, 10]",
        "A,primary,C1,21.94,106.95,300,10,,,,,, | latitude: odd-far [26, Đồng Đăng]",
      })
  void whatIsOddIsToldOnce(String school, String issue) {
    SmallDataset dataset = dataset().file("schools.csv", HEADING + "S1," + school + "\n");
    List<String> expected = issue == null ? List.of() : List.of("WARNING schools.csv:2 " + issue);
    assertEquals(expected, odd(dataset, null));
  }

  @Test
  void theSameSchoolUnderAnotherSpellingIsATwin() {
    String rows =
        "S1,Trường Tiểu học Kim Đồng,primary,C1,,,,,,,,,,\n"
            + "S2,TH  KIM ĐỒNG,primary,C1,,,,,,,,,,\n"
            + "S3,TH Kim Đồng,primary,C2,,,,,,,,,,\n";
    assertEquals(
        List.of(
            "WARNING schools.csv:3 name: odd-twin [TH  KIM ĐỒNG, S1, Trường Tiểu học Kim Đồng]"),
        odd(dataset().file("schools.csv", HEADING + rows), null));
  }

  @Test
  void aCostFarFromItsPriceIsTold() {
    SmallDataset dataset =
        dataset()
            .file("schools.csv", HEADING + "S1,A,primary,C1,,,,,,,,,,\n")
            .file("unit_costs.csv", "measure,unit,cost_vnd\nkitchen,kitchen,2000000000\n")
            .file(
                "proposals.csv",
                "proposal_id,school_code,measure,quantity,unit,cost_vnd,duration_years\n"
                    + "P1,S1,kitchen,1,kitchen,200000000,1\nP2,S1,kitchen,2,kitchen,4000000000,1\n");
    assertEquals(
        List.of("WARNING proposals.csv:2 cost_vnd: odd-cost [200000000, 2000000000]"),
        odd(dataset, null));
  }

  @Test
  void suddenChangesAgainstAnEarlierCensusAreTold() throws IOException {
    Path earlier = Files.createDirectory(folder.resolve("earlier"));
    String before =
        "S1,A,primary,C1,,,100,,,,,,,\nS2,B,primary,C1,,,40,,,,,,,\nS9,Z,,C1,,,,,,,,,,\n";
    dataset().file("schools.csv", HEADING + before).readIn(earlier);
    String now = "S1,A,primary,C1,,,140,,,,,,,\nS2,B,primary,C1,,,65,,,,,,,\nS3,C,,C1,,,,,,,,,,\n";
    assertEquals(
        List.of(
            "WARNING schools.csv: odd-schools-changed [1, 1]",
            "WARNING schools.csv:2 pupils: odd-change [100, 140]"),
        odd(dataset().file("schools.csv", HEADING + now), earlier));
    List<String> unreadable =
        odd(dataset().file("schools.csv", HEADING + now), folder.resolve("none"));
    assertTrue(unreadable.get(0).contains("earlier-unreadable"), unreadable.toString());
  }

  @Test
  void everyOddOrUnknownFigureIsKeptForThePlan() {
    String heading = HEADING.replace("\n", ",clean_water\n");
    String proposals =
        "proposal_id,school_code,measure,cost_vnd,duration_years,beneficiaries\n"
            + "P1,S1,clean_water,9000000,1,10\nP2,S1,stem_room,9000000,1,\n"
            + "P3,S2,stem_room,9000000,1,\n";
    String schools = "S1,A,primary,C1,,,526,10,,,,,,,\nS2,B,primary,C1,,,,,,,,,,,1\n";
    Portfolio portfolio =
        new SmallDataset()
            .file("schools.csv", heading + schools)
            .file("proposals.csv", proposals)
            .readIn(folder)
            .portfolio();
    assertEquals(
        List.of(
            "S1 schools.csv:2 pupils odd-full-classes [526, 10, 35]",
            "P1 schools.csv:2 clean_water need-unmeasured [clean_water, clean_water]",
            "P2 proposals.csv:3 beneficiaries beneficiaries-of-school [526]",
            "P3 proposals.csv:4 beneficiaries beneficiaries-unknown []"),
        portfolio.doubts().stream().map(PlausibilityTest::shown).toList());
  }

  private static String shown(Doubt doubt) {
    DataIssue i = doubt.issue();
    String place = i.file() + ":" + i.row() + " " + i.column();
    return String.join(" ", doubt.subject(), place, i.code(), i.args().toString());
  }

  @Test
  void unknownCellsAreCountedByColumn() {
    new SmallDataset().readIn(folder);
    List<DatasetInspection.UnknownCells> unknown = DatasetReader.inspect(folder, null).unknown();
    assertTrue(unknown.contains(new DatasetInspection.UnknownCells("schools.csv", "pupils", 1, 3)));
    assertTrue(
        unknown.contains(new DatasetInspection.UnknownCells("schools.csv", "teachers", 3, 3)));
    assertTrue(unknown.stream().noneMatch(u -> u.column().equals("name")));
  }

  /** The small dataset with nothing but headings of proposals, so that schools may change. */
  private static SmallDataset dataset() {
    return new SmallDataset().file("proposals.csv", "proposal_id,measure,duration_years\n");
  }

  private List<String> odd(SmallDataset dataset, Path earlier) {
    dataset.readIn(folder);
    return SmallDataset.shown(DatasetReader.inspect(folder, earlier).issues()).stream()
        .filter(i -> !i.contains("no-proposals"))
        .toList();
  }
}
