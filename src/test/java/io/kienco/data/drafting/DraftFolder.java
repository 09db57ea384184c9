package io.kienco.data.drafting;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small dataset to draft into, and what stands in it afterwards. */
abstract class DraftFolder {

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

  final Drafting draft(Finding.Need... needs) throws IOException {
    DraftReading reading = reading(needs);
    for (Map.Entry<String, String> file : reading.files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return reading.drafting();
  }

  final DraftReading reading(Finding.Need... needs) throws IOException {
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

  final DatasetReading read() {
    DatasetReading reading = DatasetReader.read(folder);
    assertTrue(reading.portfolio() != null, reading.issues().toString());
    return reading;
  }

  final Proposal proposal(String id) {
    return read().portfolio().proposalsById().get(id);
  }

  final String text() throws IOException {
    return Files.readString(folder.resolve("proposals.csv"));
  }

  final void edit(String old, String now) throws IOException {
    String text = text();
    assertTrue(text.contains(old), text);
    Files.writeString(folder.resolve("proposals.csv"), text.replace(old, now));
  }

  static Finding.Need need(String school, String measure, double quantity) {
    return new Finding.Need(school, measure, quantity, new Citation("r", "i", null, "in_force"));
  }

  static List<Drafting.Line> of(Kind kind, Drafting drafting) {
    return drafting.lines().stream().filter(l -> l.kind() == kind).toList();
  }

  /** Such as {@code DROPPED S1 kitchen N-S1-kitchen}; the empty column of what is unknown. */
  static List<String> shown(Drafting drafting) {
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
